import type { Sentence } from '../text/index.ts';
import type { Reading } from './reading.ts';
import { isLocated } from './roles.ts';

const BLOW = /^(?:strike\.|attack|hit|launch|violence\.(?:bomb|clash|shoot|ambush|capture))/;
const JOINTS = new Set(['and', 'while', 'but', 'as', 'а', 'и', 'і', 'та', 'но', 'але', 'тогда', 'тоді']);
/** Joints of two things at once. */
const AT_THE_TIME = new Set(['as', 'while']);
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
  if (!tokens.some(({ text }) => text === ';')) return [sentence];
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
/** "… ударили по Измаилу, а под утро прилетело по Рени": after a joint another blow, each at a place of its own. */
function isSecondBlow({ tokens, toponyms, hits }: Reading, comma: number, start: number): boolean {
  const joined = tokens[comma]?.text === ';' || ADDING.test(tokens[comma + 1]?.lower ?? '');
  if (!joined || ASIDE.test(tokens[start]?.lower ?? '')) return false;
  const middle = tokens[comma]?.start ?? 0;
  const towns = toponyms.filter(({ place, role }) => role !== 'actor' && place.precision !== 'country');
  const [first, second] = [
    towns.find((toponym) => toponym.start < middle),
    towns.find((toponym) => toponym.start > middle),
  ];
  if (first === undefined || second === undefined) return false;
  return hits.some(
    ({ from, classes, phrase }) =>
      from >= start &&
      from <= start + VERB_SOON &&
      FINITE.test(phrase.split(' ')[0] ?? '') &&
      classes.some((name) => /^(?:strike\.any|hit|launch|attack|destroy)$/.test(name)),
  );
}
/** Joints that add another thing. */
const ADDING = /^(?:а|та|і|и|но|але|тогда|тоді|также|також|ещё|еще|ще|тем|тим)$/;
/** Words that open what only tells more of the same. */
const ASIDE =
  /^(?:что|що|котор|який|яка|яке|які|якого|где|де|когда|коли|после|після|чтобы|щоб|если|якщо|так|потому|тому|бо|в|во)$/;
const VERB_SOON = 9;
/** Verbs in the past or the present, with whom they are said of. */
const FINITE = /(?:[аиоеу]л[аои]?|[ая]в|ив|[ую][тт]ь?|[еєёї]т?ь?|[ая]ть?)$/;

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
  // "ХАМАС отпустил 24 заложников, Израиль выпустил 39 заключённых": one exchange.
  const cyrillic = tokens.some(({ lower }) => CYRILLIC.test(lower));
  if (cyrillic && hits.some(({ classes }) => classes.includes('peace.exchange'))) return [sentence];
  for (const [at, token] of tokens.entries()) {
    const comma = token.text === ',' || token.text === ';';
    const joint = JOINTS.has(tokens[at + 1]?.lower ?? '');
    if (AT_THE_TIME.has(token.lower) && at > 0 && tokens[at - 1]?.kind === 'word') {
      // "Ukraine strikes Ryazan as Russian shelling kills one in Kherson": headlines do without the comma.
      const [first, second] = [side(0, at), side(at + 1, at + 1 + SOON)];
      const next = tokens[at + 1];
      if (next === undefined || first === undefined || second === undefined || first === second) continue;
      if (!blow(0, at) || !blow(at + 1, tokens.length) || !isApart(reading, at, at + 1)) continue;
      return [
        { start: sentence.start, end: token.start },
        { start: next.start, end: sentence.end },
      ];
    }
    // In Russian and Ukrainian a comma alone parts two clauses.
    if (!comma || (token.text === ',' && !joint && !CYRILLIC.test(tokens[at + 1]?.lower ?? ''))) continue;
    const start = token.text === ',' && joint ? at + 2 : at + 1;
    const second = side(start, start + SOON);
    const first = side(0, at);
    const next = tokens[start];
    if (next === undefined || !blow(0, at) || !blow(start, tokens.length)) continue;
    const sided = second !== undefined && first !== undefined && first !== second;
    if (!sided && !(cyrillic ? isSecondBlow(reading, at, start) : isApart(reading, at, start))) continue;
    return [
      { start: sentence.start, end: token.start },
      { start: next.start, end: sentence.end },
    ];
  }
  return [sentence];
}
