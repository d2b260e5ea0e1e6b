import { randomUUID } from 'node:crypto';
import { EventBridgeClient, EventBridgeServiceException } from '@aws-sdk/client-eventbridge';
import { z } from 'zod';
import { openJournal } from './journal.ts';

const putEvents = z.object({
  Entries: z
    .array(
      z.object({
        EventBusName: z.string().optional(),
        Source: z.string().optional(),
        DetailType: z.string().optional(),
        Detail: z.string().optional(),
        Resources: z.array(z.string()).optional(),
        Time: z.date().optional(),
      }),
    )
    .default([]),
});

/** EventBridge's limits for one call: entries, and bytes of all of them. */
const MAX_ENTRIES = 10;
const MAX_BYTES = 256 * 1024;

/** What was put on the bus, one line a message, as a rule's target would receive it. */
export interface BusLine {
  readonly id: string;
  readonly time: string;
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: unknown;
}

export interface LocalBus {
  /** A real EventBridge client that writes to the file, in process. */
  readonly client: EventBridgeClient;
  /** Lines written since the bus was opened. */
  readonly count: () => number;
  readonly close: () => void;
}

/** Opens the bus: what is put on it is appended to `path` as JSON lines. Absent: it is counted and forgotten. */
export function openBus(options: { readonly path?: string; readonly now: () => number }): LocalBus {
  const journal = options.path === undefined ? undefined : openJournal(options.path);
  let written = 0;
  const client = new EventBridgeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const refuse = (message: string): never => {
    throw new EventBridgeServiceException({
      name: 'ValidationException',
      message,
      $fault: 'client',
      $metadata: { httpStatusCode: 400 },
    });
  };
  const put = (input: unknown): object => {
    const { Entries } = putEvents.parse(input);
    if (Entries.length === 0 || Entries.length > MAX_ENTRIES)
      refuse(`Between 1 and ${MAX_ENTRIES} entries a call.`);
    const bytes = Entries.reduce(
      (sum, { Source = '', DetailType = '', Detail = '' }) =>
        sum + Buffer.byteLength(Source + DetailType + Detail),
      0,
    );
    if (bytes > MAX_BYTES)
      refuse(`Total size of the entries in the request is over the limit of ${MAX_BYTES} bytes.`);
    const answers = Entries.map(({ Source, DetailType, Detail, Time }) => {
      if (!Source || !DetailType || !Detail)
        return { ErrorCode: 'InvalidArgument', ErrorMessage: 'Source, DetailType and Detail are needed.' };
      const detail = readObject(Detail);
      if (detail === undefined) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
      const id = randomUUID();
      const time = new Date(Time?.getTime() ?? options.now()).toISOString();
      written += 1;
      journal?.append({ id, time, source: Source, 'detail-type': DetailType, detail } satisfies BusLine);
      return { EventId: id };
    });
    return {
      FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length,
      Entries: answers,
    };
  };
  client.middlewareStack.add(
    (_next, context) => async (call) => {
      if (context['commandName'] !== 'PutEventsCommand')
        throw new Error(`The embedded bus does not know ${context['commandName']}.`);
      return { response: {}, output: { $metadata: { httpStatusCode: 200 }, ...put(call.input) } };
    },
    { step: 'initialize', priority: 'low', name: 'answeredInProcess' },
  );
  return {
    client,
    count: () => written,
    close: () => {
      journal?.close();
      client.destroy();
    },
  };
}

function readObject(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
