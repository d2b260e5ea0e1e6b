/** The place that a correction gives, as a whole: country, region and town are corrected together. */
import { regionOfCode } from '../../shared/analysis/places/index.ts';
import { InvalidInput, type Place } from '../../shared/model/index.ts';
import { findRegion, findTown, readCountry } from '../place-terms.ts';

export interface PlaceWords {
  readonly country?: string;
  readonly region?: string;
  readonly place?: string;
}

/** What is known of where it was until now. */
export interface Where {
  readonly country?: string;
  readonly place?: Place;
}

/** Where it was. `place` is absent where only the country is known; all is absent where nothing is. */
export interface CorrectedPlace extends Where {
  /** As the person wrote it. */
  readonly written?: string;
}

/**
 * Names are looked up in the country that is given with them, else in the one it was in until now, else anywhere.
 * An empty word takes away what it stands for, and what is finer.
 * @throws InvalidInput for a name that the gazetteer doesn't have there.
 */
export function readPlace(words: PlaceWords, until: Where): CorrectedPlace {
  if (words.country === '') return {};
  const country = words.country === undefined ? undefined : readCountryWord(words.country);
  const within = country ?? until.country;
  if (words.place !== undefined && words.place !== '') {
    const region =
      words.region === undefined || words.region === '' ? undefined : regionOf(words.region, within);
    const place = townOf(words.place, country ?? region?.country, until.country);
    if (region !== undefined && place.region !== region.region)
      throw new InvalidInput(
        `${place.name} lies in ${place.region ?? place.country}, not in ${region.region}.`,
      );
    return withPlace(place, words.place);
  }
  if (words.region !== undefined && words.region !== '') {
    const region = regionOf(words.region, within);
    if (country !== undefined && region.country !== country)
      throw new InvalidInput(
        `${region.name} lies in ${region.country}, not in ${country}; give one of the two, or country=${region.country}.`,
      );
    return withPlace(region, words.region);
  }
  const { place } = until;
  const emptied = words.place === '' || words.region === '';
  // A town goes with the wrong country.
  const stays = !emptied && place !== undefined && (place.country === undefined || place.country === within);
  return { ...(within === undefined ? {} : { country: within }), ...(stays ? { place } : {}) };
}

const withPlace = (place: Place, written: string): CorrectedPlace => ({
  ...(place.country === undefined ? {} : { country: place.country }),
  place,
  written,
});

function readCountryWord(text: string): string {
  try {
    if (text !== '-') return readCountry(text);
  } catch (cause) {
    throw new InvalidInput(
      `There is no country ${text}. Give an ISO 3166-1 code (UA) or an English name (Ukraine).`,
      {},
      cause,
    );
  }
  throw new InvalidInput('To say that no country is known, write country= and nothing after it.');
}

function regionOf(text: string, country: string | undefined): Place {
  const found = /^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$/.test(text)
    ? regionOfCode(text.toUpperCase())
    : (findRegion(text, country) ?? findRegion(text, undefined));
  if (found !== undefined) return found;
  throw new InvalidInput(
    `There is no region ${text}. Give an ISO 3166-2 code (region=UA-63), or its English name with its country (country=UA region=Kharkiv).`,
  );
}

function townOf(text: string, country: string | undefined, until: string | undefined): Place {
  const found =
    country === undefined
      ? ((until === undefined ? undefined : findTown(text, until)) ?? findTown(text, undefined))
      : findTown(text, country);
  if (found !== undefined) return found;
  throw new InvalidInput(
    `The gazetteer has no ${text}${country === undefined ? '' : ` in ${country}`}. Give a town with its country (country=UA place=Izmail), or only the region.`,
  );
}
