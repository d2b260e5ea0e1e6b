import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';
import type { Mention } from '../../../shared/model/index.ts';

const read = (title: string, text: string): readonly Mention[] =>
  analyse({ title, text, published: '2026-03-20', language: 'en' }).mentions;

describe('what a story tells as a whole', () => {
  it('names both sides of a dealing, though a sentence names one', () => {
    const mentions = read(
      'Sudan army and RSF meet in Jeddah',
      'Delegations of the Sudanese army and the Rapid Support Forces held ceasefire talks in Jeddah on Thursday.\nThe RSF rejected a ceasefire plan on Friday, its spokesman said.',
    );
    expect(mentions.map(({ type, parties }) => `${type} ${parties?.join(' ')}`)).toEqual([
      'talks_held RSF SDN',
      'talks_refused RSF SDN',
    ]);
  });

  it('places talks in the city that they are reported from, unless it is a side’s own', () => {
    const [doha] = read(
      '',
      'DOHA, March 20 (AFP) - Congolese and M23 negotiators signed a peace agreement on Friday.',
    );
    expect(doha).toMatchObject({ type: 'agreement', country: 'QA', place: 'DOHA' });
    const [kinshasa] = read(
      '',
      'KINSHASA, March 20 (AFP) - Congo and the M23 signed a peace agreement on Friday.',
    );
    expect(kinshasa?.place).toBeUndefined();
  });

  it('keeps the town of the lead where the headline has only the region', () => {
    const [first] = read(
      'Mine kills four in eastern Congo',
      'A mine killed four soldiers near Rutshuru in eastern Congo on Thursday, the army said.',
    );
    expect(first).toMatchObject({ place: 'Rutshuru', killed: 4 });
  });
});

describe('what the body recalls', () => {
  const lead =
    'A Russian missile strike on Kharkiv killed two people on Thursday, the mayor said. Rescuers worked through the night. ';

  it('is background where it names a day long past', () => {
    const mentions = read('', `${lead}\nOn February 3, a drone strike on Sumy killed nine people.`);
    expect(mentions.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'missile_strike happened',
      'drone_strike background',
    ]);
  });

  it('takes along what its paragraph goes on to tell without a date', () => {
    const mentions = read(
      '',
      `${lead}\nIn 2024, militants stormed a base in Gao, killing 20 soldiers. An air strike on Kidal killed six people.`,
    );
    expect(mentions.filter(({ status }) => status === 'background')).toHaveLength(2);
  });

  it('is news where it happened this week', () => {
    const mentions = read('', `${lead}\nOn Wednesday, a drone strike on Sumy killed nine people.`);
    expect(mentions.map(({ status }) => status)).toEqual(['happened', 'happened']);
  });
});

describe('from where somebody speaks', () => {
  it('is no place of what he tells', () => {
    const [exchange] = read(
      '',
      'Russia and Ukraine exchanged 157 prisoners of war each on Thursday, officials in Moscow and Kyiv said.',
    );
    expect(exchange).toMatchObject({ type: 'prisoner_exchange', exchanged: 314 });
    expect(exchange?.place).toBeUndefined();
  });
});

describe('what a dealing is about', () => {
  it.each([
    'The union and the employers agreed a truce. Wage talks resume on Monday, the union said.',
    'Coalition talks over the budget broke down on Friday. The cabinet may fall, a minister said.',
    'Делегации двух стран договорились продолжить переговоры о торговле. Речь идет о пошлинах и тарифах.',
  ])('is told by what stands around it: %s', (text) => {
    expect(analyse({ text, published: '2026-03-20' }).topics).toEqual([]);
  });

  it('is nothing yet where a deal is only close', () => {
    expect(read('', 'Mediators said Israel and Hamas were close to a deal.')).toEqual([]);
  });
});
