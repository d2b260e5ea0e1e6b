import type { ParsedFeed } from '../../model/index.ts';
import { childOf, findElement } from '../elements.ts';
import { normaliseFeed } from '../raw.ts';
import type { Survey } from '../survey.ts';
import { readTree } from '../tree.ts';
import { UnreadableFeed } from '../unreadable.ts';
import { G2_ITEMS } from './items.ts';
import { readNewsMl } from './newsml-g2.ts';
import { readNitf } from './nitf.ts';
import { readSitemap } from './sitemap.ts';

/**
 * Reads the XML formats of the news industry; undefined where the document is none of them.
 *
 * @throws UnreadableFeed `invalid` where it is one, but not a valid one
 */
export function readWire(text: string, survey: Survey, url: string | undefined): ParsedFeed | undefined {
  const { root } = survey;
  if (root === 'urlset') return normaliseFeed(readSitemap(readTree(text)), 'news-sitemap', 'wire', url);
  if (root === 'newsmessage' || (root !== undefined && G2_ITEMS.has(root)))
    return normaliseFeed(readNewsMl(readTree(text)), 'newsml-g2', 'wire', url);
  if (root === 'nitf') {
    const nitf = findElement(readTree(text), 'nitf');
    if (!nitf) return undefined;
    // Whose body is closed has all of its story.
    const isCut = !nitf.whole && childOf(nitf, 'body')?.whole !== true;
    const raw = isCut ? { items: [], dropped: { broken: 1 } } : { items: [readNitf(nitf)] };
    return normaliseFeed(raw, 'nitf', 'wire', url);
  }
  if (root === 'sitemapindex')
    throw new UnreadableFeed(
      'not_a_feed',
      'The address gives an index of sitemaps; declare the news sitemap that it names.',
    );
  if (root === 'newsml')
    throw new UnreadableFeed(
      'not_a_feed',
      'The document is NewsML 1, which is not read; ask the agency for NewsML-G2, NITF or ninjs.',
    );
  if (root === 'contentset' || root === 'contentmeta' || root === 'groupset')
    throw new UnreadableFeed(
      'invalid',
      `The document is no valid NewsML-G2: <${root}> stands without the item that it belongs to, so it has no guid.`,
      { fault: 'no item' },
    );
  return undefined;
}
