import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';
import { instant, type Mention } from '../../../shared/model/index.ts';

const published = instant(Date.parse('2025-06-10T12:00:00Z'));
const mentions = (text: string, title?: string): readonly Mention[] =>
  analyse({ text, language: 'en', published, ...(title ? { title } : {}) }).mentions;
const first = (text: string): Mention => {
  const [mention] = mentions(text);
  if (mention === undefined) throw new Error(`nothing read in "${text}"`);
  return mention;
};

describe('who did it, where another sentence says so', () => {
  const BLAST = 'A car bomb killed nine people outside a police station in Mogadishu on Monday.';

  it.each([
    ['Al-Shabaab said its men did it.', 'Al-Shabaab'],
    ['Al-Shabaab took credit for the blast.', 'Al-Shabaab'],
    ['Suspicion fell on al-Shabaab.', 'al-Shabaab'],
    ['The mayor pointed the finger at al-Shabaab.', 'al-Shabaab'],
    ['It bore the hallmarks of al-Shabaab, officers said.', 'al-Shabaab'],
    ['The attackers were al-Shabaab, the governor wrote.', 'al-Shabaab'],
    ['Al-Shabaab was responsible, the minister told reporters.', 'Al-Shabaab'],
  ])('%s', (said, initiator) => {
    expect(first(`${BLAST} ${said}`).initiator).toBe(initiator);
  });

  it.each([
    'No group has said that it was behind the blast.',
    'Al-Shabaab denied that it was behind the blast.',
    'Nobody has claimed responsibility.',
  ])('nobody, where somebody denies it: %s', (said) => {
    expect(first(`${BLAST} ${said}`).initiator).toBeUndefined();
  });

  it('the one group that a feed item names', () => {
    const mention = first(`${BLAST} Residents fled a district where al-Shabaab has long collected taxes.`);
    expect(mention.initiator).toBe('al-Shabaab');
  });

  it('the men of a group, who are not its victims', () => {
    const mention = first(
      'Seven gunmen from the Tehreek-e-Taliban Pakistan stormed a school in Peshawar, Pakistan, killing 40 people.',
    );
    expect([mention.initiator, mention.target]).toEqual(['Tehreek-e-Taliban Pakistan', 'PAK']);
  });

  it('an acronym before "fighters"', () => {
    expect(
      first('ZRF fighters attacked an army post near Bamako, Mali, killing six soldiers.').initiator,
    ).toBe('ZRF');
  });
});

describe('the sides of a dealing', () => {
  it.each([
    ['The ELN said on Monday that it would observe a truce over Easter.', ['COL', 'ELN']],
    ['Hezbollah announced a ceasefire of three days on Monday.', ['Hezbollah', 'ISR']],
    ['Israel and the Palestinians agreed on a ceasefire in Gaza on Monday.', ['Hamas', 'ISR']],
    ['American and Ukrainian negotiators held peace talks in Geneva on Monday.', ['RUS', 'UKR', 'USA']],
    ['Delegations from Moscow and Kyiv held peace talks in Istanbul on Monday.', ['RUS', 'UKR']],
    [
      'Sudan and the RSF held peace talks in Jeddah, hosted by Saudi Arabia and the United States.',
      ['RSF', 'SDN'],
    ],
    ['Egypt and Qatar put a new truce plan to Israel and Hamas on Monday.', ['Hamas', 'ISR']],
    ['France called on both Rwanda and the M23 rebels to agree to a ceasefire.', ['M23', 'RWA']],
  ])('%s', (text, parties) => {
    expect(first(text).parties).toEqual(parties);
  });
});

describe('kinds of strike', () => {
  it.each([
    ['Bombs fell near the bus station in Nis, Serbia, killing 11 people.', 'air_strike'],
    ['Shells landed on a market in Omdurman, Sudan, killing nine people.', 'shelling'],
    ['A Smerch salvo hit the town of Barda in Azerbaijan, killing 20 people.', 'shelling'],
    ['Su-34s struck a depot outside Kharkiv, Ukraine, killing two people.', 'air_strike'],
    [
      'Israeli aircraft attacked the port of Hodeidah, Yemen, hours after two Houthi missiles were fired at Eilat.',
      'air_strike',
    ],
  ])('%s', (text, type) => {
    expect(first(text).type).toBe(type);
  });
});

describe('no events', () => {
  it.each([
    'Senators called for airstrikes against the Syrian government.',
    'Protests were held in Rome against the Israeli strikes.',
    'A ferry struck rocks off Bohol and 30 people drowned.',
    'North Korea test-fired a ballistic missile on Monday.',
    'Kharkiv has been struck almost every week since the war began.',
    'Surfer survives shark attack off Ballina.',
  ])('%s', (text) => {
    expect(mentions(text).filter(({ status }) => status !== 'background')).toEqual([]);
  });
});

describe('several events', () => {
  it('reads part by part what semicolons part', () => {
    const told = mentions(
      'Israeli jets bombed Tyre, Lebanon, killing two people; Russian shelling wounded a man in Nikopol, Ukraine.',
    );
    expect(told.map(({ type, place }) => [type, place])).toEqual([
      ['air_strike', 'Tyre'],
      ['shelling', 'Nikopol'],
    ]);
  });

  it('takes what a short body leaves of its headline for the same', () => {
    const told = mentions(
      'An Israeli airstrike flattened a house in Beirut, Lebanon, on Monday, killing five people.',
      'Commander among dead in Beirut strike',
    );
    expect(told).toHaveLength(1);
  });
});

describe('tolls', () => {
  it.each([
    ['Air raids on Idlib, Syria, cost 42 lives on Monday.', 42, undefined],
    ['An airstrike on Idlib, Syria, killed a dozen people.', 12, undefined],
    [
      'An airstrike killed General Karim Shahbazi and at least 13 other people in Tehran, Iran.',
      14,
      undefined,
    ],
    [
      'Militants ambushed a patrol near Gao, Mali, with the loss of 13 soldiers and two civilians.',
      15,
      undefined,
    ],
    ['A bomb killed four people and wounded some 50 in Marawi, Philippines.', 4, 50],
    ['A car bomb in Kabul, Afghanistan, killed 22 people, with 70 in hospital.', 22, 70],
  ])('%s', (text, killed, injured) => {
    const mention = first(text);
    expect([mention.killed, mention.injured]).toEqual([killed, injured]);
  });
});
