/** What people said of a story or an event: one row beside it, laid over what the rules say whenever that is written. */
import {
  CORRECTED_SLOTS,
  type Contribution,
  type CorrectedSlot,
  type Correction,
  type Event,
  type FusedEvent,
  type Instant,
  type Mention,
  type Story,
  type Topic,
} from '../model/index.ts';
import type { Key } from './keys.ts';
import { isSuccessor, type Row, type Table } from './table.ts';

/** A correction with what it makes of the row. */
export interface Override extends Correction {
  /** The fields of the slot as they are to be; one that isn't here is emptied. */
  readonly sets: Readonly<Record<string, unknown>>;
  /** Which mention of a story is meant: another text may number them otherwise. */
  readonly of?: MentionMark;
}

export interface MentionMark {
  readonly index: number;
  readonly evidence: string;
  readonly type: string;
  readonly place?: string;
}

/** A correction that was taken back. */
export interface Undone extends Correction {
  readonly undone: { readonly by: string; readonly why: string; readonly at: Instant };
}

export interface Overrides {
  readonly version: number;
  readonly standing: readonly Override[];
  /** The latest 20 that were taken back: for whoever wonders who changed what. */
  readonly undone: readonly Undone[];
}

const UNDONE_KEPT = 20;

const ALIKE = {
  status: ['status'],
  date: ['date', 'datePrecision'],
  initiator: ['initiator'],
  target: ['target'],
  parties: ['parties'],
  killed: ['killed'],
  injured: ['injured'],
  exchanged: ['exchanged'],
} as const;
const EVENT_PLACE = ['country', 'place', 'placeName'] as const;
const MENTION_PLACE = ['country', 'place', 'resolved'] as const;
type Fields<Row> = Readonly<Record<CorrectedSlot, readonly (keyof Row & string)[]>>;
/** The fields of an event that a slot stands for. A place is corrected as a whole. */
export const EVENT_FIELDS: Fields<FusedEvent> = {
  ...ALIKE,
  type: ['type', 'family'],
  country: EVENT_PLACE,
  region: EVENT_PLACE,
  place: EVENT_PLACE,
};
/** The same of a mention: its mode and codes go with its type. */
export const MENTION_FIELDS: Fields<Mention> = {
  ...ALIKE,
  type: ['type', 'family', 'mode', 'codes'],
  country: MENTION_PLACE,
  region: MENTION_PLACE,
  place: MENTION_PLACE,
};

/** Between `EVENT` and `STORY` rows and what hangs on them. Has no TTL: it outlives what it corrects. */
export const overridesKey = ({ pk }: Pick<Key, 'pk'>): Key => ({ pk, sk: 'CORRECTION' });

export const readOverrides = async (table: Table, subject: Pick<Key, 'pk'>): Promise<Overrides> =>
  toOverrides(await table.get(overridesKey(subject)));

/** A row and what people said of it, in one request: whoever writes it needs both. */
export async function readWithOverrides(
  table: Table,
  key: Key,
): Promise<readonly [row: Row | undefined, overrides: Overrides]> {
  const beside = overridesKey(key);
  const rows = await table.getAll([key, beside], true);
  const row = rows.find(({ sk }) => sk === key.sk);
  return [row, toOverrides(rows.find(({ sk }) => sk === beside.sk))];
}

function toOverrides(row: Row | undefined): Overrides {
  return {
    version: Number(row?.['version'] ?? 0),
    standing: row?.['standing'] ?? [],
    undone: row?.['undone'] ?? [],
  };
}

/** @throws VersionConflict where another person corrected it in between. */
export const writeOverrides = (table: Table, subject: Pick<Key, 'pk'>, next: Overrides): Promise<void> =>
  table.put(
    { ...next, undone: next.undone.slice(-UNDONE_KEPT), ...overridesKey(subject) },
    isSuccessor(next.version),
  );

/** In the order in which they were said: the last word on a field stands. */
const inOrder = (overrides: readonly Override[]): readonly Override[] =>
  [...overrides].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const wordsOf = ({ slot, value, why, by, at }: Override): Correction => ({ slot, value, why, by, at });

