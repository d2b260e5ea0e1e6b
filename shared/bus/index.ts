/** Tells the event bus what changed: in tens, what the bus refuses alone again. */
import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import { CeasewireError, millis } from '../model/index.ts';
import type { Bus, Change } from '../steps/ports.ts';
import { BUS_SOURCE } from '../topology.ts';
import { shorten } from './shorten.ts';

/** EventBridge takes ten entries a request, of 256 KB together. */
const BATCH_COUNT = 10;
const BATCH_BYTES = 256 * 1024;
/** What an entry counts beside its detail (its time counts 14 bytes), rounded up. */
const ENTRY_OVERHEAD = 128;
/** Times that an entry is put, the first included. */
const ATTEMPTS = 3;

interface Sized {
  readonly entry: PutEventsRequestEntry;
  readonly bytes: number;
}

export function createBus(client: EventBridgeClient, busName: string): Bus {
  return {
    async publish(changes) {
      let batch: Sized[] = [];
      let bytes = 0;
      for (const change of changes) {
        const sized = entryOf(change, busName);
        if (batch.length === BATCH_COUNT || bytes + sized.bytes > BATCH_BYTES) {
          await put(client, batch);
          batch = [];
          bytes = 0;
        }
        batch.push(sized);
        bytes += sized.bytes;
      }
      if (batch.length > 0) await put(client, batch);
    },
  };
}

/** The contract's detail, version 1. Of a change too large for the bus, first what was before is shortened, then both. */
function entryOf(change: Change, busName: string): Sized {
  const { detailType, previous, current, ...rest } = change;
  const [before, now] = [previous, current].map((value) =>
    value === undefined ? undefined : forRules(value),
  );
  for (const [was, is] of [
    [before, now],
    [shorten(before), now],
    [shorten(before), shorten(now)],
  ]) {
    const body = {
      v: 1,
      ...rest,
      ...(is === undefined ? {} : { current: is }),
      ...(was === undefined ? {} : { previous: was }),
    };
    const detail = JSON.stringify(body);
    const bytes = Buffer.byteLength(detail) + ENTRY_OVERHEAD;
    if (bytes > BATCH_BYTES) continue;
    return {
      bytes,
      entry: {
        EventBusName: busName,
        Source: BUS_SOURCE,
        DetailType: detailType,
        Detail: detail,
        Time: new Date(millis(change.at)),
      },
    };
  }
  throw new CeasewireError('A change is larger than the bus takes; read it from the table.', {
    changeId: change.changeId,
    detailType,
  });
}

/**
 * An event as rules can ask about it: an event pattern can neither count a list nor ask for two members of one.
 * `independentReports` is their number; `partyList` has each party between bars (`|RUS||UKR|`), sorted.
 */
function forRules(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('origins' in value) || !Array.isArray(value.origins))
    return value;
  const parties = 'parties' in value && Array.isArray(value.parties) ? value.parties : [];
  return {
    ...value,
    independentReports: value.origins.length,
    ...(parties.length === 0 ? {} : { partyList: parties.map((party) => `|${party}|`).join('') }),
  };
}

async function put(client: EventBridgeClient, batch: readonly Sized[]): Promise<void> {
  let left = batch.map(({ entry }) => entry);
  for (let attempt = 1; ; attempt += 1) {
    const { Entries = [] } = await client.send(new PutEventsCommand({ Entries: left }));
    const failed = Entries.flatMap(({ ErrorCode, ErrorMessage }, index) =>
      ErrorCode === undefined ? [] : [{ index, reason: `${ErrorCode}: ${ErrorMessage ?? ''}` }],
    );
    if (failed.length === 0) return;
    if (attempt === ATTEMPTS)
      throw new CeasewireError(`The bus refused ${failed.length} changes; they will be told again.`, {
        reasons: failed.map(({ reason }) => reason),
      });
    left = failed.flatMap(({ index }) => left[index] ?? []);
  }
}
