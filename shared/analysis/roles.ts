import type { ActorMark } from './actors.ts';
import { DIRECTIONS } from './data/locating.en.ts';
import { PREPOSED } from './data/roles.en.ts';
import { countryOf } from './places/index.ts';
import type { Reading } from './reading.ts';

export interface Role {
  readonly code: string;
  readonly from: number;
  readonly until: number;
  readonly rule: string;
}

export const wordAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? '';

/** "U.S.-brokered", "Rwanda-backed": the state stands behind, it does not act. A hyphenated word is one token, so it is no mark. */
export const isBare = (mark: ActorMark): boolean =>
  mark.kind === 'noun' &&
  /^(?:militants|fighters|insurgents|terrorists|extremists|militia|rebel)$/i.test(mark.code);

/** The actor a mark stands for, joined with the group after it: "Israeli settlers", "Russian-backed separatists". */
export const namesSide = (mark: ActorMark): boolean => mark.kind !== 'people' && !isBare(mark);

export function role(mark: ActorMark | undefined, rule: string): Role | undefined {
  return mark === undefined ? undefined : { code: mark.code, from: mark.from, until: mark.until, rule };
}

/** "a Palestinian man", "a Jordanian truck driver": one of a people is not their state. */
export function isOnePerson(reading: Reading, mark: ActorMark): boolean {
  if (mark.kind !== 'demonym' || !ARTICLES.has(wordAt(reading, mark.from - 1))) return false;
  return [0, 1, 2].some((step) => {
    const token = reading.tokens[mark.until + step];
    const word = token?.shape === 'lower' ? token.lower : '';
    return PERSON.has(word) || FIRM.has(word);
  });
}
const FIRM = new Set(['company', 'firm', 'restaurant', 'contractor', 'tourist', 'journalist']);
const PERSON = new Set(
  'man woman teenager boy girl youth driver resident civilian citizen national'.split(' '),
);

/** The word before a mark, past articles and directions: of "in eastern Libya" it is "in". */
export function wordBefore(reading: Reading, mark: ActorMark): string {
  let at = mark.from - 1;
  while (at > 0 && (ARTICLES.has(wordAt(reading, at)) || DIRECTIONS.has(wordAt(reading, at)))) at -= 1;
  return wordAt(reading, at);
}
const ARTICLES = new Set(['the', 'a', 'an']);

/** "in Syria", "near the Lebanese border": a place, not a side. */
export function isLocated(reading: Reading, mark: ActorMark): boolean {
  if (mark.kind === 'group' || mark.kind === 'noun' || mark.kind === 'force') return false;
  const prior = wordBefore(reading, mark);
  const after = wordAt(reading, mark.until);
  // "the border with Lebanon": where.
  if (prior === 'with' && /^borders?$/.test(wordAt(reading, mark.from - 2))) return true;
  if (after === 'border' || after === 'territory' || after === 'city' || after === 'town') return true;
  return (
    mark.kind !== 'demonym' &&
    (prior === 'in' || prior === 'at' || prior === 'near' || prior === ',' || prior === 'across')
  );
}

/** "rockets fired from the Gaza Strip", "missiles coming from Iran": where they set out, not where they fell. */
export const isOrigin = (reading: Reading, from: number): boolean => {
  const { tokens, actors } = reading;
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  // "Fired by the Houthis in Yemen at Israel": where they are who fired, since it says what at.
  const whose = actors.find(({ until }) => until === at);
  if (tokens[at]?.lower === 'in' && whose !== undefined && tokens[from + 1]?.lower === 'at')
    return tokens.slice(Math.max(0, whose.from - 3), whose.from).some(({ lower }) => SENT.has(lower));
  return tokens[at]?.lower === 'from' && SENT.has(tokens[at - 1]?.lower ?? '');
};
const SENT = new Set(['fired', 'launched', 'coming', 'sent', 'arriving', 'shot', 'launch']);

export const isVictim = (reading: Reading, mark: ActorMark): boolean => {
  // "Five American soldiers died when".
  if ([0, 1, 2].some((step) => DYING.has(wordAt(reading, mark.until + step)))) return true;
  const after = reading.tokens.slice(mark.until, mark.until + 12).map((token) => token.lower);
  const be = after.findIndex(
    (word) =>
      word === 'killed' || word === 'wounded' || word === 'injured' || word === 'died' || word === 'shot',
  );
  return (
    be >= 0 &&
    after
      .slice(0, be)
      .some((word) => word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'been')
  );
};

/** "Russian general shot in Moscow": in headlines the passive goes without its verb. */
const isStruckDown = (reading: Reading, mark: ActorMark): boolean =>
  [1, 2, 3].some(
    (step) =>
      STRUCK_DOWN.has(wordAt(reading, mark.until + step)) &&
      AFTER_PASSIVE.has(wordAt(reading, mark.until + step + 1)),
  );
const STRUCK_DOWN = new Set(
  'shot killed wounded injured stabbed abducted kidnapped assassinated murdered ambushed'.split(' '),
);
const AFTER_PASSIVE = new Set([
  'in',
  'by',
  'near',
  'outside',
  'dead',
  'during',
  'as',
  'after',
  'when',
  'while',
  '',
]);

const DYING = new Set(['died', 'die', 'dies', 'perished', 'dead']);

const PERSONNEL =
  /^(?:scientists?|leaders?|activists?|politicians?|mayors?|judges?|clerics?|chiefs?|teachers?|pilots?|sailors?|peacekeepers?|generals?|commanders?|ministers?|diplomats?|envoys?|workers?|journalists?|officials?|soldiers?|troops|personnel|officers?|sailors?|marines?|servicem[ae]n|civilians?|citizens?|nationals?|members|police(?:m[ae]n)?|guards?)$/;

/** "Two Israeli soldiers are killed": those lost are not those who did it. */
export function isLoss(reading: Reading, mark: ActorMark): boolean {
  const end = Math.min(reading.tokens.length, mark.until + 2);
  for (let at = mark.until - 1; at < end; at += 1)
    if (PERSONNEL.test(wordAt(reading, at))) return isVictim(reading, mark) || isStruckDown(reading, mark);
  return false;
}

/** ISO alpha-2 of a state that was struck at home. */
export const homeOf = (code: string): string | undefined => countryOf(code);

/** "in the Norwegian capital": the country, ISO alpha-2, where no place is named. */
export const countryOfCapital = (reading: Reading): string | undefined =>
  reading.actors.find(
    ({ kind, from, until }) =>
      kind === 'demonym' && wordAt(reading, until) === 'capital' && WITHIN.has(wordAt(reading, from - 2)),
  )?.country;
const WITHIN = new Set(['in', 'on', 'at', 'near', 'outside', 'across']);

/** "Cambodian and Thai forces", "Yemeni troops and the Saudi-led coalition": of two who act together the first named. */
export function partnerOf(reading: Reading, mark: ActorMark): ActorMark | undefined {
  let at = mark.from - 1;
  if (wordAt(reading, at) === 'the') at -= 1;
  if (wordAt(reading, at) !== 'and') return undefined;
  const first = reading.actors.findLast(
    ({ until, kind }) => until <= at && until >= at - 2 && kind !== 'people',
  );
  if (first === undefined || isBare(first)) return undefined;
  const before = wordBefore(reading, first);
  if (before === 'between' || PREPOSED.has(before)) return undefined;
  const between = reading.tokens.slice(first.until, at);
  return between.every(({ lower }) => FORCES.has(lower)) ? first : undefined;
}
const FORCES = new Set(['forces', 'troops', 'army', 'military', 'jets', 'warplanes', 'soldiers', 'aircraft']);
