import type { Reading } from './reading.ts';

/** The same question with its answer kept while the sentence is: the model's features and the rules ask it both. */
export function once(ask: (reading: Reading) => boolean): (reading: Reading) => boolean {
  const answers = new WeakMap<Reading, boolean>();
  return (reading) => {
    let answer = answers.get(reading);
    if (answer === undefined) {
      answer = ask(reading);
      answers.set(reading, answer);
    }
    return answer;
  };
}
