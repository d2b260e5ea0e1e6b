import { BANDS } from './data/bands.slavic.ts';
import type { Reading } from './reading.ts';
import { type Role, wordAt } from './roles.ts';

/** Fighters without a name of their own, "боевики", "повстанці": what they do in the sentence. */
export interface Band {
  readonly role: Role;
  /** What they did, or what was done to them. */
  readonly as: 'initiator' | 'target' | 'named';
}

/** A group's name this near tells who they are. */
const NAMED_NEAR = 4;
const TAKING_PART = 4;

/** The first band that a sentence names and that no group's name or state's "our" explains. */
export function findBand(reading: Reading): Band | undefined {
  const { tokens, actors } = reading;
  for (const [at, { lower }] of tokens.entries()) {
    const name = nameOf(lower);
    if (name === undefined) continue;
    const explained = actors.some(
      ({ kind, from, until }) =>
        (kind === 'group' || kind === 'force') && from <= at + NAMED_NEAR && until >= at - NAMED_NEAR,
    );
    if (explained) return undefined;
    const role = { code: name, from: at, until: at + 1, rule: 'fighters without a name' };
    return { role, as: partOf(reading, at, lower) };
  }
  return undefined;
}

const NAMES: ReadonlySet<string> = new Set(BANDS.map(([, name]) => name));
export const isBandName = (code: string): boolean => NAMES.has(code);

const nameOf = (lower: string): string | undefined => BANDS.find(([stem]) => lower.startsWith(stem))?.[1];

function partOf(reading: Reading, at: number, lower: string): Band['as'] {
  const before = [1, 2, 3].map((back) => wordAt(reading, at - back));
  // "боевиками захвачен", "нападение боевиков", "обстрел со стороны ополченцев".
  if (/(?:ами|ями)$/.test(lower))
    return before.some((word) => /^(?:с|со|з|із|зі|между|між)$/.test(word)) ? 'named' : 'initiator';
  if (/(?:ов|ев|ів|їв)$/.test(lower)) {
    if (DONE_BY.test(before[0] ?? '')) return 'initiator';
    return before.some((word) => DONE_TO.test(word)) ? 'target' : 'named';
  }
  if (!/[ыиі]$/.test(lower)) return 'named';
  for (let next = at + 1; next <= at + TAKING_PART; next += 1) {
    const word = wordAt(reading, next);
    if (/^[,.;:—–]$/.test(word)) break;
    if (DOING.test(word)) return 'initiator';
    if (SUFFERING.test(word)) return 'target';
  }
  return before.some((word) => SUFFERING.test(word)) ? 'target' : 'named';
}

const DONE_BY = /^(?:нападен|напад|атак|обстр|засад|налет|наліт|рейд|сторон|боку|удар|рук)/;
const DONE_TO =
  /^(?:убит|вбит|убил|вбил|убив|вбив|уничтож|знищ|ликвид|ліквід|против|проти|позици|позиці|баз|лагер|таб[оі]р|\d)/;
const DOING =
  /^(?:атак|напал|напад|обстр|стріля|стреля|порош|поруш|наруш|захоп|захват|убил|вбил|убива|вбива|застрел|застріл|расстрел|розстріл|взорва|подорва|підірва|ворва|увірва|вошл|увійш|занял|зайня|похит|викра|угнал|вбили|пуст|выпуст|випуст|сбил|збил|открыл|відкрил|устро|влашт|казн|страт|вдар|удар|спал|сожгл|выш|прорв|заблок|перекр|штурм|відкри|били|гатили)/;
const SUFFERING = /^(?:убит|вбит|погиб|загин|уничтож|знищ|ликвид|ліквід|ранен|поранен|сдал|здал)/;
