import type { Day } from './time.ts';

export const TOPICS = ['peace_talks', 'strikes', 'armed_violence'] as const;
export type Topic = (typeof TOPICS)[number];

export interface TopicScore {
  readonly topic: Topic;
  /** Calibrated, 0 to 1. */
  readonly score: number;
  /** The words and rules that gave it, for a person to check. */
  readonly reasons?: readonly string[];
}

/** Event types by family (annotation guidelines: event types). */
export const TYPES_OF = {
  strike: ['air_strike', 'drone_strike', 'missile_strike', 'shelling', 'strike'],
  talks: [
    'talks_held',
    'talks_announced',
    'talks_urged',
    'talks_refused',
    'plan_proposed',
    'agreement',
    'ceasefire',
    'ceasefire_violation',
    'prisoner_exchange',
    'humanitarian_access',
    'other_deescalation',
  ],
  violence: ['violence'],
} as const;
export type Family = keyof typeof TYPES_OF;
export type EventType = (typeof TYPES_OF)[Family][number];
export const FAMILIES = Object.keys(TYPES_OF) as readonly Family[];
export const EVENT_TYPES: readonly EventType[] = FAMILIES.flatMap((family) => [...TYPES_OF[family]]);

const FAMILY_OF = new Map<EventType, Family>(
  FAMILIES.flatMap((family) => TYPES_OF[family].map((type) => [type, family] as const)),
);
export const familyOf = (type: EventType): Family => FAMILY_OF.get(type) ?? 'violence';

/** The topic that an event of a family puts a story under. */
export const TOPIC_OF: Readonly<Record<Family, Topic>> = {
  strike: 'strikes',
  talks: 'peace_talks',
  violence: 'armed_violence',
};

export const STATUSES = ['happened', 'intercepted', 'planned', 'background'] as const;
export type Status = (typeof STATUSES)[number];

export const PRECISIONS = ['exact', 'city', 'region', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A place name resolved against the gazetteer. */
export interface Place {
  /** The gazetteer's own name. */
  readonly name: string;
  readonly geonameId?: number;
  /** WGS 84 degrees. */
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: Precision;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** ISO 3166-2 code of the first-level region: `UA-63`. */
  readonly region?: string;
  /** With precision `region`: less than its first-level region, as a district or a valley is. */
  readonly withinRegion?: true;
}

/** Half-open span in UTF-16 code units of the story's full text, with the slice itself. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Codes of the field's ontologies; one that can't be determined is absent. */
export interface Codes {
  readonly cameo?: string;
  readonly plover?: string;
  readonly ploverMode?: string;
  readonly acled?: string;
  readonly mediaTopic?: string;
}

export interface Claimant {
  /** As written: "the Russian Defence Ministry". */
  readonly name: string;
  /** The side that speaks: ISO 3166-1 alpha-3 or a group's name, where known. */
  readonly actor?: string;
}

/** Which words and which rule filled a slot. */
export interface SlotTrace {
  readonly slot: string;
  readonly rule: string;
  readonly span?: Span;
}

/** One event as one story reports it. A slot the text doesn't fill is absent. */
export interface Mention {
  readonly family: Family;
  readonly type: EventType;
  readonly status: Status;
  /** The finer kind where there is evidence: `phone`, `ied`, `assassination` … */
  readonly mode?: string;
  readonly date?: Day;
  readonly datePrecision?: 'day' | 'week' | 'month' | 'year';
  /** ISO 3166-1 alpha-2 of where it happened. */
  readonly country?: string;
  /** As written in the text. */
  readonly place?: string;
  readonly resolved?: Place;
  /** ISO 3166-1 alpha-3 of a state, or a group's common name. */
  readonly initiator?: string;
  readonly target?: string;
  /** Talks only, sorted. */
  readonly parties?: readonly string[];
  /** Talks only: who urged, refused, proposed, declared or broke it. */
  readonly actor?: string;
  readonly killed?: number;
  readonly injured?: number;
  readonly exchanged?: number;
  readonly claimedBy?: Claimant;
  /** `disputed`: one side says so and the other denies it. */
  readonly certainty?: 'reported' | 'claimed' | 'disputed';
  readonly codes: Codes;
  readonly evidence: Span;
  readonly trace?: readonly SlotTrace[];
}

export interface AnalysisInput {
  readonly title?: string;
  readonly text: string;
  /** BCP 47 where declared. */
  readonly language?: string;
  /** ISO 8601 instant or day that relative dates count from. */
  readonly published?: string;
}

export interface Analysis {
  /** BCP 47 primary subtag, `und` where undetermined. */
  readonly language: string;
  /** True where only what languages share was used, for want of a grammar. */
  readonly languageUnsupported?: boolean;
  readonly topics: readonly TopicScore[];
  readonly mentions: readonly Mention[];
}
