import type { ArchivedObject } from '../archive/index.ts';
import type { StoryMessage } from '../messages/index.ts';
import { type Day, daysIn, type FeedId, type Instant } from '../model/index.ts';
import type { ArchiveStore } from './ports.ts';

export interface ReplayPorts {
  readonly archive: Pick<ArchiveStore, 'readTexts'>;
  readonly keeper: {
    listDay(kind: 'stories', day: Day, feedId?: FeedId): Promise<readonly ArchivedObject[]>;
  };
}

export interface ReplayTerms {
  /** Captures taken at or after it … */
  readonly since: Instant;
  /** … and before it. */
  readonly until: Instant;
  readonly feedId?: FeedId;
  /** The bus hears of what changes. */
  readonly announce: boolean;
}

/** The texts that one capture gave, as messages to analyse. */
export interface ReplayedCapture {
  readonly key: string;
  readonly messages: readonly StoryMessage[];
}

/** Objects read at once. */
const AT_ONCE = 16;

/**
 * What a replay sends: the texts of a period's captures in the captures' order, with the identities that they were
 * given then. What was taken down is not among them.
 */
export async function planReplay(
  ports: ReplayPorts,
  terms: ReplayTerms,
  onDay: (day: Day, captures: number) => void = () => {},
): Promise<readonly ReplayedCapture[]> {
  const plan: ReplayedCapture[] = [];
  for (const day of daysIn(terms.since, terms.until)) {
    const objects = (await ports.keeper.listDay('stories', day, terms.feedId)).filter(
      ({ fetchedAt }) => fetchedAt >= terms.since && fetchedAt < terms.until,
    );
    for (let start = 0; start < objects.length; start += AT_ONCE)
      plan.push(
        ...(await Promise.all(
          objects.slice(start, start + AT_ONCE).map((object) => readCapture(ports, object, terms)),
        )),
      );
    onDay(day, plan.length);
  }
  return plan.filter(({ messages }) => messages.length > 0);
}

async function readCapture(
  { archive }: ReplayPorts,
  { key, fetchedAt }: ArchivedObject,
  { announce }: ReplayTerms,
): Promise<ReplayedCapture> {
  const texts = await archive.readTexts(key);
  const messages = texts.flatMap((text, line): StoryMessage[] =>
    text === undefined
      ? []
      : [
          {
            v: 1,
            storyId: text.storyId,
            textHash: text.textHash,
            pointer: { key, line },
            fetchedAt,
            ...(announce ? {} : { silent: true }),
          },
        ],
  );
  return { key, messages };
}