const isSlot = (slot: string): slot is CorrectedSlot => CORRECTED_SLOTS.some((known) => known === slot);

/** Fields laid over a row, and what stood there. Absent fields of `sets` are taken off. */
function layOver<Row extends object>(row: Row, overrides: readonly Override[], fields: Fields<Row>) {
  const said: Record<string, unknown> = Object.fromEntries(Object.entries(row));
  const machine: Record<string, unknown> = {};
  for (const { slot, sets } of overrides) {
    const bare = slot.slice(slot.lastIndexOf('.') + 1);
    if (!isSlot(bare)) continue;
    for (const field of fields[bare]) {
      if (row[field] !== undefined) machine[field] = row[field];
      if (sets[field] === undefined) delete said[field];
      else said[field] = sets[field];
    }
  }
  return { said: said as Row, machine };
}

/** The event as it is written: what its reports say, with what people say laid over it. */
export function composeEvent(machine: Event, overrides: readonly Override[]): Event {
  const plain = machineEvent(machine);
  if (overrides.length === 0) return plain;
  const ordered = inOrder(overrides);
  const laid = layOver<Event>(plain, ordered, EVENT_FIELDS);
  return { ...laid.said, corrections: ordered.map(wordsOf), machine: laid.machine };
}

/** The event as its reports have it: what the steps decide by, so that a replay decides the same. */
export function machineEvent(event: Event): Event {
  const { corrections, machine, ...said } = event;
  if (corrections === undefined) return said;
  const plain: Record<string, unknown> = { ...said };
  for (const { slot } of corrections)
    if (isSlot(slot)) for (const field of EVENT_FIELDS[slot]) delete plain[field];
  return { ...(plain as unknown as Event), ...machine };
}

const TOPICS_SLOT = 'topics';

/** The story as it is written. Mentions' slots are listed, and laid over what the story contributes to events. */
export function composeStory(machine: Story, overrides: readonly Override[]): Story {
  const plain = machineStory(machine);
  // A tombstone says nothing of the story, nor what people said of it.
  if (overrides.length === 0 || plain.forgotten !== undefined) return plain;
  const ordered = inOrder(overrides);
  const topics = ordered.findLast(({ slot }) => slot === TOPICS_SLOT)?.sets['topics'] as
    | readonly Topic[]
    | undefined;
  return {
    ...plain,
    corrections: ordered.map(wordsOf),
    ...(topics === undefined
      ? {}
      : {
          machine: { topics: plain.topics },
          topics: topics.map(
            (topic) => plain.topics.find((one) => one.topic === topic) ?? { topic, score: 1 },
          ),
        }),
  };
}

export function machineStory({ corrections: _, machine, ...story }: Story): Story {
  return { ...story, ...machine };
}

export function composeContribution(row: Contribution, overrides: readonly Override[]): Contribution {
  const plain = machineContribution(row);
  const meant = inOrder(overrides).filter(({ of }) => of !== undefined && isMeant(of, plain));
  if (meant.length === 0) return plain;
  const { said } = layOver<Mention>(plain.mention, meant, MENTION_FIELDS);
  return { ...plain, mention: said, machine: plain.mention, corrections: meant.map(wordsOf) };
}

/** The contribution as the rules read it. */
export function machineContribution({ corrections: _, machine, ...row }: Contribution): Contribution {
  return machine === undefined ? row : { ...row, mention: machine };
}

/** By its sentence; of several in one sentence by number, or, where the numbers have moved, by what was read in it. */
const isMeant = (mark: MentionMark, { index, mention }: Contribution): boolean =>
  mark.evidence === mention.evidence.text &&
  (mark.index === index || (mark.type === mention.type && mark.place === mention.place));

export const markOf = (index: number, mention: Mention): MentionMark => ({
  index,
  evidence: mention.evidence.text,
  type: mention.type,
  ...(mention.place === undefined ? {} : { place: mention.place }),
});
