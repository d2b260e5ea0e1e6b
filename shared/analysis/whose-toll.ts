import { type Aside, asideAt, findAsides } from './context.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { readToll, type Toll } from './toll.ts';
import { earlierBlows } from './toll-asides.ts';

/** How far from a toll the words stand that say what cost it: "killed in three Israeli air strikes", "air strikes killing six". */
const REACH = 7;
const CAUSING = new Set('killing wounding injuring kills kill killed wounded injured which that'.split(' '));
const CAUSED = new Set(['by', 'in', 'during']);
const SPLITS = new Set([',', ';', 'as', 'while', 'after']);

/**
 * The toll of each act that an English sentence tells, in the order of its drafts: what a look back counts is of what it
 * looks back on, what was killed "by air strikes" is theirs, and what nothing tells apart is of the first.
 */
export function tollsOf(reading: Reading, drafts: readonly Draft[]): readonly Toll[] {
  const acts = drafts.filter(({ family }) => family !== 'talks');
  const asides = findAsides(reading);
  const past = acts.flatMap((draft) => {
    const aside = draft.status === 'background' ? asideAt(asides, draft.from) : undefined;
    return aside === undefined ? [] : [{ draft, aside }];
  });
  const apart: readonly Aside[] = past.length === acts.length ? [] : past.map(({ aside }) => aside);
  const toll = readToll(reading, 0, reading.tokens.length, [...earlierBlows(reading), ...apart]);
  const owner =
    causeOf(
      reading,
      acts.filter((draft) => past.every((one) => one.draft !== draft)),
      toll,
    ) ?? acts[0];
  return drafts.map((draft) => {
    const own = past.find((one) => one.draft === draft);
    if (own !== undefined && apart.length > 0) return readToll(reading, own.aside.from, own.aside.until, []);
    return draft === owner ? toll : {};
  });
}

/** Of several acts the one that the toll is said to be of, else the first. */
function causeOf({ tokens }: Reading, acts: readonly Draft[], { killed, injured }: Toll): Draft | undefined {
  const count = killed ?? injured;
  const [first] = acts;
  if (count === undefined || acts.length < 2) return first;
  const words = (from: number, until: number) => tokens.slice(from, until).map(({ lower }) => lower);
  const isNear = (between: readonly string[], joints: ReadonlySet<string>): boolean =>
    between.length <= REACH &&
    between.some((word) => joints.has(word)) &&
    !between.some((word) => SPLITS.has(word));
  return (
    acts.find(({ from }) => from >= count.until && isNear(words(count.until, from), CAUSED)) ??
    acts.find(({ until }) => until <= count.from && isNear(words(until, count.from), CAUSING)) ??
    first
  );
}
