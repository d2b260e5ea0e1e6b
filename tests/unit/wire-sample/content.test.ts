import { describe, expect, it } from 'vitest';
import { createSampleWire } from '../../../local/wire/index.ts';
import { contentType, renderFeed } from '../../../local/wire/render/index.ts';
import { listItems } from '../../../local/wire/server.ts';
import { parseFeed } from '../../../shared/feeds/index.ts';
import { familyOf, type Item, instant, millis, TOPIC_OF, type Topic } from '../../../shared/model/index.ts';

const wire = createSampleWire({ now: () => 0 });
const last = millis(wire.endsAt) - 1;
const shown = wire.feeds.map((feed) => ({ feed, items: listItems(feed, wire.stories, last) }));

describe('the sample wire as feeds', () => {
  it.each(shown)(
    '$feed.id ($feed.format, $feed.charset) is read back as it was written',
    ({ feed, items }) => {
      const read = parseFeed(renderFeed(feed, items), { contentType: contentType(feed) });
      expect(read.format).toBe(feed.format);
      if (feed.format !== 'ninjs') expect(read.title).toBe(feed.title);
      expect(read.items.map((item) => item.pubStatus)).toEqual(items.map(({ text }) => text.pubStatus));
      expect(read.items.map(factsOf)).toEqual(
        items.map(({ story, text }) => ({
          title: story.omits.has('title') ? undefined : text.title,
          url: story.omits.has('link') ? undefined : story.url,
          published: story.omits.has('date') ? undefined : instant(story.texts[0].at),
          words: text.paragraphs.join(' ').split(/\s+/),
        })),
      );
    },
  );

  it('gives an item without an id none, whatever stands in for it in the format', () => {
    for (const { feed, items } of shown) {
      const read = parseFeed(renderFeed(feed, items), { contentType: contentType(feed) });
      for (const [index, { story }] of items.entries())
        if (!story.omits.has('guid')) expect(read.items[index]?.guid).toBe(story.guid);
    }
  });

  it('loses no character to a charset', () => {
    for (const { feed, items } of shown) {
      const written = new TextDecoder(feed.charset).decode(renderFeed(feed, items));
      expect(written).not.toContain('\ufffd');
      for (const { text } of items) expect(written).toContain(escapedStart(text.paragraphs[0] ?? ''));
    }
  });
});

describe('the sample wire as news', () => {
  const { truth, stories } = wire;

  it('is as wide as it is meant to be', () => {
    expect(new Set(wire.feeds.map((feed) => feed.publisher)).size).toBeGreaterThanOrEqual(9);
    expect(shown.reduce((sum, { items }) => sum + items.length, 0)).toBeGreaterThanOrEqual(160);
    const used = (pick: (feed: (typeof wire.feeds)[number]) => string): Set<string> =>
      new Set(wire.feeds.map(pick));
    expect(used((feed) => feed.format)).toEqual(new Set(['rss', 'rdf', 'atom', 'json-feed', 'ninjs']));
    expect(used((feed) => feed.charset)).toEqual(new Set(['utf-8', 'windows-1251', 'iso-8859-1']));
    expect(new Set(wire.feeds.flatMap((feed) => feed.quirks)).size).toBe(7);
  });

  it('has what real feeds have: omissions, a guid taken twice, an item in two feeds, corrected texts', () => {
    for (const name of ['guid', 'link', 'date', 'title'] as const)
      expect(stories.some((story) => story.omits.has(name))).toBe(true);
    expect(new Set(stories.map((story) => story.guid)).size).toBeLessThan(stories.length);
    expect(stories.some((story) => story.feeds.length > 1)).toBe(true);
    expect(stories.some((story) => story.texts.at(-1)?.pubStatus === 'canceled')).toBe(true);
    expect(stories.filter((story) => story.texts.length > 1).length).toBeGreaterThanOrEqual(4);
  });

  it('keeps every story whole: one url each, and a text', () => {
    expect(new Set(stories.map((story) => story.url)).size).toBe(stories.length);
    for (const story of stories)
      for (const text of story.texts) expect(text.paragraphs.join('').length, story.id).toBeGreaterThan(40);
  });

  it('has events of every kind, and many told by two outlets in words of their own', () => {
    const families = new Set(truth.events.map((event) => familyOf(event.type)));
    expect(families).toEqual(new Set(['strike', 'talks', 'violence']));
    const tellers = new Map<string, Set<string>>();
    for (const story of truth.stories)
      for (const key of story.events)
        tellers.set(key, (tellers.get(key) ?? new Set()).add(story.copyOf ?? story.id));
    expect([...tellers.values()].filter((own) => own.size > 1).length).toBeGreaterThanOrEqual(40);
  });

  it('puts each story under the topics of the events it reports, and no other', () => {
    const topicOf = new Map<string, Topic>(
      truth.events.map((event) => [event.key, TOPIC_OF[familyOf(event.type)]]),
    );
    for (const story of truth.stories)
      expect(new Set(story.topics), story.id).toEqual(new Set(story.events.map((key) => topicOf.get(key))));
  });

  it('lets a copy report what its original did when it was copied', () => {
    const byId = new Map(stories.map((story) => [story.id, story]));
    for (const story of stories)
      if (story.copyOf !== undefined)
        expect(story.texts[0].events, story.id).toEqual(byId.get(story.copyOf)?.texts[0].events);
  });

  it('has as many stories that only look like its subject', () => {
    expect(truth.stories.filter((story) => story.topics.length === 0).length).toBeGreaterThanOrEqual(40);
  });
});

function factsOf(item: Item) {
  const html = item.content ?? item.summary ?? '';
  return {
    title: item.title,
    url: item.url,
    published: item.published,
    words: html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .trim()
      .split(/\s+/),
  };
}

const escapedStart = (paragraph: string): string => (paragraph.split(/[&<>"]/)[0] ?? '').slice(0, 40);
