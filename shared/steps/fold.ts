import { isDeepStrictEqual } from 'node:util';
import { type CopyDecision, creditOf, joinCopyGroup } from '../copies/index.ts';
import { type EventChange, joinEvents, regroupStory } from '../events/index.ts';
import type { FoldMessage } from '../messages/index.ts';
import {
  type Analysis,
  DAY,
  type Fingerprint,
  type Mention,
  millis,
  type Story,
  type StoryText,
} from '../model/index.ts';
import { KEPT_DAYS } from '../topology.ts';
import { letCopiesSpeak } from './copies-speak.ts';
import { countedMentions } from './counted-mentions.ts';
import type { FoldPorts, Revision } from './ports.ts';
import { draftStory } from './story-row.ts';

/** `history`: an older text than the one that is indexed came late and was only filed. */
export type FoldOutcome = 'indexed' | 'revised' | 'withdrawn' | 'unchanged' | 'history' | 'forgotten';

/**
 * Takes one story text into the index: copy group, events, the revision, then the story with `indexedRevision` last.
 * Each part may be repeated after a crash anywhere, and ends in the same rows. All times are the capture's.
 *
 * @throws VersionConflict where another worker wrote a row in between; the queue gives the message again.
 */
export async function foldStory(ports: FoldPorts, message: FoldMessage): Promise<FoldOutcome> {
  // Read at once, since nearly every message needs all of it; where one doesn't, a text that is gone is no failure.
  const reading = Promise.all([ports.archive.readText(message.pointer), resultOf(ports, message)]);
  reading.catch(() => {});
  const before = await ports.stories.readStory(message.storyId);
  if (before?.forgotten !== undefined) return finish(ports, 'forgotten');
  if (isIndexed(before, message)) return finish(ports, 'unchanged');
  const [text, result] = await reading;
  const revision = revisionOf(message, text, result.analysis);
  if (before !== undefined && isStale(before, message)) return fileHistory(ports, before, revision);
  if (before?.indexedRevision === message.textHash && (await isReadAlike(ports, revision)))
    return finish(ports, 'unchanged');

  const withdrawn = text.pubStatus !== 'usable';
  const onTopic = result.analysis.topics.length > 0;
  // A story that never was in a group needs none to be kept out of the index, and rests no event.
  const decision =
    withdrawn && (await ports.copies.membershipOf(message.storyId)) === undefined
      ? undefined
      : await group(ports, text, result.fingerprint, message);
  const mentions = withdrawn || !onTopic ? [] : countedMentions(result.analysis.mentions, before);
  if (decision !== undefined) {
    await report(ports, text, decision, mentions, message);
    if (before?.indexedRevision !== undefined)
      await letCopiesSpeak(ports, text.storyId, decision.group, occasionOf(message));
  }

  const history = before === undefined ? [] : await ports.stories.readRevisions(message.storyId);
  const revisions = new Set([...history.map(({ textHash }) => textHash), message.textHash]).size;
  const story = storyOf(message, text, result.analysis, decision, before, revisions);
  await ports.stories.putStory(story, before, revision);
  return finish(
    ports,
    withdrawn || !onTopic ? 'withdrawn' : before?.indexedRevision === undefined ? 'indexed' : 'revised',
  );
}

const resultOf = async (ports: FoldPorts, { result }: FoldMessage) =>
  'archived' in result ? ports.archive.readAnalysis(result.archived) : result;

function finish(ports: FoldPorts, outcome: FoldOutcome): FoldOutcome {
  ports.count(outcome);
  return outcome;
}

/** The text is indexed already, by the same rules. */
const isIndexed = (before: Story | undefined, message: FoldMessage): boolean =>
  before?.indexedRevision === message.textHash && before.analysisVersion === message.analysisVersion;

/**
 * A later text came before this one, on topic or not: a kill that overtook what it kills is the story's last word.
 * The same text again is not stale: other rules may read it otherwise.
 */
const isStale = (before: Story, message: FoldMessage): boolean =>
  before.textHash !== message.textHash &&
  (before.fetchedAt > message.fetchedAt ||
    // Two texts in one capture: the later line is the later text, in whatever order they come.
    (before.fetchedAt === message.fetchedAt &&
      before.text.key === message.pointer.key &&
      before.text.line > message.pointer.line));

