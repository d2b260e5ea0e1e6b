import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { runReplay } from '../../cli/replay/run.ts';
import { openReplayTarget } from '../../cli/replay/target.ts';
import { start } from '../../local/start.ts';
import { pathsIn } from '../../local/state.ts';
import { openWorkshop } from '../../local/workshop.ts';
import { analyse } from '../../shared/analysis/index.ts';
import type { Instant } from '../../shared/model/index.ts';
import type { Analyser } from '../../shared/steps/index.ts';
import { newsRows, openSmallWire } from './pipeline-rig.ts';

let state: string;
beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'ceasewire-replay-'));
  const io = collect();
  await start(['--state', state], {
    stdout: io.stdout,
    stderr: io.stderr,
    signal: new AbortController().signal,
    openWire: openSmallWire,
  });
}, 60_000);
afterEach(() => rmSync(state, { recursive: true }));

function collect() {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  return { said, stdin: Readable.from([]), stdout: sink('out'), stderr: sink('err') };
}

async function ceasewire(...args: readonly string[]) {
  const io = collect();
  const code = await main([...args, '--state', state], io);
  return { code, stdout: io.said.out, stderr: io.said.err };
}

const busLines = (): string[] => readFileSync(pathsIn(state).bus, 'utf8').trim().split('\n');

async function rows(): Promise<string[]> {
  const shop = await openWorkshop(state);
  try {
    return await newsRows(shop.services);
  } finally {
    await shop.close();
  }
}

