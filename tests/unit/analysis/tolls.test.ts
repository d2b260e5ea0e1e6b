import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

/** What a text reports, as `type status killed`. */
const told = (text: string): string[] =>
  analyse({ text, language: 'en', published: '2026-02-07T12:00:00Z' }).mentions.map(
    ({ type, status, killed }) => `${type} ${status} ${killed ?? '-'}`,
  );

describe('whose toll it is', () => {
  it('gives the dead of the blow that is answered to that blow', () => {
    expect(
      told(
        'American jets bombed two depots of the militia near Deir ez-Zor, Syria, in retaliation for the drone attack that killed four American soldiers in Iraq.',
      ),
    ).toEqual(['air_strike happened -', 'drone_strike background 4']);
  });

  it('gives what is told next to the news, not to what the news looks back on', () => {
    expect(
      told(
        'American jets bombed two depots of the militia near Deir ez-Zor, Syria, in retaliation for the drone attack that killed four American soldiers in Iraq. Damascus said nine people died.',
      ),
    ).toEqual(['air_strike happened 9', 'drone_strike background 4']);
  });

  it('gives what air strikes killed to them, though troops are named before', () => {
    expect(
      told(
        'Israeli troops clashed with Hamas fighters in Jabalia on Friday as 31 people were killed by Israeli airstrikes in Gaza City.',
      ),
    ).toContain('air_strike happened 31');
  });
});

describe('the dead by name', () => {
  it.each([
    [
      'in a list, with their titles',
      'Interior minister Karim Zand, army commander Hamid Rastegar and adviser Reza Tavakoli were killed by Israeli strikes in Tehran.',
      3,
    ],
    [
      'as the object of a verb',
      'Israel assassinated both council secretary Karim Zand and militia commander Hamid Rastegar in two airstrikes in Tehran.',
      2,
    ],
    [
      'by "the death of"',
      'Hamas confirmed the death of its commander Yusuf Darwish in an Israeli airstrike in Gaza City.',
      1,
    ],
    [
      'with those who died beside him',
      'Yusuf Darwish was killed by an Israeli airstrike near Gaza City along with his wife and two sons.',
      4,
    ],
  ])('are counted %s', (_, text, killed) => {
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(` ${killed}$`))]);
  });

  it('are none where names only say who fought', () => {
    expect(
      told(
        'At least seven people were killed during clashes between men loyal to Omar Warsame and those of Ali Jimale in Baidoa, Somalia.',
      ),
    ).toEqual(['violence happened 7']);
  });
});

describe('words that are no toll', () => {
  it.each([
    [
      'a number that nobody gives',
      'Indian jets bombed a training camp in Pakistan on Tuesday, killing a large number of militants.',
      '-',
    ],
    [
      'one of the dead who is told of',
      'Twelve soldiers were killed in an air strike in Spin Boldak, Afghanistan. A local commander was among the fatalities.',
      '12',
    ],
    [
      'a weapon before "without casualties"',
      'An Israeli drone dropped a grenade near Lebanese soldiers in Kfar Kila, without casualties.',
      '0',
    ],
  ])('%s', (_, text, killed) => {
    expect(told(text).map((one) => one.split(' ').at(-1))).toEqual([killed]);
  });
});

it.each([
  ['Woman, 62, killed in drone strike on Nikopol', 62],
  ['Boy, 16, killed by shelling in Kherson', 16],
  ['Father of three, 38, killed by Israeli drone in Nabatieh', 41],
  ['Jane Roe, 45, killed in Russian strike on Sumy', 45],
])('an age is no toll: %s', (text, age) => {
  const [mention] = analyse({ text, language: 'en', published: '2026-02-06' }).mentions;
  expect(mention).toBeDefined();
  expect(mention?.killed).not.toBe(age);
});

it('but a number between commas may be one', () => {
  const [mention] = analyse({
    text: 'A strike on Sumy, Ukraine, killed 12, including two children.',
    language: 'en',
    published: '2026-02-06',
  }).mentions;
  expect(mention).toMatchObject({ killed: 12, target: 'UKR' });
  expect(mention).not.toHaveProperty('initiator');
});
