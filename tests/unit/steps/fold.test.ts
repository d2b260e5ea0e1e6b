import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, MemoryCopyStore } from '../../../shared/copies/index.ts';
import { MemoryEventStore } from '../../../shared/events/index.ts';
import type { FoldMessage } from '../../../shared/messages/index.ts';
import {
  addMillis,
  asFeedId,
  asStoryId,
  asTextHash,
  type Instant,
  type Mention,
  MINUTE,
  type StoryText,
  sha256,
  TOPIC_OF,
} from '../../../shared/model/index.ts';
import { draftStory, type FoldPorts, foldStory } from '../../../shared/steps/index.ts';
import { MemoryArchive, MemoryStories, tally } from '../../memory/ports.ts';
import { Doom, doomed, untilDone } from '../copies/faults.ts';
import { HAMAR, mention, VARDO } from '../events/reports.ts';

const START = '2026-02-06T08:00:00.000Z' as Instant;
const WIRE =
  'Three dockers died and nine were wounded when a drone hit a grain terminal in Vardo on Friday, the harbour master said.';

interface Piece {
  readonly id: string;
  readonly text?: string;
  readonly mentions?: readonly Mention[];
  /** Minutes after the start at which the capture was taken. */
  readonly minute?: number;
  readonly pubStatus?: StoryText['pubStatus'];
  readonly version?: string;
}

class World {
  readonly archive = new MemoryArchive();
  readonly stories = new MemoryStories();
  readonly copies = new MemoryCopyStore();
  readonly events = new MemoryEventStore();
  readonly counted = tally();

  ports(doom = new Doom()): FoldPorts {
    return {
      archive: doomed(this.archive, doom),
      stories: doomed(this.stories, doom),
      copies: doomed(this.copies, doom),
      events: doomed(this.events, doom),
      count: this.counted.count,
    };
  }

  async message({
    id,
    text = WIRE,
    mentions = [],
    minute = 0,
    pubStatus = 'usable',
    version = '1',
  }: Piece): Promise<FoldMessage> {
    const fetchedAt = addMillis(START, minute * MINUTE);
    const feedId = asFeedId(id);
    const textHash = asTextHash(sha256(text + pubStatus));
    const story: StoryText = {
      v: 1,
      storyId: asStoryId(id),
      textHash,
      feedId,
      publisher: id,
      family: id,
      captureKey: 'capture',
      item: 0,
      fetchedAt,
      title: 'Drone hits grain terminal',
      text,
      published: START,
      categories: [],
      subjects: [],
      pubStatus,
    };
    const [pointer] = await this.archive.putTexts({ feedId, fetchedAt }, [story]);
    if (pointer === undefined) throw new Error('The archive gave no pointer.');
    const topics = [...new Set(mentions.map(({ family }) => TOPIC_OF[family]))].map((topic) => ({
      topic,
      score: 1,
    }));
    return {
      v: 1,
      storyId: story.storyId,
      textHash,
      pointer,
      fetchedAt,
      analysisVersion: version,
      result: { analysis: { language: 'en', topics, mentions }, fingerprint: fingerprint(story) },
    };
  }

  async fold(piece: Piece, doom = new Doom()) {
    return foldStory(this.ports(doom), await this.message(piece));
  }

  open() {
    return this.events.all().filter(({ closed }) => closed === undefined);
  }
}

const strike = (killed: number, resolved = VARDO): Mention =>
  mention({ type: 'drone_strike', resolved, target: 'NOR', killed });

