/** Numbers, names and days of a text: what tells look-alikes apart, which have the words in common but not these. */
import type { Fingerprint } from '../model/index.ts';
import { AGENCY_WORDS } from './credit.ts';
import { hashWord } from './hash.ts';
import { packWords, unpackWords } from './sketch.ts';
import { nameStem, WEEKDAYS, type Words } from './words.ts';

const FACT_LIMIT = 256;
/** What the lowest two bits of a fact say. */
const KINDS = { number: 0, name: 1, day: 2, opener: 3 } as const;
const KIND = 3;
/** The next bit: the fact stands in the opening, which says what the story is about. */
const IN_OPENING = 4;
const MARKS = KIND | IN_OPENING;
/** Content words of an opening: those of a lead sentence. */
const OPENING_WORDS = 20;

/** Days of the week as facts have them, without their marks. */
const WEEKDAY_FACTS: ReadonlySet<number> = new Set([...WEEKDAYS].map((day) => hashWord(day) >>> 3));
/** "Reuters reported", "передає УНІАН": who passed a story on is no part of it. */
const AGENCY_STEMS: ReadonlySet<string> = new Set(AGENCY_WORDS.map(nameStem));

export function factsOf(words: Words): string {
  const facts = new Set<number>();
  for (const [kind, said] of [
    [KINDS.number, words.numbers],
    [KINDS.name, words.names],
    [KINDS.opener, words.openers],
    [KINDS.day, words.days],
  ] as const)
    for (const [word, at] of said)
      if (kind === KINDS.number || !AGENCY_STEMS.has(word))
        facts.add((hashWord(word) & ~MARKS) | kind | (at < OPENING_WORDS ? IN_OPENING : 0));
  return packWords([...facts], FACT_LIMIT);
}

/** How many facts of each kind were exchanged, and how many the texts share. */
export interface FactComparison {
  readonly number: number;
  readonly name: number;
  readonly day: number;
  /** Both name one day of the week. */
  readonly weekday: boolean;
  /** Of the names, those of the openings: each leads with one that the other has nowhere. */
  readonly openingName: number;
  readonly shared: number;
  /** Numbers in the text that has fewer. */
  readonly numbers: number;
  /** The same of all facts, kind by kind. */
  readonly all: number;
}

/**
 * A copy may leave facts out or add some, not exchange them: "kills two in Kharkiv" against "kills five in Sumy" has the
 * same words otherwise. Exchanged is what *each* text has that the other lacks.
 */
export function compareFacts(a: Fingerprint, b: Fingerprint): FactComparison {
  const compared = {
    number: 0,
    name: 0,
    day: 0,
    weekday: false,
    openingName: 0,
    shared: 0,
    numbers: 0,
    all: 0,
  };
  if (a.facts === undefined || b.facts === undefined) return compared;
  const [factsA, factsB] = [unpackWords(a.facts), unpackWords(b.facts)];
  const until = Math.min(reach(factsA), reach(factsB));
  const [inA, inB] = [count(factsA, factsB, until), count(factsB, factsA, until)];
  for (const kind of ['number', 'name', 'day'] as const) {
    compared[kind] = Math.min(inA.foreign[KINDS[kind]], inB.foreign[KINDS[kind]]);
    compared.all += Math.min(inA.own[KINDS[kind]], inB.own[KINDS[kind]]);
    compared.shared += inA.own[KINDS[kind]] - inA.foreign[KINDS[kind]];
  }
  compared.numbers = Math.min(inA.own[KINDS.number], inB.own[KINDS.number]);
  compared.weekday = inA.weekday;
  compared.openingName = Math.min(inA.foreignInOpening, inB.foreignInOpening);
  return compared;
}

type ByKind = [number, number, number, number];

/** The facts of one text, by kind, and those of them that the other has not. Both are sorted: one walk. */
function count(facts: Uint32Array, others: Uint32Array, until: number) {
  const own: ByKind = [0, 0, 0, 0];
  const foreign: ByKind = [0, 0, 0, 0];
  let foreignInOpening = 0;
  let weekday = false;
  let other = 0;
  for (const fact of facts) {
    if (fact > until) break;
    const kind = (fact & KIND) as Kind;
    own[kind] += 1;
    while (other < others.length && (others[other] ?? 0) >>> 3 < fact >>> 3) other += 1;
    let known = false;
    for (let at = other; at < others.length && (others[at] ?? 0) >>> 3 === fact >>> 3; at += 1)
      known ||= isOfKind((others[at] ?? 0) & KIND, kind);
    weekday ||= known && kind === KINDS.day && WEEKDAY_FACTS.has(fact >>> 3);
    if (known) continue;
    foreign[kind] += 1;
    if (kind === KINDS.name && (fact & IN_OPENING) !== 0) foreignInOpening += 1;
  }
  return { own, foreign, foreignInOpening, weekday };
}

type Kind = (typeof KINDS)[keyof typeof KINDS];

/** A name may open a sentence in the other text, or be known by its initials there. */
const isOfKind = (other: number, kind: Kind): boolean =>
  other === kind || (kind === KINDS.name && other === KINDS.opener);

const reach = (facts: Uint32Array): number =>
  facts.length < FACT_LIMIT ? 0xffff_ffff : ((facts.at(-1) ?? 0) | MARKS) >>> 0;
