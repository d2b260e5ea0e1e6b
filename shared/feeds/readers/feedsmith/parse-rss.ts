import { parseRssFeed, type RssFeed } from 'feedsmith';
import { cutPlainItems } from './plain-items.ts';

/**
 * feedsmith's reading of an RSS document. Items that are plain, all of them, it isn't asked for: what they say is the
 * same whoever reads them, and of a feed of 15,000 items its XML parser alone takes as long as a whole reader may.
 */
export function parseRss(text: string, limits: { readonly maxItems: number }): RssFeed.Feed<string> {
  const plain = cutPlainItems(text);
  const shell = plain && readShell(plain.shell, limits);
  // The stand-in is found: the items stand where feedsmith would look for them.
  if (plain && shell?.items?.length === 1) return { ...shell, items: plain.items.slice(0, limits.maxItems) };
  return parseRssFeed(text, limits);
}

/** What feedsmith refuses may be for how the document was cut: then it is asked for the whole. */
function readShell(shell: string, limits: { readonly maxItems: number }): RssFeed.Feed<string> | undefined {
  try {
    return parseRssFeed(shell, limits);
  } catch {
    return undefined;
  }
}
