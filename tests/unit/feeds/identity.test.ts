import { describe, expect, it } from 'vitest';
import { canonicalUrl, storyIdentity, textHashOf } from '../../../shared/feeds/index.ts';
import type { Instant } from '../../../shared/model/index.ts';

const AT = '2026-02-06T06:00:00.000Z' as Instant;
const LATER = '2026-02-09T06:00:00.000Z' as Instant;

describe('the canonical form of a URL', () => {
  it.each([
    ['https://www.example.org/world/talks?utm_source=rss&utm_medium=feed', 'https://example.org/world/talks'],
    ['http://example.org/world/talks/', 'https://example.org/world/talks'],
    ['https://EXAMPLE.org:443/world//talks#comments', 'https://example.org/world/talks'],
    ['https://example.org/a?b=2&a=1&fbclid=xyz', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a?at_medium=RSS&at_campaign=KARANGA', 'https://example.org/a'],
    ['https://example.org/a?source=rss', 'https://example.org/a'],
    ['https://example.org/a?source=12', 'https://example.org/a?source=12'],
    ['https://example.org/?p=77', 'https://example.org?p=77'],
    ['https://example.org/#!/story/7', 'https://example.org#!/story/7'],
  ])('%s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each(['https://example.org/', 'mailto:a@example.org', 'no url', undefined])(
    '%s is no story’s',
    (url) => {
      expect(canonicalUrl(url)).toBeUndefined();
    },
  );
});

describe('who a story is', () => {
  it('is the same in two feeds of one publisher, and another with another publisher', () => {
    const url = 'https://example.org/world/talks';
    const inWorld = storyIdentity('north', { url: `${url}?utm_source=world`, guid: 'w-1' }, AT);
    const inTop = storyIdentity('north', { url, guid: 't-9' }, LATER);
    expect(inTop.storyId).toBe(inWorld.storyId);
    expect(storyIdentity('south', { url }, AT).storyId).not.toBe(inWorld.storyId);
  });

  it('goes by guid where there is no address, and by title and day where there is neither', () => {
    expect(storyIdentity('north', { guid: '1', title: 'A' }, AT).storyId).toBe(
      storyIdentity('north', { guid: '1', title: 'B' }, LATER).storyId,
    );
    const title = 'Talks open';
    const published = AT;
    expect(storyIdentity('north', { title, published }, AT).storyId).toBe(
      storyIdentity('north', { title: 'Talks  OPEN', published }, LATER).storyId,
    );
    expect(storyIdentity('north', { title, published: LATER }, LATER).storyId).not.toBe(
      storyIdentity('north', { title, published }, AT).storyId,
    );
  });

  it('counts an address that is also the guid once', () => {
    const url = 'https://example.org/world/talks';
    expect(storyIdentity('north', { url, guid: `${url}?utm_source=rss` }, AT).aliases).toHaveLength(1);
    expect(storyIdentity('north', { url, guid: '7' }, AT).aliases).toHaveLength(2);
  });
});

describe('the hash of a text', () => {
  it('does not see typography, spacing or case', () => {
    expect(textHashOf('Talks “open”', 'One – two\n three')).toBe(
      textHashOf('TALKS "open"', 'One - two three'),
    );
  });

  it('sees a changed toll, a moved word, and a kill', () => {
    const hash = textHashOf('Strike', 'Three people died.');
    expect(textHashOf('Strike', 'Four people died.')).not.toBe(hash);
    expect(textHashOf('Strike Three', 'people died.')).not.toBe(hash);
    expect(textHashOf('Strike', 'Three people died.', 'canceled')).not.toBe(hash);
  });
});
