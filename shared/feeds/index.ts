/** Bytes of a feed or wire document in, items out. Pure: no clock, no network, no state. */
export { charsetOf, type DecodedBody, DOCUMENT_LIMIT, decodeBody } from './charset.ts';
export { creditOf } from './credit.ts';
export { parseFeedDate } from './dates/index.ts';
export { canonicalUrl, type Identity, type Marks, storyIdentity, textHashOf } from './identity.ts';
export { findPage, type PageFinding } from './page.ts';
export { type ParseHints, type ParseOptions, parseFeed } from './parse.ts';
export {
  type FreshItem,
  type RecogniseInput,
  type Recognition,
  recogniseItems,
  type SightedItem,
} from './seen.ts';
export { SEEN_LIMIT } from './seen-set.ts';
export { UnreadableFeed, type UnreadableReason } from './unreadable.ts';
