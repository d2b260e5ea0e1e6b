import { type Correction, EVENT_TYPES, type Event, type Story } from '../shared/model/index.ts';
import { minuteOf, typeInWords, whereOf } from './view.ts';

/** Each correction of an event or story: what a person says, what the machine says, who said so, when and why. */
export function correctionLines(row: Event | Story): string[] {
  return (row.corrections ?? []).map((correction) => {
    const { slot, value, by, at, why } = correction;
    return `  ${slot}: ${value === '' ? '(nothing)' : wordsOf(value)}${machineWords(row, correction)}, says ${by}, ${minuteOf(at)} UTC: ${why}`;
  });
}

const wordsOf = (value: string): string =>
  EVENT_TYPES.some((type) => type === value) ? typeInWords(value) : value;

function machineWords(row: Event | Story, { slot }: Correction): string {
  if (slot.includes('.')) return '';
  return ` (machine: ${'eventId' in row ? machineSlot(row.machine ?? {}, slot) : topicWords(row)})`;
}

const topicWords = ({ machine, topics }: Story): string =>
  (machine?.topics ?? topics).map(({ topic }) => topic).join(', ') || 'none';

function machineSlot(machine: NonNullable<Event['machine']>, slot: string): string {
  if (slot === 'country' || slot === 'region' || slot === 'place') return whereOf(machine);
  if (slot === 'killed' || slot === 'injured' || slot === 'exchanged')
    return String(machine[slot]?.best ?? '-');
  if (slot === 'parties') return machine.parties?.join(', ') ?? '-';
  const said = new Map<string, unknown>(Object.entries(machine)).get(slot);
  return said === undefined ? '-' : wordsOf(String(said));
}
