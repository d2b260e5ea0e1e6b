import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';
import type { Mention } from '../../../shared/model/index.ts';

const DAY = '2026-03-10';
/** The first mention of a text published on Tuesday, 10 March 2026. */
const first = (text: string): Partial<Mention> =>
  analyse({ text, published: DAY, language: 'en' }).mentions[0] ?? {};

describe('who did it, and to whom', () => {
  it.each([
    ['The Bahraini military reports that 12 Iranian missiles have been intercepted.', 'IRN', 'BHR'],
    ['The Israeli army announced that it had killed two people in a strike on Tyre, Lebanon.', 'ISR', 'LBN'],
    ['A Palau-flagged tanker was hit by a Houthi missile in the Red Sea.', 'Houthi', 'PLW'],
    [
      'Nine Pakistani Taliban fighters were killed in a raid in Kurram District, Pakistan.',
      'PAK',
      'Pakistani Taliban',
    ],
    ['A Tatmadaw airstrike on a school in Magway, Myanmar, killed four children.', 'MMR', 'MMR'],
    ['Two Israeli soldiers were killed in clashes with Hezbollah in southern Lebanon.', 'Hezbollah', 'ISR'],
    ['A Russian Iskander missile strike on Dnipro, Ukraine, killed four people.', 'RUS', 'UKR'],
  ])('%s', (text, initiator, target) => {
    expect(first(text)).toMatchObject({ initiator, target });
  });

  it('does not take who speaks, nor the country around a place, for who struck', () => {
    expect(first('The United Nations said a strike on Mariupol killed 3 people.').initiator).toBeUndefined();
    expect(first('In eastern Libya, drones attacked Benghazi airport.').initiator).toBeUndefined();
  });
});

describe('where it happened', () => {
  it.each([
    ['A drone strike on Sennar dam in Sudan killed two guards.', 'Sennar dam', 'SD'],
    ['A missile struck Ramat Gan in central Israel, killing two people.', 'Ramat Gan', 'IL'],
    ['Troops captured the village of Karpivka in Donetsk Oblast, Ukraine.', 'Karpivka', 'UA'],
    ['A roadside bomb killed a farmer in the southern Lebanese town of Blida.', 'Blida', 'LB'],
    ['Gunmen killed 15 villagers in Ndu, Northwest Region, Cameroon.', 'Ndu', 'CM'],
    ['Israeli attacks across the Gaza Strip killed 50 people, including 40 in Gaza City.', 'Gaza City', 'PS'],
    ['Israeli airstrikes in the northern Gaza Strip killed six people.', 'northern Gaza Strip', 'PS'],
  ])('%s', (text, place, country) => {
    expect(first(text)).toMatchObject({ place, country });
  });

  it('gives waters to nobody', () => {
    expect(first('A drone hit a bulk carrier off Chabahar Port, Iran.').country).toBeUndefined();
  });
});

describe('the dead and the hurt', () => {
  it.each([
    ['A drone strike in Kherson killed a couple, a man of 60 and a woman of 58.', 2, undefined],
    ['An airstrike on Tine, Chad, killed nine soldiers, one officer and a civilian.', 11, undefined],
    [
      'In Wana, Pakistan, a suicide bombing killed four people, including two policemen, and 35 others were injured.',
      4,
      35,
    ],
    ['An airstrike in Tehran killed intelligence minister Karim Shahbazi.', 1, undefined],
    ['An airstrike in Nyala, Sudan, killed 12 people, a doctors’ union said.', 12, undefined],
    ['Gunmen killed three people and kidnapped eleven others in Kaduna State, Nigeria.', 3, undefined],
    ['An airstrike on Idlib, Syria, killed 30 people and left dozens more injured.', 30, undefined],
    ['At least 18 villagers lost their lives and 40 were wounded in airstrikes on Kutum, Sudan.', 18, 40],
    ['Medics put the dead at 9 and the injured at 31 after an airstrike on Idlib, Syria.', 9, 31],
    ['The death toll from airstrikes on Hodeidah, Yemen, has climbed to 52, with 88 others wounded.', 52, 88],
    ['Shelling of Kutum, Sudan, sent the bodies of 12 people to the hospital.', 12, undefined],
    ['A drone strike hit Kupiansk, Ukraine, but nobody was hurt.', undefined, 0],
    ['A missile struck a tanker off Hodeidah, Yemen, and its crew were rescued unharmed.', undefined, 0],
    ['Missiles hit Tabriz, Iran, and General Karim Shahbazi was reported killed.', 1, undefined],
  ])('%s', (text, killed, injured) => {
    const mention = first(text);
    expect([mention.killed, mention.injured]).toEqual([killed, injured]);
  });
});

