/** What the API answers over a real table is what its document says, and holds nothing that the document leaves out. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../functions/api/app.ts';
import { openApiContract } from '../../functions/api/document/document.ts';
import {
  createCorrectionStore,
  createCountStore,
  createEventStore,
  createFeedStore,
  createReader,
  createStoryStore,
  type Ruling,
} from '../../shared/index/index.ts';
import type { Event, Story } from '../../shared/model/index.ts';
import { aContribution, aFeed, aMention, anEvent, aRevision, aStory, at, idOf, NOON } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

const story: Story = aStory('answered', { credit: 'reuters', copyOf: aStory('other').storyId });
const event: Event = anEvent('answered');
const said = { why: 'named in the list', by: 'ann', at: NOON };
/** A ruling of one slot. */
const ruling = (slot: string, value: string, sets: Readonly<Record<string, unknown>>): Ruling => ({
  ...said,
  sets: [{ ...said, slot, value, sets }],
  drops: [],
});
const { place: _, initiator: __, target: ___, killed: ____, injured: _____, ...vague } = anEvent('talks');
const talks: Event = {
  ...vague,
  family: 'talks',
  type: 'talks_held',
  parties: ['RUS', 'UKR'],
  exchanged: { min: 1, max: 300, latest: 300, best: 300 },
  series: idOf('series'),
};
const merged = anEvent('merged', {
  closed: { at: NOON, mergedInto: event.eventId },
  expiresAt: 1_900_000_000,
});

let table: WireTable;
let get: (path: string) => Promise<Response>;
beforeAll(async () => {
  table = await openWireTable();
  const events = createEventStore(table.client, TABLE);
  const stories = createStoryStore(table.client, TABLE);
  const feeds = createFeedStore(table.client, TABLE);
  await feeds.putFeed(aFeed('answered', { condition: 'failing', reason: 'HTTP 500', failures: 1.5 }));
  await feeds.putFeed(aFeed('another', { movedTo: 'https://moved.example/', movedRun: 2 }));
  const mention = aMention({ mode: 'air', actor: 'UKR', certainty: 'disputed' });
  await stories.putRevision(aRevision(story, [mention]));
  for (const one of [event, talks, merged]) await events.putEvent(one, undefined);
  await events.putContribution(aContribution(event, story, 0, mention));
  await stories.putStory(story, undefined);
  const corrections = createCorrectionStore(table.client, TABLE);
  const three = { min: 3, max: 3, latest: 3, best: 3 };
  await corrections.correctEvent(event.eventId, ruling('killed', '3', { killed: three }));
  const topics = ['strikes'];
  await corrections.correctStory(story.storyId, ruling('topics', 'strikes', { topics }));
  await createCountStore(table.client, TABLE).recount(event.date, [event.type, talks.type]);
  const reader = createReader(table.client, TABLE, { now: () => at('2026-02-07T00:00:00.000Z') });
  const app = createApp({
    reader,
    now: () => at('2026-02-06T12:30:00.000Z'),
    onError: (error) => {
      throw error;
    },
  });
  get = async (path) => app.request(`https://api.example${path}`);
});
afterAll(() => table.close());

/** Checks answers by the document's schemas, with every object closed: what is not declared is an error. */
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const { schemas } = openApiContract().components;
ajv.addSchema({ $id: 'document', components: { schemas: closed(schemas) } });

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && inner['type'] === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
}

async function check(path: string, documented: string): Promise<void> {
  const response = await get(path);
  const { responses } = openApiContract().paths[documented]?.get ?? {};
  const type = response.headers.get('content-type')?.replace(/;.*/, '') ?? '';
  const content: Readonly<Record<string, { readonly schema: Readonly<Record<string, string>> }>> =
    response.status === 200 ? (responses?.[200].content ?? {}) : {};
  const name = content[type]?.schema['$ref']?.split('/').at(-1);
  expect([response.status, name], path).toEqual([200, expect.any(String)]);
  const validate = ajv.getSchema(`document#/components/schemas/${name}`);
  validate?.(await response.json());
  expect(validate?.errors, path).toBeNull();
}

describe('an answer is what the document says', () => {
  it.each([
    ['/events', '/events'],
    ['/events?limit=1', '/events'],
    ['/events.geojson', '/events.geojson'],
    ['/events.jsonfeed?limit=1', '/events.jsonfeed'],
    [`/events/${event.eventId}`, '/events/{id}'],
    [`/events/${merged.eventId}`, '/events/{id}'],
    ['/stories?topic=strikes', '/stories'],
    ['/stories.jsonfeed?topic=strikes', '/stories.jsonfeed'],
    [`/stories/${story.storyId}`, '/stories/{id}'],
    ['/counts', '/counts'],
    ['/counts?limit=1', '/counts'],
    ['/changes', '/changes'],
    ['/changes?since=2026-02-06&limit=1', '/changes'],
    ['/feeds', '/feeds'],
    ['/feeds?limit=1', '/feeds'],
    ['/health', '/health'],
  ])('%s', check);

  it('with what a person corrected, and what the rules said', async () => {
    for (const path of [`/events/${event.eventId}`, `/stories/${story.storyId}`])
      expect(await (await get(path)).text()).toMatch(/"corrections":\[.*"machine":/);
  });

  it('and is not empty', async () => {
    for (const path of ['/events', '/stories?topic=strikes', '/counts', '/changes', '/feeds']) {
      const { items } = (await (await get(path)).json()) as { items: unknown[] };
      expect(items.length, path).toBeGreaterThan(0);
    }
  });

  it('in refusals too', async () => {
    const validate = ajv.getSchema('document#/components/schemas/Problem');
    for (const path of ['/events?limit=0', '/events/none', '/nothing']) {
      validate?.(await (await get(path)).json());
      expect(validate?.errors, path).toBeNull();
    }
  });
});
