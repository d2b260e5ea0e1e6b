import { describe, expect, it } from 'vitest';
import {
  parseFeed,
  type Recognition,
  recogniseItems,
  type SightedItem,
} from '../../../shared/feeds/index.ts';
import { addMillis, type Instant, MINUTE } from '../../../shared/model/index.ts';
import { textOf } from '../../../shared/steps/item-text.ts';

const AT = '2026-02-06T06:00:00.000Z' as Instant;

const poll = (seen: string | undefined, body: string): Recognition => {
  const { items, reader } = parseFeed(new TextEncoder().encode(body));
  return recogniseItems({
    publisher: 'north',
    fetchedAt: AT,
    reader,
    items: items.map((item, index): SightedItem => ({ item, index, ...textOf(item) })),
    ...(seen === undefined ? {} : { seen }),
  });
};

/** An item of a wire in ninjs. */
const revision = (version: number, headline: string, pubstatus = 'usable') => ({
  uri: 'urn:wire:1',
  type: 'text',
  version: String(version),
  versioncreated: `2026-02-06T0${version}:00:00Z`,
  headline,
  body_text: `${headline}, officials said.`,
  pubstatus,
});
const told = ({ fresh }: Recognition) => fresh.map(({ item, title }) => `${item.pubStatus} ${title}`);

describe('revisions of one item in a list', () => {
  it.each([
    ['in order', [1, 2, 3]],
    ['the last first', [3, 2, 1]],
    ['in any', [2, 3, 1]],
  ])('%s: the last is taken, whatever its headline, and the others are counted', (_, order) => {
    const list = order.map((version) =>
      revision(version, `Missile kills ${version}`, version === 3 ? 'canceled' : 'usable'),
    );
    const first = poll(undefined, JSON.stringify(list));
    expect(told(first)).toEqual(['canceled Missile kills 3']);
    expect(first.dropped).toEqual({ superseded: 2 });
  });

  it('over several polls are one story, and an older one that comes late is none', () => {
    const first = poll(undefined, JSON.stringify([revision(1, 'Missile kills 10')]));
    const second = poll(
      first.seen,
      JSON.stringify([revision(1, 'Missile kills 10'), revision(2, 'Kill: missile', 'canceled')]),
    );
    expect(told(second)).toEqual(['canceled Kill: missile']);
    expect(second.fresh[0]?.storyId).toBe(first.fresh[0]?.storyId);
    const third = poll(second.seen, JSON.stringify([revision(1, 'Missile kills 10')]));
    expect(told(third)).toEqual([]);
    expect(third.dropped).toEqual({ superseded: 1 });
  });

  it('with one number: the kill is the last', () => {
    const list = [revision(2, 'Missile kills 10'), revision(2, 'Missile kills 10', 'canceled')];
    expect(told(poll(undefined, JSON.stringify(list)))).toEqual(['canceled Missile kills 10']);
  });
});

it('a feed that is longer than its set sends no old item again, though nothing new is listed', () => {
  const items = Array.from({ length: 1_000 }, (_, n) => {
    const date = new Date(addMillis(AT, -n * MINUTE)).toUTCString();
    return `<item><title>Story ${n}</title><link>https://example.org/${n}</link><pubDate>${date}</pubDate></item>`;
  }).join('');
  const document = (n: number): string =>
    `<rss version="2.0"><channel><title>t</title><description>${n}</description>${items}</channel></rss>`;
  let seen: string | undefined;
  const fresh = [1, 2, 3, 4].map((n) => {
    const recognition = poll(seen, document(n));
    seen = recognition.seen;
    return recognition.fresh.length;
  });
  expect(fresh).toEqual([1_000, 0, 0, 0]);
});
