import type { Correction } from './correction.ts';
import type { EventId, GroupId, StoryId } from './ids.ts';
import type { Claimant, EventType, Family, Mention, Place, Status } from './mention.ts';
import type { Day, Instant } from './time.ts';

/** One mention as it counts towards an event: with the copy group and origin that vouch for it. */
export interface Contribution {
  readonly eventId: EventId;
  readonly storyId: StoryId;
  /** Place of the mention among its story's (from 0). */
  readonly index: number;
  readonly groupId: GroupId;
  /** Family slug of the group's origin. */
  readonly origin: string;
  readonly publisher: string;
  readonly published: Instant;
  readonly url?: string;
  readonly title?: string;
  readonly mention: Mention;
  /** What the rules read, where a person corrected it: `mention` is as corrected. */
  readonly machine?: Mention;
  readonly corrections?: readonly Correction[];
}

export interface Range {
  readonly min: number;
  readonly max: number;
  /** By the report published last. */
  readonly latest: number;
  /** The value most origins give; the latest among equals. */
  readonly best: number;
}

/** What one side says of an event. */
export interface Claim {
  readonly claimant: Claimant;
  readonly storyId: StoryId;
  readonly published: Instant;
  readonly killed?: number;
  readonly injured?: number;
  readonly status: Status;
}

/** The happening itself, as fused from its contributions: a pure function of their set. */
export interface FusedEvent {
  readonly family: Family;
  readonly type: EventType;
  readonly status: Status;
  /** The day it happened or will; the first report's day where no report dates it. */
  readonly date: Day;
  readonly datePrecision: 'day' | 'week' | 'month' | 'year' | 'report';
  readonly country?: string;
  readonly place?: Place;
  readonly placeName?: string;
  readonly initiator?: string;
  readonly target?: string;
  readonly parties?: readonly string[];
  readonly killed?: Range;
  readonly injured?: Range;
  readonly exchanged?: Range;
  readonly claims: readonly Claim[];
  /** Distinct origins of the copy groups that report it: their number is the count of independent reports. */
  readonly origins: readonly string[];
  readonly groups: readonly GroupId[];
  readonly stories: number;
  readonly firstReport: Instant;
  readonly lastReport: Instant;
  readonly headline?: string;
}

export interface Event extends FusedEvent {
  readonly eventId: EventId;
  /** Rounds of one negotiation share it. */
  readonly series?: string;
  /** Set on a tombstone: the event it became part of, or nothing where its reports were withdrawn. */
  readonly closed?: { readonly at: Instant; readonly mergedInto?: EventId };
  readonly version: number;
  /** From the capture that made the change, never from the clock. */
  readonly changedAt: Instant;
  readonly analysisVersion: string;
  readonly expiresAt?: number;
  /** Who corrected which slot, and why: the slots above are as corrected. */
  readonly corrections?: readonly Correction[];
  /** What the reports say of the corrected slots; one that no report fills is absent. */
  readonly machine?: Partial<FusedEvent>;
}

/** The number of independent reports of an event. */
export const independentReports = (event: { readonly origins: readonly string[] }): number =>
  event.origins.length;
