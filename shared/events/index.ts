/** Mentions → events: joining, fusing, merging. Pure, over a small store interface. */
export { confirmingSides } from './confirming.ts';
export { fuse } from './fuse.ts';
export { headlinesAlike } from './headline.ts';
export { joinEvents } from './join.ts';
export { MemoryEventStore } from './memory-store.ts';
export { regroupStory } from './regroup.ts';
export type { Report } from './report.ts';
export { type EventChange, type Occasion, settleEvent } from './settle.ts';
export type { EventQuery, EventStore } from './store.ts';
