import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const read = (text: string) => analyse({ text, published: '2026-02-07', language: 'en' }).mentions;
const told = (text: string): string[] => read(text).map(({ type, status }) => `${type} ${status}`);

describe('what a story only looks back on', () => {
  it('is background beside the news, so that no old strike is counted again', () => {
    expect(
      told(
        'Ruritanian jets bombed a depot near Odesa, Ukraine, in retaliation for a Ukrainian drone attack on Belgorod last week.',
      ),
    ).toContain('drone_strike background');
  });

  it('is background where the news is no event at all', () => {
    expect(
      told(
        'Police in Oslo arrested two brothers suspected of involvement in a bombing outside the U.S. embassy.',
      ).filter((one) => one.endsWith('happened')),
    ).toEqual([]);
  });

  it('is background where a sentence of the body says that it was well before', () => {
    expect(
      told('Israel bombed a depot in Sidon, killing two. Last week, Israeli jets bombed a bridge in Tyre.'),
    ).toContain('air_strike background');
  });

  it('is told once where the aside only names the cause', () => {
    expect(told('A fire breaks out at an oil terminal in Fujairah after an Iranian drone attack.')).toEqual([
      'drone_strike happened',
    ]);
  });

  it('is nothing where nobody could point at it', () => {
    expect(told('The port cut its output due to constant Houthi attacks.')).toEqual([]);
    expect(told('Two buses collided in Khartoum during an ongoing truce.')).toEqual([]);
  });

  it('is news where the round before a deal is named with it', () => {
    expect(told('After talks in Doha hosted by Qatar, Sudan and the RSF agree to a truce.')).toEqual([
      'talks_held happened',
      'agreement happened',
    ]);
  });

  it('is news where the rest of the sentence tells its harm', () => {
    expect(told('Six people were killed after a Russian missile strike on Kharkiv.')).toEqual([
      'missile_strike happened',
    ]);
  });
});

describe('a strike that was stopped', () => {
  it.each([
    [
      'all of it',
      'A missile was launched by the Houthis towards Israel. The army said the missile was intercepted.',
      'intercepted',
    ],
    ['most of it', 'Iran fires twenty missiles at Haifa, with most being intercepted.', 'happened'],
    [
      'so many of so many',
      'Air defences over Kyiv shot down 30 of the 40 drones launched by Russia.',
      'happened',
    ],
  ])('is told so where the text says it of %s', (_, text, status) => {
    expect(read(text).map((mention) => mention.status)).toEqual([status]);
  });
});

describe('what governs a dealing', () => {
  it('makes a truce that is called for no truce', () => {
    expect(told('The Turkish president called for a ceasefire between Israel and Hamas.')).toEqual([
      'talks_urged happened',
    ]);
  });

  it('makes talks that will not be held refused', () => {
    expect(
      told('Iran said it does not plan to enter negotiations with the United States to end the war.'),
    ).toEqual(['talks_refused happened']);
  });

  it('tells nothing where talks are only supposed', () => {
    expect(told('If peace talks with the Taliban fail, the minister said, trade will stop.')).toEqual([]);
  });
});

describe('two blows in one sentence', () => {
  const mentions = read(
    'Israeli jets bombed Tyre, Lebanon, and Hezbollah fired rockets at Haifa, killing two people.',
  );
  it('are two mentions, each with its own side and toll', () => {
    expect(mentions.map(({ initiator, killed }) => [initiator, killed])).toEqual([
      ['ISR', undefined],
      ['Hezbollah', 2],
    ]);
  });
});

describe('words that war and everyday life share', () => {
  it.each([
    'Air strike: pilots walk out over pay at the airline.',
    'We spent the afternoon shelling peas in the kitchen.',
    'Talks between the union and the rail operator collapsed on Tuesday.',
    'Hunters and conservationists agreed a truce over the wolf cull in Sweden.',
    'The two families called a truce in their feud over the garden fence.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('name nobody where the text names nobody', () => {
    const [mention] = read('Drones attacked Benghazi airport in eastern Libya.');
    expect(mention).toMatchObject({ type: 'drone_strike', target: 'LBY' });
    expect(mention?.initiator).toBeUndefined();
  });

  it('is an event though it names a place only', () => {
    expect(
      told(
        'Israeli shelling killed nine fighters in southern Lebanon in reprisal for rocket attacks on Kiryat Shmona.',
      ),
    ).toEqual(['shelling happened', 'shelling background']);
  });

  it('is known by the words of reprisal', () => {
    expect(
      told('Houthi leaders met in Sanaa to avenge the Israeli airstrike that killed their commander.'),
    ).not.toContain('air_strike happened');
  });
});

describe('what lies ahead', () => {
  it('is planned where the two have promised it for the days to come', () => {
    expect(
      told('Russia and Ukraine agreed to free 500 prisoners of war each in the coming days, Turkey said.'),
    ).toContain('prisoner_exchange planned');
  });

  it('is in force already where a truce will go on', () => {
    expect(told('The ELN guerrillas in Colombia said they will extend their ceasefire until March.')).toEqual(
      ['ceasefire happened'],
    );
  });
});
