/** What a replay needs to go on after it was stopped: what was asked, how far it came, how things stood before. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { StoryHolding } from '../../shared/index/index.ts';
import {
  asEventId,
  asFeedId,
  asGroupId,
  asStoryId,
  type EventId,
  type Instant,
  InvalidInput,
  type StoryId,
} from '../../shared/model/index.ts';
import type { ReplayTerms } from '../../shared/steps/index.ts';
import type { Snapshot } from './snapshot.ts';

const at = z.iso.datetime({ precision: 3 }).transform((text) => text as Instant);
const schema = z.object({
  v: z.literal(1),
  terms: z.object({
    since: at,
    until: at,
    feedId: z.string().transform(asFeedId).optional(),
    announce: z.boolean(),
  }),
  rate: z.number().positive().optional(),
  /** Captures of the plan that are done; the plan is made anew, in the same order. */
  last: z.string().optional(),
  stories: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      topics: z.array(z.string()),
      groupId: z.string().optional(),
      events: z.array(z.string()),
    }),
  ),
  events: z.array(z.object({ id: z.string(), version: z.number(), status: z.string() })),
});

export interface Unfinished {
  readonly terms: ReplayTerms;
  /** Texts a second, where it was said. */
  readonly rate?: number;
  /** Key of the last capture that is done; absent: none. */
  readonly last?: string;
  readonly before: Snapshot;
}

/** Written whole beside its place, then moved there: a kill leaves the old one or the new one. */
export function saveProgress(path: string, { terms, rate, last, before }: Unfinished): void {
  mkdirSync(dirname(path), { recursive: true });
  const value = {
    v: 1,
    terms,
    ...(rate === undefined ? {} : { rate }),
    ...(last === undefined ? {} : { last }),
    stories: [...before.stories].map(([id, story]) => ({ id, ...story })),
    events: [...before.events].map(([id, event]) => ({ id, ...event })),
  };
  writeFileSync(`${path}.new`, JSON.stringify(value));
  renameSync(`${path}.new`, path);
}

/** @throws InvalidInput where there is nothing to go on with. */
export function readProgress(path: string): Unfinished {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InvalidInput(
      `No replay was stopped here (${path} is not there). Start one with --since.`,
      { path },
      cause,
    );
  }
  try {
    const { terms, rate, last, stories, events } = schema.parse(JSON.parse(text));
    const { feedId, ...rest } = terms;
    return {
      terms: { ...rest, ...(feedId === undefined ? {} : { feedId }) },
      ...(rate === undefined ? {} : { rate }),
      ...(last === undefined ? {} : { last }),
      before: {
        stories: new Map(
          stories.map(({ id, groupId, events: ids, ...story }): [StoryId, StoryHolding] => [
            asStoryId(id),
            {
              ...story,
              ...(groupId === undefined ? {} : { groupId: asGroupId(groupId) }),
              events: ids.map(asEventId),
            },
          ]),
        ),
        events: new Map(events.map(({ id, ...event }): [EventId, typeof event] => [asEventId(id), event])),
      },
    };
  } catch (cause) {
    throw new InvalidInput(
      `${path} is not of this version. Remove it, and start the replay again.`,
      { path },
      cause,
    );
  }
}

export const dropProgress = (path: string): void => rmSync(path, { force: true });
