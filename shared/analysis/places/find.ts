import { type Range, type Token, tokenise } from '../../text/index.ts';
import { isPluralRegionWord, weigh } from './evidence.ts';
import { findPeople, type People } from './filters.ts';
import { gazetteer } from './gazetteer.ts';
import { piecesOf } from './keys.ts';
import { addLoose, type Match, matchesAt, PieceText } from './match.ts';
import { toponymOf } from './outcome.ts';
import { belief, type Candidate, type Choice, chooseSense, type Support } from './resolve.ts';
import { Names, type Sense } from './senses.ts';
import { firstSupport, secondSupport } from './support.ts';
import type { PlaceContext, Toponym } from './toponym.ts';
import { findUnlisted } from './unlisted.ts';

let names: Names | undefined;

/** The names of all places, compiled from the tables at the first use and kept. */
function allNames(): Names {
  names ??= new Names(gazetteer());
  return names;
}

/** Below these odds (as a logarithm) a name is not taken for a place. */
const THRESHOLD = 0;

/**
 * The places that a text names, in its order and without overlaps: towns, regions, countries, seas, sites; with
 * `context.demonyms` also the words that countries are meant by ("Ukrainian"). Ambiguous names go to the country and
 * region that the rest of the text speaks of; population comes last. Linear in the length of the text.
 */
export function findPlaces(text: string, context: PlaceContext = {}): Toponym[] {
  const view = new PieceText(text, piecesOf(context.tokens ?? tokenise(text)));
  const tables = allNames();
  if (/[\u0400-\u04ff]/.test(text)) tables.readCyrillic();
  const people = findPeople(view);
  const exact = matchAll(view, tables, people);
  const hard = firstSupport(describe(view, exact, people), context);
  const isLikely = (country: string): boolean => (hard.countries.get(country) ?? 0) >= LIKELY;
  const candidates = describe(view, addLoose(view, tables, exact, isLikely), people);
  let support = firstSupport(candidates, context);
  let choices = chooseAll(candidates, support);
  support = secondSupport(candidates, choices, support, context);
  choices = agree(candidates, chooseAll(candidates, support));
  const found: Toponym[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const choice = choices[i];
    if (choice === undefined) continue;
    if (choice.sense.kind === 'demonym' && context.demonyms !== true) continue;
    const odds = belief(candidate, choice, support);
    if (odds < THRESHOLD) continue;
    found.push(toponymOf(view, candidate, choice, odds, tables));
  }
  return joinSeat(text, findUnlisted(view, found, people, support));
}

/** Names of several words that the tables know, whatever they are of: "White House", "West Bank", "South Sudan". */
export function longNames(text: string, tokens: readonly Token[]): Range[] {
  const view = new PieceText(text, piecesOf(tokens));
  const tables = allNames();
  const names: Range[] = [];
  for (let i = 0; i < view.pieces.length; i += 1) {
    const [match] = view.isCapital(i) ? matchesAt(view, tables, i) : [];
    const [first, last] = [view.pieces[i], view.pieces[(match?.to ?? 0) - 1]];
    if (match === undefined || match.to - match.from < 2 || !first || !last) continue;
    names.push({ start: first.start, end: last.end });
    i = match.to - 1;
  }
  return names;
}

/** The best sense of each; names in like places are decided once, since a text repeats them. */
function chooseAll(candidates: readonly Candidate[], support: Support): (Choice | undefined)[] {
  const decided = new Map<
    readonly Sense[],
    Map<readonly Sense[] | undefined, Map<number, Choice | undefined>>
  >();
  return candidates.map((candidate) => {
    const { container, match, wantsRegion, evidence } = candidate;
    const byContainer = decided.get(match.senses) ?? new Map();
    decided.set(match.senses, byContainer);
    const byWants: Map<number, Choice | undefined> = byContainer.get(container) ?? new Map();
    byContainer.set(container, byWants);
    const wants = (wantsRegion ? 1 : 0) + (evidence.wantsTown ? 2 : 0) + (evidence.wantsDistrict ? 4 : 0);
    if (!byWants.has(wants)) byWants.set(wants, chooseSense(candidate, support));
    return byWants.get(wants);
  });
}

