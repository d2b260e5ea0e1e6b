import { FOES } from '../data/places/words.ts';
import { belief, type Candidate, type Choice, type Support, saturate } from './resolve.ts';
import type { PlaceContext } from './toponym.ts';

/** What a story of one side says for the places of the other. */
const SHARED_WAR = 0.45;

function withFoes(countries: Map<string, number>): Map<string, number> {
  const out = new Map(countries);
  for (const [one, other] of FOES) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const shared = (countries.get(from) ?? 0) * SHARED_WAR;
      if (shared > (out.get(to) ?? 0)) out.set(to, shared);
    }
  }
  return out;
}

const bump = (weights: Map<string, number>, key: string, by: number): void =>
  void weights.set(key, (weights.get(key) ?? 0) + by);

/** What is certain before any name is resolved: the hints, countries, demonyms, names of one country only. */
export function firstSupport(candidates: readonly Candidate[], context: PlaceContext): Support {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  for (const country of context.countries ?? []) bump(countries, country, 3);
  for (const { match, evidence } of candidates) {
    const [first] = match.senses;
    if (!first || first.loose || evidence.weight < -1) continue;
    const alone = match.senses.every((sense) => sense.country === first.country);
    if (first.kind === 'country' || first.kind === 'demonym' || first.special) {
      bump(countries, first.country, alone ? 1 : 0.7);
    } else if (alone && first.country !== '' && first.magnitude > 4.5) {
      bump(countries, first.country, 0.5);
      if (match.senses.every((sense) => sense.region === first.region)) bump(regions, first.region, 0.5);
    }
  }
  return { countries: withFoes(saturate(countries)), regions: saturate(regions) };
}

/** … and what the first choice adds: each name once more for its country and region. */
export function secondSupport(
  candidates: readonly Candidate[],
  choices: readonly (Choice | undefined)[],
  first: Support,
  context: PlaceContext,
): Support {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  for (const country of context.countries ?? []) bump(countries, country, 3);
  const seen = new Map<string, number>();
  for (const [i, candidate] of candidates.entries()) {
    const choice = choices[i];
    if (!choice || belief(candidate, choice, first) < 0.5) continue;
    const times = seen.get(candidate.key) ?? 0;
    seen.set(candidate.key, times + 1);
    if (times > 2) continue;
    const sure =
      choice.sense.kind === 'country' || choice.sense.kind === 'demonym' || candidate.container !== undefined;
    bump(countries, choice.sense.country, sure ? 0.8 : 0.4);
    if (choice.sense.region !== '')
      bump(regions, choice.sense.region, sure || choice.sense.kind === 'region' ? 1 : 0.5);
  }
  return { countries: withFoes(saturate(countries)), regions: saturate(regions) };
}