describe('foldStory', () => {
  it('indexes a story: group, event, revision, and the row that shows it', async () => {
    const world = new World();
    expect(await world.fold({ id: 'a', mentions: [strike(3)] })).toBe('indexed');
    const story = await world.stories.readStory(asStoryId('a'));
    expect(story).toMatchObject({
      copyRule: 'origin',
      revisions: 1,
      version: 1,
      changedAt: START,
      topics: [{ topic: 'strikes' }],
    });
    expect(story?.indexedRevision).toBe(story?.textHash);
    expect(world.open()).toMatchObject([{ type: 'drone_strike', origins: ['a'], killed: { best: 3 } }]);
    expect(Object.fromEntries(world.counted.totals)).toEqual({
      indexed: 1,
      'copy.origin': 1,
      'event.opened': 1,
    });
  });

  it('writes the story last, so that nobody sees it before its events', async () => {
    const world = new World();
    const doom = new Doom();
    await world.fold({ id: 'a', mentions: [strike(3)] }, doom);
    expect(doom.writes.at(-1)).toBe('putStory');
  });

  it('counts a wire story in two outlets as one report, in eight writes at most', async () => {
    const world = new World();
    await world.fold({ id: 'a', text: `VARDO (Reuters) - ${WIRE}`, mentions: [strike(3), strike(0, HAMAR)] });
    const doom = new Doom();
    await world.fold({ id: 'b', mentions: [strike(3), strike(0, HAMAR)], minute: 5 }, doom);
    expect(world.open().map(({ origins }) => origins)).toEqual([['reuters'], ['reuters']]);
    // The story's own write holds its revision and its entry rows: topic and feed day.
    expect(doom.writes).toEqual(['putMember', 'putStory']);
  });

  it('makes two reports one when the later copy credits the agency', async () => {
    const world = new World();
    await world.fold({ id: 'a', mentions: [strike(3)] });
    await world.fold({
      id: 'b',
      text: 'An uncrewed aircraft struck silos by the quay in Vardo early on Friday and took three lives, police told reporters there.',
      mentions: [strike(3)],
    });
    expect(world.open()).toMatchObject([{ origins: ['a', 'b'] }]);
    await world.fold({ id: 'c', text: `${WIRE}\n— Reuters`, mentions: [strike(3)] });
    expect(world.open()).toMatchObject([{ origins: ['b', 'reuters'] }]);
  });

  it('follows a raised toll and keeps the older text readable', async () => {
    const world = new World();
    await world.fold({ id: 'a', mentions: [strike(3)] });
    expect(
      await world.fold({ id: 'a', text: WIRE.replace('Three', 'Seven'), mentions: [strike(7)], minute: 30 }),
    ).toBe('revised');
    expect(world.open()).toMatchObject([{ killed: { min: 7, max: 7 } }]);
    expect(await world.stories.readRevisions(asStoryId('a'))).toHaveLength(2);
    expect(await world.stories.readStory(asStoryId('a'))).toMatchObject({
      revisions: 2,
      version: 2,
      changedAt: addMillis(START, 30 * MINUTE),
    });
  });

  it('files an older text that comes late as history, and shows the newer one', async () => {
    const world = new World();
    await world.fold({ id: 'a', text: WIRE.replace('Three', 'Seven'), mentions: [strike(7)], minute: 30 });
    expect(await world.fold({ id: 'a', mentions: [strike(3)] })).toBe('history');
    expect(world.open()).toMatchObject([{ killed: { best: 7 } }]);
    expect(await world.stories.readRevisions(asStoryId('a'))).toHaveLength(2);
  });

  it.each(['canceled', 'withheld'] as const)('takes back what a %s story said', async (pubStatus) => {
    const world = new World();
    await world.fold({ id: 'a', mentions: [strike(3)] });
    expect(await world.fold({ id: 'a', mentions: [strike(3)], pubStatus, minute: 9 })).toBe('withdrawn');
    expect(world.open()).toEqual([]);
    expect(await world.stories.readStory(asStoryId('a'))).toMatchObject({ pubStatus, version: 2 });
  });

  it('lets a copy that still stands speak where the first of its group is taken back', async () => {
    const world = new World();
    await world.fold({ id: 'a', mentions: [strike(3)] });
    await world.fold({ id: 'b', mentions: [strike(3)], minute: 5 });
    await world.fold({ id: 'a', mentions: [strike(3)], pubStatus: 'canceled', minute: 9 });
    expect(world.open()).toMatchObject([{ stories: 1, killed: { best: 3 } }]);
    expect(await world.events.contributionsOf(asStoryId('b'))).toHaveLength(1);
  });

  it('indexes nothing of a story that was killed before it was ever seen', async () => {
    const world = new World();
    expect(await world.fold({ id: 'a', mentions: [strike(3)], pubStatus: 'canceled' })).toBe('withdrawn');
    expect(world.events.all()).toEqual([]);
    expect((await world.stories.readStory(asStoryId('a')))?.groupId).toBeUndefined();
  });

  it('keeps a kill the last word when it overtakes the story that it kills', async () => {
    const world = new World();
    const late = await world.message({ id: 'a', mentions: [strike(3)] });
    const kill = await world.message({ id: 'a', text: '', pubStatus: 'canceled', minute: 9 });
    // The kill says nothing that is on topic: the analyse step files it alone, while the story still waits for fold.
    const text = await world.archive.readText(kill.pointer);
    const row = draftStory(text, kill.pointer, { language: 'en', topics: [], mentions: [] }, '1');
    expect(await world.stories.putOffTopic(row)).toBe(true);

    expect(await foldStory(world.ports(), late)).toBe('history');

    expect(world.open()).toEqual([]);
    expect((await world.stories.readStory(asStoryId('a')))?.indexedRevision).toBeUndefined();
  });

  it('withdraws what a revision no longer reports', async () => {
    const world = new World();
    await world.fold({ id: 'a', mentions: [strike(3)] });
    expect(
      await world.fold({
        id: 'a',
        text: 'This story was published in error and has been replaced.',
        minute: 3,
      }),
    ).toBe('withdrawn');
    expect(world.open()).toEqual([]);
  });

  it('reads a story anew when the rules have changed', async () => {
    const world = new World();
    await world.fold({ id: 'a', mentions: [strike(3)] });
    expect(await world.fold({ id: 'a', mentions: [strike(4)], version: '2' })).toBe('revised');
    expect(world.open()).toMatchObject([{ killed: { best: 4 }, analysisVersion: '2' }]);
  });
});

