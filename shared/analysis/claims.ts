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
    let from = at;
    while (from > 0 && at - from < MAX_SPEAKER && !isBreak(tokens[from - 1]?.text ?? '')) from -= 1;
    if (from < at && tokens.slice(from, at).some(({ shape }) => shape !== 'lower')) return [from, at];
    if (from < at && at - from >= 2) return [from, at];
  }
  return undefined;
}
const SAID = new Set(['that', ':', ',', 'it', 'he', 'she', 'they', 'its']);
const isBreak = (text: string): boolean =>
  [',', '"', '”', '“', ';', ':', '—', '–', '»', '«', 'that', '.'].includes(text);
