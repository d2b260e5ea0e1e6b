import { describe, expect, it } from 'vitest';
import { csvHead, csvRow, EVENT_CSV, eventFeature, STORY_CSV } from '../../../shared/formats/index.ts';
import { asEventId, type Day, type Event, type Instant } from '../../../shared/model/index.ts';

const event: Event = {
  eventId: asEventId('e1'),
  family: 'strike',
  type: 'missile_strike',
  status: 'happened',
  date: '2026-02-06' as Day,
  datePrecision: 'day',
  country: 'RU',
  place: {
    name: 'Belgorod',
    geonameId: 578072,
    lat: 50.6,
    lon: 36.6,
    precision: 'city',
    country: 'RU',
    region: 'RU-BEL',
  },
  initiator: 'UKR',
  killed: { min: 1, max: 3, latest: 3, best: 3 },
  claims: [],
  origins: ['north', 'south'],
  groups: [],
  stories: 2,
  firstReport: '2026-02-06T05:00:00.000Z' as Instant,
  lastReport: '2026-02-06T06:00:00.000Z' as Instant,
  headline: '=HYPERLINK("https://evil.example","Belgorod, hit")',
  version: 1,
  changedAt: '2026-02-06T06:00:00.000Z' as Instant,
  analysisVersion: '1',
};

describe('CSV', () => {
  it('has a cell for each column, and runs nothing in a spreadsheet', () => {
    const head = csvHead(EVENT_CSV).trim().split(',');
    const row = csvRow(EVENT_CSV, event);

    expect(new Set(head).size).toBe(EVENT_CSV.length);
    expect(row).toContain('"\'=HYPERLINK(""https://evil.example"",""Belgorod, hit"")"');
    expect(row.endsWith('\r\n')).toBe(true);
    expect(row).toContain(',50.6,36.6,city,');
    expect(csvHead(STORY_CSV)).toMatch(/^story_id,/);
  });

  it.each(['+1', '-1', '@SUM(A1)', '\tx', '＝1'])('tames %j', (headline) => {
    expect(csvRow([{ name: 'h', of: () => headline }], undefined)).toMatch(/^"?'/);
  });

  it('keeps a negative number a number', () => {
    expect(csvRow([{ name: 'lon', of: () => -3.5 }], undefined)).toBe('-3.5\r\n');
  });
});

describe('GeoJSON', () => {
  it('puts longitude first, and says how exact the point is', () => {
    expect(eventFeature(event)).toMatchObject({
      id: 'e1',
      geometry: { type: 'Point', coordinates: [36.6, 50.6] },
      properties: { precision: 'city', independentReports: 2, region: 'RU-BEL' },
    });
  });

  it('has no geometry where the place is unknown, and no empty property', () => {
    const { place: _, ...nowhere } = event;
    const feature = eventFeature(nowhere);
    expect(feature.geometry).toBeNull();
    expect(Object.values(feature.properties)).not.toContain(undefined);
  });
});