/** Other rules read the same in it: a replay leaves its rows as they are, with the version that first read it so. */
async function isReadAlike(ports: FoldPorts, revision: Revision): Promise<boolean> {
  const history = await ports.stories.readRevisions(revision.storyId);
  const filed = history.find(({ textHash }) => textHash === revision.textHash);
  return filed !== undefined && isSameReading(filed, revision);
}

const isSameReading = (filed: Revision, fresh: Revision): boolean =>
  isDeepStrictEqual(plain(filed.analysis), plain(fresh.analysis));

/** As it comes back from the table. */
const plain = (analysis: Analysis): unknown => JSON.parse(JSON.stringify(analysis));

async function fileHistory(ports: FoldPorts, before: Story, revision: Revision): Promise<FoldOutcome> {
  const history = await ports.stories.readRevisions(before.storyId);
  const filed = history.find(({ textHash }) => textHash === revision.textHash);
  // An older text that is off topic would not have been filed in its time either.
  if (filed === undefined && revision.analysis.topics.length === 0) return finish(ports, 'unchanged');
  if (filed === undefined || !isSameReading(filed, revision)) await ports.stories.putRevision(revision);
  return finish(ports, filed === undefined ? 'history' : 'unchanged');
}

async function group(
  ports: FoldPorts,
  text: StoryText,
  fingerprint: Fingerprint,
  message: FoldMessage,
): Promise<CopyDecision> {
  const credit = creditOf(text);
  const decision = await joinCopyGroup(
    ports.copies,
    {
      storyId: text.storyId,
      publisher: text.publisher,
      family: text.family,
      published: text.published,
      ...(credit === undefined ? {} : { credit }),
      fingerprint,
    },
    message.fetchedAt,
    async (stories, groupId, origin) => {
      for (const storyId of stories)
        tell(ports, await regroupStory(ports.events, storyId, groupId, origin, occasionOf(message)));
    },
  );
  ports.count(`copy.${decision.rule}`);
  return decision;
}

async function report(
  ports: FoldPorts,
  text: StoryText,
  decision: CopyDecision,
  mentions: readonly Mention[],
  message: FoldMessage,
): Promise<void> {
  const changes = await joinEvents(ports.events, {
    storyId: text.storyId,
    groupId: decision.groupId,
    origin: decision.group.origin,
    publisher: text.publisher,
    published: text.published,
    ...(text.url === undefined ? {} : { url: text.url }),
    ...(text.title === undefined ? {} : { title: text.title }),
    mentions,
    ...occasionOf(message),
  });
  tell(ports, changes);
}

const occasionOf = (message: FoldMessage) => ({
  at: message.fetchedAt,
  analysisVersion: message.analysisVersion,
});

function tell(ports: FoldPorts, changes: readonly EventChange[]): void {
  for (const { kind } of changes) ports.count(`event.${kind}`);
}

const revisionOf = (message: FoldMessage, text: StoryText, analysis: Analysis): Revision => ({
  storyId: message.storyId,
  textHash: message.textHash,
  fetchedAt: message.fetchedAt,
  text: message.pointer,
  captureKey: text.captureKey,
  ...(text.title === undefined ? {} : { title: text.title }),
  analysis,
  analysisVersion: message.analysisVersion,
  pubStatus: text.pubStatus,
});

function storyOf(
  message: FoldMessage,
  text: StoryText,
  analysis: Analysis,
  decision: CopyDecision | undefined,
  before: Story | undefined,
  revisions: number,
): Story {
  const credit = creditOf(text);
  return {
    ...draftStory(text, message.pointer, analysis, message.analysisVersion),
    ...(decision === undefined ? {} : groupSlots(decision)),
    ...(credit === undefined ? {} : { credit }),
    revisions,
    indexedRevision: message.textHash,
    version: (before?.version ?? 0) + 1,
    changedAt: message.fetchedAt,
    ...(text.pubStatus === 'usable' && analysis.topics.length > 0 ? {} : { expiresAt: expiry(message) }),
  };
}

/** A story taken out of the index stays as a tombstone for consumers that come late (DESIGN: invariant 8). */
const expiry = ({ fetchedAt }: FoldMessage): number =>
  Math.floor((millis(fetchedAt) + KEPT_DAYS.tombstone * DAY) / 1000);

const groupSlots = (decision: CopyDecision) => ({
  groupId: decision.groupId,
  copyRule: decision.rule,
  copyScore: decision.score,
  ...(decision.copyOf === undefined ? {} : { copyOf: decision.copyOf }),
});
