import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegistry } from '../../../shared/registry/index.ts';

describe('feeds.opml', () => {
  const { feeds } = parseRegistry(readFileSync(new URL('../../../feeds.opml', import.meta.url), 'utf8'));

  it('declares a wide choice of feeds, each with its language and country', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(30);
    expect(feeds.filter((feed) => feed.language === undefined || feed.country === undefined)).toEqual([]);
    expect(new Set(feeds.map((feed) => feed.publisher)).size).toBeGreaterThanOrEqual(25);
    for (const language of ['ru', 'uk'])
      expect(feeds.filter((feed) => feed.language === language).length).toBeGreaterThanOrEqual(5);
  });

  it('knows editions of one newsroom, and newsrooms of one owner', () => {
    const publisherOf = (feedId: string) => feeds.find((feed) => feed.feedId === feedId)?.publisher;
    expect(publisherOf('ukrinform-uk')).toBe(publisherOf('ukrinform-en'));
    const ofOwner = feeds.filter((feed) => feed.family === 'rferl').map((feed) => feed.publisher);
    expect(new Set(ofOwner)).toEqual(new Set(['rferl', 'radio-svoboda']));
  });
});
