import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFeedId, type FeedDeclaration } from '../../../shared/model/index.ts';
import { parseRegistry, writeRegistry } from '../../../shared/registry/index.ts';

describe('writing a feed list', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,6}){0,2}$/);
  const title = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ').trim())
    .filter((text) => text !== '');
  const declarations = fc
    .uniqueArray(
      fc.record({
        feedId: slug,
        publisher: slug,
        title,
        path: slug,
        language: fc.option(fc.constantFrom('en', 'uk', 'zh-Hans-CN')),
        country: fc.option(fc.constantFrom('GB', 'UA')),
      }),
      {
        minLength: 1,
        maxLength: 8,
        selector: (feed) => feed.feedId,
      },
    )
    .map((feeds) =>
      feeds.map(
        (feed, index): FeedDeclaration => ({
          feedId: asFeedId(feed.feedId),
          url: `https://${feed.path}.example/${index}?q=%22&r='`,
          title: feed.title,
          publisher: feed.publisher,
          family: feed.publisher,
          ...(feed.language === null ? {} : { language: feed.language }),
          ...(feed.country === null ? {} : { country: feed.country }),
        }),
      ),
    );

  it('is read back as it was', () => {
    fc.assert(
      fc.property(declarations, (feeds) => {
        const urls = feeds.map((feed) => ({ ...feed, url: new URL(feed.url).href }));
        expect(parseRegistry(writeRegistry(urls)).feeds).toEqual(urls);
      }),
    );
  });
});
