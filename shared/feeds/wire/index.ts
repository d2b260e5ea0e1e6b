import type { ParsedFeed } from '../../model/index.ts';
import { normaliseFeed } from '../raw.ts';
import type { Survey } from '../survey.ts';
import { readTree } from '../tree.ts';
import { readSitemap } from './sitemap.ts';

/** Reads the XML formats of the news industry; undefined where the document is none of them. */
export function readWire(text: string, survey: Survey, url: string | undefined): ParsedFeed | undefined {
  switch (survey.root) {
    case 'urlset':
      return normaliseFeed(readSitemap(readTree(text)), 'news-sitemap', 'wire', url);
    default:
      return undefined;
  }
}
