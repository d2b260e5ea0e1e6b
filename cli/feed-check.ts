import { UnreadableFeed } from '../shared/feeds/index.ts';
import type { FetchOutcome } from '../shared/fetching/index.ts';
import type { FeedDeclaration, Instant, ParsedFeed } from '../shared/model/index.ts';

export interface FeedCheck {
  readonly feed: FeedDeclaration;
  readonly ok: boolean;
  /** What was found, or what is wrong, in words. */
  readonly finding: string;
  readonly format?: string;
  readonly items?: number;
  readonly newest?: Instant;
}

export interface CheckPorts {
  readonly fetchFeed: (request: { url: string }) => Promise<FetchOutcome>;
  readonly parse: (body: Uint8Array, hints: { contentType?: string; url?: string }) => Promise<ParsedFeed>;
}

/** Polls one feed as the pipeline would, keeps nothing, and says what came. Never throws for a feed's fault. */
export async function checkFeed(ports: CheckPorts, feed: FeedDeclaration): Promise<FeedCheck> {
  const outcome = await ports.fetchFeed({ url: feed.url });
  if (outcome.kind === 'gone') return { feed, ok: false, finding: outcome.reason };
  if (outcome.kind === 'failed') return { feed, ok: false, finding: outcome.message };
  if (outcome.kind === 'not_modified')
    return { feed, ok: false, finding: 'answered 304 to an unconditional request' };
  try {
    const contentType = outcome.headers['content-type'];
    const parsed = await ports.parse(outcome.body, {
      url: outcome.url,
      ...(contentType === undefined ? {} : { contentType }),
    });
    return { feed, ok: parsed.items.length > 0, ...describe(parsed, outcome.truncated === true) };
  } catch (error) {
    if (error instanceof UnreadableFeed) return { feed, ok: false, finding: error.message };
    throw error;
  }
}

function describe(
  parsed: ParsedFeed,
  truncated: boolean,
): Pick<FeedCheck, 'finding' | 'format' | 'items' | 'newest'> {
  const newest = parsed.items
    .map((item) => item.published ?? item.updated ?? ('' as Instant))
    .sort()
    .at(-1);
  const items = parsed.items.length;
  const finding = items === 0 ? 'answers, but carries no item now' : truncated ? 'breaks off midway' : 'ok';
  return { finding, format: parsed.format, items, ...(newest ? { newest } : {}) };
}

/** Runs `work` on each element, `atOnce` at a time, and gives the results in the order of the elements. */
export async function mapAtOnce<In, Out>(
  elements: readonly In[],
  atOnce: number,
  work: (element: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < elements.length; index = next++) {
      const element = elements[index];
      if (element !== undefined) results[index] = await work(element);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, elements.length) }, worker));
  return results;
}
