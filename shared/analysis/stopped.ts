/** Wordings of English that say that what flew was stopped, without the words of intercepting. */
import type { Reading } from './reading.ts';

const FLIERS = '(?:drones?|missiles?|rockets?|uavs?|projectiles?|shaheds?)';
const STOPPED =
  '(?:brought down|knocked down|taken down|destroyed|disabled|neutrali[sz]ed|jammed|downed|shot down)';
const MIDWAY =
  '(?:before|in flight|in the air|mid-?air|air[- ]defen[cs]es?|anti-aircraft|electronic warfare|interceptors?|en route)';
/** "Eight drones were destroyed before they could reach the runway", "were disabled by electronic warfare". */
const PASSIVE = new RegExp(
  `\\b${FLIERS}\\b[^.;]{0,90}?\\b(?:was|were|been) (?:all |both |each )?${STOPPED}\\b[^.;]{0,40}?\\b${MIDWAY}\\b`,
  'i',
);
/** "Brought down a swarm of drones", "were knocked down by British ships" said of what flies. */
const DOWNED = new RegExp(
  `\\b(?:brought|brings?|knocked|knocks?|took|takes?) down\\b(?! by)[^.;,]{0,40}?\\b${FLIERS}\\b|\\b${FLIERS}\\b[^.;]{0,40}?\\b(?:was|were|been) (?:all |both )?(?:brought|knocked|taken) down\\b`,
  'i',
);

const saidIn = ({ text, sentence }: Reading): string => text.slice(sentence.start, sentence.end);
const harms = ({ hits }: Reading): boolean =>
  hits.some(({ classes }) => classes.includes('kill') || classes.includes('injure'));

/** Whether a sentence says so of all that flew, and of nobody hurt. */
export const isBroughtDown = (reading: Reading): boolean => {
  const said = saidIn(reading);
  return !harms(reading) && (PASSIVE.test(said) || DOWNED.test(said));
};

const ALL = new Set(['they', 'all', 'both', 'each', 'every', 'it']);
const REACHED = /^(?:hit|hits|reached|landed|struck|got)$/;

/** "Neither missile hit the base". */
export const noneCame = ({ tokens }: Reading): boolean =>
  tokens.slice(0, 3).some(({ lower }) => lower === 'none' || lower === 'neither') &&
  tokens.slice(1, 7).some(({ lower }) => REACHED.test(lower));

/** "They were both intercepted before reaching the island", "None reached its target": of what the sentence before told. */
export function areAllStopped(reading: Reading): boolean {
  const { tokens, hits } = reading;
  if (harms(reading)) return false;
  if (noneCame(reading)) return true;
  if (!tokens.slice(0, 2).some(({ lower }) => ALL.has(lower))) return false;
  return (
    tokens.slice(1, 5).some(({ lower }) => lower === 'were' || lower === 'was') &&
    (hits.some(({ from, classes }) => from <= 8 && classes.includes('intercept')) || isBroughtDown(reading))
  );
}

/** "Усі 34 дрони знищено", "сбиты все шесть беспилотников", said of all that flew, and nothing came through. */
const ALL_SLAVIC =
  /(?:^|[^а-яґєії])(?:усі|всі|все|всех|усіх)(?: \S+){0,3} (?:дрон|безпілотн|беспилотн|бпла|шахед|«шахед|ракет|цел[еи]|ціл[еі])/iu;
const DOWNED_SLAVIC =
  /(?:^|[^а-яґєії])(?:збит|збил|сбит|сбил|знищен|уничтожен|перехвачен|перехоплен|подавлен|знешкоджен|нейтрализован)/iu;
const HIT_SLAVIC = /(?:^|[^а-яґєії])(?:влуч|попа(?:л|дан)|прил[её]т|приліт|уразил|вразил)/iu;

export const areAllDowned = (reading: Reading): boolean => {
  const said = saidIn(reading);
  return ALL_SLAVIC.test(said) && DOWNED_SLAVIC.test(said) && !HIT_SLAVIC.test(said) && !harms(reading);
};
