import { type Event, independentReports } from '../model/index.ts';

/** A Feature of GeoJSON (RFC 7946): longitude first; a point, or no geometry where the event has no coordinates. */
export interface EventFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** @returns the event as a map shows it; `precision` says whether the point is a town or the middle of a region. */
export function eventFeature(event: Event): EventFeature {
  const { lat, lon, precision, region, name } = event.place ?? {};
  const properties: Record<string, unknown> = {
    date: event.date,
    family: event.family,
    type: event.type,
    status: event.status,
    country: event.country ?? event.place?.country,
    region,
    place: name ?? event.placeName,
    precision,
    initiator: event.initiator,
    target: event.target,
    parties: event.parties,
    killed: event.killed,
    injured: event.injured,
    exchanged: event.exchanged,
    independentReports: independentReports(event),
    origins: event.origins,
    headline: event.headline,
    firstReport: event.firstReport,
    lastReport: event.lastReport,
    version: event.version,
    corrected: event.corrections?.map(({ slot }) => slot),
  };
  return {
    type: 'Feature',
    id: event.eventId,
    geometry: lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
  };
}

/** Written piece by piece, so that an export streams: the head, features joined by commas, the tail. */
export const GEOJSON_HEAD = '{"type":"FeatureCollection","features":[';
export const GEOJSON_TAIL = ']}';
