import type { Sentence } from '../text/index.ts';
import type { Reading } from './reading.ts';
import { isLocated } from './roles.ts';

const BLOW = /^(?:strike\.|attack|hit|launch|violence\.(?:bomb|clash|shoot|ambush|capture))/;
const JOINTS = new Set(['and', 'while', 'but', 'as', 'а', 'и', 'і', 'та', 'но', 'але', 'тогда', 'тоді']);
const CYRILLIC = /^[а-яёіїєґ]/;
/** A side must be named this soon after the joint to be its clause's subject. */
const SOON = 4;

/** "the attack", "those strikes": told before the joint. */
const POINTERS = new Set(['the', 'this', 'these', 'both', 'it', 'they', 'which', 'all', 'none', 'each']);
const VERBS =
  /^(?:is|are|was|were|has|have|had|hits?|struck|strikes|kills?|killed|injures?|injured|wounds|fires?|fired|launche[sd])$/;

/** Whether a clause has a blow and a place of its own, as the first has, and a verb: "… while shells hit Bakhmut". */
function isApart({ tokens, toponyms }: Reading, joint: number, start: number): boolean {
  const middle = tokens[joint]?.start ?? 0;
  if (POINTERS.has(tokens[start]?.lower ?? '')) return false;
  const first = toponyms.filter((toponym) => toponym.start < middle);
  const second = toponyms.filter((toponym) => toponym.start > middle);
  if (first.length === 0 || second.length === 0) return false;
  return tokens.slice(start).some(({ lower }) => VERBS.test(lower));
}

const TELLING = /^(?:strike|weapon|attack|hit|intercept|violence|kill|peace)/;

/** What semicolons part, as the day's news is listed: each part with something to tell and a side or a place of its own. */
function partsOf({ tokens, hits, actors, toponyms, sentence }: Reading): readonly Sentence[] {
  if (CYRILLIC.test(tokens[0]?.lower ?? '')) return [sentence];
  const ends = tokens.flatMap(({ text }, at) => (text === ';' ? [at] : []));
  const parts: Sentence[] = [];
  let from = 0;
  for (const until of [...ends, tokens.length]) {
    const first = tokens[from];
    const last = tokens[until - 1];
    if (first === undefined || last === undefined) return [sentence];
    const tells = hits.some(
      (hit) => hit.from >= from && hit.from < until && hit.classes.some((name) => TELLING.test(name)),
    );
    const named =
      actors.some((mark) => mark.from >= from && mark.from < until) ||
      toponyms.some(({ start }) => start >= first.start && start < last.end);
    if (!tells || !named || POINTERS.has(first.lower)) return [sentence];
    parts.push({
      start: from === 0 ? sentence.start : first.start,
      end: until === tokens.length ? sentence.end : last.end,
    });
    from = until + 1;
  }
  return parts;
}

/**
 * Two blows by two sides in one sentence ("Israeli jets bombed Tyre, and Hezbollah fired rockets at Haifa") are read as
 * two: the clauses that a sentence falls into after a comma, each with a side and a blow of its own. One alone: whole.
 */
export function clausesOf(reading: Reading): readonly Sentence[] {
  const { tokens, hits, actors, sentence } = reading;
  const blow = (from: number, until: number): boolean =>
    hits.some((hit) => from <= hit.from && hit.from < until && hit.classes.some((name) => BLOW.test(name)));
  const side = (from: number, until: number): string | undefined =>
    actors.find(
      (mark) => from <= mark.from && mark.from < until && mark.kind !== 'people' && !isLocated(reading, mark),
    )?.code;
  const listed = partsOf(reading);
  if (listed.length > 1) return listed;
  for (const [at, token] of tokens.entries()) {
    const comma = token.text === ',' || token.text === ';';
    const joint = JOINTS.has(tokens[at + 1]?.lower ?? '');
    // In Russian and Ukrainian a comma alone parts two clauses.
    if (!comma || (token.text === ',' && !joint && !CYRILLIC.test(tokens[at + 1]?.lower ?? ''))) continue;
    const start = token.text === ',' && joint ? at + 2 : at + 1;
    const second = side(start, start + SOON);
    const first = side(0, at);
    const next = tokens[start];
    if (next === undefined || !blow(0, at) || !blow(start, tokens.length)) continue;
    const sided = second !== undefined && first !== undefined && first !== second;
    if (!sided && !isApart(reading, at, start)) continue;
    return [
      { start: sentence.start, end: token.start },
      { start: next.start, end: sentence.end },
    ];
  }
  return [sentence];
}
