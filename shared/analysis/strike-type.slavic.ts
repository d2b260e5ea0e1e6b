/** Russian and Ukrainian: aircraft that strike, and blows that are only prepared. */
import type { EventType } from '../model/index.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** "вертолёты армии нанесли удар", "літаки розбомбили": aircraft as a subject, in Russian and Ukrainian. */
export function byCraft({
  tokens,
}: Reading): { readonly type: EventType; readonly rule: string } | undefined {
  for (const [at, { lower }] of tokens.entries()) {
    if (!CRAFT_SLAVIC.test(lower)) continue;
    const next = tokens.slice(at + 1, at + CRAFT_REACH).map((token) => token.lower);
    const stop = next.findIndex((word) => /^[,.;:—–]$/.test(word));
    const verb = next.find((word, i) => (stop < 0 || i < stop) && STRIKING_SLAVIC.test(word));
    if (verb !== undefined) return { type: 'air_strike', rule: `craft: ${lower} ${verb}` };
  }
  return undefined;
}
const CRAFT_REACH = 6;
const CRAFT_SLAVIC =
  /^(?:самол[её]т(?:ы|ов)?|літак(?:и|ів)?|истребител(?:ь|и|ей)|винищувач(?:і|ів)?|бомбардировщик(?:и|ов)?|бомбардувальник(?:и|ів)?|вертол[её]т(?:ы|ов)?|гелікоптер(?:и|ів)?|вертоліт|вертольоти|штурмовик(?:и)?|f-\d+|b-\d|су-\d+|ту-\d+\S*|миг-\d+|міг-\d+|ввс|впс)$/;
const STRIKING_SLAVIC =
  /^(?:нанесл|нанёс|нанес$|завдал|завдав|атаковал|атакувал|ударил|вдарил|ударив|вдарив|поразил|уразил|вразил|разбомбил|розбомбил|отбомбил|відбомбил|сбросил|скинул|обстрел|обстрі|отработал|відпрацюва|уничтожил|знищил)/;

/** "готує новий масований пуск «Калібрів»", "планируют удар": a blow that Russian and Ukrainian call prepared. */
export const isInMaking = ({ tokens }: Reading, { from, phrase }: Hit): boolean =>
  /^[а-яґєії]/.test(phrase) &&
  tokens.some(
    ({ lower }, at) =>
      MAKING.test(lower) &&
      at <= from + 3 &&
      tokens.slice(at + 1, at + 6).some((token) => BLOW.test(token.lower)),
  );
const MAKING = /^(?:готу[єюй]|готов(?:ит|ят)$|планиру|плану[єю]|запланиров|заплану)/;
const BLOW = /^(?:удар|атак|пуск|нал[іие]т|обстр|залп)/;
