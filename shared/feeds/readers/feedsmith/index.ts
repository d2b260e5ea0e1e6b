import { parseAtomFeed, parseRdfFeed } from 'feedsmith';
import type { FeedFormat } from '../../../model/index.ts';
import type { RawFeed } from '../../raw.ts';
import { ITEM_LIMIT } from '../../survey.ts';
import { atomFeed } from './atom.ts';
import { parseRss } from './parse-rss.ts';
import { rdfFeed } from './rdf.ts';
import { rssFeed } from './rss.ts';

/** The formats that it reads and we don't. */
export type XmlFormat = Extract<FeedFormat, 'rss' | 'rdf' | 'atom'>;

/** One more than is kept, so that it is known that there were more. */
const LIMITS = { maxItems: ITEM_LIMIT + 1 };

/**
 * Reads an XML document with feedsmith.
 *
 * @param url where the document came from, for relative `xml:base`
 * @throws what feedsmith throws, where it refuses
 */
export function readWithFeedsmith(text: string, format: XmlFormat, url: string | undefined): RawFeed {
  switch (format) {
    case 'rss':
      return rssFeed(parseRss(text, LIMITS), url);
    case 'rdf':
      return rdfFeed(parseRdfFeed(text, LIMITS), url);
    case 'atom':
      // Atom 0.3 takes what isn't typed as markup.
      return atomFeed(parseAtomFeed(text, LIMITS), url, text.slice(0, 4_096).includes('purl.org/atom/ns#'));
  }
}
