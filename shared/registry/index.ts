/** The registry as a file: OPML 2.0 outlines in, declarations out, and back. Pure. */
import type { AddressRules } from '../fetching/index.ts';
import { type FeedDeclaration, InvalidInput, type Registry, sha256 } from '../model/index.ts';
import { nameOutline, readDeclaration, sameUrl } from './declaration.ts';
import { readOutlines } from './outlines.ts';

export { addToRegistry, writeRegistry } from './write.ts';

export interface RegistryRules {
  /** Of the file, which messages then begin with. */
  readonly path?: string;
  /** What fetching will hold: a feed at an address that it never reaches is a problem. Absent: none is. */
  readonly guard?: AddressRules;
}

/**
 * Reads a feed list. An outline with an `xmlUrl` declares a feed; `publisher`, `family` (owner), `language`,
 * `country` and `feedId` are this product's own attributes, all optional, so that other readers' exports can
 * be imported: the publisher is then the host, the id the publisher with a hash of the address.
 * @throws InvalidInput with the first problem in the message and all of them in `facts.problems`; nothing is
 * read from a list that has one, since a half-read list would mute the feeds of the other half.
 */
export function parseRegistry(opml: string, { path, guard }: RegistryRules = {}): Registry {
  try {
    return readFeeds(opml, guard);
  } catch (cause) {
    if (path === undefined || !(cause instanceof InvalidInput)) throw cause;
    throw new InvalidInput(`${path}: ${cause.message}`, { ...cause.facts, path }, cause);
  }
}

function readFeeds(opml: string, guard?: AddressRules): Registry {
  const problems: string[] = [];
  const feeds: FeedDeclaration[] = [];
  const byId = new Map<string, string>();
  const byUrl = new Map<string, string>();
  const families = new Map<string, { family: string; label: string }>();
  for (const outline of readOutlines(opml)) {
    const declared = readDeclaration(outline, guard);
    if (declared === undefined) continue;
    problems.push(...declared.problems);
    const feed = declared.feed;
    if (feed === undefined) continue;
    const label = nameOutline(feed.title, outline.line);

    const sameAddress = byUrl.get(sameUrl(feed.url));
    const sameId = byId.get(feed.feedId);
    const owner = families.get(feed.publisher);
    if (sameAddress !== undefined)
      problems.push(`${label} has the same xmlUrl as ${sameAddress}; remove one.`);
    else if (sameId !== undefined)
      problems.push(`${label} has the same feedId "${feed.feedId}" as ${sameId}; rename one.`);
    if (owner !== undefined && owner.family !== feed.family)
      problems.push(
        `${label} puts publisher "${feed.publisher}" in family "${feed.family}" and ${owner.label} in "${owner.family}"; a publisher has one owner.`,
      );
    byUrl.set(sameUrl(feed.url), label);
    byId.set(feed.feedId, label);
    families.set(feed.publisher, { family: feed.family, label });
    feeds.push(feed);
  }
  const first = problems[0];
  if (first !== undefined) {
    const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new InvalidInput(`The feed list has a problem: ${first}${others}`, { problems });
  }
  if (feeds.length === 0)
    throw new InvalidInput('The feed list declares no feed: no outline in it has an xmlUrl.');
  return { hash: sha256(opml), feeds };
}
