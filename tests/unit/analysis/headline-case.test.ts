import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASES, inCase } from '../../../bench/analysis-case.ts';
import { type CodedItem, scoreItems } from '../../../bench/analysis-score.ts';
import { commonWordsFile } from '../../../scripts/common-words.ts';
import { commonWords } from '../../../shared/analysis/common-words.ts';
import { analyse } from '../../../shared/analysis/index.ts';
import { inSentenceCase } from '../../../shared/analysis/sentence-case.ts';
import { splitSentences, tokenise } from '../../../shared/text/index.ts';

const DEV = new URL('../../../../shared/data/gold/news-events.dev.jsonl', import.meta.url);
const settled = (text: string): string => inSentenceCase(text, tokenise(text), splitSentences(text));

describe('a headline', () => {
  it.each([
    [
      'Rapid Support Forces Drone Strike Kills Nine at El Fasher Market',
      'Rapid Support Forces drone strike kills nine at El Fasher market',
    ],
    [
      'Sudan Bombs Refugee Camp in South Sudan, Officials Say',
      'Sudan bombs refugee camp in South Sudan, officials say',
    ],
    [
      'Drones Hit Zayed International Airport as Talks Resume',
      'Drones hit Zayed International Airport as talks resume',
    ],
    [
      'Cease-Fire Holds in the Golan Heights, Israel Says',
      'Cease-fire holds in the Golan Heights, Israel says',
    ],
    [
      'Turkey Hosts Polish and Ukrainian Envoys for Talks on May 5',
      'Turkey hosts Polish and Ukrainian envoys for talks on May 5',
    ],
    [
      'Israel Strikes Tyre, Killing Five Civilians, Officials Say',
      'Israel strikes Tyre, killing five civilians, officials say',
    ],
    [
      'Drone Strike on Market in Hit, Iraq, Kills Nine Civilians',
      'Drone strike on market in Hit, Iraq, kills nine civilians',
    ],
    [
      'Israeli Air Strike on Rafah Kills Six, Officials Say',
      'Israeli air strike on Rafah kills six, officials say',
    ],
    [
      "U.S. MISSILES HIT IRAN'S NUCLEAR SITES, TRUMP SAYS",
      "U.S. missiles hit Iran's nuclear sites, Trump says",
    ],
    [
      'TPLF FIGHTERS CLASH WITH ARMY NEAR MEKELLE, KILLING TEN',
      'TPLF fighters clash with army near Mekelle, killing ten',
    ],
    ['RUSSIAN MISSILES HIT KHARKIV, KILLING THREE', 'Russian missiles hit Kharkiv, killing three'],
    [
      'IDF: MISSILES FROM YEMEN INTERCEPTED, UN CHIEF URGES TRUCE',
      'IDF: missiles from Yemen intercepted, UN chief urges truce',
    ],
  ])('“%s” is read as a sentence', (headline, sentence) => {
    expect(settled(headline)).toBe(sentence);
  });

  it.each([
    'Volodymyr Zelensky, Emmanuel Macron, Keir Starmer and Friedrich Merz met in London on Sunday.',
    'Donald Tusk, the Prime Minister of Poland, is chosen as the President of the European Council.',
    'On Friday, he received the Silver Medal of Valor.',
    'Foreign Secretary Yvette Cooper and Defence Secretary John Healey visited Kyiv and met President Zelensky.',
    'Kharkiv, Ukraine',
    'Reuters World News',
    'İSTANBUL',
    'Російські дрони вдарили по Харкову.',
    '',
  ])('“%s” is none, and stays as it is', (text) => {
    expect(settled(text)).toBe(text);
  });

  it('tells the same whatever its case, and what is shown of it is as written', () => {
    const sentence = 'Israeli airstrike kills four people in Nuseirat refugee camp in central Gaza';
    const headline = 'Israeli Airstrike Kills Four People in Nuseirat Refugee Camp in Central Gaza';
    const read = (title: string) =>
      analyse({ title, text: 'Rescuers were still at work at noon.', published: '2026-02-06' }).mentions[0];
    const [plain, titled] = [read(sentence), read(headline)];
    const { evidence, place, ...rest } = titled ?? {};
    expect(plain).toMatchObject({ ...rest, type: 'air_strike', initiator: 'ISR', country: 'PS', killed: 4 });
    expect(place?.toLowerCase()).toBe(plain?.place?.toLowerCase());
    expect(headline).toContain(place);
    expect(evidence?.text).toBe(headline.slice(evidence?.start, evidence?.end));
  });

  it('leaves the text below as it is', () => {
    const body = 'The Red Crescent said that Khan Younis was hit twice.';
    const text = `Strikes Resume Across Southern Gaza\n\n${body}`;
    expect(settled(text)).toBe(`Strikes resume across southern Gaza\n\n${body}`);
  });

  it('is told by the words of the package, unchanged', () => {
    expect([...commonWords()].join('\n')).toBe(commonWordsFile());
  });

  it.skipIf(!existsSync(DEV))('costs little of what is read rightly', () => {
    const items = readFileSync(DEV, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): CodedItem => JSON.parse(line));
    for (const cased of Object.values(CASES)) {
      const { type, slots } = scoreItems(items.map((item) => inCase(item, cased)));
      expect(type.f1).toBeGreaterThan(0.855);
      expect(slots.place.f1).toBeGreaterThan(0.76);
      expect(slots.initiator.f1).toBeGreaterThan(0.78);
    }
  });
});
