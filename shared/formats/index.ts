/** What is given out: rows of the index as CSV and GeoJSON. Pure. */
export { EVENT_CSV, STORY_CSV } from './columns.ts';
export { type CsvColumn, csvHead, csvLine, csvRow } from './csv.ts';
export { type EventFeature, eventFeature, GEOJSON_HEAD, GEOJSON_TAIL } from './geojson.ts';
