import type { Reading } from './reading.ts';

/** The same question with its answer kept while the sentence is: the model's features and several rules ask it. */
export function once<T extends object | boolean | string, Of extends object = Reading>(
  ask: (reading: Of) => T,
): (reading: Of) => T {
  const answers = new WeakMap<Of, T>();
  return (reading) => {
    let answer = answers.get(reading);
    if (answer === undefined) {
      answer = ask(reading);
      answers.set(reading, answer);
    }
    return answer;
  };
}
