import type { Contribution, Event } from '../model/index.ts';
import { type Key, mentionIn, mentionKey } from './keys.ts';
import { contentOf, type Row } from './table.ts';

// What every row has is named, for the types and the order.
export const toEvent = (row: Row): Event =>
  contentOf(row, {
    eventId: row['eventId'],
    family: row['family'],
    type: row['type'],
    status: row['status'],
    date: row['date'],
    datePrecision: row['datePrecision'],
    claims: row['claims'],
    origins: row['origins'],
    groups: row['groups'],
    stories: row['stories'],
    firstReport: row['firstReport'],
    lastReport: row['lastReport'],
    version: row['version'],
    changedAt: row['changedAt'],
    analysisVersion: row['analysisVersion'],
  });

/** A contribution as its row holds it, without what the key says. */
export function toContributionRow({ eventId, storyId, index, ...said }: Contribution): Row & Key {
  return { ...said, ...mentionKey({ eventId, storyId, index }) };
}

export const toContribution = (row: Row): Contribution =>
  contentOf(row, {
    ...mentionIn(row),
    groupId: row['groupId'],
    origin: row['origin'],
    publisher: row['publisher'],
    published: row['published'],
    mention: row['mention'],
  });
