/** What a person writes as `slot=value`, checked, as the fields of an event or mention. */
import { actorNames, canonicalActor, codesOf } from '../../shared/analysis/index.ts';
import { checkWord } from '../../shared/index/index.ts';
import {
  CORRECTED_SLOTS,
  type CorrectedSlot,
  EVENT_TYPES,
  type Event,
  familyOf,
  InvalidInput,
  type Mention,
  STATUSES,
} from '../../shared/model/index.ts';
import { countryNames } from '../place-terms.ts';
import { readPlace, type Where } from './place.ts';

export interface SlotWord {
  readonly slot: string;
  /** Absent where only the slot is named, to take its correction back. */
  readonly value?: string;
}

/** A longer one is no value of any slot. */
const VALUE_LENGTH = 200;
/** More people than any single event of the wires ever had. */
const MOST_PEOPLE = 1_000_000;

/** @throws InvalidInput where a word is not `slot=value`, or a slot is given twice. */
export function readSlotWords(words: readonly string[]): readonly SlotWord[] {
  const read = words.map((word): SlotWord => {
    const at = word.indexOf('=');
    const slot = at < 0 ? word : word.slice(0, at);
    const value = at < 0 ? undefined : word.slice(at + 1).trim();
    if (value !== undefined && value.length > VALUE_LENGTH)
      throw new InvalidInput(`The value of ${slot} is longer than ${VALUE_LENGTH} characters.`);
    return { slot, ...(value === undefined ? {} : { value }) };
  });
  for (const { slot } of read)
    if (read.filter((other) => other.slot === slot).length > 1)
      throw new InvalidInput(`${slot} is given twice; give it once.`);
  return read;
}

/** @throws InvalidInput with the nearest slot. */
export function asSlot(slot: string): CorrectedSlot {
  checkWord('slot', slot, CORRECTED_SLOTS);
  return slot as CorrectedSlot;
}

/** The fields of each given slot. @throws InvalidInput for a value that the slot can't have, with the nearest that it can. */
export function eventSets(
  words: ReadonlyMap<CorrectedSlot, string>,
  event: Event,
): Map<CorrectedSlot, object> {
  refuseForeign(words, event.type);
  return setsOf(words, event, {
    place: ({ country, place, written }) => ({
      ...(country === undefined ? {} : { country }),
      ...(place === undefined ? {} : { place }),
      ...(place === undefined ? {} : { placeName: written ?? event.placeName ?? place.name }),
    }),
    count: (n) => ({ min: n, max: n, latest: n, best: n }),
    type: (type) => ({ type, family: familyOf(type) }),
  });
}

export function mentionSets(
  words: ReadonlyMap<CorrectedSlot, string>,
  mention: Mention,
): Map<CorrectedSlot, object> {
  const { country, resolved } = mention;
  const until: Where = {
    ...(country === undefined ? {} : { country }),
    ...(resolved === undefined ? {} : { place: resolved }),
  };
  refuseForeign(words, mention.type);
  return setsOf(words, until, {
    place: (where) => ({
      ...(where.country === undefined ? {} : { country: where.country }),
      ...(where.place === undefined ? {} : { resolved: where.place }),
      ...(where.place === undefined ? {} : { place: where.written ?? mention.place ?? where.place.name }),
    }),
    count: (n) => n,
    // The mode was read with the wrong type; the codes follow the right one.
    type: (type) => ({ type, family: familyOf(type), codes: codesOf({ type, status: mention.status }) }),
  });
}

interface Shapes {
  readonly place: (where: ReturnType<typeof readPlace>) => object;
  readonly count: (n: number) => unknown;
  readonly type: (type: Event['type']) => object;
}

/** @throws InvalidInput for a slot that events of the type do not have */
function refuseForeign(words: ReadonlyMap<CorrectedSlot, string>, type: Event['type']): void {
  const now = words.get('type') ?? type;
  const talks = EVENT_TYPES.find((one) => one === now);
  const family = talks === undefined ? undefined : familyOf(talks);
  if (words.get('parties') && family !== undefined && family !== 'talks')
    throw new InvalidInput(
      `${now} has no parties; say who did it with initiator=, and to whom with target=.`,
    );
  for (const slot of ['initiator', 'target', 'killed', 'injured'] as const)
    if (words.get(slot) && family === 'talks')
      throw new InvalidInput(`${now} has no ${slot}; its sides are given with parties=RUS,UKR.`);
}

function setsOf(words: ReadonlyMap<CorrectedSlot, string>, until: Where, shapes: Shapes) {
  const sets = new Map<CorrectedSlot, object>();
  const [country, region, place] = [words.get('country'), words.get('region'), words.get('place')];
  const where = readPlace(
    {
      ...(country === undefined ? {} : { country }),
      ...(region === undefined ? {} : { region }),
      ...(place === undefined ? {} : { place }),
    },
    until,
  );
  for (const [slot, value] of words) sets.set(slot, setOf(slot, value, where, shapes));
  return sets;
}

function setOf(
  slot: CorrectedSlot,
  value: string,
  where: ReturnType<typeof readPlace>,
  shapes: Shapes,
): object {
  switch (slot) {
    case 'type': {
      checkWord('type', value, EVENT_TYPES);
      return shapes.type(value as Event['type']);
    }
    case 'status':
      checkWord('status', value, STATUSES);
      return { status: value };
    case 'date':
      return { date: readDate(value), datePrecision: 'day' };
    case 'country':
    case 'region':
    case 'place':
      return shapes.place(where);
    case 'initiator':
    case 'target':
      return value === '' ? {} : { [slot]: readActor(value) };
    case 'parties':
      return value === ''
        ? {}
        : { parties: [...new Set(value.split(',').map((one) => readActor(one.trim())))].sort() };
    case 'killed':
    case 'injured':
    case 'exchanged':
      return value === '' ? {} : { [slot]: shapes.count(readPeople(slot, value)) };
  }
}

function readDate(text: string): string {
  const parsed = /^(19|20)\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (parsed === undefined || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(text))
    throw new InvalidInput(`date ${text} is not a day. Give one as 2026-02-06.`);
  return text;
}

function readPeople(slot: string, text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) <= MOST_PEOPLE) return Number(text);
  throw new InvalidInput(
    `${slot} ${text} is not a number of people: give a whole number, or nothing after the = to empty it.`,
  );
}

/** @throws InvalidInput with the nearest actor that is known. */
function readActor(text: string): string {
  const known = actorNames();
  const name = canonicalActor(text);
  if (!known.includes(name)) checkWord('actor', text, [...known, ...countryNames()]);
  return name;
}
