import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';
import type { Mention } from '../../../shared/model/index.ts';

const published = '2026-02-07T06:00:00Z';
const read = (text: string, language = 'en'): readonly Mention[] =>
  analyse({ text, published, language }).mentions;
const only = (text: string, language = 'en'): Mention => {
  const mentions = read(text, language);
  expect(mentions, text).toHaveLength(1);
  const [mention] = mentions;
  if (mention === undefined) throw new Error(`nothing found in: ${text}`);
  return mention;
};

describe('a strike', () => {
  it('has its type, place, sides, toll and date', () => {
    const mention = only(
      'Three people were killed and two others wounded in a Russian drone strike on Odesa, Ukraine, on Thursday.',
    );
    expect(mention).toMatchObject({
      family: 'strike',
      type: 'drone_strike',
      status: 'happened',
      place: 'Odesa',
      country: 'UA',
      initiator: 'RUS',
      target: 'UKR',
      killed: 3,
      injured: 2,
      date: '2026-02-05',
    });
    expect(mention.resolved?.country).toBe('UA');
  });

  it('that was shot down is intercepted, and ACLED calls it disrupted', () => {
    const mention = only(
      'Saudi Arabia says that it intercepted two ballistic missiles fired by the Houthis.',
    );
    expect(mention).toMatchObject({ type: 'missile_strike', status: 'intercepted' });
    expect(mention.codes.acled).toBe('Disrupted weapons use');
  });

  it('on several towns is one mention a town, with the toll on the first', () => {
    const mentions = read('Israeli airstrikes killed nine people in Tyre, Sidon and Nabatieh.');
    expect(mentions.map(({ place }) => place)).toEqual(['Tyre', 'Sidon', 'Nabatieh']);
    expect(mentions.map(({ killed }) => killed)).toEqual([9, undefined, undefined]);
  });
});

describe('talks', () => {
  it('that were held have their seat and their sides', () => {
    expect(
      only('A new round of peace talks between Russia and Ukraine concluded in Istanbul, Turkey, on Friday.'),
    ).toMatchObject({
      type: 'talks_held',
      place: 'Istanbul',
      country: 'TR',
      parties: ['RUS', 'UKR'],
      date: '2026-02-06',
    });
  });

  it('that lie ahead are planned', () => {
    expect(only('Peace talks between Israel and Hamas will resume in Cairo next week.')).toMatchObject({
      type: 'talks_announced',
      status: 'planned',
    });
  });

  it('count those freed on both sides of an exchange', () => {
    expect(
      only('Russia and Ukraine exchanged prisoners of war on Thursday, each side returning 75 soldiers.'),
    ).toMatchObject({
      type: 'prisoner_exchange',
      exchanged: 150,
    });
  });
});

describe('other violence', () => {
  it('by an armed group names it', () => {
    const mention = only(
      'Boko Haram militants ambushed an army convoy near Maiduguri, Nigeria, killing six soldiers.',
    );
    expect(mention).toMatchObject({ family: 'violence', initiator: 'Boko Haram', killed: 6, country: 'NG' });
  });

  it('by a suicide bomber carries its own codes', () => {
    const { codes, mode } = only(
      'A suicide bomber killed twelve people at a checkpoint in Mogadishu, Somalia.',
    );
    expect(mode).toBe('suicide');
    expect(codes).toMatchObject({ cameo: '1831', acled: 'Suicide bomb' });
  });
});

describe('look-alikes', () => {
  it.each([
    'Teachers across the province went on strike on Monday over pay.',
    'The carmaker struck a deal with its unions after a week of talks.',
    'The European Union and Brazil concluded trade talks on agricultural tariffs.',
    'The striker hit the post twice before his team won the match.',
    'Four hikers were killed by a lightning strike in the mountains.',
    'The country tested a new ballistic missile over the sea.',
    'The party leaders resumed coalition talks after the election.',
    'A man was sentenced to ten years in prison for robbing a bank.',
    'The storm hit the coast on Tuesday, leaving five people dead.',
    'Prisoners in the state jail have begun a hunger strike.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
    expect(analyse({ text, language: 'en' }).topics).toEqual([]);
  });
});

describe('a story of several sentences', () => {
  const text = `An overnight drone strike killed four people in Kharkiv, Ukraine, officials said on Friday.
The four died when their home was struck, the mayor said.
Meanwhile, Ukrainian shelling damaged a power station in Belgorod, Russia, the governor said.`;

  it('tells each happening once', () => {
    expect(read(text).map(({ type, place }) => [type, place])).toEqual([
      ['drone_strike', 'Kharkiv'],
      ['shelling', 'Belgorod'],
    ]);
  });

  it('gives evidence that is a slice of the full text within one line, title counted', () => {
    const story = { title: 'Drone strike kills four in Kharkiv', text, published, language: 'en' };
    const full = `${story.title}\n${text}`;
    const { mentions } = analyse(story);
    expect(mentions.length).toBeGreaterThan(0);
    for (const { evidence } of mentions) {
      expect(full.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(evidence.text).not.toContain('\n');
    }
  });

  it('is read alike every time, and explained only where asked', () => {
    expect(read(text)).toEqual(read(text));
    expect(read(text)[0]).not.toHaveProperty('trace');
    const [first] = analyse({ text, published, language: 'en' }, { explain: true }).mentions;
    expect(first?.trace?.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining(['type', 'place', 'killed']),
    );
  });

  it('names who says so', () => {
    expect(read(text)[1]?.claimedBy?.name).toBe('the governor');
  });
});

describe('Russian and Ukrainian', () => {
  it('read who struck what and where', () => {
    expect(
      only('Российские беспилотники атаковали нефтебазу в Полтавской области, двое погибли.', 'ru'),
    ).toMatchObject({
      type: 'drone_strike',
      initiator: 'RUS',
      target: 'UKR',
      country: 'UA',
      killed: 2,
    });
    expect(only('ЗСУ завдали удару по складу боєприпасів у Джанкої.', 'uk')).toMatchObject({
      family: 'strike',
      initiator: 'UKR',
      target: 'RUS',
    });
  });

  it('leave sport and health alone', () => {
    expect(read('Сборная победила в финальном матче благодаря атаке в третьем периоде.', 'ru')).toEqual([]);
    expect(read('Пять ударов по здоровью, которые наносит еда по ночам.', 'ru')).toEqual([]);
  });
});

describe('a language without a grammar', () => {
  it('is said to be so', () => {
    expect(analyse({ text: 'Ein Satz über das Wetter in Berlin.', language: 'de' })).toMatchObject({
      language: 'de',
      languageUnsupported: true,
      mentions: [],
    });
  });
});

describe('hostile text', () => {
  it.each([
    ['one word', 'a'.repeat(300_000)],
    ['prepositions', 'in '.repeat(60_000)],
    ['quotes', '"A, '.repeat(50_000)],
    ['numbers', '1 and '.repeat(50_000)],
  ])('%s ends', (_, text) => {
    expect(analyse({ text, language: 'en' }).mentions).toEqual([]);
  });
});
