import type { Contribution, Event } from '../model/index.ts';
import { type Key, mentionIn, mentionKey } from './keys.ts';
import { contentOf, type Row } from './table.ts';

// What every row has is named, for the types and the order; no rest of a row is taken: of a page that costs 2 ms.
export function toEvent(row: Row): Event {
  const said = contentOf(row);
  return {
    eventId: said['eventId'],
    family: said['family'],
    type: said['type'],
    status: said['status'],
    date: said['date'],
    datePrecision: said['datePrecision'],
    claims: said['claims'],
    origins: said['origins'],
    groups: said['groups'],
    stories: said['stories'],
    firstReport: said['firstReport'],
    lastReport: said['lastReport'],
    version: said['version'],
    changedAt: said['changedAt'],
    analysisVersion: said['analysisVersion'],
    ...said,
  };
}

/** A contribution as its row holds it, without what the key says. */
export function toContributionRow({ eventId, storyId, index, ...said }: Contribution): Row & Key {
  return { ...said, ...mentionKey({ eventId, storyId, index }) };
}

export function toContribution(row: Row): Contribution {
  const said = contentOf(row);
  return {
    ...mentionIn(row),
    groupId: said['groupId'],
    origin: said['origin'],
    publisher: said['publisher'],
    published: said['published'],
    mention: said['mention'],
    ...said,
  };
}
