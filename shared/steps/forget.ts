/** Takes stories down for good: what a court, a person or a publisher may ask for. */
import type { ArchiveKeeper } from '../archive/index.ts';
import { leaveCopyGroup } from '../copies/index.ts';
import { type EventChange, joinEvents, type Occasion, regroupStory } from '../events/index.ts';
import {
  type Contribution,
  DAY,
  type Day,
  type Feed,
  type FeedId,
  type Instant,
  millis,
  type Story,
  type StoryId,
} from '../model/index.ts';
import { KEPT_DAYS } from '../topology.ts';
import { letCopiesSpeak } from './copies-speak.ts';
import { capturesHolding, findTexts, folderOf } from './forget-archive.ts';
import type { FeedStore, FoldPorts } from './ports.ts';
import { retrying } from './retrying.ts';

export interface ForgetPorts extends FoldPorts {
  readonly feeds: Pick<FeedStore, 'readFeed' | 'putFeed'>;
  readonly keeper: ArchiveKeeper;
}

export interface ForgetTerms {
  readonly at: Instant;
  /** Kept in the tombstone. */
  readonly why?: string;
  /** Remove the raw captures that hold it, too, with whatever else they hold. */
  readonly captures: boolean;
}

export interface Forgotten {
  /** Of which something was left: not those that were taken down whole before. */
  readonly stories: number;
  readonly texts: number;
  readonly captures: number;
  readonly events: { readonly changed: number; readonly closed: number };
}

const NOTHING: Forgotten = { stories: 0, texts: 0, captures: 0, events: { changed: 0, closed: 0 } };

const add = (a: Forgotten, b: Forgotten): Forgotten => ({
  stories: a.stories + b.stories,
  texts: a.texts + b.texts,
  captures: a.captures + b.captures,
  events: { changed: a.events.changed + b.events.changed, closed: a.events.closed + b.events.closed },
});

/**
 * Takes a story down. The tombstone comes first: from then on fetch and fold turn the story away, and the bus hears
 * StoryWithdrawn. Then its mentions (events are counted again, and may close), its place in the copy group, revisions and
 * texts. Cut off anywhere, a repetition does the rest.
 *
 * @param goingWhole a feed's folder whose objects the caller removes whole.
 * @returns undefined where the table doesn't know the story.
 */
export async function forgetStory(
  ports: ForgetPorts,
  storyId: StoryId,
  terms: ForgetTerms,
  goingWhole?: string,
): Promise<Forgotten | undefined> {
  const story = await ports.stories.readStory(storyId);
  if (story === undefined) return undefined;
  const revisions = await ports.stories.readRevisions(storyId);
  const captureKeys = revisions.map(({ captureKey }) => captureKey);
  const known = [...revisions.map(({ text }) => text), story.text].filter(
    ({ key }) => folderOf(key) !== goingWhole,
  );
  const found = await findTexts(ports, storyId, known);
  const captures = terms.captures
    ? await capturesHolding(
        ports,
        [...captureKeys, ...found.map(({ text }) => text.captureKey)],
        found.map(({ text }) => text),
      )
    : [];
  const events = await retrying(() => takeOut(ports, story, terms));
  for (const { pointer } of found) await ports.archive.blankText(pointer);
  const objects = [...(await ports.keeper.listAnalyses(storyId)), ...captures];
  for (const key of objects) await ports.keeper.remove(key);
  await ports.stories.removeRevisions(storyId);
  const left = revisions.length + found.length + objects.length + events.changed + events.closed;
  const wasDone = story.forgotten !== undefined && left === 0;
  return { stories: wasDone ? 0 : 1, texts: found.length, captures: captures.length, events };
}

/** Everything but the archive, and the revisions, which lead to it. */
async function takeOut(ports: ForgetPorts, given: Story, terms: ForgetTerms): Promise<Forgotten['events']> {
  const story = (await ports.stories.readStory(given.storyId)) ?? given;
  if (story.forgotten === undefined) await ports.stories.putStory(tombstoneOf(story, terms), story);
  const { storyId, publisher, published, analysisVersion } = story;
  const occasion: Occasion = { at: terms.at, analysisVersion };
  const own = await ports.events.contributionsOf(storyId);
  const [one] = own;
  const closed = await closeOwnEvents(ports, own, terms.at);
  const changes: EventChange[] = [];
  if (one !== undefined) {
    const { groupId, origin } = one;
    const report = { storyId, groupId, origin, publisher, published, mentions: [], ...occasion };
    changes.push(...(await joinEvents(ports.events, report)));
  }
  for (const { kind } of changes) ports.count(`event.${kind}`);
  const group = await leaveCopyGroup(
    ports.copies,
    storyId,
    story.groupId,
    terms.at,
    async (ids, groupId, origin) => {
      for (const id of ids) await regroupStory(ports.events, id, groupId, origin, occasion);
    },
  );
  if (group !== undefined) await letCopiesSpeak(ports, storyId, group, occasion);
  return {
    changed: changes.filter(({ kind }) => kind === 'changed').length,
    closed,
  };
}