/** The bookkeeping of when a row was written, which a replay compares rows without. */
const withoutWriting = (all: readonly string[]): string[] =>
  all.map((row) => row.replace(/"change(Hour|Sort)":\{"S":"[^"]*"\},?/g, '')).sort();

/** A silent write is marked as one, so that nobody hears of it. */
const withoutMark = (all: readonly string[]): string[] =>
  all.map((row) => row.replace(/,?"silent":\{"BOOL":true\}/g, '')).sort();

/** Takes out what a table lacks that was restored to the second before. */
async function loseNews(): Promise<void> {
  const shop = await openWorkshop(state);
  try {
    const { clients, config } = shop.services;
    for (const row of await newsRows(shop.services)) {
      const { pk, sk }: Record<'pk' | 'sk', { readonly S: string }> = JSON.parse(row);
      await clients.dynamo.send(new DeleteItemCommand({ TableName: config.tableName, Key: { pk, sk } }));
    }
  } finally {
    await shop.close();
  }
}

/** Reads as the real one does, but takes what happened in Odesa for a plan. */
const OTHER: Analyser = {
  version: 'other',
  analyse: (text) => {
    const analysis = analyse(text);
    if (!text.title?.includes('Odesa')) return analysis;
    return {
      ...analysis,
      mentions: analysis.mentions.map((mention) => ({ ...mention, status: 'planned' as const })),
    };
  },
};

const TERMS = {
  since: '2026-02-05T00:00:00.000Z' as Instant,
  until: '2026-02-06T00:00:00.000Z' as Instant,
  announce: false,
};

/** One replay by the other rules. @param stopAfter captures. */
async function replayOtherwise(options: { announce?: boolean; stopAfter?: number; resume?: boolean } = {}) {
  const target = await openReplayTarget({ state }, { analyser: OTHER });
  const stop = new AbortController();
  let captures = 0;
  try {
    const unfinished = options.resume
      ? (await import('../../cli/replay/progress-file.ts')).readProgress(target.progressPath)
      : undefined;
    return await runReplay(
      {
        ...target,
        async send(messages) {
          await target.send(messages);
          captures += 1;
          if (captures === options.stopAfter) stop.abort();
        },
      },
      {
        terms: { ...TERMS, announce: options.announce ?? false },
        signal: stop.signal,
        ...(unfinished === undefined ? {} : { unfinished }),
      },
      collect(),
    );
  } finally {
    await target.close();
  }
}

describe('ceasewire replay', { timeout: 60_000 }, () => {
  it('changes nothing where the rules are the same, and says so', async () => {
    const [before, told] = [await rows(), busLines()];
    const { code, stdout, stderr } = await ceasewire(
      'replay',
      '--since',
      '2026-02-05',
      '--until',
      '2026-02-06',
    );
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/stories on topic +4 +4\n.*events +3 +3\nNothing has changed/s),
    ]);
    expect(stderr).toMatch(/6 texts of \d captures.*100 %/s);
    expect(await rows()).toEqual(before);
    expect(busLines()).toEqual(told);
  });

  it('by other rules changes what they read otherwise, leaves the rest, and tells the bus only if asked', async () => {
    const [before, told] = [await rows(), busLines()];
    const { difference } = await replayOtherwise();
    expect(difference).toMatchObject({
      before: { stories: 4, mentions: 3, groups: 3, events: 3 },
      after: { stories: 4, mentions: 3, groups: 3, events: 3 },
      stories: { added: 0, removed: 0, rewritten: 1 },
      events: { opened: 0, closed: 0, rewritten: 1 },
      statuses: { 'happened → planned': 1 },
    });
    const changed = (await rows()).filter((row) => !before.includes(row));
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.filter((row) => !/Odesa|UA-51|COUNTS|REV#/.test(row))).toEqual([]);
    expect(busLines()).toEqual(told);
  });

  it('brings back what a restored table has lost: rows of news, whatever of them is gone', async () => {
    const before = withoutWriting(await rows());
    await loseNews();
    expect(await rows()).toEqual([]);
    const none = await ceasewire('replay', '--since', '2026-02-05', '--feed', 'nosuch');
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toMatch(/Nothing of a feed nosuch was captured/);
    await ceasewire('replay', '--since', '2026-02-05');
    expect(withoutMark(withoutWriting(await rows()))).toEqual(withoutMark(before));
  });

  it('tells the bus with --announce', async () => {
    const told = busLines();
    await replayOtherwise({ announce: true });
    const fresh = busLines().slice(told.length).join('\n');
    expect(fresh).toMatch(/StoryRevised/);
    expect(fresh).toMatch(/EventChanged/);
    expect(fresh).not.toMatch(/Kharkiv/);
  });

  it('goes on where it was stopped, and ends in the same rows', async () => {
    const stopped = await replayOtherwise({ stopAfter: 1 });
    expect(stopped.difference).toBeUndefined();
    expect(existsSync(pathsIn(state).replay)).toBe(true);
    const rest = await replayOtherwise({ resume: true });
    expect(rest.difference).toMatchObject({
      stories: { rewritten: 1 },
      statuses: { 'happened → planned': 1 },
    });
    expect(existsSync(pathsIn(state).replay)).toBe(false);
    const resumed = withoutWriting(await rows());
    await replayOtherwise();
    expect(withoutWriting(await rows())).toEqual(resumed);
  });

  it('says how to go on after Ctrl-C', async () => {
    const io = collect();
    const args = ['replay', '--since', '2026-02-05', '--state', state];
    const code = await main(args, { ...io, signal: AbortSignal.abort() });
    expect([code, io.said.err]).toEqual([
      1,
      expect.stringMatching(/Go on with: npx ceasewire replay --state \S+ --resume/),
    ]);
    for (const other of [['--since', '2026-02-04'], ['--until', '2026-02-06'], ['--announce']])
      expect((await ceasewire('replay', '--resume', ...other)).stderr).toMatch(
        `leave ${other[0]} out, or leave --resume out`,
      );
    const rest = await ceasewire('replay', '--resume');
    expect([rest.code, rest.stdout]).toEqual([0, expect.stringMatching(/Nothing has changed/)]);
    expect((await ceasewire('replay', '--resume')).stderr).toMatch(/No replay was stopped here/);
  });

  it('keeps the rate that it was given, however often it is stopped', async () => {
    const stopped = { ...collect(), signal: AbortSignal.abort() };
    await main(['replay', '--since', '2026-02-05', '--rate', '7', '--state', state], stopped);
    await main(['replay', '--resume', '--state', state], stopped);

    expect(JSON.parse(readFileSync(pathsIn(state).replay, 'utf8'))).toMatchObject({ rate: 7 });
  });

  it('keeps to a feed, and says what is wrong with its options', async () => {
    const one = await ceasewire('replay', '--since', '2026-02-05', '--feed', 'second', '--json');
    expect(JSON.parse(one.stdout)).toMatchObject({ texts: 2 });
    expect((await ceasewire('replay')).stderr).toMatch(/--since/);
    expect((await ceasewire('replay', '--since', '2026-02-06', '--until', '2026-02-05')).stderr).toMatch(
      /not before/,
    );
    expect((await ceasewire('replay', '--since', '1d', '--rate', 'fast')).stderr).toMatch(/--rate fast/);
  });
});
