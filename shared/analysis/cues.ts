import type { EventType } from '../model/index.ts';
import type { Token } from '../text/index.ts';
import { isModifier } from './carriers.ts';
import { isAmidWar } from './conflict.ts';
import { AMID_WAR, type Cues, cuesOf, type Rule, type Step } from './cue-tables.ts';
import type { Reading } from './reading.ts';

/** A cue found in a sentence. Tokens, half open: from the cue's first word to its last. */
export interface Cue {
  readonly type: EventType;
  readonly from: number;
  readonly until: number;
  /** Unmistakable: the model is not asked. */
  readonly strong: boolean;
  /** The line of the table that fired. */
  readonly rule: string;
}

type Read = Pick<Reading, 'text' | 'sentence' | 'tokens' | 'actors' | 'toponyms'>;

/** The cues in a sentence, in order. Each line of the tables fires at most once. */
export function findCues(reading: Read, language: string): Cue[] {
  const cues = cuesOf(language);
  if (cues === undefined) return [];
  const { spots, named } = spotsOf(reading, cues);
  const asked = new Set<Rule>();
  // Most rules fail here, where nothing is made for them.
  for (const list of named)
    for (const rule of cues.rulesOf[list] ?? []) if (couldFire(rule, spots)) asked.add(rule);
  const found: Cue[] = [];
  // In the tables' order, which decides between cues of the same words.
  for (const rule of [...asked].sort((a, b) => a.number - b.number)) {
    const cue = fire(rule, spots);
    if (cue !== undefined) found.push(cue);
  }
  return found.sort((a, b) => a.from - b.from || a.until - b.until);
}

interface Spot {
  readonly from: number;
  readonly until: number;
}
/** By the number of a list. */
type Spots = readonly (readonly Spot[] | undefined)[];

/** Where the words of each list stand, and the lists of which there are any. */
function spotsOf(
  reading: Read,
  { lexicon, lists, withGroups }: Cues,
): { readonly spots: Spots; readonly named: readonly number[] } {
  const { tokens, actors, toponyms } = reading;
  const spots = new Array<Spot[] | undefined>(lists.size);
  const named: number[] = [];
  const put = (name: string, spot: Spot): void => {
    const list = lists.get(name);
    if (list === undefined) return;
    const known = spots[list];
    if (known !== undefined) known.push(spot);
    else {
      spots[list] = [spot];
      named.push(list);
    }
  };
  if (isAmidWar(reading)) put(AMID_WAR, { from: 0, until: tokens.length });
  for (let from = 0; from < tokens.length; from += 1)
    for (const { until, classes } of lexicon.at(tokens, from))
      for (const name of classes) if (isMeant(name, tokens, from, until)) put(name, { from, until });
  for (const { start, end, role, place } of toponyms) {
    if (role === 'actor' || place.precision === 'country') continue;
    const from = tokens.findIndex((token) => token.start >= start);
    if (from >= 0)
      put('@town', { from, until: from + tokens.filter((t) => t.start >= start && t.end <= end).length });
  }
  for (const [at, actor] of actors.entries()) {
    // Two sides in one word: "Russian-Ukrainian talks".
    if (actors[at + 1]?.from === actor.from) put('@pair', actor);
    const group = (actor.kind === 'group' && !ORGANISATIONS.has(actor.code)) || actor.kind === 'noun';
    if (group) for (const name of withGroups) put(name, actor);
    if (actor.kind !== 'noun') put(group ? '@group' : '@state', actor);
    if (group) continue;
    const next = tokens[actor.until]?.lower ?? '';
    if (actor.kind === 'force') put('@troops', actor);
    else if (TROOPS.has(next)) put('@troops', { from: actor.from, until: actor.until + 1 });
  }
  return { spots, named };
}

/** "The wounded", "wounded civilians": who they are, not what befell them. */
const isAttribute = (tokens: readonly Token[], from: number): boolean =>
  HURT.has(tokens[from]?.lower ?? '') &&
  (tokens[from - 1]?.lower === 'the' || THOSE_HURT.has(tokens[from + 1]?.lower ?? ''));
const HURT = new Set(['wounded', 'injured']);
const THOSE_HURT = new Set(
  'people civilians persons patients fighters gazans refugees evacuees soldier crew'.split(' '),
);

const isMeant = (list: string, tokens: readonly Token[], from: number, until: number): boolean => {
  if (list === 'killing') return !isAttribute(tokens, from);
  return !WEAPONS.has(list) || !isModifier(tokens, from, until);
};

/** The lists whose words may only name another thing's kind. */
const WEAPONS: ReadonlySet<string> = new Set(['weapon', 'blast']);

/** Groups that no war is fought with. */
const ORGANISATIONS = new Set(['European Union', 'United Nations']);

/** After a state's name or its people's: its forces. */
const TROOPS = new Set(
  'troops forces soldiers soldier army military police marines commandos snipers'.split(' '),
);

function hasAny(spots: Spots, lists: readonly number[]): boolean {
  for (const list of lists) if (spots[list] !== undefined) return true;
  return false;
}

/** Whether all that a rule asks for stands somewhere in the sentence, and nothing that it bars. */
function couldFire({ steps, needs, bars }: Rule, spots: Spots): boolean {
  for (const { lists } of steps) if (!hasAny(spots, lists)) return false;
  for (const lists of needs) if (!hasAny(spots, lists)) return false;
  return !hasAny(spots, bars);
}

function fire(rule: Rule, spots: Spots): Cue | undefined {
  const [first, ...rest] = rule.steps;
  if (first === undefined) return undefined;
  const all = (step: Step): readonly Spot[] => {
    const [only] = step.lists;
    return step.lists.length === 1 && only !== undefined
      ? (spots[only] ?? [])
      : step.lists.flatMap((list) => spots[list] ?? []);
  };
  const later = rest.map((step) => ({ gap: step.gap, spots: all(step) }));
  for (const start of all(first)) {
    let end = start.until;
    const complete = later.every(({ gap, spots }) => {
      const next = spots.find((spot) => spot.from >= end && spot.from - end <= gap);
      if (next !== undefined) end = next.until;
      return next !== undefined;
    });
    if (!complete) continue;
    const { apart } = rule;
    const parted =
      apart !== undefined && spots[apart]?.some((spot) => spot.from >= start.from - 3 && spot.from < end);
    if (!parted)
      return { type: rule.type, strong: rule.strong, from: start.from, until: end, rule: rule.source };
  }
  return undefined;
}
