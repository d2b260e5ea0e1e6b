import type { Place } from '../../model/index.ts';
import type { Token } from '../../text/index.ts';

/** A place name found in a text: half-open span in UTF-16 code units, without a possessive `'s`. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly place: Place;
  /** `actor`: a capital or country that stands for its government, "Moscow said". */
  readonly role: 'place' | 'actor';
  /** 0 to 1: how sure it is that this is the place meant. */
  readonly score: number;
  /** What decided, for a person to check. */
  readonly reasons?: readonly string[];
}

export interface PlaceContext {
  /** BCP 47 primary subtag. */
  readonly language?: string;
  /** ISO alpha-2 codes of countries the story is about, from its actors. */
  readonly countries?: readonly string[];
  /** Also find adjectives and peoples ("Ukrainian", "Russians"), as actors; else they only serve as context. */
  readonly demonyms?: boolean;
  /** The text's tokens, where the caller has them already. */
  readonly tokens?: readonly Token[];
}
