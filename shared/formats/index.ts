/** What is given out: rows of the index as CSV, GeoJSON, Atom and JSON Feed. Pure. */
export { EVENT_CSV, STORY_CSV } from './columns.ts';
export { type CsvColumn, csvHead, csvLine, csvRow } from './csv.ts';
export { atomFeed, type FeedFrame, jsonFeed } from './feeds.ts';
export { type EventFeature, eventFeature, GEOJSON_HEAD, GEOJSON_TAIL } from './geojson.ts';
