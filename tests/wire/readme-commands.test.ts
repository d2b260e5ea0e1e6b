/** The README's eleven questions, as they stand there: each can be asked of an embedded index, and answers. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCopyStore,
  createCountStore,
  createEventStore,
  createFeedStore,
  createStoryStore,
} from '../../shared/index/index.ts';
import type { Event } from '../../shared/model/index.ts';
import { type CliRig, openCliRig } from './cli-rig.ts';
import {
  aContribution,
  aFeed,
  aGroup,
  aMember,
  aMention,
  anEvent,
  aRevision,
  aStory,
  NOON,
} from './samples.ts';

const story = aStory('readme', { publisher: 'levant-ledger' });
const drone = anEvent('readme');
const kharkiv = anEvent('kharkiv', {
  place: { name: 'Kharkiv', precision: 'city', country: 'UA', region: 'UA-63' },
  origins: ['north', 'south'],
});
const { initiator: _, target: __, ...bare } = anEvent('talks');
const talks: Event = { ...bare, family: 'talks', type: 'talks_held', parties: ['RUS', 'UKR'] };
const variables: Readonly<Record<string, string>> = { STORY: story.storyId, EVENT: drone.eventId };

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const asked = /## Asking[\s\S]+?### Querying the table itself/.exec(README)?.[0] ?? '';
const lines = [...asked.matchAll(/^npx ceasewire (.+?) +# (?:(\d+)\. )?.*$/gm)].map(
  ([, words = '', number]) => [words, number] as const,
);
/** The words of a line as a shell makes them of its quotes and variables. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) =>
    (quoted ?? word).replace(/\$([A-Z]+)/g, (_, name: string) => variables[name] ?? ''),
  );

let rig: CliRig;
beforeAll(async () => {
  rig = openCliRig(NOON);
  await rig.withTable(async (client, table) => {
    const [events, copies] = [createEventStore(client, table), createCopyStore(client, table)];
    await createFeedStore(client, table).putFeed({ ...aFeed(story.feedId), publisher: story.publisher });
    await copies.putMember(aMember(story));
    await copies.putGroup(aGroup(story));
    await createStoryStore(client, table).putRevision(aRevision(story, [aMention()]));
    await events.putContribution(aContribution(drone, story, 0));
    for (const event of [drone, kharkiv, talks]) await events.putEvent(event, undefined);
    await createStoryStore(client, table).putStory(story, undefined);
    await createCountStore(client, table).recount(drone.date, [drone.type]);
  });
});
afterAll(() => rig.remove());

describe('the questions of the README', () => {
  it('are eleven, and how to correct an answer', () => {
    expect(lines.map(([, number]) => number).slice(0, 11)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1)),
    );
    expect(lines.slice(11).map(([words]) => words.split(' ')[0])).toEqual(['correct']);
  });

  it.each(lines)('ceasewire %s', async (line) => {
    const { code, out, err } = await rig.ceasewire(...wordsOf(line));
    expect([code, code === 0 ? '' : err]).toEqual([0, '']);
    expect(out).not.toBe('');
  });
});
