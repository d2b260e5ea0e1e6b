/** A short wire for tests of folding: an agency’s story and its copy, another’s report, talks with an update, a kill. */
import { fingerprint } from '../../shared/copies/index.ts';
import type { FoldMessage } from '../../shared/messages/index.ts';
import {
  asFeedId,
  asStoryId,
  hashId,
  type Mention,
  type StoryText,
  type TopicScore,
} from '../../shared/model/index.ts';
import type { MemoryArchive } from '../memory/ports.ts';
import { aMention, at, day } from './samples.ts';

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

export async function foldMessages(archive: MemoryArchive): Promise<FoldMessage[]> {
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
