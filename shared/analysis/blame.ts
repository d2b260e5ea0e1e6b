import type { ActorMark } from './actors.ts';
import { DEEDS, DENIES, MEN, OWNED } from './data/blame.en.ts';
import { ACCUSES } from './data/roles.en.ts';
import type { Reading } from './reading.ts';
import { isBare, namesSide, type Role, role, wordAt } from './roles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Tokens in which who is meant stands before or after the words of blame. */
const BEFORE = 12;
const AFTER = 4;

/** Who is named before: a group whatever stands by it ("the FNL of Burundi", "Islamic State's Afghan branch"), else the nearest. */
function sideBefore({ actors }: Reading, at: number): ActorMark | undefined {
  const near = actors.filter((mark) => mark.until <= at && mark.from >= at - BEFORE && namesSide(mark));
  return near.findLast(({ kind }) => kind === 'group') ?? near.at(-1);
}

const sideAfter = ({ actors }: Reading, at: number, reach = AFTER): ActorMark | undefined =>
  actors.find((mark) => mark.from > at && mark.from <= at + reach && mark.kind !== 'people');

/** "nobody has claimed", "denied being behind it", "who is to blame": in the words before. */
const isDenied = ({ tokens }: Reading, at: number): boolean =>
  tokens.slice(Math.max(0, at - BEFORE), at + 1).some(({ lower }) => DENIES.has(lower));

/** "X claims responsibility", "took the credit", "admitted the bombing": who says of himself that he did it. */
export function claimant(reading: Reading): Role | undefined {
  for (const [at, { lower }] of reading.tokens.entries()) {
    if (!CLAIMS.has(lower)) continue;
    const owned = [1, 2, 3, 4].find((step) => OWNED.has(wordAt(reading, at + step)));
    const deed = CLAIMED.test(lower) && ITS.has(wordAt(reading, at + 1)) && deedBy(reading, at + 2);
    if ((owned === undefined && !deed) || isDenied(reading, at)) continue;
    const side = sideBefore(reading, at);
    if (side !== undefined) return role(side, 'claimed responsibility');
    const by = [1, 2].find((step) => wordAt(reading, at + (owned ?? 0) + step) === 'by');
    const after = by === undefined ? undefined : sideAfter(reading, at + (owned ?? 0) + by);
    if (after !== undefined) return role(after, 'claimed responsibility');
  }
  return undefined;
}
const CLAIMS = set(
  `claim claims claimed claiming take takes took taken taking accept accepts accepted admit admits admitted assumes assumed owns owned`,
);
const CLAIMED = /^(?:claim|admit)/;
const ITS = new Set(['the', 'this', 'that', 'both', 'it']);
const deedBy = (reading: Reading, at: number): boolean =>
  wordAt(reading, at - 1) === 'it' || [0, 1].some((step) => DEEDS.has(wordAt(reading, at + step)));

/** "JNIM says it was behind the killings", "the group was responsible", "its men did it". */
function behind(reading: Reading): Role | undefined {
  const at = reading.tokens.findIndex(({ lower }, i) => {
    if (lower === 'behind')
      return (
        [1, 2, 3, 4].some((step) => DEEDS.has(wordAt(reading, i + step))) &&
        [1, 2, 3, 4].some((step) => BEING.has(wordAt(reading, i - step)))
      );
    if (lower === 'responsible') return BEING.has(wordAt(reading, i - 1));
    return (
      (lower === 'did' || lower === 'done') &&
      wordAt(reading, i + 1) === 'it' &&
      MEN.has(wordAt(reading, i - (lower === 'did' ? 1 : 2)))
    );
  });
  if (at < 0 || isDenied(reading, at)) return undefined;
  return role(sideBefore(reading, at), 'was behind it');
}
const BEING = new Set(['was', 'were', 'is', 'are', 'be', 'being', 'been']);

/** Who owns up to it in the sentence that tells it: "X said it was behind the shootings". Responsibility is read later. */
export const ownsUp = (reading: Reading): Role | undefined => {
  const by = behind(reading);
  return by !== undefined && reading.actors.some(({ from, kind }) => from === by.from && kind === 'group')
    ? by
    : undefined;
};

