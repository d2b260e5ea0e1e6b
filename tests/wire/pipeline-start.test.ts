import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { listenOnLoopback } from '../../local/emulators/loopback.ts';
import { takeLock } from '../../local/lock.ts';
import { start } from '../../local/start.ts';
import { pathsIn, readState } from '../../local/state.ts';
import { openSmallWire } from './pipeline-rig.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ceasewire-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `npm start` in this process. @param until stops it when that has been said. */
async function run(args: readonly string[], until?: RegExp) {
  const stop = new AbortController();
  let stdout = '';
  let stderr = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      stdout += String(chunk);
      if (until?.test(stdout)) stop.abort();
      done();
    },
  });
  const err = new Writable({
    write(chunk, _encoding, done) {
      stderr += String(chunk);
      done();
    },
  });
  const state = join(folder, 'state');
  const code = await start(args.includes('--state') ? args : [...args, '--state', state], {
    stdout: out,
    stderr: err,
    signal: stop.signal,
    openWire: openSmallWire,
  });
  return { code, stdout, stderr, paths: pathsIn(state) };
}

async function ceasewire(args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const sink = (add: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        add(String(chunk));
        done();
      },
    });
  const code = await main(args, {
    stdin: Readable.from([]),
    stdout: sink((text) => {
      stdout += text;
    }),
    stderr: sink((text) => {
      stderr += text;
    }),
  });
  return { code, stdout, stderr };
}

describe('npm start on a small wire', { timeout: 60_000 }, () => {
  it('drains it, says what it found, and prints queries that have answers', async () => {
    const { code, stdout, stderr, paths } = await run([]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/6 new texts, 1 off topic; 4 stories on topic/);
    expect(stdout).toMatch(/1 story folded into 1 wire text/);
    expect(stdout).toMatch(/events +3:/);
    expect(stdout).toMatch(/dead letters none/);
    expect(existsSync(paths.run)).toBe(false);
    const commands = [...stdout.matchAll(/npx ceasewire (.+)/g)].map(([, args]) => args?.split(' ') ?? []);
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      const answer = await ceasewire(command);
      expect([answer.code, answer.stderr]).toEqual([0, '']);
      expect(answer.stdout).toMatch(/Kharkiv|Istanbul|Odesa/);
    }
  });

  it('goes on where it was stopped, and ends as if it had not been', async () => {
    const stopped = await run([], /Sample wire/);
    expect(stopped.code).toBe(0);
    expect(stopped.stdout).toMatch(/Stopped at .*Call it again/);
    expect(readState(stopped.paths)?.drained).toBe(false);
    const rest = await run([]);
    expect(rest.stdout).toMatch(/Going on where the last run stopped/);
    expect(rest.stdout).toMatch(/4 stories on topic/);
    const again = await run([]);
    expect(again.stdout).toMatch(/drained before.*--fresh/);
    expect(again.stdout).toMatch(/nothing new; 4 on topic/);
    expect(again.stdout).toMatch(/announced +0 changes/);
    const fresh = await run(['--fresh']);
    expect(fresh.stdout).toMatch(/6 new texts/);
  });

  it('prints one line of JSON where it is asked to', async () => {
    const { stdout } = await run(['--json']);
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({
      counts: { texts: 6 },
      index: { stories: 4, events: 3 },
      deadLetters: [],
    });
  });
});

describe('npm start where something is wrong', { timeout: 60_000 }, () => {
  const refusal = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('says which option it does not know', async () => {
    expect(await refusal(['--frish'])).toMatch(/--frish[\s\S]*--help/);
  });

  it('says that the feed list is missing, or what is broken in it, and leaves the state alone', async () => {
    expect(await refusal(['--feeds', join(folder, 'no.opml')])).toMatch(/no\.opml/);
    const broken = join(folder, 'broken.opml');
    writeFileSync(broken, '<opml version="2.0"><body><outline xmlUrl="not an address"/></body></opml>');
    expect(await refusal(['--feeds', broken, '--fresh'])).toMatch(/broken\.opml: .*/);
    expect(readdirSync(join(folder, 'state'))).toEqual([]);
  });

  it('says where it can not keep its state', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const state of [file, join(file, 'state')])
      expect(await refusal(['--state', state])).toMatch(/file is a file, not a folder\. .*--state DIR/);
    mkdirSync(join(folder, 'full', '.writable'), { recursive: true });
    expect(await refusal(['--state', join(folder, 'full')])).toMatch(/Cannot write .*--state DIR/);
  });

  it('says which port is in use, and closes what it had opened', async () => {
    const taken = await listenOnLoopback(createServer());
    const port = new URL(taken.endpoint).port;
    expect(await refusal(['--port', port])).toMatch(new RegExp(`${port}.*in use.*--port`));
    await taken.close();
    expect(existsSync(join(folder, 'state', 'run.json'))).toBe(false);
  });

  it('does not join a run that is under way', async () => {
    const lock = takeLock({ ...pathsIn(folder) }, 'start');
    expect(await refusal(['--state', folder])).toMatch(/Another ceasewire \(process \d+\)/);
    lock.release();
  });

  it('polls feeds of one’s own until it is stopped; one that can not be had costs only itself', async () => {
    const list = join(folder, 'feeds.opml');
    writeFileSync(
      list,
      '<opml version="2.0"><body><outline text="Nowhere" xmlUrl="http://nowhere.invalid/rss"/><outline text="Inside" xmlUrl="http://127.0.0.1:9/rss"/></body></opml>',
    );
    const { code, stdout } = await run(
      ['--feeds', list],
      /(None of the 2 feeds|Nowhere: [\s\S]*Inside: |Inside: [\s\S]*Nowhere: )/,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/Polling 2 feeds of .*feeds\.opml/);
    expect(stdout).toMatch(/Stopped at/);
    const mixed = await run([]);
    expect(mixed.stderr).toMatch(/feeds of your own.*--fresh/);
  });
});
