/** Bytes of a feed or wire document in, items out. Pure: no clock, no network, no state. */
export { charsetOf, type DecodedBody, DOCUMENT_LIMIT, decodeBody } from './charset.ts';
export { creditOf } from './credit.ts';
export { parseFeedDate } from './dates.ts';
export { canonicalUrl, type Identity, type Marks, storyIdentity, textHashOf } from './identity.ts';
export { findPage, type PageFinding } from './page.ts';
export { type ParseHints, type ParseOptions, parseFeed } from './parse.ts';
export {
  type FreshItem,
  type RecogniseInput,
  type Recognition,
  recogniseItems,
  SEEN_LIMIT,
  type SightedItem,
} from './seen.ts';
export { UnreadableFeed, type UnreadableReason } from './unreadable.ts';
