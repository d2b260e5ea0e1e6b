import type { Claimant, Mention } from '../model/index.ts';
import { ATTRIBUTING, CLAIMING, DENYING, HEDGES } from './data/saying.ts';
import type { Reading } from './reading.ts';

/** Who says so, and how sure that makes it. */
export interface Claim {
  readonly claimedBy?: Claimant;
  readonly certainty: NonNullable<Mention['certainty']>;
  /** Tokens of the speaker's name, half open. */
  readonly from?: number;
  readonly until?: number;
}

/** Longest name of a speaker, in tokens: "regional military chief Ivan Fedorov". */
const MAX_SPEAKER = 14;

/** The source that a sentence names for what it tells. */
export function readClaim(reading: Reading): Claim {
  const { tokens } = reading;
  const denied = tokens.some((token) => DENYING.has(token.lower));
  const hedged = tokens.some((token) => HEDGES.has(token.lower) || CLAIMING.has(token.lower));
  const speaker = accordingTo(reading) ?? beforeVerb(reading);
  const certainty = denied ? 'disputed' : hedged ? 'claimed' : 'reported';
  if (speaker === undefined) return { certainty };
  const [from, until] = speaker;
  const first = tokens[from];
  const last = tokens[until - 1];
  if (first === undefined || last === undefined) return { certainty };
  const actor = reading.actors.find((mark) => mark.from >= from && mark.until <= until)?.code;
  // "Turkey …, its foreign ministry said": whose was told before.
  const whose =
    actor ??
    (first.lower === 'its' ? reading.actors.findLast(({ until: end }) => end <= from)?.code : undefined);
  return {
    claimedBy: { name: reading.text.slice(first.start, last.end), ...(whose ? { actor: whose } : {}) },
    certainty: certainty === 'reported' && whose !== undefined ? 'claimed' : certainty,
    from,
    until,
  };
}

function accordingTo({ tokens }: Reading): readonly [number, number] | undefined {
  const at = tokens.findIndex((token, i) => token.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return undefined;
  let until = at + 2;
  while (until < tokens.length && until < at + 2 + MAX_SPEAKER && tokens[until]?.kind !== 'punct') until += 1;
  return until > at + 2 ? [at + 2, until] : undefined;
}

/** "…, regional head Oleh Syniehubov said": the words between the last comma, quote or start and the verb. */
function beforeVerb({ tokens }: Reading): readonly [number, number] | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!ATTRIBUTING.has(token.lower) || at === 0 || token.shape !== 'lower') continue;
    // "18 U.S. states", "across multiple states", "Gulf states": no verb.
    if (token.lower === 'states' && !SAID.has(tokens[at + 1]?.lower ?? '')) continue;
    // "reports of casualties", "immediate claims": nouns.
    if (tokens[at + 1]?.lower === 'of') continue;
    // "Explosions were reported": nobody says so.
    if (BEING.has(tokens[at - 1]?.lower ?? '')) continue;
    let from = at;
    while (from > 0 && at - from < MAX_SPEAKER && !isBreak(tokens[from - 1]?.text ?? '')) from -= 1;
    const speaker = nameOf(tokens, from, at);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}
const BEING = new Set('is are was were been being be'.split(' '));

/** The speaker's name within the words before a verb of saying, half open; none where they are no name. */
function nameOf(
  tokens: Reading['tokens'],
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  let [from, until] = [start, end];
  // "Explosions were heard over the town and India said": the last of two subjects, in a span too long for a name.
  if (until - from > LONG_NAME)
    for (let at = until - 2; at > from; at -= 1)
      if (word(at) === 'and' && tokens.slice(from, at).some(isNoTitle)) {
        from = at + 1;
        break;
      }
  while (from < until && (OPENING.has(word(from)) || tokens[from]?.kind === 'number')) from += 1;
  // "President X apologises and says": the subject of both.
  if (word(until - 1) === 'and' || word(until - 1) === 'but') {
    until = from;
    while (until < end && (tokens[until]?.shape !== 'lower' || OF_TITLES.has(word(until)))) until += 1;
  }
  const own = tokens.slice(from, until);
  if (own.length === 0 || PRONOUNS.has(word(until - 1))) return undefined;
  if (own.some(({ lower }) => BEING.has(lower) || UNLIKE_A_NAME.has(lower)) || word(until - 1) === 'of')
    return undefined;
  return own.length >= 2 || own.some(({ shape }) => shape !== 'lower') ? [from, until] : undefined;
}
/** More words than a name with its title has, as a rule. */
const LONG_NAME = 7;
/** What may stand before a speaker and is no part of the name. */
const OPENING = new Set(
  'as where when while but and because although though since meanwhile however also . -'.split(' '),
);
const OF_TITLES = new Set(
  `the of and president minister prime foreign defence defense interior deputy vice chief head spokesman spokeswoman
  spokesperson general secretary ambassador governor mayor army military ministry government leader commander envoy`.split(
    /\s+/,
  ),
);
const PRONOUNS = new Set('it he she they we i you who which that this these those'.split(' '));
const isNoTitle = ({ lower, kind, shape }: Reading['tokens'][number]): boolean =>
  kind === 'word' && shape === 'lower' && !OF_TITLES.has(lower);
/** Words of a count ("at least 23 people") or of a clause ("with explosions reported") that no name has. */
const UNLIKE_A_NAME = new Set(
  'least people killed dead wounded injured with despite during not as'.split(' '),
);
const SAID = new Set(['that', ':', ',', 'it', 'he', 'she', 'they', 'its']);
const isBreak = (text: string): boolean =>
  [',', '"', '”', '“', ';', ':', '—', '–', '»', '«', 'that', '.'].includes(text);
