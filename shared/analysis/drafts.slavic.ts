import type { Draft } from './draft.ts';
import type { Hit } from './lexicon.ts';
import { dealingSlavic } from './not-so.slavic.ts';
import type { Reading } from './reading.ts';

/** "Число погибших при обстреле выросло": news of what happened before. */
export const withRisingToll = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] =>
  isRisingToll(reading)
    ? drafts.map((draft) =>
        draft.family !== 'talks' && draft.status === 'background' ? { ...draft, status: 'happened' } : draft,
      )
    : drafts;
const isRisingToll = ({ tokens, hits }: Reading): boolean =>
  tokens.some(({ lower }) => RISES.test(lower)) &&
  hits.some(({ classes }) => classes.includes('kill') || classes.includes('injure'));
const RISES = /^(?:выросл|возросл|увеличил|зросл|збільшил|зріс|сягнул|достигл)/;

/** Told by a word of bombs, shooting or fighting: "смертник врезался", "отбили 38 атак" is no strike beside it. */
export const besideFighting = (
  reading: Reading,
  strikes: readonly Draft[],
  violence: readonly Draft[],
): readonly Draft[] =>
  violence.some(({ from }) => isFought(reading, from))
    ? strikes.filter(({ type, from }) => type !== 'strike' || isPlainBlow(reading, from))
    : strikes;
const isFought = ({ hits }: Reading, from: number): boolean =>
  hits.some((hit) => hit.from === from && hit.classes.some((name) => FOUGHT.test(name)));
const FOUGHT = /^violence\.(?:bomb|clash|ambush|shoot|assassinate)/;
const isPlainBlow = ({ hits }: Reading, from: number): boolean =>
  hits.some((hit) => hit.from === from && hit.classes.some((name) => name.startsWith('strike.')));

/** "Эксперт объяснил, зачем …": of an event told; not "…, пояснил губернатор" after it, nor "без последствий". */
export function isCommentedOn({ hits, tokens }: Reading): boolean {
  const blow = hits.find(({ classes }) => classes.some((name) => FORCE.test(name)));
  return hits.some(({ classes, from, until }) => {
    if (!classes.includes('comment')) return false;
    const around = [from - 1, until, until + 1, until + 2, until + 3].map((at) => tokens[at]?.lower ?? '');
    const harmless = /^(?:наслідк|последстви)/.test(tokens[from]?.lower ?? '');
    if (
      harmless &&
      around.some((word, at) => (at === 0 ? /^(?:без|не)$/ : /^(?:нет|немає|нема)$/).test(word))
    )
      return false;
    return blow === undefined || from < blow.from || SPEAKING.test(tokens[from]?.lower ?? '') === false;
  });
}
const FORCE = /^(?:strike|weapon|attack|hit|destroy|intercept|violence)/;
/** Words with which who told the news is named, after it. */
const SPEAKING =
  /^(?:поясн|объясн|капітан|експерт|эксперт|аналіт|аналит|розповів|розповіла|рассказал|прокоммент|прокомент)/;

/** "Обсудили условия прекращения огня", "головні теми — території та припинення вогню": talks about it. */
export function framedSlavic(reading: Reading, told: Draft): Draft | undefined {
  const { tokens } = reading;
  const draft = dealingSlavic(reading, told);
  if (draft === undefined) return undefined;
  if (draft.type === 'ceasefire' && tokens.some(({ lower }, at) => isSilence(lower, tokens[at + 1]?.lower)))
    return undefined;
  if (!DISCUSSABLE.has(draft.type)) return draft;
  const before = tokens.slice(Math.max(0, draft.from - DISCUSSED_REACH), draft.from + 1);
  return before.some(({ lower }) => DISCUSSED.test(lower))
    ? { ...draft, type: 'talks_held', status: draft.status === 'planned' ? 'happened' : draft.status }
    : draft;
}
const DISCUSSABLE: ReadonlySet<Draft['type']> = new Set([
  'plan_proposed',
  'agreement',
  'ceasefire',
  'prisoner_exchange',
]);
const DISCUSSED_REACH = 12;
const DISCUSSED = /^(?:обсудил|обсужда|обговори|обговорю|йшлося|йдеться|тем(?:ой|ою|ами|ы|и)$)/;
/** "Хвилина тиші": for the dead, or to hear those under the rubble. */
const isSilence = (word: string, next = ''): boolean =>
  /^(?:хвилин|минут)/.test(word) && /^(?:тиш|молчани|мовчанн)/.test(next);

/** "остановить удары", "мораторий на атаки", "заборона обстрілів": none that fell. */
export const isHalted = ({ tokens }: Reading, { from, phrase }: Hit): boolean =>
  (/^[а-яґєії]/.test(phrase) && tokens[from - 1]?.lower === 'не' && !NOT_AT.test(phrase)) ||
  tokens.slice(Math.max(0, from - HALT_REACH), from).some(({ lower }) => HALTS.test(lower));
/** "не долетели", "не только": said of what did fly. */
const NOT_AT = /^(?:долет|дол[иі]т|дош|только|тільки)/;
const HALT_REACH = 3;
const HALTS =
  /^(?:остановить|остановк|останови(?:ть|т)$|прекратить|прекращени|прекратит|зупинити|зупинк|припинити|припиненн|мораторий|мораторі|заборон|запрет|воздержа|утрима(?:ти|ться|тися)|отказ(?:ать|ом|а)?(?:ся)?$)/;

/** Blows and attacks of players. */
export const isOfSport = ({ tokens }: Reading): boolean => tokens.some(({ lower }) => SPORT.test(lower));
const SPORT =
  /^(?:сборн(?:ая|ой|ую)|збірн(?:а|ої|у)|матч|матча|матчу|матче|матчі|матчей|чемпионат|чемпіонат|турнир|турнір|нокаут|хокке|хоке|футболист|футболіст|голкипер|воротар|вратар|боксёр|боксер|полуфинал|півфінал)/;
