/** The words of the project as types (docs: DESIGN's table of words). Imports nothing but itself. */
export * from './correction.ts';
export * from './errors.ts';
export * from './event.ts';
export * from './feed.ts';
export * from './group.ts';
export * from './ids.ts';
export * from './item.ts';
export * from './mention.ts';
export * from './story.ts';
export * from './time.ts';
