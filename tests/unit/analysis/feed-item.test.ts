import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

/** A feed item as it comes without a field for its title: headline and lead in a row. */
const read = (text: string) =>
  analyse({ text, published: '2026-02-07T12:00:00.000Z', language: 'en' }).mentions;

describe('a headline and its lead in a row', () => {
  it('tell one blow, at the town that the lead names', () => {
    expect(
      read(
        'Drone strike in northern Mali kills 21, rebels say. The coalition said the Malian army hit a pharmacy in Tinzaouaten on Friday, and that 11 of the dead were children.',
      ),
    ).toMatchObject([
      { type: 'drone_strike', place: 'Tinzaouaten', country: 'ML', initiator: 'MLI', killed: 21 },
    ]);
    expect(
      read(
        'Bombs kill 12 in a camp near Goma. Two shells hit tents in Mugunga on Friday, the United Nations said.',
      )[0],
    ).toMatchObject({ place: 'Mugunga', country: 'CD', killed: 12 });
  });

  it('tell one blow where the headline’s bombing is an aircraft’s in the lead', () => {
    expect(
      read(
        'Bombing of hospital in Kunduz kills 19. The charity said the centre was hit for an hour on Friday. US forces said an American aircraft had carried out a strike there.',
      ),
    ).toMatchObject([{ type: 'air_strike', place: 'Kunduz', initiator: 'USA', killed: 19 }]);
  });

  it('tell two where the second is another', () => {
    const told = read(
      'Israeli strikes in southern Lebanon kill three. Another air strike in Nabatieh wounded two people, the ministry said.',
    );
    expect(told.map(({ place }) => place)).toEqual(['southern Lebanon', 'Nabatieh']);
  });
});

it.each([
  ['M23 pulls out of Luanda talks with Congo on the eve of their opening.', 'Luanda'],
  ['Envoys of the Taliban and Kabul sat down for peace talks in a Doha hotel on Friday.', 'Doha'],
])('talks are held in the town that they are named by: %s', (text, place) => {
  expect(read(text)[0]?.place).toBe(place);
});

it('a feast is no place, and a truce in a trade war none', () => {
  const [swap] = read('Russia and Ukraine exchanged 146 prisoners each on Independence Day.');
  expect(swap).toMatchObject({ type: 'prisoner_exchange', exchanged: 292 });
  expect(swap?.place).toBeUndefined();
  expect(
    read('The truce in the trade war was announced in Geneva on Friday after two days of talks.'),
  ).toEqual([]);
});

it('one person by trade or kin is one', () => {
  expect(
    read('A Russian missile killed the night watchman at a factory in Kharkiv on Friday.')[0]?.killed,
  ).toBe(1);
  expect(
    read('A drone hit a house in Kherson, killing a girl of six and wounding her mother.')[0],
  ).toMatchObject({
    killed: 1,
    injured: 1,
  });
  expect(read('Shelling of Nikopol killed a woman and injured her son on Friday.')[0]).toMatchObject({
    killed: 1,
    injured: 1,
  });
});
