import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, MemoryCopyStore } from '../../shared/copies/index.ts';
import { MemoryEventStore } from '../../shared/events/index.ts';
import { createCopyStore, createEventStore, createStoryStore } from '../../shared/index/index.ts';
import type { FoldMessage } from '../../shared/messages/index.ts';
import {
  asFeedId,
  asStoryId,
  type Event,
  hashId,
  type Mention,
  type StoryText,
  type TopicScore,
} from '../../shared/model/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import type { FoldPorts } from '../../shared/steps/ports.ts';
import { Killed, MemoryArchive, MemoryStories, tally } from '../memory/ports.ts';
import { aMention, at, day } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

let table: WireTable;
beforeAll(async () => {
  table = await openWireTable({ direct: true });
});
afterAll(() => table.close());

interface Told {
  readonly publisher: string;
  readonly minute: number;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Texts with one name are one story's. */
  readonly story?: string;
  readonly killed?: boolean;
}

const WIRE =
  'Attack drones hit grain silos and a power station near the river port of Izmail overnight, killing two guards, the regional governor said. Fire crews worked until dawn. The army said it had shot down nineteen of the drones over the delta, and that the rest had been aimed at warehouses along the quay where barges are loaded for the sea.';
const TALKS =
  'Delegations of both sides sat down in Istanbul on Friday for a second round of talks on an exchange of prisoners, the host said. The meeting in a palace by the water lasted four hours. A third round may follow within the month, the foreign ministry added, if both capitals agree to the lists that were handed over.';

function talksMention(): Mention {
  const { initiator: _, target: __, killed: ___, injured: ____, ...rest } = aMention();
  const resolved = {
    name: 'Istanbul',
    geonameId: 745044,
    precision: 'city' as const,
    country: 'TR',
    region: 'TR-34',
  };
  return {
    ...rest,
    family: 'talks',
    type: 'talks_held',
    country: 'TR',
    place: 'Istanbul',
    resolved,
    parties: ['RUS', 'UKR'],
  };
}
function vague(): Mention {
  const { country: _, place: __, resolved: ___, ...rest } = aMention();
  return rest;
}

const SCRIPT: readonly Told[] = [
  {
    publisher: 'agency',
    minute: 0,
    title: 'Drones hit river port',
    text: `${WIRE} (Reuters)`,
    mentions: [aMention()],
  },
  {
    publisher: 'post',
    minute: 5,
    title: 'Drones hit river port',
    text: `${WIRE} (Reuters)`,
    mentions: [aMention()],
  },
  {
    publisher: 'herald',
    minute: 9,
    title: 'River port hit by drones',
    text: `Our own man saw it: silos burnt in Izmail. Two guards died and six were hurt, doctors told this paper at the gate of the hospital.`,
    mentions: [aMention({ injured: 6 })],
  },
  {
    publisher: 'agency',
    minute: 20,
    story: 'talks',
    title: 'Talks open in Istanbul',
    text: TALKS,
    mentions: [talksMention()],
  },
  {
    publisher: 'gazette',
    minute: 24,
    title: 'Talks open in Istanbul',
    text: TALKS,
    mentions: [talksMention()],
  },
  {
    publisher: 'herald',
    minute: 30,
    title: 'Drones again',
    text: 'Drones struck again, officials said without naming a town, and gave no number of dead for the time being in a short note.',
    mentions: [vague()],
  },
  {
    publisher: 'agency',
    minute: 40,
    story: 'talks',
    title: 'UPDATE: talks end in Istanbul',
    text: `${TALKS} They ended without a deal.`,
    mentions: [
      talksMention(),
      aMention({
        date: day('2026-02-05'),
        place: 'Reni',
        resolved: { name: 'Reni', geonameId: 695891, precision: 'city', country: 'UA', region: 'UA-51' },
      }),
    ],
  },
  {
    publisher: 'mirror',
    minute: 50,
    story: 'false',
    title: 'Missiles hit a dam',
    text: 'Missiles hit a dam in the south on Friday, a post said, and thousands were told to leave their homes along the lower river.',
    mentions: [
      aMention({
        type: 'missile_strike',
        place: 'Kherson',
        resolved: { name: 'Kherson', geonameId: 706448, precision: 'city', country: 'UA', region: 'UA-65' },
      }),
    ],
  },
  {
    publisher: 'mirror',
    minute: 60,
    story: 'false',
    title: 'KILL: Missiles hit a dam',
    text: 'This story is withdrawn; no dam was hit.',
    mentions: [],
    killed: true,
  },
];

