import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createBus } from '../../shared/bus/index.ts';
import { CHANGE_DETAILS, type ChangeName, contractOf } from '../../shared/messages/changes.ts';
import type { Change } from '../../shared/steps/ports.ts';

const NAMES = Object.keys(CHANGE_DETAILS) as ChangeName[];
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Details as they once went over the bus, kept for ever: what consumers were built on. */
const SAMPLES = readdirSync(new URL('samples/', import.meta.url)).sort();
const nameOf = (file: string): ChangeName => file.slice(0, file.indexOf('.')) as ChangeName;

describe("the bus's contracts", () => {
  it.each(NAMES)('%s: the file that consumers read says what the code says', (name) => {
    expect(existsSync(new URL(`../../contracts/${name}.v1.json`, import.meta.url))).toBe(true);
    // If this fails: npm run build:contracts, and check that nothing was taken away from version 1.
    expect(read(`../../contracts/${name}.v1.json`)).toBe(contractOf(name));
  });

  it('keep a sample of each', () => {
    expect(new Set(SAMPLES.map(nameOf))).toEqual(new Set(NAMES));
  });

  it.each(SAMPLES)('%s is still valid', (file) => {
    const sample = JSON.parse(read(`samples/${file}`));
    expect(CHANGE_DETAILS[nameOf(file)].safeParse(sample).error).toBeUndefined();
  });

  it.each(SAMPLES)('%s: a message without its version, id or subject is not', (file) => {
    const schema = CHANGE_DETAILS[nameOf(file)];
    for (const field of ['v', 'changeId', 'version', 'at', 'current']) {
      const { [field]: _, ...rest } = JSON.parse(read(`samples/${file}`));
      expect(schema.safeParse(rest).success, field).toBe(false);
    }
  });

  it('are what the bus sends', async () => {
    const events = mockClient(EventBridgeClient);
    events.on(PutEventsCommand).resolves({ Entries: [] });
    const changes = SAMPLES.map((file): Change => {
      const { v: _, ...detail } = JSON.parse(read(`samples/${file}`));
      return { ...detail, detailType: nameOf(file) };
    });

    await createBus(new EventBridgeClient({ region: 'eu-west-1' }), 'bus').publish(changes);

    const entries = events.commandCalls(PutEventsCommand).flatMap((call) => call.args[0].input.Entries ?? []);
    expect(entries).toHaveLength(SAMPLES.length);
    for (const { DetailType, Detail } of entries)
      expect(
        CHANGE_DETAILS[DetailType as ChangeName].safeParse(JSON.parse(Detail ?? '')).error,
      ).toBeUndefined();
  });
});
