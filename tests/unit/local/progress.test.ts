import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { feedNews } from '../../../local/health.ts';
import { createProgress, type View } from '../../../local/progress.ts';
import { asFeedId, type Feed, type FeedState, instant } from '../../../shared/model/index.ts';

const DAY = 86_400_000;
let written: string;
const out = new Writable({
  write(chunk, _encoding, done) {
    written += String(chunk);
    done();
  },
});
beforeEach(() => {
  written = '';
});
const view = (now: number, counts: Record<string, number>): View => ({
  now,
  startsAt: 0,
  endsAt: 3 * DAY,
  counts: new Map(Object.entries(counts)),
  waiting: { fetch: 1, story: 0, fold: 2 },
});

describe('progress', () => {
  it('tells each day of the wire on one line, with what that day brought, where there is no terminal', () => {
    const progress = createProgress({ out, isTty: false });
    progress.show(view(0, { fetched: 2, texts: 3, 'topic.strikes': 1 }));
    progress.show(view(DAY - 1, { fetched: 4, not_modified: 1, texts: 5, 'topic.strikes': 2 }));
    progress.show(view(DAY, { fetched: 5, not_modified: 1, texts: 6, 'topic.strikes': 2 }));
    progress.end();
    const lines = written.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^1970-01-01 {2}5 polls, 1 not modified.*5 texts: 2 on strikes/);
    expect(lines[1]).toMatch(/^1970-01-02 {2}1 poll,.*1 text: 0 on strikes/);
    expect(written).not.toContain('\x1b');
  });

  it('redraws one block on a terminal, no wider than it, and takes it away at the end', () => {
    let ticks = 0;
    const progress = createProgress({ out, isTty: true, columns: 40, colour: false, ticks: () => ticks });
    progress.show(view(DAY, { fetched: 5 }));
    const first = written;
    progress.show(view(DAY + 1, { fetched: 6 }));
    expect(written).toBe(first);
    ticks = 1_000;
    progress.show(view(2 * DAY, { fetched: 7 }));
    progress.end();
    const lines = first.trimEnd().split('\n');
    expect(lines.every((line) => line.length < 40)).toBe(true);
    expect(first).toContain('1970-01-02');
    const up = `\x1b[${lines.length}A\x1b[0J`;
    expect(written.split(up)).toHaveLength(3);
    expect(written.endsWith(up)).toBe(true);
  });
});

describe('news of the feeds', () => {
  const feed = (id: string, state: Partial<FeedState>): Feed => ({
    feedId: asFeedId(id),
    url: `https://${id}.example/feed`,
    title: id.toUpperCase(),
    publisher: id,
    family: id,
    declaredBy: 'opml',
    state: {
      condition: 'active',
      intervalMs: 1,
      failures: 0,
      fetchedAt: instant(0),
      dueAt: instant(60_000),
      ...state,
    },
  });
  const failing: Partial<FeedState> = { failures: 1, reason: 'the host does not answer' };

  it('tells of a feed that fails once, with the next try, and of its return', () => {
    const ok = [feed('a', {}), feed('b', {})];
    const bad = [feed('a', failing), feed('b', {})];
    expect(feedNews(ok, bad)).toEqual(['A: the host does not answer; next try 1970-01-01 00:01 UTC']);
    expect(feedNews(bad, bad)).toEqual([]);
    expect(feedNews(bad, ok)).toEqual(['A: back again']);
  });

  it('says in one line that the machine may be offline where no feed could be had', () => {
    const all = [feed('a', failing), feed('b', failing), feed('c', failing)];
    const lines = feedNews([], all);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/3 feeds.*does not answer.*online/);
  });

  it('says that a feed which is gone is not polled any more', () => {
    const { dueAt: _, ...gone } = feed('a', { condition: 'gone', reason: 'HTTP 410' }).state;
    expect(feedNews([], [{ ...feed('a', {}), state: gone }, feed('b', {})])).toEqual([
      'A: HTTP 410; not polled any more',
    ]);
  });
});
