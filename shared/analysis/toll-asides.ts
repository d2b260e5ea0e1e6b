/** Asides of a toll: those that tell of a part of the number before, and those of an earlier blow's. */
import { type Aside, asideAt, findAsides } from './context.ts';
import { ABOUT_WORDS, BE_WORDS, INCLUDING_WORDS } from './data/counting.en.ts';
import type { Reading } from './reading.ts';
import type { Count } from './toll.ts';

/** Tokens of asides that name a part of the number before: "including two children", "among them a medic". */
export function included(reading: Reading, from: number, until: number): ReadonlySet<number> {
  const { tokens, numbers } = reading;
  const skip = new Set<number>();
  let inside = false;
  for (let at = from; at < until; at += 1) {
    const word = tokens[at]?.lower ?? '';
    // "among the 80 people killed" is no aside.
    if (INCLUDING_WORDS.has(word) && !isCountedItself(reading, at)) inside = true;
    else if (inside && (BE_WORDS.has(word) || word === 'have' || word === ')')) inside = false;
    else if (inside && goesOn(reading, at)) inside = false;
    if (inside || isPart(reading, at)) skip.add(at);
  }
  return numbers.length === 0 ? NONE : skip;
}
const NONE: ReadonlySet<number> = new Set();

/** "among the 80 people killed", "among 20 militants killed", "including 26 people killed": no aside. */
function isCountedItself({ tokens, numbers }: Reading, at: number): boolean {
  if (tokens[at]?.lower === 'among' && tokens[at + 1]?.lower === 'the') return true;
  // "among at least 17 people killed".
  const about = ABOUT_WORDS.has(tokens[at + 2]?.lower ?? '') ? 3 : 1;
  const mark = numbers.find(({ from }) => from === at + about);
  if (mark === undefined) return false;
  for (let next = mark.until; next < mark.until + 4; next += 1) {
    const word = tokens[next]?.lower ?? '';
    if (word === 'killed') return true;
    if (word === ',' || BE_WORDS.has(word)) return false;
  }
  return false;
}

/** "nine people, three of them children". */
function isPart({ tokens, numbers }: Reading, at: number): boolean {
  const mark = numbers.find(({ from }) => from === at);
  if (mark === undefined || tokens[mark.until]?.lower !== 'of') return false;
  const whose = tokens[mark.until + 1]?.lower;
  return whose === 'them' || whose === 'whom' || whose === 'those';
}

/** "…, including two children, and 50 others", "and another is": those after the aside are counted anew. */
function goesOn({ tokens, numbers }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'another') return BE_WORDS.has(tokens[at + 1]?.lower ?? '') || tokens[at - 1]?.lower === 'and';
  const mark = numbers.find(({ from }) => from === at);
  if (mark === undefined) return false;
  const next = [tokens[mark.until]?.lower ?? '', tokens[mark.until + 1]?.lower ?? ''];
  if (next.some((one) => one === 'others' || one === 'other' || one === 'more')) return true;
  return [at - 1, at - 2, at - 3].some((b) => tokens[b]?.lower === 'and' && tokens[b - 1]?.lower === ',');
}

/** "… wounded five, hours after bombs killed two": asides of another blow, where the sentence tells of one besides. */
export function earlierBlows(reading: Reading): readonly Aside[] {
  const asides = findAsides(reading).filter(({ rule }) => OTHER_BLOW.test(rule));
  if (asides.length === 0) return asides;
  const own = reading.hits.some(
    ({ from, classes }) => asideAt(asides, from) === undefined && classes.some(isBlow),
  );
  return own ? asides : [];
}
/** "A week after …", and what the news answers: "in retaliation for the attack that killed three". */
const OTHER_BLOW =
  /^(?:hours|day|days|week|weeks|month|months) after$|^(?:in|as a) (?:response|retaliation|revenge|reaction)\b|^retaliating for$/;
const isBlow = (name: string): boolean => /^(?:strike|attack|hit|kill|injure)/.test(name);

/** "Four other people", "Another man": at the sentence's start, so that nobody before them is in it. */
export const isOfOthers = ({ tokens }: Reading, { from, until }: Count): boolean =>
  from <= 2 &&
  tokens.slice(from, until + 1).some(({ lower }) => OTHERS.has(lower)) &&
  !tokens.slice(until + 1).some(({ lower }) => APART.has(lower));
const APART = new Set(['other', 'another', 'separate', 'separately', 'elsewhere', 'different']);
const OTHERS = new Set(['other', 'others', 'more', 'another']);
