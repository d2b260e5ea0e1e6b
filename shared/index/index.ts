/** The table: its entities, who writes them and who reads them. The only room that knows a key. */
export { changesOf, describeChange, type StreamRecord } from './changes.ts';
export { createCopyStore } from './copies.ts';
export { type CorrectionStore, createCorrectionStore, type Ruling } from './corrections.ts';
export { createCountStore } from './counts.ts';
export type { WriterOptions } from './entries.ts';
export { createEventStore } from './events.ts';
export { createFeedStore } from './feeds.ts';
export { createFoldStores } from './fold-stores.ts';
export { createForgotten } from './forgotten.ts';
export {
  createHoldings,
  type EventHolding,
  type Holdings,
  type StoryHolding,
} from './holdings.ts';
export { checkActor, checkCountry, checkRegion, type KnownNames } from './known.ts';
export { EVENT_FIELDS, MENTION_FIELDS, markOf, type Override, type Overrides } from './overrides.ts';
export * from './questions.ts';
export { createReader } from './reader.ts';
export { createTableInput, type IndexName, TABLE_SCHEMA } from './schema.ts';
export { createStoryStore } from './stories.ts';
export { findStories, type StoriesBy } from './story-question.ts';
export { documentClient } from './table.ts';
export { checkWord, nearestOf, refusalOf } from './words.ts';
