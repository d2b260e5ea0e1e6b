import type { Place } from '../../model/index.ts';
import { gazetteer } from './gazetteer.ts';

/** The first-level region of an ISO 3166-2 code (`UA-63`), with its middle; undefined for a code that isn't known. */
export function regionOfCode(code: string): Place | undefined {
  const table = gazetteer();
  const place = table.placesOfRegions().get(code);
  if (place === undefined || code === '') return undefined;
  return {
    name: table.name(place),
    geonameId: table.geonameId(place),
    lat: table.lat(place),
    lon: table.lon(place),
    precision: 'region',
    country: table.country(place),
    region: code,
  };
}
