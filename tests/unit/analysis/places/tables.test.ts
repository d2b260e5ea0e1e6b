import { describe, expect, it } from 'vitest';
import { SPECIAL_TABLE } from '../../../../shared/analysis/data/places/special.ts';
import { gazetteer } from '../../../../shared/analysis/places/gazetteer.ts';
import {
  alpha3Of,
  COUNTRIES,
  countryOf,
  countryRecord,
  stemCyrillic,
} from '../../../../shared/analysis/places/index.ts';
import { hashName, hashSkeleton } from '../../../../shared/analysis/places/keys.ts';

describe('the table of countries', () => {
  it('has well-formed codes, each once, and a name', () => {
    const codes = new Set<string>();
    for (const { alpha2, alpha3, geonameId, name, lat, lon } of COUNTRIES) {
      expect(Math.abs(lat), name).toBeLessThanOrEqual(90);
      expect(Math.abs(lon), name).toBeLessThanOrEqual(180);
      expect(lat === 0 && lon === 0, name).toBe(false);
      expect(alpha2).toMatch(/^[A-Z]{2}$/);
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
      expect(geonameId).toBeGreaterThan(0);
      expect(name).not.toBe('');
      for (const code of [alpha2, alpha3]) {
        expect(codes.has(code), code).toBe(false);
        codes.add(code);
      }
    }
    expect(COUNTRIES.length).toBeGreaterThan(230);
  });

  it('turns codes into each other', () => {
    expect(countryOf('UKR')).toBe('UA');
    expect(alpha3Of('UA')).toBe('UKR');
    expect(countryOf('XXX')).toBeUndefined();
    expect(countryRecord('RU')?.words.ru.capitals).toContain('Москва');
  });
});

describe('the table of special places', () => {
  it('has a known precision and coordinates of the Earth in each line', () => {
    for (const line of SPECIAL_TABLE.split('\n').filter((row) => row.includes('|'))) {
      const [name, precision, country, , at = ''] = line.split('|').map((field) => field.trim());
      const [lat = Number.NaN, lon = Number.NaN] = at.split(',').map(Number);
      expect(['region', 'city', 'exact', 'country'], name).toContain(precision);
      expect(Math.abs(lat), name).toBeLessThanOrEqual(90);
      expect(Math.abs(lon), name).toBeLessThanOrEqual(180);
      if (country !== '' && country !== 'AQ') expect(countryRecord(country ?? ''), name).toBeDefined();
    }
  });
});

describe('stemCyrillic', () => {
  it.each([
    ['харьков харькове харьковом харькова'],
    ['київ києва києві'],
    ['одесса одессе одессу одессой'],
    ['харків харкова харкові'],
    ['сумы сумах'],
    ['москва москвы москве москвой'],
    ['украина украине украиной'],
    ['россия россии россией россию'],
    ['тернопіль тернополя'],
    ['белгородская белгородской белгородскую'],
    ['кривой кривом кривого'],
    ['бердичів бердичева'],
  ])('gives the cases of a name one stem: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemCyrillic)).size).toBe(1);
  });

  it('keeps different towns apart, and other scripts as they are', () => {
    expect(stemCyrillic('ростов')).not.toBe(stemCyrillic('рост'));
    expect(stemCyrillic('kyiv')).toBe('kyiv');
  });
});

describe('the compiled gazetteer', () => {
  const placesOf = (name: string): number[] => {
    const hash = hashName(name);
    return hash
      ? gazetteer()
          .lookUp(hash)
          .map(({ place }) => gazetteer().geonameId(place))
      : [];
  };

  it('finds a town by each of its names, however accented or hyphenated', () => {
    for (const name of ['Kyiv', 'Kiev', 'Киев', 'Київ', 'KYIV']) expect(placesOf(name)).toContain(703448);
    expect(placesOf('Deir ez-Zor')).toContain(170794);
    expect(placesOf('Deir ez Zor')).toContain(170794);
  });

  it('has coordinates within half a kilometre', () => {
    const hash = hashName('Reykjavík');
    const place = hash ? gazetteer().lookUp(hash)[0]?.place : undefined;
    expect(gazetteer().lat(place ?? 0)).toBeCloseTo(64.135, 2);
    expect(gazetteer().lon(place ?? 0)).toBeCloseTo(-21.895, 2);
  });

  it('knows nothing of words that are no names', () => {
    for (const word of ['ceasefire', 'drone', 'qxzvwk', 'negotiations']) expect(placesOf(word)).toEqual([]);
  });

  it('compares names of the Arab world by their consonants', () => {
    const same = (one: string, other: string): boolean =>
      hashSkeleton(one.split(' '))?.a === hashSkeleton(other.split(' '))?.a;
    expect(same('kfar kila', 'kafr kila')).toBe(true);
    expect(same('el fasher', 'al fashir')).toBe(true);
    expect(same('homs', 'hama')).toBe(false);
  });
});
