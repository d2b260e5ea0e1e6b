import type { Feed } from '../shared/model/index.ts';

/** What is new about the feeds' health since the last look, a line a feed; many at once become one line. */
export function feedNews(before: readonly Feed[], after: readonly Feed[]): string[] {
  const known = new Map(before.map(({ feedId, state }) => [feedId, state]));
  const polled = after.filter(({ state }) => state.fetchedAt !== undefined);
  const failing = after.filter(({ state }) => state.condition !== 'active' && state.condition !== 'muted');
  const news = failing.filter(({ feedId, state }) => {
    const last = known.get(feedId);
    return last?.condition !== state.condition || last.reason !== state.reason;
  });
  if (news.length > 1 && news.length === polled.length)
    return [
      `None of the ${polled.length} feeds that were polled could be had (${reasonOf(news[0])}). Is this machine online? They are tried again, ever more seldom.`,
    ];
  const lines = news.map((feed) => `${feed.title}: ${reasonOf(feed)}${nextTry(feed)}`);
  for (const feed of after)
    if (feed.state.condition === 'active' && known.get(feed.feedId)?.condition === 'failing')
      lines.push(`${feed.title}: back again`);
  return lines;
}

const reasonOf = (feed: Feed | undefined): string => feed?.state.reason ?? 'no reason given';

const nextTry = ({ state }: Feed): string =>
  state.dueAt === undefined
    ? '; not polled any more'
    : `; next try ${state.dueAt.slice(0, 16).replace('T', ' ')} UTC`;