const POINTING = set('point points pointed pointing');

/** Words before whoever is thought to have done it: one, or a second soon behind it; the last stands before the side. */
const POINTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>?])[] = [
  // "pointing the finger at", "pointed to": with a noun between or none.
  [POINTING, set('at')],
  [set('point points pointed pointing'), set('to')],
  [set('finger fingers'), set('at')],
  // "suspicion fell on", "blame was put on", "pinned on".
  [set('suspicion suspicions'), set('on')],
  [set('blame blamed pin pins pinned'), set('on')],
  // "suspect the", "suspected", "believe … of": whom they suspect.
  [set('suspect suspects suspected')],
  // "the work of", "the hallmarks of", "the handiwork of".
  [set('work hallmark hallmarks handiwork signature'), set('of')],
  [set('laid lay lays'), set('at')],
  // "it was the LTTE", "the men were separatist rebels", "thought to be".
  [
    set(
      `it men gunmen attacker attackers assailant assailants raiders perpetrator perpetrators culprit culprits killer killers bomber bombers`,
    ),
    set('was were'),
  ],
  [set('believed thought understood said known presumed'), set('be')],
];
/** Without one of these no chain begins. */
const POINT_WORDS: ReadonlySet<string> = new Set(POINTS.flatMap(([first]) => [...first]));
/** How many tokens on the second word of a chain may stand. */
const STEPS = [1, 2, 3, 4];

/** Whom others hold for it: "Suspicion fell on ULFA", "the men were separatist rebels". */
function pointedAt(reading: Reading): Role | undefined {
  const starts: number[] = [];
  for (const [at, { lower }] of reading.tokens.entries()) if (POINT_WORDS.has(lower)) starts.push(at);
  for (const [words, goal] of POINTS) {
    for (const first of starts) {
      if (!words.has(wordAt(reading, first))) continue;
      const step = goal === undefined ? 0 : STEPS.find((by) => goal.has(wordAt(reading, first + by)));
      if (step === undefined || isDenied(reading, first)) continue;
      const at = first + step;
      const side = reading.actors.find((mark) => mark.from > at && mark.from <= at + 2);
      // "Kremlin points at Kyiv": states, too, where somebody points at them.
      const pointed = words === POINTING && side?.kind !== 'people';
      if (side !== undefined && (isDoer(side) || pointed)) return role(side, 'pointed at');
    }
  }
  // "The New IRA is being blamed", "is suspected".
  const blamed = reading.tokens.findIndex(
    ({ lower }, at) => /^(?:blamed|suspected|accused)$/.test(lower) && BEING.has(wordAt(reading, at - 1)),
  );
  const before = blamed < 0 || isDenied(reading, blamed) ? undefined : sideBefore(reading, blamed);
  return before !== undefined && isDoer(before) ? role(before, 'pointed at') : undefined;
}

/** A group, or a side told by a common noun that says which. */
const isDoer = (mark: ActorMark): boolean => (mark.kind === 'group' || mark.kind === 'noun') && !isBare(mark);

/** "accuses Ukraine of being behind", "blames the army for": whom the accused is said to be. */
export function attributed(reading: Reading): Role | undefined {
  for (const [at, token] of reading.tokens.entries()) {
    if (!ACCUSES.has(token.lower)) continue;
    const mark = reading.actors.find((actor) => actor.from > at && actor.from <= at + 4);
    if (mark !== undefined) return role(mark, 'accused');
  }
  return undefined;
}

function attributedTo(reading: Reading): Role | undefined {
  const at = reading.tokens.findIndex(({ lower }) => lower.startsWith('attribut'));
  if (at < 0) return undefined;
  const to = reading.tokens.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === 'to');
  return to < 0 ? undefined : role(sideAfter(reading, to), 'attributed to');
}

/** Who a sentence says is behind what was told before: "X claims responsibility", "attributes the attack to X". */
export const findBlamed = (reading: Reading): string | undefined =>
  (claimant(reading) ?? behind(reading) ?? attributedTo(reading) ?? attributed(reading) ?? pointedAt(reading))
    ?.code;
