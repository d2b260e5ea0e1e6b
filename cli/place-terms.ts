import { countryRecord, findPlaces, regionOfCode } from '../shared/analysis/places/index.ts';
import { checkCountry, checkRegion } from '../shared/index/index.ts';
import { InvalidInput, type Place } from '../shared/model/index.ts';

export interface PlaceTerms {
  readonly country?: string;
  readonly region?: string;
  readonly geonameId?: number;
}

/**
 * Turns what a person types into codes: `UA` or `Ukraine`, `UA-63` or `Kharkiv`, `706483` or `Kharkiv`.
 * @throws InvalidInput where the gazetteer has no such place.
 */
export function readPlaceTerms(given: { country?: string; region?: string; place?: string }): PlaceTerms {
  const country = given.country === undefined ? undefined : readCountry(given.country);
  const region = given.region === undefined ? undefined : readRegion(given.region, country);
  const geonameId = given.place === undefined ? undefined : readPlace(given.place, country);
  return {
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(geonameId === undefined ? {} : { geonameId }),
  };
}

export function readCountry(text: string): string {
  if (text === '-') return text;
  if (/^[A-Za-z]{2}$/.test(text) && countryRecord(text.toUpperCase()) !== undefined)
    return text.toUpperCase();
  const found = search([`in ${text}`], undefined, (place) => place.precision === 'country')?.country;
  if (found !== undefined) return found;
  checkCountry(text);
  return text;
}

/** The English names of all countries. */
export function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) =>
      countryRecord(first + second) === undefined ? [] : [names.of(first + second) ?? first + second],
    ),
  );
}

function readRegion(text: string, country: string | undefined): string {
  const isCode = /^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$/.test(text);
  const found = (isCode ? regionOfCode(text.toUpperCase()) : findRegion(text, country))?.region;
  if (found !== undefined) return found;
  checkRegion(text, country);
  return text;
}

/** A first-level region by its English name. */
export function findRegion(text: string, country: string | undefined): Place | undefined {
  const phrases = [
    `in ${text} region`,
    `in ${text} oblast`,
    `in ${text} province`,
    `in ${text} state`,
    `in ${text}`,
  ];
  const isRegion = (place: Place): boolean => place.precision === 'region' && place.region !== undefined;
  return search(phrases, country, isRegion);
}

function readPlace(text: string, country: string | undefined): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const found = findTown(text, country)?.geonameId;
  if (found !== undefined) return found;
  throw new InvalidInput(
    `--place ${text} is not in the gazetteer. Give a town's name, with its --country, or a geonameid.`,
  );
}

/** A town by its name. */
export const findTown = (text: string, country: string | undefined): Place | undefined =>
  search([`in the city of ${text}`, `in ${text}`], country, (place) => place.geonameId !== undefined);

function search(
  phrases: readonly string[],
  country: string | undefined,
  fits: (place: Place) => boolean,
): Place | undefined {
  const context = country === undefined ? {} : { countries: [country] };
  for (const phrase of phrases)
    for (const { place } of findPlaces(`They met ${phrase}.`, context))
      if (fits(place) && (country === undefined || place.country === country)) return place;
  return undefined;
}
