import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownFile } from '../../../scripts/known-names.ts';
import { checkActor, checkCountry, checkRegion } from '../../../shared/index/index.ts';
import { commonNameOf } from '../../../shared/index/known.ts';
import { InvalidInput } from '../../../shared/model/index.ts';

it('the names that questions are asked by are those that stories are read with', () => {
  // If this fails: npm run build:known.
  expect(readFileSync('shared/index/data/known.json', 'utf8')).toBe(knownFile());
});

describe('a name that nothing has', () => {
  it.each([
    [() => checkCountry('Ukrane'), 'There is no country Ukrane; did you mean UA (Ukraine)?'],
    [() => checkCountry('UKR'), 'There is no country UKR; did you mean UA (Ukraine)?'],
    [() => checkCountry('ua'), 'There is no country ua; did you mean UA (Ukraine)?'],
    [() => checkCountry('XX'), 'There is no country XX. A country is given by its ISO 3166-1 alpha-2 code'],
    [() => checkRegion('GB-99'), 'There is no region GB-99; GB has GB-ENG, GB-NIR, GB-SCT, GB-WLS.'],
    [() => checkRegion('Kharkov', 'UA'), 'There is no region Kharkov; did you mean UA-63 (Kharkiv Oblast)?'],
    [() => checkRegion('XX-1'), 'There is no region XX-1. A region is given by its ISO 3166-2 code'],
    [() => checkRegion('UA-63', 'RU'), 'The region UA-63 is not in RU'],
    [() => checkActor('RUSS'), 'There is no actor RUSS; did you mean RUS (Russia)?'],
    [() => checkActor('Rusia'), 'did you mean RUS (Russia)?'],
    [() => checkActor('hamas'), 'There is no actor hamas; did you mean Hamas?'],
    [() => checkActor('QQQ'), 'There is no actor QQQ. A state is given by its ISO 3166-1 alpha-3 code'],
  ])('is refused with the one that was meant (%#)', (check, reason) => {
    expect(check).toThrow(InvalidInput);
    expect(check).toThrow(reason);
  });

  it('of a group may be one that nobody has listed', () => {
    for (const actor of ['Southern Liberation Front', 'rebels', 'Haitian gangs', 'RUS', 'Hamas'])
      expect(() => checkActor(actor)).not.toThrow();
  });

  it('is not taken for one that objects have', () => {
    expect(() => checkCountry('constructor')).toThrow(InvalidInput);
    expect(() => checkRegion('toString')).toThrow(InvalidInput);
  });

  it('is none where there is one', () => {
    for (const check of [
      () => checkCountry('UA'),
      () => checkCountry('-'),
      () => checkRegion('UA-63', 'UA'),
      // Of a special place, not of the list of regions.
      () => checkRegion('PH-SLU'),
    ])
      expect(check).not.toThrow();
  });
});

it.each([
  ['ansar allah', 'Houthis'],
  ['Houthi', 'Houthis'],
  ['ХАМАС', 'Hamas'],
  ['al-Shabaab', 'Al-Shabaab'],
  ['RSF', 'RSF'],
  ['RUS', 'RUS'],
  ['Russia', 'RUS'],
  ['moscow', 'RUS'],
  ['Россия', 'RUS'],
  ['израильтяне', 'ISR'],
  ['Israelis', 'ISR'],
  ['Southern Liberation Front', 'Southern Liberation Front'],
  ['constructor', 'constructor'],
])('an actor %s is asked for as %s', (asked, name) => {
  expect(commonNameOf(asked)).toBe(name);
});
