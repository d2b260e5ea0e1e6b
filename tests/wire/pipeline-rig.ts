import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { type Clients, connect, type Handlers } from '../../functions/connect.ts';
import { acceleratedClock } from '../../local/clock.ts';
import { listenOnLoopback } from '../../local/emulators/loopback.ts';
import type { Image } from '../../local/emulators/table-door.ts';
import { type RunTimes, runPipeline } from '../../local/run.ts';
import { openServices, type Services } from '../../local/services.ts';
import type { OpenWire } from '../../local/session.ts';
import { pathsIn, prepareFolder } from '../../local/state.ts';
import { parseFeed } from '../../shared/feeds/index.ts';
import { createFeedStore, documentClient } from '../../shared/index/index.ts';
import { asFeedId, type FeedDeclaration, HOUR, instant, MINUTE, millis } from '../../shared/model/index.ts';
import { parseRegistry, writeRegistry } from '../../shared/registry/index.ts';

export const START = Date.parse('2026-02-05T06:00:00Z');
const END = START + 75 * MINUTE;

interface Item {
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
const at = (minutes: number): number => START + minutes * MINUTE;

const AGENCY =
  'Two people were killed and five injured when a Russian drone hit an apartment block in Kharkiv on Thursday, the regional governor said. Rescuers pulled a woman from the rubble of the third floor before dawn. The strike also cut power to four streets near the railway station.';

/** Two feeds of two publishers: a strike and its verbatim copy, talks that are corrected, a look-alike. */
const FEEDS: Readonly<Record<string, readonly Item[]>> = {
  first: [
    { at: at(-50), id: 'a1', title: 'Drone kills two in Kharkiv', text: AGENCY },
    {
      at: at(-40),
      id: 'a2',
      title: 'Envoys of Russia and Ukraine meet in Istanbul',
      text: 'Delegations of Russia and Ukraine held talks in Istanbul on Wednesday about an exchange of prisoners. The talks lasted three hours.',
    },
    {
      at: at(-30),
      id: 'a3',
      title: 'Bakers win regional cup',
      text: 'The town bakers beat the postmen by three goals to one in front of a happy crowd on Wednesday evening.',
    },
    {
      // Later than a lost lease takes to run out: however a poll was disturbed, the text before has been seen.
      at: at(50),
      id: 'a2',
      title: 'Envoys of Russia and Ukraine meet in Istanbul, no deal',
      text: 'Delegations of Russia and Ukraine held talks in Istanbul on Wednesday about an exchange of prisoners. The talks lasted three hours and ended without a deal.',
    },
  ],
  second: [
    { at: at(-45), id: 'b1', title: 'Kharkiv block hit by drone', text: AGENCY },
    {
      at: at(-20),
      id: 'b2',
      title: 'Missile strikes Odesa port',
      text: 'A Russian missile struck the port of Odesa on Thursday morning, injuring three dock workers, the mayor said.',
    },
  ],
};

const publishedOf = (items: readonly Item[], id: string): number =>
  items.find((item) => item.id === id)?.at ?? 0;

function render(name: string, now: number): string {
  const items = FEEDS[name] ?? [];
  const latest = new Map(items.filter((item) => item.at <= now).map((item) => [item.id, item]));
  const entries = [...latest.values()].map(
    ({ id, title, text }) =>
      `<item><guid isPermaLink="false">${id}</guid><link>https://${name}.example/${id}</link><title>${title}</title>` +
      `<pubDate>${new Date(publishedOf(items, id)).toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><language>en</language>${entries.join('')}</channel></rss>`;
}

export class Killed extends Error {}

/** A call that a client made, as a person would name it. */
export type Label = string;

/** Dies after a call: that one succeeds, but its caller never hears, and neither does any that follows. */
export interface Fuse {
  readonly trace: Label[];
  /** @param count calls from now on; absent: never. */
  arm(count: number | undefined, onKill: () => void): void;
}

function attachFuse(clients: Clients): Fuse {
  let left: number | undefined;
  let dead = false;
  let kill = (): void => undefined;
  const trace: Label[] = [];
  const guard = async <Output>(label: Label, send: () => Promise<Output>): Promise<Output> => {
    if (dead) throw new Killed('The process is dead.');
    const output = await send();
    if (dead) throw new Killed('The process is dead.');
    trace.push(label);
    if (left !== undefined) left -= 1;
    if (left === 0) {
      dead = true;
      kill();
      throw new Killed('The process died before it heard of its success.');
    }
    return output;
  };
  const place = { step: 'initialize', priority: 'high', name: 'fuse' } as const;
  clients.dynamo.middlewareStack.add(
    (next, context) => (call) =>
      guard(`dynamo ${context['commandName']} ${rowOf(call.input)}`, () => next(call)),
    place,
  );
  clients.s3.middlewareStack.add(
    (next, context) => (call) => guard(`s3 ${context['commandName']} ${keyOf(call.input)}`, () => next(call)),
    place,
  );
  clients.sqs.middlewareStack.add(
    (next, context) => (call) =>
      guard(`sqs ${context['commandName']} ${queueOf(call.input)}`, () => next(call)),
    place,
  );
  clients.events.middlewareStack.add(
    (next, context) => (call) => guard(`events ${context['commandName']}`, () => next(call)),
    place,
  );
  return {
    trace,
    arm(count, onKill) {
      left = count;
      dead = false;
      kill = onKill;
    },
  };
}

const text = (value: unknown): string => JSON.stringify(value ?? '');
/** `STORY STORY` of a request's keys. */
const rowOf = (input: object): string => {
  const [, pk = ''] = /":?pk":(?:\{"S":)?"([A-Z]+)/.exec(text(input)) ?? [];
  const [, sk = ''] = /"sk":(?:\{"S":)?"([A-Z]+)/.exec(text(input)) ?? [];
  return `${pk} ${sk}`.trim();
};
const keyOf = (input: object): string => /"Key":"([a-z]+)/.exec(text(input))?.[1] ?? '';
const queueOf = (input: object): string => /"QueueUrl":"[^"]*\/([^"/]+)"/.exec(text(input))?.[1] ?? '';

export interface Rig {
  readonly services: Services;
  readonly handlers: Handlers;
  readonly fuse: Fuse;
  readonly counts: Map<string, number>;
  readonly clock: { readonly now: () => number };
  /** Runs until the small wire is drained, or the fuse kills. True where drained. */
  run(options?: {
    readonly killAfter?: number;
    /** From the wire's start, whatever the clock says. */
    readonly again?: boolean;
    readonly handlers?: Handlers;
  }): Promise<boolean>;
  close(): Promise<void>;
}

const declarations = (origin: string): FeedDeclaration[] =>
  Object.keys(FEEDS).map((name) => ({
    feedId: asFeedId(name),
    url: `${origin}/${name}`,
    title: name,
    publisher: name,
    family: name,
    language: 'en',
  }));

/** A stand-in for the sample wire: two feeds, six texts, 75 minutes. */
export const openSmallWire: OpenWire = ({ now }) => ({
  startsAt: instant(START),
  endsAt: instant(END),
  opml: (origin) => writeRegistry(declarations(origin), 'small wire'),
  listen: async (port = 0) => {
    const server = createServer((request, response) => {
      const body = render(request.url?.slice(1) ?? '', now());
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
    });
    const { endpoint, close } = await listenOnLoopback(server, port);
    return { origin: endpoint, close };
  },
});

export interface RigOptions {
  readonly transport?: 'direct' | 'socket';
  readonly openWire?: OpenWire;
  /** Of the wire, from its start; absent: all of it. */
  readonly hours?: number;
}

/** The handlers that are deployed, on emulators of their own, with a small wire to poll. */
export async function openRig({
  transport = 'direct',
  openWire = openSmallWire,
  hours,
}: RigOptions = {}): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-'));
  const paths = pathsIn(folder);
  prepareFolder(paths);
  let clock = acceleratedClock(START);
  const now = (): number => clock.now();
  const wire = openWire({ now });
  const startsAt = millis(wire.startsAt);
  const endsAt = hours === undefined ? millis(wire.endsAt) : startsAt + hours * HOUR;
  clock = acceleratedClock(startsAt);
  let served = await wire.listen();
  const registry = parseRegistry(wire.opml(served.origin));
  const services = await openServices({ paths, now, transport });
  const fuse = attachFuse(services.clients);
  const counts = new Map<string, number>();
  const handlers = connect(
    services.config,
    services.clients,
    {
      clock: () => instant(now()),
      count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
      random: () => 0.5,
      onFailure: () => undefined,
    },
    { registry, allowLoopback: true, parse: async (body, hints) => parseFeed(body, hints ?? {}) },
  );
  let times: RunTimes = {};
  return {
    services,
    handlers,
    fuse,
    counts,
    clock: { now },
    async run({ killAfter, again = false, handlers: given = handlers } = {}) {
      if (again) {
        clock = acceleratedClock(startsAt);
        // A wire that has done nothing yet of what it does once.
        const { port } = new URL(served.origin);
        await served.close();
        served = await openWire({ now }).listen(Number(port));
        times = {};
      }
      const stop = new AbortController();
      fuse.arm(killAfter, () => stop.abort());
      return runPipeline({
        clock,
        handlers: given,
        services,
        listFeeds: () =>
          createFeedStore(documentClient(services.clients.dynamo), services.config.tableName).listFeeds(),
        endsAt,
        times,
        signal: stop.signal,
        onFailure: () => undefined,
        onRound: (next) => {
          times = next;
        },
      }).catch((error: unknown) => {
        if (error instanceof Killed) return false;
        throw error;
      });
    },
    async close() {
      await services.close();
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Forgets how polling goes, as if the feeds were new: all that they carry is taken in again. */
export async function forgetFeeds({ services }: Rig): Promise<void> {
  for (const { pk, sk } of await services.rows())
    if (pk?.S !== undefined && sk?.S !== undefined && HEALTH.test(pk.S))
      await services.clients.dynamo.send(
        new DeleteItemCommand({
          TableName: services.config.tableName,
          Key: { pk: { S: pk.S }, sk: { S: sk.S } },
        }),
      );
}

/** Rows that say how polling goes, and nothing of the news. */
const HEALTH = /^(FEEDS$|FEED#|HOST#|REGISTRY)/;

/** The rows of the table but for feed health, one text a row, in order. */
export async function newsRows(services: Services): Promise<string[]> {
  return textsOf(await services.rows());
}

const textsOf = (rows: readonly Image[]): string[] =>
  rows
    .filter(({ pk, sk }) => !HEALTH.test(pk?.S ?? '') && !(pk?.S === 'COUNTS' && sk?.S === 'WATERMARK'))
    .map((row) =>
      JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))),
    )
    .sort();

/** Published times of the small wire: all other times in rows are of captures. */
const PUBLISHED = new Set(
  Object.values(FEEDS).flatMap((items) =>
    items.map(({ id }) => new Date(publishedOf(items, id)).toISOString()),
  ),
);

/**
 * The same, without what a poll at another minute changes: times of captures, and what is counted from them.
 * What must be the same whatever was killed: which stories, texts, groups, events, reports, lists and counts there are.
 */
export async function newsWithoutTimes(services: Services): Promise<string[]> {
  return (await newsRows(services))
    .map((row) =>
      row
        .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (time) => (PUBLISHED.has(time) ? time : 'T'))
        .replace(/"(changeHour|expiresAt)":\{"[SN]":"[^"]*"\},?/g, ''),
    )
    .sort();
}
