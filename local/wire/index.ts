/** The sample wire: three invented days of news, served as feeds on loopback, with the truth of what they report. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  asFeedId,
  DAY,
  type FeedDeclaration,
  type Instant,
  InvalidInput,
  instant,
} from '../../shared/model/index.ts';
import { writeRegistry } from '../../shared/registry/index.ts';
import { WIRE_FEEDS } from './feeds.ts';
import type { WireEvent, WireFeed, WireStory, WireTruth } from './model.ts';
import { readStories } from './read-stories.ts';
import { createWireServer, type WireServer } from './server.ts';
import { truthOf } from './truth.ts';

export type { StoryTruth, WireEvent, WireFeed, WireStory, WireTruth } from './model.ts';

export interface SampleWire extends WireServer {
  /** @param origin as `listen` gave it. */
  declarations(origin: string): readonly FeedDeclaration[];
  opml(origin: string): string;
  /** The first minute of the wire, and the first after its last item. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly feeds: readonly WireFeed[];
  readonly stories: readonly WireStory[];
  readonly truth: WireTruth;
}

const STARTS_AT = Date.parse('2026-02-05T00:00:00Z');
const ENDS_AT = STARTS_AT + 3 * DAY;
const STORIES = new URL('./stories/', import.meta.url);
const EVENTS = new URL('./events.json', import.meta.url);

/**
 * Reads the stories and their truth from the files beside this one.
 * @param options.now the virtual time in milliseconds since 1970 UTC: feeds list what had appeared by then. After
 * `endsAt` they change no more.
 * @throws InvalidInput naming the file and line of a story that can't be read.
 */
export function createSampleWire(options: { readonly now: () => number }): SampleWire {
  const files = readdirSync(STORIES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, STORIES), 'utf8')] as const);
  const stories = readStories(files, WIRE_FEEDS);
  for (const story of stories)
    for (const text of story.texts)
      if (text.at < STARTS_AT || text.at >= ENDS_AT)
        throw new InvalidInput(`Story "${story.id}" lies outside the sample wire's three days.`);
  const events: readonly WireEvent[] = JSON.parse(readFileSync(EVENTS, 'utf8'));
  const declarations = (origin: string): readonly FeedDeclaration[] =>
    WIRE_FEEDS.map((feed) => ({
      feedId: asFeedId(feed.id),
      url: `${origin}${feed.path}`,
      title: feed.title,
      publisher: feed.publisher,
      family: feed.family,
      language: feed.language,
      country: feed.country,
    }));
  return {
    ...createWireServer(WIRE_FEEDS, stories, STARTS_AT, options.now),
    declarations,
    opml: (origin) => writeRegistry(declarations(origin), 'Ceasewire sample wire'),
    startsAt: instant(STARTS_AT),
    endsAt: instant(ENDS_AT),
    feeds: WIRE_FEEDS,
    stories,
    truth: truthOf(events, stories, WIRE_FEEDS),
  };
}
