import type { EventType, Family, Mention, Place } from '../model/index.ts';
import type { Toll } from './toll.ts';

/** What one sentence told. */
export interface Told {
  readonly mentions: readonly Mention[];
  /** What spoke for each family, how loudly (0 to 1), by which rule. */
  readonly signals?: readonly { readonly family: Family; readonly score: number; readonly reason: string }[];
  /** Its toll, for the mention before it where it has none of its own. */
  readonly toll: Toll;
  /** Where a dealing told before took place. */
  readonly seat?: { readonly country: string; readonly place?: string } | undefined;
  /** Who is said to be behind it: "X claims responsibility". */
  readonly blamed?: string | undefined;
  /** Codes of the sides that it names, in Russian and Ukrainian. */
  readonly sides?: readonly string[];
  /** How many it says were set free; in English where it tells of no exchange itself: "each side handed back 157". */
  readonly swapped?: number;
  /** The places that it names, in Russian and Ukrainian. */
  readonly sites?: readonly Aside[];
  /** What a sentence without an event of its own says that may be of the story's one event. */
  readonly aside?: Aside | undefined;
  /** Groups, states and the countries of places that it names, in English. */
  readonly named?: Named | undefined;
  /** It says that all that the sentence before told of was stopped. */
  readonly stopped?: boolean;
  /** Words such as "another" and "separately" say that this is not what was told before. */
  readonly anew: boolean;
  /** Words such as "since" and "in total": the toll is not of one event. */
  readonly sums: boolean;
  /** Those told by words that only point back: "the attack", "the bombing", "those killed". */
  readonly again?: ReadonlySet<Mention>;
  /** Of the headline: what comes next tells it once more. */
  readonly headline?: boolean;
}

/** What a sentence names, whether it tells of an event or not. */
export interface Named {
  /** Armed groups with the country they mostly act in, ISO alpha-2. */
  readonly groups: readonly {
    readonly code: string;
    readonly country?: string;
    /** Named only to say whose men somebody was: "members of Hezbollah". */
    readonly members: boolean;
  }[];
  /** ISO alpha-2, of the states that it names by name or demonym. */
  readonly states: readonly string[];
  /** Whether it speaks of ships. */
  readonly afloat: boolean;
  /** Whether somebody denies something, or nobody is said to have done it. */
  readonly denied: boolean;
  /** ISO alpha-2, of its places. */
  readonly lands: readonly string[];
}

/** What stands beside an event, in another sentence: where, and with which weapon. */
export interface Aside {
  readonly type?: EventType;
  readonly place?: string;
  readonly country?: string;
  readonly resolved?: Place;
}
