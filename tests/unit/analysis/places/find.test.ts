import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceContext, type Toponym } from '../../../../shared/analysis/places/index.ts';

const found = (text: string, context?: PlaceContext): string[] =>
  findPlaces(text, context).map(
    ({ text: name, place }) => `${name} = ${place.name}${place.country ? ` ${place.country}` : ''}`,
  );
const one = (text: string, name: string, context?: PlaceContext): Toponym => {
  const toponym = findPlaces(text, context).find((candidate) => candidate.text === name);
  if (!toponym) throw new Error(`"${name}" not found in: ${text}`);
  return toponym;
};

describe('findPlaces', () => {
  it('finds a town with its id, coordinates, country and region', () => {
    const { place, start, end } = one('Two died in Kharkiv on Monday.', 'Kharkiv');
    expect([start, end]).toEqual([12, 19]);
    expect(place).toMatchObject({
      geonameId: 706483,
      precision: 'city',
      country: 'UA',
      region: 'UA-63',
    });
    expect(place.lat).toBeCloseTo(49.98, 1);
    expect(place.lon).toBeCloseTo(36.25, 1);
  });

  it.each([
    ['Kharkiv oblast', 'A drone hit Kharkiv oblast overnight.', 'UA-63'],
    ['Zaporizhzhia region', 'Two were killed in the Zaporizhzhia region.', 'UA-23'],
    ['Kursk region', "troops withdrew from Russia's Kursk region", 'RU-KRS'],
    ['North Kivu', 'Rebels advanced in North Kivu.', 'CD-NK'],
    ['Khyber Pakhtunkhwa', 'Gunmen attacked a post in Khyber Pakhtunkhwa.', 'PK-KP'],
    ['Idlib province', 'Shells fell on Idlib province.', 'SY-ID'],
    ['Texas', 'The governor of Texas said no.', 'US-TX'],
  ])('finds the region %s', (name, text, region) => {
    expect(one(text, name).place).toMatchObject({ precision: 'region', region });
  });

  it.each([
    ['Port-au-Prince', 'Shots were heard in Port-au-Prince.', 'HT'],
    ['Hadhramaut', 'Troops advanced in Hadhramaut.', 'YE'],
    ['Hodeidah', 'Jets bombed Hodeidah on Monday.', 'YE'],
    ['Bint Jbeil', 'A drone hit a car in Bint Jbeil.', 'LB'],
    ['Rutshuru', 'Rebels shelled Rutshuru.', 'CD'],
    ['Гуляйполе', 'Ударили по Гуляйполю ночью.', 'UA'],
  ])('knows %s as wires write it', (_, text, country) => {
    expect(findPlaces(text)[0]?.place.country).toBe(country);
    expect(findPlaces(text)[0]?.place.lat).toBeDefined();
  });

  it('says of a district that it is less than its region, and not of the region by another name', () => {
    expect(one('Shells fell on Kupiansk district.', 'Kupiansk district').place.withinRegion).toBe(true);
    expect(one('A raid in the Tirah Valley.', 'Tirah Valley').place.withinRegion).toBe(true);
    expect(one('A raid in Tatarstan.', 'Tatarstan').place.withinRegion).toBeUndefined();
    expect(one('A raid in Kharkiv oblast.', 'Kharkiv oblast').place.withinRegion).toBeUndefined();
  });

  it('gives a list of regions its plural word', () => {
    const text = 'Strikes hit the Kherson, Donetsk and Sumy regions of Ukraine.';
    expect(findPlaces(text).map(({ place }) => place.region)).toEqual(['UA-65', 'UA-14', 'UA-59', undefined]);
  });

  it.each([
    ['southern Lebanon', 'LB'],
    ['Gaza Strip', 'PS'],
    ['West Bank', 'PS'],
    ['Donbas', 'UA'],
    ['Golan Heights', 'SY'],
    ['Crimea', 'UA'],
    ['Transnistria', 'MD'],
    ['Nagorno-Karabakh', 'AZ'],
    ['Darfur', 'SD'],
    ['Kurdistan Region', 'IQ'],
    ['Red Sea', undefined],
    ['Sahel', undefined],
  ])('knows %s, which is no state and no province', (name, country) => {
    const { place } = one(`Fighting was reported in the ${name} on Tuesday.`, name);
    expect(place.precision).toBe('region');
    expect(place.country).toBe(country);
  });

  it('takes plants, bases and crossings for exact', () => {
    expect(
      one('Power was cut at the Zaporizhzhia nuclear power plant.', 'Zaporizhzhia nuclear power plant').place,
    ).toMatchObject({ precision: 'exact', country: 'UA' });
    expect(one('Jets took off from Bagram Airfield.', 'Bagram Airfield').place.precision).toBe('exact');
    expect(one('A drone hit Qatar International Airport.', 'Qatar International Airport').place).toEqual({
      name: 'Qatar International Airport',
      precision: 'exact',
      country: 'QA',
    });
  });

  it.each([
    ['Paris, Texas', 'A storm hit Paris, Texas, on Friday.', 'Paris', 'US'],
    ['Paris in a French story', 'France will host the envoys in Paris.', 'Paris', 'FR'],
    ['Tripoli in a Lebanese story', 'The Lebanese army entered Tripoli, north of Beirut.', 'Tripoli', 'LB'],
    ['Tripoli in a Libyan story', 'The Libyan government met in Tripoli.', 'Tripoli', 'LY'],
    ['Hyderabad in Pakistan', "Police in Pakistan's Sindh said Hyderabad was calm.", 'Hyderabad', 'PK'],
    ['Cambridge, Massachusetts', 'He lives in Cambridge, Massachusetts.', 'Cambridge', 'US'],
  ])('resolves %s by what stands around it', (_, text, name, country) => {
    expect(one(text, name).place.country).toBe(country);
  });

  it('hears the hints of the caller', () => {
    expect(one('The shells fell on Tripoli.', 'Tripoli', { countries: ['LB'] }).place.country).toBe('LB');
  });

  it('keeps people, papers, clubs, months and groups out', () => {
    expect(found('Jordan Smith met Paris Hilton and Chad Brown in March.')).toEqual([]);
    expect(found('The Washington Post and the Boston Globe were told by Hamas.')).toEqual([]);
    expect(found('Reading is fun. Nice people help. Of course they do.')).toEqual([]);
    expect(found('Houston was born in 1963. Whitney Houston sang.')).toEqual([]);
  });

  it('tells a capital that acts from the town', () => {
    const roles = (text: string): string[] =>
      findPlaces(text).map(({ text: name, role }) => `${name} ${role}`);
    expect(roles('Moscow said the talks were over.')).toEqual(['Moscow actor']);
    expect(roles('Kyiv accused the other side.')).toEqual(['Kyiv actor']);
    expect(roles("Kyiv's forces advanced.")).toEqual(['Kyiv actor']);
    expect(roles('A general was shot in Moscow.')).toEqual(['Moscow place']);
    expect(roles('KYIV, Feb 5 (Reuters) - Talks began.')).toEqual(['KYIV place']);
  });

  it('gives adjectives and peoples only when asked', () => {
    expect(found('Ukrainian drones were seen.')).toEqual([]);
    expect(found('Ukrainian drones were seen.', { demonyms: true })).toEqual(['Ukrainian = Ukraine UA']);
  });

  it.each([
    ['в Харькове', 'Взрывы прогремели в Харькове.', 'Харькове', 706483],
    ['Одессу', 'Дроны атаковали Одессу ночью.', 'Одессу', 698740],
    ['у Києві', 'Вибухи пролунали у Києві.', 'Києві', 703448],
    ['в Авдіївці', 'Бої тривають в Авдіївці.', 'Авдіївці', 713122],
    ['г. Херсон', 'Обстрелян г. Херсон.', 'Херсон', 706448],
  ])('reads the case of %s', (_, text, name, id) => {
    expect(one(text, name).place.geonameId).toBe(id);
  });

  it.each([
    ['Харьковской области', 'Двое погибли в Харьковской области.', 'UA-63'],
    ['Харківській області', 'Двоє загинули у Харківській області.', 'UA-63'],
    ['Харківщині', 'Обстріл на Харківщині.', 'UA-63'],
    ['Курской области', 'Дрон упал в Курской области.', 'RU-KRS'],
  ])('reads the region %s', (name, text, region) => {
    expect(one(text, name).place.region).toBe(region);
  });

  it('gives a Russian list of regions its plural word', () => {
    const text = 'В Харьковской и Сумской областях погибли трое, в Киеве и Курской области тихо.';
    expect(findPlaces(text).map(({ place }) => place.region)).toEqual(['UA-63', 'UA-59', 'UA-30', 'RU-KRS']);
  });

  it('takes no name in quotes for a town', () => {
    expect(found('Нефтепровод «Дружба» остановлен.')).toEqual([]);
  });

  it('reads countries in Russian and Ukrainian', () => {
    expect(found('Переговоры между Россией и Украиной прошли в Турции.')).toEqual([
      'Россией = Russia RU',
      'Украиной = Ukraine UA',
      'Турции = Turkey TR',
    ]);
  });

  it('knows a name that is spelled otherwise, in a story of its country', () => {
    expect(one('An Israeli strike hit a car in Bint Jbeil, Lebanon.', 'Bint Jbeil').place.country).toBe('LB');
    expect(found('The firm of Bent Jbl was sold.')).toEqual([]);
  });

  it('gives places in no table as written, where the text calls them places', () => {
    expect(one('Gunmen stormed the village of Qoruvandi in Nigeria.', 'Qoruvandi').place).toEqual({
      name: 'Qoruvandi',
      precision: 'city',
      country: 'NG',
    });
    expect(
      one('Shells fell near Zelmarrah, Aleppo Governorate, on Friday.', 'Zelmarrah').place,
    ).toMatchObject({
      country: 'SY',
      region: 'SY-HL',
    });
  });

  it('gives spans that hold what they say, in order and apart', () => {
    const text =
      'From Kyiv to Lviv, Warsaw and Berlin; in New York, the U.N. met. Gaza’s Rafah crossing closed.';
    let last = 0;
    for (const { start, end, text: slice } of findPlaces(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(slice);
      last = end;
    }
    expect(last).toBeGreaterThan(0);
  });

  it.each([
    ['one word', 'x'],
    ['capitals', 'A '],
    ['towns', 'Paris, '],
    ['directions', 'northern '],
    ['ands', 'Kherson and '],
    ['Cyrillic', 'Харькове '],
    ['datelines', 'KYIV/'],
    ['given names', 'Jordan '],
    ['unknown names', 'Xqvzt Al-'],
  ])('stays linear on 60,000 characters of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const from = process.cpuUsage().user;
    findPlaces(text);
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(4000);
  });
});
