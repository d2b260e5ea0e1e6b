import { creditOf, fingerprint } from '../../shared/copies/index.ts';
import { parseFeedDate } from '../../shared/feeds/index.ts';
import {
  asStoryId,
  type CopyCandidate,
  hashId,
  type Instant,
  InvalidInput,
  parseInstant,
  type StoryId,
} from '../../shared/model/index.ts';

/** A story as the pipes take it: one JSON object a line. */
export interface StoryLine {
  readonly storyId: StoryId;
  readonly publisher: string;
  readonly family: string;
  readonly published: Instant;
  readonly title?: string;
  readonly text: string;
  readonly language?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly credit?: string;
}

/** @throws InvalidInput that names the field to mend. */
export function readStoryLine(value: unknown): StoryLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidInput(
      'not an object; give one story a line: {"id", "publisher", "published", "title", "body"}',
    );
  const field = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found: unknown = Reflect.get(value, name);
      if (found === undefined || found === null) continue;
      if (typeof found === 'string') return found;
      if (typeof found === 'number') return String(found);
      throw new InvalidInput(`${name} is not a text`);
    }
    return undefined;
  };
  const title = field('title');
  const text = field('body', 'text') ?? '';
  const publisher = field('publisher') ?? '';
  const said = field('published', 'date');
  if (said === undefined) throw new InvalidInput('published is missing; give an ISO 8601 time or day');
  const published = readTime(said);
  if (published === undefined)
    throw new InvalidInput(`published is no ISO 8601 time or day: ${said.slice(0, 40)}`);
  if (publisher === '')
    throw new InvalidInput('publisher is missing; copies and origins are told by who publishes');
  const id = field('id', 'storyId') ?? hashId('line', publisher, published, title ?? '', text);
  const optional = {
    language: field('language'),
    url: field('url'),
    byline: field('byline', 'author'),
    credit: field('credit'),
  };
  return {
    storyId: asStoryId(id),
    publisher,
    family: field('family') ?? publisher,
    published,
    ...(title === undefined ? {} : { title }),
    text,
    ...Object.fromEntries(Object.entries(optional).filter(([, given]) => given !== undefined)),
  };
}

/** ISO 8601, or a date as feeds write it; never what `Date` makes of "Feb 6" (2001, it says). */
export const readTime = (said: string): Instant | undefined =>
  /^\d{4}-/.test(said) ? parseInstant(said) : parseFeedDate(said);

/** The story as the copy rules see it. */
export function candidateOf(story: StoryLine): CopyCandidate {
  const credit = creditOf(story);
  return {
    storyId: story.storyId,
    publisher: story.publisher,
    family: story.family,
    published: story.published,
    ...(credit === undefined ? {} : { credit }),
    fingerprint: fingerprint(story),
  };
}

/** Where the pipe has no capture, a story counts as seen when it was published. */
export const seenAt = (story: StoryLine): Instant => story.published;