it('does not take who is fired from for who was hit', () => {
  const mention = first('Kuwaiti air defences dealt with nine drones coming from Iran and brought all down.');
  expect(mention.type).toBe('drone_strike');
  expect(mention.target).not.toBe('IRN');
});

describe('what the next sentence adds', () => {
  it.each([
    ['Gunmen killed 12 villagers in Kaya, Burkina Faso. JNIM says it was behind the attack.', 'JNIM'],
    ['A drone hit a market in Kutum, Sudan. The army is pointing the finger at the RSF.', 'RSF'],
  ])('%s', (text, initiator) => {
    expect(first(text)).toMatchObject({ initiator });
  });

  it('blames nobody who denies it', () => {
    const text = 'Gunmen killed 12 villagers in Kaya, Burkina Faso. JNIM denied it was behind the attack.';
    expect(first(text).initiator).not.toBe('JNIM');
  });

  it('takes a count of all for the whole toll', () => {
    const text =
      'An airstrike on Idlib, Syria, killed a commander. The ministry put the dead at 14 and the injured at 66.';
    expect(first(text)).toMatchObject({ killed: 14, injured: 66 });
  });

  it('does not take where rockets were fired from for where they fell', () => {
    const mention = first('All five rockets fired from Lebanon at Safed, Israel, were intercepted.');
    expect(mention).toMatchObject({ country: 'IL', place: 'Safed' });
    expect(first('All five rockets fired from the Gaza Strip were intercepted.').place).toBeUndefined();
  });
});

describe('who is set free', () => {
  it.each([
    ['Ukraine handed over the bodies of 700 soldiers to Russia and received 24 in return.', 724],
    ['Russia released 90 prisoners of war to Ukraine and received the same number.', 180],
  ])('%s', (text, exchanged) => {
    expect(first(text)).toMatchObject({ type: 'prisoner_exchange', exchanged });
  });
});

describe('when it happened', () => {
  it.each([
    ['Drones hit Kupiansk, Ukraine, killing two, following a raid on Sunday.', '2026-03-10', 'day'],
    [
      'Following airstrikes on Kabul on March 5, the army attacked border posts in Kunar, Afghanistan.',
      '2026-03-05',
      'day',
    ],
    ['The general was killed in an Israeli airstrike on Sanaa, Yemen, in August.', '2025-08-01', 'month'],
    ['Drones struck Odesa, Ukraine, on Saturday, killing one.', '2026-03-07', 'day'],
  ])('%s', (text, date, datePrecision) => {
    expect(first(text)).toMatchObject({ date, datePrecision });
  });
});

describe('whose forces they were', () => {
  const first = (text: string) => analyse({ text, language: 'en', published: '2026-02-06' }).mentions[0];

  it('“its jets” are of who speaks, whoever else is named', () => {
    expect(first('Iran said its jets had struck militant bases in Pakistan.')).toMatchObject({
      initiator: 'IRN',
      target: 'PAK',
    });
    const { mentions } = analyse({
      text: 'Pakistan said its jets had struck militant hideouts in Iran, hours after Iran bombed Baluchistan.',
      language: 'en',
      published: '2026-02-06',
    });
    expect(mentions.map(({ initiator, target }) => [initiator, target])).toEqual([
      ['PAK', 'IRN'],
      ['IRN', 'PAK'],
    ]);
  });

  it('soldiers in Gaza are Israel’s; the United Nations strikes nobody', () => {
    expect(first('Two men were shot dead by soldiers in Khan Younis on Friday.')?.initiator).toBe('ISR');
    const school = first(
      'The attack on a school in Jabaliya, which also wounded 100 people, was the third UN school to come under fire in a day.',
    );
    expect(school?.initiator).not.toBe('UN');
  });

  it('mediators are no party, however many', () => {
    for (const who of ['Mediators from Egypt and Qatar', 'Egyptian and Qatari mediators'])
      expect(first(`${who} met Hamas leaders in Cairo on Sunday.`)?.parties).not.toEqual(
        expect.arrayContaining(['QAT']),
      );
  });
});
