import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  type Event,
  type EventId,
  type Instant,
  InvalidInput,
  type Story,
  type StoryId,
  VersionConflict,
} from '../model/index.ts';
import type { WriterOptions } from './entries.ts';
import { toEvent } from './event-rows.ts';
import { recomposeEvent } from './events.ts';
import { eventKey, type Key, storyKey } from './keys.ts';
import { type Override, type Overrides, readOverrides, writeOverrides } from './overrides.ts';
import { recomposeStory } from './stories.ts';
import { toStory } from './story-rows.ts';
import { Table } from './table.ts';

/** What a person says, or takes back, of one story or event. */
export interface Ruling {
  readonly sets: readonly Override[];
  /** Slots whose correction is taken back. */
  readonly drops: readonly string[];
  readonly by: string;
  readonly why: string;
  readonly at: Instant;
}

export interface CorrectionStore {
  readEvent(eventId: EventId): Promise<Event | undefined>;
  readStory(storyId: StoryId): Promise<Story | undefined>;
  read(id: { readonly eventId: EventId } | { readonly storyId: StoryId }): Promise<Overrides>;
  /** Files the ruling beside the event and writes the event anew. Repeatable. @throws InvalidInput where there is none. */
  correctEvent(eventId: EventId, ruling: Ruling): Promise<Event>;
  /** Files the ruling beside the story and writes the story anew; what it contributes is for the step to put again. */
  correctStory(storyId: StoryId, ruling: Ruling): Promise<Story>;
}

/** The fold is at work beside: so often is read and decided anew. */
const ATTEMPTS = 8;

/** Corrections by people, in the table: the row that holds them first, then what they are laid over. */
export function createCorrectionStore(
  client: DynamoDBDocumentClient,
  tableName: string,
  options: WriterOptions = {},
): CorrectionStore {
  const table = new Table(client, tableName);
  const readEvent = async (eventId: EventId): Promise<Event | undefined> => {
    const row = await table.get(eventKey(eventId));
    return row && toEvent(row);
  };
  const readStory = async (storyId: StoryId): Promise<Story | undefined> => {
    const row = await table.get(storyKey(storyId));
    return row && toStory(row);
  };
  return {
    readEvent,
    readStory,
    read: (id) => readOverrides(table, 'eventId' in id ? eventKey(id.eventId) : storyKey(id.storyId)),
    async correctEvent(eventId, ruling) {
      await file(table, eventKey(eventId), ruling);
      const event = await again(() => recomposeEvent(table, eventId, ruling.at, options));
      if (event === undefined) throw new InvalidInput(`There is no event ${eventId}.`, { eventId });
      return event;
    },
    async correctStory(storyId, ruling) {
      await file(table, storyKey(storyId), ruling);
      const story = await again(() => recomposeStory(table, storyId, ruling.at, options));
      if (story === undefined) throw new InvalidInput(`There is no story ${storyId}.`, { storyId });
      return story;
    },
  };
}

const file = (table: Table, subject: Key, ruling: Ruling): Promise<void> =>
  again(async () => {
    const before = await readOverrides(table, subject);
    const replaced = new Set([...ruling.drops, ...ruling.sets.map(({ slot }) => slot)]);
    const dropped = before.standing.filter(({ slot }) => ruling.drops.includes(slot));
    const { by, why, at } = ruling;
    await writeOverrides(table, subject, {
      version: before.version + 1,
      standing: [...before.standing.filter(({ slot }) => !replaced.has(slot)), ...ruling.sets],
      undone: [
        ...before.undone,
        ...dropped.map(({ sets: _, of: __, ...words }) => ({ ...words, undone: { by, why, at } })),
      ],
    });
  });

async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}
