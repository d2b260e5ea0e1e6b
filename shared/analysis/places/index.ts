/** Places: names in a text resolved against GeoNames towns, first-level regions, countries and the areas of conflicts. Pure. */
export {
  alpha3Of,
  COUNTRIES,
  type Country,
  type CountryWords,
  countryOf,
  countryRecord,
} from './countries.ts';
export { findPlaces, longNames } from './find.ts';
export { foldWord } from './keys.ts';
export { regionOfCode } from './regions.ts';
export { stemCyrillic } from './stems.ts';
export type { PlaceContext, Toponym } from './toponym.ts';
