import { InvalidArgumentError } from 'commander';
import { checkWord } from '../shared/index/index.ts';

/** Reads one word of a list, as an option's value; any other is refused with the nearest right one. */
export const readWord =
  <Word extends string>(name: string, words: readonly Word[]) =>
  (text: string): Word => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    try {
      checkWord(name, text, words);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
    throw new InvalidArgumentError(`${text} is not a ${name}.`);
  };