/** "Washington, D.C." is one name. */
function joinSeat(text: string, found: readonly Toponym[]): Toponym[] {
  const out: Toponym[] = [];
  for (const one of found) {
    const before = out.at(-1);
    const joined =
      before?.text === 'Washington' && one.text.startsWith('D.C') && one.start === before.end + 2;
    if (!joined) out.push(one);
    else
      out[out.length - 1] = {
        ...before,
        end: one.end,
        text: text.slice(before.start, one.end),
        role: 'place',
      };
  }
  return out;
}

/** Support from which a name may be a country's by its consonants alone. */
const LIKELY = 0.25;

/** Names known to the tables, left to right. */
function matchAll(view: PieceText, tables: Names, people: People): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < view.pieces.length; ) {
    const match =
      view.isCapital(i) && !endsName(view, i)
        ? bestMatch(matchesAt(view, tables, i), view, people)
        : undefined;
    if (match) matches.push(match);
    i = match?.to ?? i + 1;
  }
  return matches;
}

/** "Maguindanao del Sur": the end of a longer name that is in no table. */
const endsName = (view: PieceText, at: number): boolean =>
  at >= 2 &&
  view.folded(at - 1) === 'del' &&
  view.isCapital(at - 2) &&
  view.gap(at - 1) === 'joined' &&
  view.gap(at - 2) === 'joined';

/** Matches with what stands around each. */
function describe(view: PieceText, matches: readonly Match[], people: People): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [k, match] of matches.entries()) {
    const evidence = weigh(view, match, people);
    const next = matches[k + 1];
    const container =
      next && next.from === evidence.to && view.gap(evidence.to - 1) === 'comma' ? next.senses : undefined;
    candidates.push({
      match,
      evidence,
      ...(container ? { container } : {}),
      wantsRegion: evidence.wantsRegion,
      key: view.name(match.from, match.to),
    });
  }
  return spreadPlurals(view, candidates);
}

/** The longest name, unless people's names say that it reaches too far. */
function bestMatch(matches: readonly Match[], view: PieceText, people: People): Match | undefined {
  return (
    matches.find(
      (match) =>
        match.to - match.from === 1 ||
        !(people.roles.get(match.from) === 'given' && people.roles.get(match.to) === 'surname'),
    ) ?? (view.pieces.length > 0 ? matches.at(-1) : undefined)
  );
}

/** "Donetsk, Luhansk and Kherson regions": the plural word counts for all that are listed before it. */
function spreadPlurals(view: PieceText, candidates: Candidate[]): Candidate[] {
  const out = [...candidates];
  for (let k = out.length - 1; k > 0; k--) {
    const later = out[k];
    const earlier = out[k - 1];
    if (!later || !earlier || earlier.wantsRegion) continue;
    // "Сумской областях" is one name with its plural word.
    const plural = isPluralRegionWord(view, later.match.to) || isPluralRegionWord(view, later.match.to - 1);
    if (!plural && !out[k]?.evidence.reasons.includes('listed with regions')) continue;
    const between = view.text.slice(
      view.pieces[earlier.match.to - 1]?.end,
      view.pieces[later.match.from]?.start,
    );
    if (!/^(?:,|,? (?:and|и|та|і|й)|,? as well as) $/.test(between) && between !== ', ') continue;
    const evidence = {
      ...earlier.evidence,
      weight: earlier.evidence.weight + 1,
      reasons: [...earlier.evidence.reasons, 'listed with regions'],
    };
    out[k - 1] = { ...earlier, evidence, wantsRegion: true };
  }
  return out;
}

/** One name means one place in one story: the reading with a container, else the best, holds for all. */
function agree(
  candidates: readonly Candidate[],
  choices: readonly (Choice | undefined)[],
): (Choice | undefined)[] {
  const anchors = new Map<string, Choice>();
  for (const [i, candidate] of candidates.entries()) {
    const choice = choices[i];
    const anchor = anchors.get(candidate.key);
    if (choice && (!anchor || choice.score > anchor.score) && !candidate.wantsRegion)
      anchors.set(candidate.key, choice);
  }
  return choices.map((choice, i) => {
    const candidate = candidates[i];
    if (!choice || !candidate || candidate.wantsRegion) return choice;
    return anchors.get(candidate.key) ?? choice;
  });
}
