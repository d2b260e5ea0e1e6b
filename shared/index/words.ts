/** Words of a fixed list, as people type them: what is wrong is refused with what would do. */
import { InvalidInput } from '../model/index.ts';

/** A list that is longer teaches nobody anything. */
const LISTED = 20;

/** @throws InvalidInput with the nearest word that is right, or, where none is near, with all of them. */
export function checkWord<Word extends string>(name: string, value: string, known: readonly Word[]): void {
  if (known.some((word) => word === value)) return;
  throw new InvalidInput(refusalOf(name, value, known), { [name]: value.slice(0, 200), known });
}

/** What is said of a word that is not in the list. */
export function refusalOf(name: string, value: string, known: readonly string[]): string {
  const nearest = nearestOf(value, known);
  const instead =
    nearest !== undefined
      ? `; did you mean ${nearest}?`
      : known.length > 0 && known.length <= LISTED
        ? `; there are ${known.join(', ')}.`
        : '.';
  return `There is no ${name} ${value.slice(0, 60)}${instead}`;
}

/**
 * The word that was likely meant: by the whole, or by one of its parts ("misile" for `missile_strike`). A third of the
 * letters may be wrong; with more, any guess would lead astray.
 */
export function nearestOf<Word extends string>(value: string, known: readonly Word[]): Word | undefined {
  const allowed = Math.max(1, Math.floor(Math.min(value.length, LONGEST) / 3));
  let best: { readonly word: Word; readonly whole: number; readonly part: number } | undefined;
  for (const word of known) {
    const whole = distance(value, word);
    const part = Math.min(whole, ...word.split(/[_ ]/).map((each) => distance(value, each)));
    if (part > allowed) continue;
    if (best === undefined || part < best.part || (part === best.part && whole < best.whole))
      best = { word, whole, part };
  }
  return best?.word;
}

/** The name that was mistyped by a letter or two. Unlike words of a fixed list, there may be others that nobody listed. */
export function slipOf(value: string, known: readonly string[]): string | undefined {
  const allowed = Math.min(2, Math.floor(value.length / 3));
  return known.find(
    (name) => Math.abs(name.length - value.length) <= allowed && distance(value, name) <= allowed,
  );
}

/** What a person mistypes is short. */
const LONGEST = 40;

/** Edits between two words: letters put in, left out or replaced, and neighbours swapped (optimal string alignment). */
function distance(a: string, known: string): number {
  const left = a.slice(0, LONGEST).toLowerCase();
  const b = known.toLowerCase();
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === b[j - 2] && left[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