async function messages(archive: MemoryArchive): Promise<FoldMessage[]> {
  const all: FoldMessage[] = [];
  for (const [index, told] of SCRIPT.entries()) {
    const fetchedAt = at(
      `2026-02-06T05:${String(told.minute % 60).padStart(2, '0')}:00.000Z`.replace(
        'T05',
        told.minute < 60 ? 'T05' : 'T06',
      ),
    );
    const storyId = asStoryId(hashId('fold', told.publisher, told.story ?? String(index)));
    const text: StoryText = {
      v: 1,
      storyId,
      textHash: hashId('text', told.title, told.text) as StoryText['textHash'],
      feedId: asFeedId(told.publisher),
      publisher: told.publisher,
      family: told.publisher,
      captureKey: `captures/${index}`,
      item: 0,
      fetchedAt,
      title: told.title,
      text: told.text,
      published: fetchedAt,
      categories: [],
      subjects: [],
      pubStatus: told.killed ? 'canceled' : 'usable',
    };
    const [pointer] = await archive.putTexts({ feedId: text.feedId, fetchedAt }, [text]);
    if (!pointer) throw new Error('no pointer');
    const topics: TopicScore[] = [
      { topic: told.title.toLowerCase().includes('talks') ? 'peace_talks' : 'strikes', score: 1 },
    ];
    all.push({
      v: 1,
      storyId,
      textHash: text.textHash,
      pointer,
      fetchedAt,
      analysisVersion: 'v1',
      result: {
        analysis: { language: 'en', topics, mentions: told.mentions },
        fingerprint: fingerprint(text),
      },
    });
  }
  return all;
}

/** Kills the worker right after a write: DynamoDB has it, and nobody is left to know. */
function killAfterWrites(client: DynamoDBDocumentClient) {
  let left = Number.POSITIVE_INFINITY;
  let deaths = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      // Writes that were under way together with the last are dead with it.
      if (left <= 0) throw new Killed('write');
      const result = await next(args);
      if (!/^(Put|Update|Delete)/.test(String(context['commandName']))) return result;
      left -= 1;
      if (left > 0) return result;
      deaths += 1;
      throw new Killed('write');
    },
    { step: 'initialize', name: 'kill' },
  );
  return {
    count: () => deaths,
    dieAfter: (writes: number) => {
      left = writes;
    },
  };
}

const onTable = (archive: MemoryArchive, client = table.client): FoldPorts => ({
  archive,
  stories: createStoryStore(client, TABLE),
  copies: createCopyStore(client, TABLE),
  events: createEventStore(client, TABLE),
  count: tally().count,
});

const bySort = (rows: readonly Record<string, unknown>[]) =>
  [...rows].sort((a, b) => (`${a['pk']} ${a['sk']}` < `${b['pk']} ${b['sk']}` ? -1 : 1));

describe('folding on the table', () => {
  it('decides what it decides in memory, and a second time changes nothing', async () => {
    const archive = new MemoryArchive();
    const script = await messages(archive);
    const events = new MemoryEventStore();
    const copies = new MemoryCopyStore();
    const memory: FoldPorts = { archive, stories: new MemoryStories(), copies, events, count: tally().count };
    for (const message of script) await foldStory(memory, message);
    for (const message of script) await foldStory(onTable(archive), message);

    const rows = await table.rows();
    const eventsOnTable = rows.filter(({ sk }) => sk === 'EVENT').map(({ eventId }) => String(eventId));
    const store = createEventStore(table.client, TABLE);
    const stored = await Promise.all(events.all().map(({ eventId }) => store.readEvent(eventId)));
    const byId = (a: Event | undefined, b: Event | undefined) =>
      (a?.eventId ?? '') < (b?.eventId ?? '') ? -1 : 1;
    expect([...stored].sort(byId)).toEqual([...events.all()].sort(byId));
    expect(eventsOnTable).toHaveLength(events.all().length);
    // Enough happened for this to mean something: copies folded, two reports of one event, a withdrawn one.
    expect(events.all().some(({ origins }) => origins.length > 1)).toBe(true);
    expect(events.all().some(({ closed }) => closed !== undefined)).toBe(true);
    // What was withdrawn goes, in time; what stands stays.
    const heads = rows.filter(({ sk }) => sk === 'STORY');
    for (const { pubStatus, expiresAt } of heads)
      expect(expiresAt === undefined).toBe(pubStatus === 'usable');
    for (const { storyId } of script)
      expect(await createCopyStore(table.client, TABLE).membershipOf(storyId)).toEqual(
        await copies.membershipOf(storyId),
      );

    for (const message of script) await foldStory(onTable(archive), message);
    expect(bySort(await table.rows())).toEqual(bySort(rows));
  });

  it('ends in the same rows wherever it is killed, and however often', async () => {
    const archive = new MemoryArchive();
    // A founder that opens an event, its copy, and a story that is withdrawn: every kind of write.
    const script = (await messages(archive)).filter((_, index) => [0, 1, 7, 8].includes(index));
    const [whole, killed] = [await openWireTable({ direct: true }), await openWireTable({ direct: true })];
    const deaths = killAfterWrites(killed.client);
    for (const message of script) await foldStory(onTable(archive, whole.client), message);

    for (const message of script)
      for (let allowed = message === script[2] ? Number.POSITIVE_INFINITY : 1; ; allowed += 1) {
        deaths.dieAfter(allowed);
        const outcome = await foldStory(onTable(archive, killed.client), message).catch(
          (error: unknown) => error,
        );
        if (typeof outcome === 'string') break;
        if (!(outcome instanceof Killed)) throw outcome;
      }

    expect(deaths.count()).toBeGreaterThan(30);
    expect(bySort(await killed.rows())).toEqual(bySort(await whole.rows()));
    await whole.close();
    await killed.close();
  }, 60_000);
});
