import type { Evidence } from './evidence.ts';
import type { Match } from './match.ts';
import type { Sense } from './senses.ts';

/** A match with what is known of it. */
export interface Candidate {
  readonly match: Match;
  readonly evidence: Evidence;
  /** Set where "X, Region" or "X, Country" follows: the container's sense list. */
  readonly container?: readonly Sense[];
  /** Region words stand after the list it is in. */
  readonly wantsRegion: boolean;
  /** The folded name. */
  readonly key: string;
}

/** How much a story is about a country or a region: from 0, saturating towards 1. */
export interface Support {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
}

export interface Choice {
  readonly sense: Sense;
  readonly score: number;
  readonly reason: string;
}

/** A region outweighs the town of its name only where it is this much larger: Texas, but not Lviv. */
const REGION_OVER_TOWN = 1.4;

const contains = (container: Sense, sense: Sense): boolean =>
  container !== sense &&
  (container.kind === 'country' || container.kind === 'demonym'
    ? container.country === sense.country && sense.kind !== 'country'
    : (container.kind === 'region' || container.kind === 'area') &&
      container.country === sense.country &&
      container.region !== '' &&
      container.region === sense.region);

/** GeoNames knows no population of many places that matter: they count as towns of a few thousand. */
const UNCOUNTED = 3.4;

/** Names that stand for those who sit there (the White House), or for a firm, unless something is in or near them. */
const SEATS = new Set(['White House', 'Kremlin', 'Pentagon', 'Amazon']);

/** Picks the sense that fits best. Population comes last: it only orders what the context leaves open. */
export function chooseSense(candidate: Candidate, support: Support): Choice | undefined {
  let best: Choice | undefined;
  const largestTown = Math.max(
    0,
    ...candidate.match.senses.map((sense) => (sense.kind === 'town' ? sense.magnitude : 0)),
  );
  for (const sense of candidate.match.senses) {
    let score = sense.magnitude + (sense.main ? 0.6 : 0) + sense.rank * 0.4;
    let reason = 'the largest of its name';
    const country = support.countries.get(sense.country) ?? 0;
    score += 3.5 * country + 3 * (support.regions.get(sense.region) ?? 0);
    if (country > 0.3 && sense.kind !== 'country' && sense.kind !== 'demonym')
      reason = `the story is about ${sense.country}`;
    if (candidate.container?.some((container) => contains(container, sense))) {
      score += 8;
      reason = 'its region or country follows';
    }
    if (sense.kind === 'district') {
      score += candidate.evidence.wantsDistrict ? 4 : -4;
      if (candidate.evidence.wantsDistrict) reason = 'a word for a district stands by';
    } else if (sense.kind === 'region') {
      if (candidate.wantsRegion) {
        score += 4;
        reason = 'a word for a region stands by';
      } else if (largestTown > 0 && sense.magnitude - largestTown < REGION_OVER_TOWN) score -= 2.5;
    } else if (candidate.wantsRegion && sense.kind === 'town') score -= 1;
    // "Georgia", "Jordan": the country, unless the story is set where the region lies.
    if (candidate.evidence.wantsTown && sense.kind === 'town') score += 1.5;
    if (best === undefined || score > best.score) best = { sense, score, reason };
  }
  return best;
}

/** Log odds that a name means a place at all, given its best sense. */
export function belief(candidate: Candidate, choice: Choice, support: Support): number {
  const { sense } = choice;
  const { match, evidence } = candidate;
  let odds = evidence.weight;
  const single = match.to - match.from === 1;
  if (sense.kind === 'country' || sense.kind === 'demonym') return odds + 4;
  // The White House and the Kremlin are spoken of as their masters, unless something is at, in or near them.
  if (sense.special) return odds + (SEATS.has(sense.special.name) ? -1 : 3);
  odds += (Math.max(UNCOUNTED, sense.magnitude) - 4.4) * 0.8;
  odds += (support.countries.get(sense.country) ?? 0) * 1.6 + (support.regions.get(sense.region) ?? 0) * 0.6;
  if (candidate.container && choice.reason.startsWith('its region')) odds += 3;
  if (sense.loose) {
    const country = support.countries.get(sense.country) ?? 0;
    odds += country * 2 - (evidence.located ? 2 : 3.5);
    // Three consonants of a stranger, in a story of elsewhere, are chance.
    if (country < 0.25 && !candidate.container) return -5;
  }
  // "Харьковская" alone may be a paper's or a plant's adjective.
  if (sense.kind === 'region' && single && candidate.key.endsWith('ск') && !candidate.wantsRegion)
    odds -= 2.5;
  if (!single) odds += 0.8;
  if (sense.kind === 'region' || (sense.kind === 'district' && evidence.wantsDistrict)) odds += 0.8;
  if (sense.rank > 0) odds += sense.rank * 0.5;
  if (single && sense.commonWord) odds -= evidence.located ? 1.5 : 3.5;
  if (!sense.main) odds -= isStray(candidate, sense, support) ? 3 : 0.5;
  // "Xinhua said": people and agencies speak, towns do not, but capitals and regions do.
  if (evidence.speaks && sense.kind === 'town' && sense.seatOf === undefined)
    odds -= sense.rank > 0 ? 0.5 : 1.8;
  if (evidence.acronym && sense.kind === 'town') odds -= 2.5;
  return odds;
}

/**
 * By another name, in a country that the story does not speak of while it does of others: "Abbas" in a story of Israel is
 * no fort in Pakistan.
 */
const isStray = (candidate: Candidate, sense: Sense, support: Support): boolean =>
  sense.kind === 'town' &&
  /^[\x20-\x7e]+$/.test(candidate.key) &&
  candidate.container === undefined &&
  (support.countries.get(sense.country) ?? 0) < 0.25 &&
  [...support.countries].some(([country, weight]) => country !== sense.country && weight > 0.5);

/** Supports from weights of evidence: each further bit counts for less. */
export const saturate = (weights: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...weights].filter(([key]) => key !== '').map(([key, weight]) => [key, weight / (weight + 1.5)]));