const pieces = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    text: fc.constantFrom(
      WIRE,
      `${WIRE}\n— Reuters`,
      WIRE.replace('Vardo', 'Hamar'),
      'Delegations of both sides sat down by the lake on Friday for a second round of talks about the valley, mediators said.',
    ),
    mentions: fc.array(
      fc.tuple(fc.nat(2), fc.constantFrom(VARDO, HAMAR)).map(([killed, place]) => strike(killed, place)),
      { maxLength: 2 },
    ),
    minute: fc.nat(3),
    pubStatus: fc.constantFrom('usable', 'usable', 'usable', 'canceled'),
  }),
  { minLength: 1, maxLength: 9 },
);

async function rowsOf(world: World): Promise<unknown> {
  const stories = [...world.stories.stories.values()];
  const members = await Promise.all(stories.map(({ storyId }) => world.copies.membershipOf(storyId)));
  const groups = await Promise.all(members.map((member) => member && world.copies.readGroup(member.groupId)));
  const events = [...world.events.all()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
  const rows = await Promise.all(stories.map(({ storyId }) => world.events.contributionsOf(storyId)));
  const unversioned = <Row extends { readonly version: number }>(row: Row | undefined) =>
    row && { ...row, version: 0 };
  return {
    stories,
    members,
    groups: groups.map(unversioned),
    events: events.map(unversioned),
    rows: rows.map((row) => row.map((one) => JSON.stringify(one)).sort()),
    revisions: [...world.stories.revisions.keys()].sort(),
  };
}

describe('at least once', () => {
  it('ends in the same rows wherever fold is killed', async () => {
    const dooms = fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }), after: fc.boolean() }), {
      minLength: 9,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(pieces, dooms, async (told, fates) => {
        const [calm, shaken] = [new World(), new World()];
        for (const piece of told) await calm.fold(piece);
        for (const [at, piece] of told.entries()) {
          const doom = Object.assign(new Doom(), fates[at]);
          await untilDone(() => shaken.fold(piece, doom));
        }
        expect(await rowsOf(shaken)).toEqual(await rowsOf(calm));
      }),
      { numRuns: 200, seed: 20260206 },
    );
  });

  it('writes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (told) => {
        const world = new World();
        const inOrder = [...told]
          .sort((a, b) => a.minute - b.minute)
          .filter(
            (piece, at, all) =>
              all.findIndex(({ id, minute }) => id === piece.id && minute === piece.minute) === at,
          );
        for (const piece of inOrder) await world.fold(piece);
        const before = await rowsOf(world);
        const doom = new Doom();
        for (const piece of inOrder) await world.fold(piece, doom);
        expect(await rowsOf(world)).toEqual(before);
      }),
      { numRuns: 100, seed: 20260206 },
    );
  });
});
