import { InvalidInput } from '../../shared/model/index.ts';
import type { StoryTruth, WireEvent, WireFeed, WireStory, WireTruth } from './model.ts';

/**
 * The truth that a run over the whole wire is scored on: each story by its last text.
 * @throws InvalidInput where a story reports an event that isn't listed, or an event is listed twice or never reported.
 */
export function truthOf(
  events: readonly WireEvent[],
  stories: readonly WireStory[],
  feeds: readonly WireFeed[],
): WireTruth {
  const keys = new Set(events.map((event) => event.key));
  if (keys.size < events.length) throw new InvalidInput('events.json lists an event twice.');
  const reported = new Set<string>();
  for (const story of stories)
    for (const text of story.texts)
      for (const key of [...text.events, ...text.background]) {
        if (!keys.has(key))
          throw new InvalidInput(`Story "${story.id}" reports "${key}", not in events.json.`);
        reported.add(key);
      }
  for (const key of keys)
    if (!reported.has(key)) throw new InvalidInput(`events.json lists "${key}", which no story reports.`);
  return { events, stories: stories.map((story) => storyTruth(story, feeds)) };
}

function storyTruth(story: WireStory, feeds: readonly WireFeed[]): StoryTruth {
  const last = story.texts.at(-1) ?? story.texts[0];
  return {
    id: story.id,
    publisher: feeds.find((feed) => feed.id === story.feeds[0])?.publisher ?? '',
    ...(story.omits.has('link') ? {} : { url: story.url }),
    ...(story.omits.has('guid') ? {} : { guid: story.guid }),
    ...(story.omits.has('title') ? {} : { title: last.title }),
    ...(story.copyOf === undefined ? {} : { copyOf: story.copyOf }),
    topics: last.topics,
    events: last.events,
    background: last.background,
  };
}
