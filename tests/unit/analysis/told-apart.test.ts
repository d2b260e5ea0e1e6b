import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

/** What a text reports, as `type status killed`. */
const told = (text: string): string[] =>
  analyse({ text, language: 'en', published: '2026-02-07T12:00:00Z' }).mentions.map(
    ({ type, status, killed }) => `${type} ${status} ${killed ?? '-'}`,
  );

describe('what became of those who did it', () => {
  it.each([
    [
      'is no event of its own',
      'Nine soldiers were killed when militants stormed a checkpoint near Quetta, Pakistan. Three attackers were killed.',
      ['violence happened 9'],
    ],
    [
      'is no toll of theirs',
      'Two teenagers were wounded in a ramming attack near Nablus, West Bank. The attacker, identified as a former guard, was shot dead by Israeli soldiers.',
      ['violence happened -'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('is news where it is all that is told', () => {
    expect(told('Three gunmen were killed by Pakistani soldiers near Quetta on Friday.')).toEqual([
      'violence happened 3',
    ]);
  });
});

describe('aircraft with people in them', () => {
  it.each([
    [
      'are struck where they are shot down, whatever with',
      'An Israeli F-16 shot down a Syrian fighter jet over Latakia with an air-to-air missile.',
      'air_strike happened -',
    ],
    [
      'name no weapon where an air force says that it shot them down',
      'The Kuwaiti air force says it shot down two Iranian Su-25 jets over the Gulf.',
      'strike happened -',
    ],
    [
      'leave a drone that they shoot down a strike stopped',
      'A Turkish fighter jet shot down an Iranian drone over Van.',
      'drone_strike intercepted -',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('what is told of each place', () => {
  const where = (text: string): string[] =>
    analyse({ text, language: 'en', published: '2026-02-07T12:00:00Z' }).mentions.map(
      ({ place, killed }) => `${place} ${killed ?? '-'}`,
    );

  it('is an event of its own with its own dead', () => {
    expect(
      where(
        'Israeli airstrikes on southern Lebanon killed nine people, including five in Aitaroun and four in Kfar Kila.',
      ),
    ).toEqual(['Aitaroun 5', 'Kfar Kila 4']);
    expect(
      where(
        'Israeli attacks killed five people, including two in Jabalia and one each in Rafah and Khan Yunis.',
      ),
    ).toEqual(['Jabalia 2', 'Rafah 1', 'Khan Yunis 1']);
  });

  it('is of no place that a person or an office begins', () => {
    expect(
      where(
        'American strikes hit Houthi radars in Sanaa and Saada, and Marco Rubio warned the group of more.',
      ),
    ).toEqual(['Sanaa -', 'Saada -']);
  });
});

it('reads a capture after days of fighting', () => {
  expect(
    told(
      'The Sudanese army captured the Karari district of Omdurman after five days of fighting with the RSF.',
    ),
  ).toEqual(['violence happened -']);
});

describe('what flew and was stopped', () => {
  it.each([
    [
      'by the verb for it',
      'Anti-aircraft guns brought down a swarm of drones near the dam at Tabqa, the Syrian army said.',
      'drone_strike intercepted -',
    ],
    [
      'by what kept it from landing',
      'Six drones were destroyed before they could reach the airport of Erbil, the governor said.',
      'drone_strike intercepted -',
    ],
    [
      'in the next sentence',
      'Iran launched two ballistic missiles towards Cyprus. They were both intercepted before they reached the coast.',
      'missile_strike intercepted -',
    ],
    [
      'where none of it came',
      'Iran fired two missiles at a base in Qatar on Friday. However, neither missile hit the base.',
      'missile_strike intercepted -',
    ],
    [
      'but not what brings a house down',
      'A Russian missile brought down a five-storey building in Dnipro, killing two people.',
      'missile_strike happened 2',
    ],
  ])('is told %s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

it('is violence where the text holds it for terrorism, and nothing where it does not', () => {
  const blasts =
    'An officer was killed and nine people were hurt in two explosions outside a shop in Odesa, Ukraine.';
  expect(told(`${blasts} The police treat it as an act of terrorism.`)).toEqual(['violence happened 1']);
  expect(told(`${blasts} The police think that gas leaked.`)).toEqual([]);
});