/**
 * Closes the events that nobody else reports, without the words that a closed event keeps of its last report. Before the
 * contributions go: they lead a repetition here. @returns how many.
 */
async function closeOwnEvents(
  { events }: ForgetPorts,
  own: readonly Contribution[],
  at: Instant,
): Promise<number> {
  let closed = 0;
  for (const eventId of new Set(own.map((row) => row.eventId))) {
    const event = await events.readEvent(eventId);
    const others = (await events.contributions(eventId)).filter(({ storyId }) => storyId !== own[0]?.storyId);
    if (event === undefined || event.closed !== undefined || others.length > 0) continue;
    const { headline: _, ...silenced } = event;
    const expiresAt = Math.floor((millis(at) + KEPT_DAYS.tombstone * DAY) / 1000);
    await events.putEvent(
      { ...silenced, claims: [], closed: { at }, version: event.version + 1, changedAt: at, expiresAt },
      event,
    );
    closed += 1;
  }
  return closed;
}

/** What is left of a story: that there was one, whose, and where its texts lay. No word of it. */
function tombstoneOf(story: Story, { at, why }: ForgetTerms): Story {
  const { storyId, publisher, family, feedId, published, fetchedAt, text, textHash, groupId } = story;
  return {
    storyId,
    publisher,
    family,
    feedId,
    published,
    fetchedAt,
    excerpt: '',
    topics: [],
    pubStatus: 'canceled',
    text,
    textHash,
    ...(groupId === undefined ? {} : { groupId }),
    revisions: story.revisions,
    // Said to be indexed, so that no off-topic text is written over it.
    indexedRevision: textHash,
    analysisVersion: story.analysisVersion,
    version: story.version + 1,
    changedAt: at,
    forgotten: { at, ...(why === undefined ? {} : { why }) },
  };
}

/**
 * Takes down all stories of a feed, and the feed: it is muted under its own name, so that feeds.opml doesn't bring it
 * back. Its text objects (and captures, if asked) go whole.
 *
 * @param onDay is told of each day that is done.
 */
export async function forgetFeed(
  ports: ForgetPorts,
  feedId: FeedId,
  terms: ForgetTerms,
  onDay: (day: Day, sum: Forgotten) => void = () => {},
): Promise<Forgotten> {
  await mute(ports, feedId, terms);
  let sum = NOTHING;
  for (const day of await ports.keeper.listDays('stories')) {
    const objects = await ports.keeper.listDay('stories', day, feedId);
    for (const { key } of objects) {
      const texts = (await ports.archive.readTexts(key)).filter((text) => text !== undefined);
      for (const storyId of new Set(texts.map((text) => text.storyId)))
        sum = add(
          sum,
          (await forgetStory(ports, storyId, { ...terms, captures: false }, folderOf(key))) ?? NOTHING,
        );
      sum = add(sum, { ...NOTHING, texts: texts.length });
      await ports.keeper.remove(key);
    }
    if (objects.length > 0) onDay(day, sum);
  }
  if (terms.captures)
    for (const day of await ports.keeper.listDays('captures'))
      for (const { key } of await ports.keeper.listDay('captures', day, feedId)) {
        await ports.keeper.remove(key);
        sum = add(sum, { ...NOTHING, captures: 1 });
      }
  // A poll that was under way has given the feed its next one.
  await mute(ports, feedId, terms);
  return sum;
}

async function mute({ feeds }: ForgetPorts, feedId: FeedId, { at, why }: ForgetTerms): Promise<void> {
  const feed: Feed | undefined = await feeds.readFeed(feedId);
  if (feed === undefined) return;
  const { dueAt: _, ...state } = feed.state;
  const reason = `taken down ${at.slice(0, 10)}${why === undefined ? '' : `: ${why}`}`;
  await feeds.putFeed({ ...feed, declaredBy: 'manual', state: { ...state, condition: 'muted', reason } });
}
