import type { Instant } from './time.ts';

/** The slots of an event, or of a mention, that a person may correct. */
export const CORRECTED_SLOTS = [
  'type',
  'status',
  'date',
  'country',
  'region',
  'place',
  'initiator',
  'target',
  'parties',
  'killed',
  'injured',
  'exchanged',
] as const;
export type CorrectedSlot = (typeof CORRECTED_SLOTS)[number];

/** What a person says of a slot, which stands whatever the rules read. */
export interface Correction {
  /** `type`, `killed` …; of a story `topics`, or a mention's slot by the mention's number: `2.killed`. */
  readonly slot: string;
  /** As the person gave it; empty where the slot was emptied. */
  readonly value: string;
  readonly why: string;
  readonly by: string;
  readonly at: Instant;
}
