import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

/** What a short item reports, as `type status place`. */
const told = (title: string, text: string, language = 'en'): string[] =>
  analyse({ title, text, language, published: '2026-02-07T12:00:00Z' }).mentions.map(
    ({ type, status, place }) => [type, status, place].filter((part) => part !== undefined).join(' '),
  );

describe('what English tells in passing', () => {
  it.each([
    [
      'the next round',
      'Envoys of Sudan and the RSF met at Jeddah on Saturday. The session lasted three hours; the next is to be held there in two weeks.',
      'talks_announced planned',
    ],
    [
      'a broken understanding',
      'A ceasefire between the army and M23 took effect at midnight. By noon Kinshasa accused the rebels of violating it.',
      'ceasefire_violation happened',
    ],
    [
      'captives let go beside talks',
      'The round of talks between Moscow and Kyiv ended on Thursday without a ceasefire, though the two sides let 40 prisoners each go home.',
      'prisoner_exchange happened',
    ],
    [
      'an exchange agreed beside a truce',
      'The Syrian government and the Syrian Democratic Forces agreed on Thursday to stop fighting in Aleppo and to exchange detainees next week.',
      'prisoner_exchange planned',
    ],
    [
      'drones of which nothing but their end is told',
      'Kyiv was spared. All 23 drones that came for the capital were shot down.',
      'drone_strike intercepted',
    ],
    [
      'a fire that drones set',
      'Ukrainian drones flew 600 kilometres to Saratov on the Volga and set fire to a refinery there.',
      'drone_strike happened Saratov',
    ],
    [
      'a channel between armies',
      'The channel was agreed between senior officers of Russia and the United States in Abu Dhabi, after the invasion had cut it.',
      'other_deescalation happened',
    ],
  ])('%s', (_, text, mention) => {
    expect(told('', text).some((one) => one.startsWith(mention))).toBe(true);
  });

  it('leaves the weapon open that an aside names of an earlier blow', () => {
    expect(
      told(
        '',
        'Russian forces attacked the suburbs of Kharkiv on Friday, a day after drones killed four people there.',
      ),
    ).toEqual(['strike happened Kharkiv']);
  });

  it.each([
    ['a reaction', 'Norwegian officers, who kept a hotline to the Northern Fleet open, welcomed the step.'],
    [
      'a negation',
      'The thunder set off so many alarms that the police told people that they were not under attack.',
    ],
  ])('%s is no event', (_, text) => {
    expect(told('', text)).toEqual([]);
  });

  it('takes what a striker says it had done for what was told before', () => {
    expect(
      told(
        '',
        "Myanmar's air force killed 12 people in an air strike on a monastery in Sagaing on Thursday, residents said. The junta said that it had attacked terrorists.",
      ),
    ).toHaveLength(1);
  });

  it('finds the town that "there" and "in the city" point to in the sentence before', () => {
    expect(told('', 'Kharkiv was not spared. A ballistic missile hit a factory in the city.')).toEqual([
      'missile_strike happened Kharkiv',
    ]);
    expect(
      told(
        '',
        'In Cairo they were talking all the while. Delegations of Israel and Hamas held indirect negotiations there on Friday.',
      ),
    ).toEqual(['talks_held happened Cairo']);
  });

  it('takes a country that people go to for no place of the crossing', () => {
    const [mention] = analyse({
      text: 'Under an understanding between Israel and Hamas reached on Saturday, wounded Gazans will again be able to leave through Rafah for hospitals in Egypt.',
      language: 'en',
      published: '2026-02-07T12:00:00Z',
    }).mentions;
    expect(mention?.country).toBe('PS');
  });
});

describe('what Russian and Ukrainian tell in passing', () => {
  it('talks about a truce are talks', () => {
    expect(told('', 'Стороны обсудили территориальный вопрос и условия прекращения огня.', 'ru')).toEqual([
      'talks_held happened',
    ]);
  });
  it('frost strikes nobody', () => {
    expect(told('Морозы ударили по Поволжью', 'В Самаре ударили морозы.', 'ru')).toEqual([]);
  });
});

describe('tolls and places that are another thing', () => {
  const first = (text: string) =>
    analyse({ text, language: 'en', published: '2026-04-10T12:00:00Z' }).mentions.find(
      ({ status }) => status !== 'background',
    );
  it.each([
    ['A Russian missile strike on April 7 killed 14 people in Ternopil.', 14, undefined],
    ['Shelling on Jan. 15 wounded 40 people in Nikopol.', undefined, 40],
    ['An air strike on a market in Nyala killed 32 people, not 20 as reported earlier.', 32, undefined],
    [
      'A second Russian strike on Kramatorsk wounded five people, hours after bombs killed two.',
      undefined,
      5,
    ],
    [
      'A Russian strike on Kramatorsk wounded three, a day after a missile killed nine in Dnipro.',
      undefined,
      3,
    ],
  ])('%s', (text, killed, injured) => {
    expect(first(text)).toMatchObject({ ...(killed ? { killed } : {}), ...(injured ? { injured } : {}) });
    if (killed === undefined) expect(first(text)?.killed).toBeUndefined();
  });

  it('a month is no place, an article no town, and where they sit who fired is not where it fell', () => {
    expect(first('Shelling on Jan. 15 wounded 40 people in Nikopol.')?.place).toBe('Nikopol');
    expect(
      first('Gunmen attacked a prison in the town of Al-Shaddadah, killing two guards.')?.country,
    ).not.toBe('NO');
    expect(first('A missile fired by the Houthis in Yemen at Israel was shot down on Friday.')).toMatchObject(
      {
        country: 'IL',
        target: 'ISR',
      },
    );
    expect(
      first(
        'Iran said it struck an American base in Kuwait in retaliation for the strikes near Bandar Abbas.',
      )?.country,
    ).toBe('KW');
  });

  it('reads two blows of a headline, and keeps the one that the body does not tell', () => {
    const { mentions } = analyse({
      title: 'Ukraine strikes Ryazan refinery as Russian shelling kills one in Kherson',
      text: 'Ukrainian drones set a refinery in Ryazan on fire overnight, the regional governor said.',
      language: 'en',
      published: '2026-04-10T12:00:00Z',
    });
    expect(mentions.map(({ place, killed }) => [place, killed])).toEqual([
      ['Kherson', 1],
      ['Ryazan', undefined],
    ]);
  });

  it('ends soon with one sentence ten thousand times', () => {
    const text = 'Russian drones killed 3 in Kharkiv. '.repeat(4_000);
    const [mention, ...others] = analyse({ text, language: 'en' }, { explain: true }).mentions;
    expect(others).toEqual([]);
    expect(mention?.trace?.length).toBeLessThan(100);
  });
});

it('whoever urges both sides is none: the two are those of the story', () => {
  const { mentions } = analyse({
    text: 'Drones of the Rapid Support Forces struck a market in El Obeid on Thursday and killed 14 people. Sudanese army jets bombed Nyala on Friday. On Friday the United States, Egypt and the Emirates urged both sides to observe a truce.',
    language: 'en',
    published: '2026-02-07T12:00:00Z',
  });
  expect(mentions.find(({ type }) => type === 'talks_urged')?.parties).toEqual(['RSF', 'SDN']);
});

it('an army that bombs does it from the air, and whose positions were bombed was hit', () => {
  const [mention] = analyse({ text: 'The army bombed RSF positions in Nyala.', language: 'en' }).mentions;
  expect(mention).toMatchObject({ type: 'air_strike', initiator: 'SDN', target: 'RSF', place: 'Nyala' });
});
