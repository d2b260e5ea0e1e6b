import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForgetTarget } from '../../cli/forget-target.ts';
import { main } from '../../cli/main.ts';
import { start } from '../../local/start.ts';
import { pathsIn } from '../../local/state.ts';
import type { Story } from '../../shared/model/index.ts';
import { openSmallWire } from './pipeline-rig.ts';

let state: string;
let stories: readonly Story[];
const sink = (add: (text: string) => void): Writable =>
  new Writable({
    write(chunk, _encoding, done) {
      add(String(chunk));
      done();
    },
  });
const run = () =>
  start(['--state', state], {
    stdout: sink(() => {}),
    stderr: sink(() => {}),
    signal: new AbortController().signal,
    openWire: openSmallWire,
  });

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'ceasewire-forget-'));
  await run();
  const { stdout } = await ceasewire(
    'query',
    'stories',
    '--topic',
    'strikes',
    '--since',
    '2026-02-01',
    '--json',
  );
  stories = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}, 60_000);
afterEach(() => rmSync(state, { recursive: true }));

async function ceasewire(...args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await main([...args, '--state', state], {
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

const storyOf = (words: RegExp): Story => {
  const found = stories.find(({ title }) => words.test(title ?? ''));
  if (found === undefined) throw new Error(`no story ${words}`);
  return found;
};

/** All that the bucket holds under a prefix, in plain words. */
function wordsIn(folder: string): string {
  return readdirSync(join(pathsIn(state).bucket, 'ceasewire', folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return gunzipSync(bytes.subarray(bytes.indexOf(10) + 1)).toString('utf8');
    })
    .join('\n');
}

const busLines = (): {
  'detail-type': string;
  detail: { current: { storyId?: string }; previous?: unknown };
}[] =>
  readFileSync(pathsIn(state).bus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('ceasewire forget', { timeout: 60_000 }, () => {
  it('takes a story down: texts, rows and mentions; its event closes, and the bus hears of it', async () => {
    const { storyId } = storyOf(/Odesa/);
    const told = busLines().length;
    const { code, stdout } = await ceasewire('forget', storyId, '--yes', '--why', 'a court said so');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/1 story, 1 text, 0 events changed, 1 closed/)]);
    const left = (await ceasewire('show', storyId)).stdout;
    expect(left).toMatch(/^\(taken down .*: a court said so\)\n/);
    expect(left).not.toMatch(/Odesa|stories\//);
    expect(wordsIn('stories')).not.toMatch(/port of Odesa/);
    expect(wordsIn('stories')).toMatch(/Kharkiv/);
    expect(wordsIn('captures')).toMatch(/port of Odesa/);
    const target = await openForgetTarget({ state });
    try {
      expect(await target.stories.readStory(storyId)).toMatchObject({
        excerpt: '',
        topics: [],
        forgotten: { why: 'a court said so' },
      });
      expect(await target.events.contributionsOf(storyId)).toEqual([]);
      expect(await target.stories.readRevisions(storyId)).toEqual([]);
      expect(await target.copies.membershipOf(storyId)).toBeUndefined();
    } finally {
      await target.close();
    }
    const fresh = busLines().slice(told);
    const withdrawn = fresh.find((line) => line['detail-type'] === 'StoryWithdrawn');
    expect(withdrawn?.detail.current.storyId).toBe(storyId);
    expect(withdrawn?.detail).not.toHaveProperty('previous');
    const events = await ceasewire('query', 'events', '--since', '2026-02-01');
    expect(events.stdout).toMatch(/Kharkiv/);
    expect(events.stdout).not.toMatch(/Odesa/);
    const counts = await ceasewire('counts', '--since', '2026-02-01', '--json');
    expect(counts.stdout).not.toMatch(/missile_strike/);
  });

  it('forgets what people said of the story, too', async () => {
    const { storyId } = storyOf(/Odesa/);
    const why = 'the witness withdrew it';
    const corrected = await ceasewire(
      'correct',
      storyId,
      'topics=armed_violence',
      '--why',
      why,
      '--by',
      'desk',
    );
    expect(corrected.code).toBe(0);
    expect((await ceasewire('show', storyId)).stdout).toMatch(why);
    await ceasewire('forget', storyId, '--yes');
    expect((await ceasewire('show', storyId)).stdout).not.toMatch(why);
    const { stderr } = await ceasewire('correct', storyId, 'topics', '--undo', '--why', 'is it there?');
    expect(stderr).not.toMatch(why);
    const target = await openForgetTarget({ state });
    try {
      expect(await target.stories.readStory(storyId)).not.toHaveProperty('corrections');
    } finally {
      await target.close();
    }
  });

  it('leaves what a copy says: the event stays, by the copy', async () => {
    const first = storyOf(/Drone kills two/);
    await ceasewire('forget', first.storyId, '--yes');
    const { stdout } = await ceasewire(
      'query',
      'events',
      '--type',
      'drone_strike',
      '--since',
      '2026-02-01',
      '--json',
    );
    const [event] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(event).toMatchObject({ origins: ['second'], stories: 1, headline: 'Kharkiv block hit by drone' });
    const copy = await ceasewire('show', storyOf(/Kharkiv block/).storyId);
    expect(copy.code).toBe(0);
  });

  it('says of a story that was taken down before that nothing was left to do', async () => {
    const { storyId } = storyOf(/Odesa/);
    await ceasewire('forget', storyId, '--yes', '--why', 'a court said so');
    const [again, captures] = [
      await ceasewire('forget', storyId, '--yes'),
      await ceasewire('forget', storyId, '--yes', '--captures'),
    ];
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringMatching(/^It was taken down before, [\d-]{10}; nothing was left to do\.\n$/),
    ]);
    expect(captures.stdout).toMatch(/nothing was left to do\. Which raw captures hold it is known no longer/);
    expect((await ceasewire('show', storyId)).stdout).toMatch(/a court said so/);
  });

  it('deletes captures that hold it, if asked', async () => {
    await ceasewire('forget', storyOf(/Odesa/).storyId, '--yes', '--captures');
    expect(wordsIn('captures')).not.toMatch(/port of Odesa/);
    expect(wordsIn('captures')).toMatch(/Istanbul/);
  });

  it('is not undone by a replay', async () => {
    const { storyId } = storyOf(/Odesa/);
    await ceasewire('forget', storyId, '--yes');
    const { stdout } = await ceasewire('replay', '--since', '2026-02-05', '--announce');
    expect(stdout).toMatch(/Nothing has changed/);
    expect((await ceasewire('query', 'events', '--since', '2026-02-01')).stdout).not.toMatch(/Odesa/);
  });

  it('takes a feed down with all its stories, and mutes it', async () => {
    const { code, stdout } = await ceasewire('forget', 'second', '--yes', '--why', 'asked to', '--captures');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/2 stories, 2 texts, \d captures?/)]);
    expect(wordsIn('stories')).not.toMatch(/Odesa/);
    expect(wordsIn('captures')).not.toMatch(/Odesa/);
    const feeds = await ceasewire('feeds', 'list');
    expect(feeds.stdout).toMatch(/second +second +muted .*taken down .*: asked to/);
    expect((await ceasewire('query', 'events', '--since', '2026-02-01')).stdout).not.toMatch(/Odesa/);
  });

  it('asks first, and says what it does not know', async () => {
    const { storyId } = storyOf(/Odesa/);
    const asked = await ceasewire('forget', storyId);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      expect.stringMatching(/Missile strikes Odesa port.*1 mention in 1 event\..*--yes/),
    ]);
    expect((await ceasewire('forget', 'nobody', '--yes')).stderr).toMatch(/no story and no feed nobody/);
  });
});
