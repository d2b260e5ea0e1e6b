import type { Feed, FeedState } from '../shared/model/index.ts';

/** What is new about the feeds' health since the last look, a line a feed; many at once become one line. */
export function feedNews(before: readonly Feed[], after: readonly Feed[]): string[] {
  const known = new Map(before.map(({ feedId, state }) => [feedId, state]));
  const polled = after.filter(({ state }) => state.fetchedAt !== undefined);
  // A feed is called failing after several failures; a person at the screen wants to hear of the first.
  const failing = polled.filter(({ state }) => isIll(state));
  const news = failing.filter(({ feedId, state }) => {
    const last = known.get(feedId);
    return !isIll(last) || last?.condition !== state.condition || last.reason !== state.reason;
  });
  if (news.length > 1 && news.length === polled.length)
    return [
      `None of the ${polled.length} feeds that were polled could be had (${reasonOf(news[0])}). Is this machine online? They are tried again, ever more seldom.`,
    ];
  const lines = news.map((feed) => `${feed.title}: ${reasonOf(feed)}${nextTry(feed)}`);
  for (const feed of after)
    if (!isIll(feed.state) && isIll(known.get(feed.feedId))) lines.push(`${feed.title}: back again`);
  return lines;
}

const isIll = (state: FeedState | undefined): boolean =>
  state !== undefined && state.condition !== 'muted' && (state.failures > 0 || state.condition !== 'active');

const reasonOf = (feed: Feed | undefined): string => feed?.state.reason ?? 'no reason given';

const nextTry = ({ state }: Feed): string =>
  state.dueAt === undefined
    ? '; not polled any more'
    : `; next try ${state.dueAt.slice(0, 16).replace('T', ' ')} UTC`;
