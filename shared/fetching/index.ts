/** One polite GET, what follows from it, and the thread that documents are read in. */
export { type AddressRules, BlockedAddress, isAllowedAddress, isBlockedHost } from './addresses.ts';
export { parseBudget } from './budget.ts';
export { createFetcher, type FetchOptions, type FetchRequest, fetchFeed } from './fetch-feed.ts';
export { USER_AGENT } from './headers.ts';
export { addressOf, MOVES_TO_ADOPT, type PollContext, planNextPoll } from './next-poll.ts';
export type { Failed, Fetched, FetchOutcome, Gone, NotModified, Severity } from './outcome.ts';
export { createParser, type Parser, type ParserOptions } from './parser.ts';
