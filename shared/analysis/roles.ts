import type { ActorMark } from './actors.ts';
import { alpha3Of, countryOf } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';

export interface Role {
  readonly code: string;
  readonly from: number;
  readonly until: number;
  readonly rule: string;
}

const wordAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? '';

/** "U.S.-brokered", "Rwanda-backed": the state stands behind, it does not act. A hyphenated word is one token, so it is no mark. */
const isBare = (mark: ActorMark): boolean =>
  mark.kind === 'noun' &&
  /^(?:militants|fighters|insurgents|terrorists|extremists|militia|rebel)$/i.test(mark.code);

/** The actor a mark stands for, joined with the group after it: "Israeli settlers", "Russian-backed separatists". */
const namesSide = (mark: ActorMark): boolean => mark.kind !== 'people' && !isBare(mark);

const BETWEEN = new Set([
  'drone',
  'missile',
  'missiles',
  'and',
  'air',
  'artillery',
  'rocket',
  'ballistic',
  'cruise',
  'aerial',
  'military',
  'army',
  'naval',
  'navy',
  'tank',
  'suicide',
  'double',
  'targeted',
  'deadly',
  'massive',
  'overnight',
  'retaliatory',
  'alleged',
  'suspected',
  'precision',
  'glide',
  'guided',
  'bomb',
  'drones',
  'large-scale',
  'joint',
  'further',
  'new',
  'recent',
  'continued',
  'fpv',
  'shahed',
  'force',
  'warplane',
  'mortar',
  'double-tap',
  'continuous',
  'subsequent',
  'separate',
  'reported',
  'multiple',
  'terrorist',
  'terror',
  'preemptive',
  'apparent',
  'heavy',
  'intense',
  'cross-border',
  'ground',
  'forces',
  'troops',
  'soldiers',
  'fighters',
  'gunmen',
  'gunman',
  'militants',
  'combined',
  'attack',
  'helicopter',
]);

/** Who did it, for a strike or other violence whose trigger begins at token `trigger`. */
export function findInitiator(reading: Reading, trigger: number, triggerEnd: number): Role | undefined {
  return (
    clash(reading)?.initiator ??
    byPhrase(reading, triggerEnd) ??
    modifier(reading, trigger) ??
    claimant(reading) ??
    attributed(reading) ??
    subject(reading, trigger)
  );
}

function role(mark: ActorMark | undefined, rule: string): Role | undefined {
  return mark === undefined ? undefined : { code: mark.code, from: mark.from, until: mark.until, rule };
}

function byPhrase(reading: Reading, after: number): Role | undefined {
  for (let at = Math.max(0, after - 8); at < reading.tokens.length; at += 1) {
    if (wordAt(reading, at) !== 'by') continue;
    const marks = reading.actors.filter((mark) => mark.from > at && mark.from <= at + 7);
    const first = marks[0];
    if (first === undefined) continue;
    if (isLocated(reading, first)) continue;
    const clean = reading.tokens
      .slice(at + 1, first.from)
      .every((token) => token.text !== ',' && !STOPS.has(token.lower));
    if (!clean) continue;
    // "by Israel and the United States": the first named. "by Pakistani Taliban militants": the group.
    const better =
      first.kind === 'demonym'
        ? marks.find((mark) => mark.from === first.until && mark.kind === 'group')
        : undefined;
    if (first.kind === 'people') continue;
    if (isBare(first)) continue;
    return role(better ?? first, 'by …');
  }
  return undefined;
}
const STOPS = new Set(['in', 'on', 'at', 'against', 'near', 'after', 'that', 'who', 'from']);

function modifier(reading: Reading, trigger: number): Role | undefined {
  for (let at = trigger; at >= Math.max(0, trigger - 7); at -= 1) {
    const mark = reading.actors.find((actor) => actor.until === at);
    if (mark !== undefined) {
      if (mark.kind === 'people' || isBare(mark)) return undefined;
      const before = wordAt(reading, mark.from - 1);
      const placed = mark.kind === 'name' || mark.kind === 'capital';
      if (placed && PREPOSED.has(before)) return undefined;
      // "Israeli and American strikes": the first named.
      const partner =
        before === 'and' ? reading.actors.find((actor) => actor.until === mark.from - 1) : undefined;
      return role(partner ?? mark, 'before the word of attack');
    }
    if (at < trigger && !BETWEEN.has(wordAt(reading, at))) return undefined;
    if (
      at - 1 >= 0 &&
      !BETWEEN.has(wordAt(reading, at - 1)) &&
      !reading.actors.some((actor) => actor.until === at)
    )
      return undefined;
  }
  return undefined;
}

/** The two sides of a clash: "clashes between A and B", "B's soldiers are killed in clashes with A". */
function clash(reading: Reading): { readonly initiator?: Role; readonly target?: Role } | undefined {
  const hit = reading.hits.find(({ classes }) => classes.includes('violence.clash'));
  if (hit === undefined) return undefined;
  const sides = reading.actors.filter((mark) => mark.kind !== 'people' && !isLocated(reading, mark));
  for (let at = hit.until; at < Math.min(reading.tokens.length, hit.until + 8); at += 1) {
    const word = wordAt(reading, at);
    if (word === 'between') {
      const after = sides.filter((mark) => mark.from > at && mark.from < at + 20);
      const first = after[0];
      const second = after.find((mark) => mark.code !== first?.code);
      if (first === undefined) return undefined;
      return {
        initiator: { code: first.code, from: first.from, until: first.until, rule: 'clash between' },
        ...(second
          ? { target: { code: second.code, from: second.from, until: second.until, rule: 'clash between' } }
          : {}),
      };
    }
    if (word !== 'with' && word !== 'against') continue;
    const other = sides.find((mark) => mark.from > at && mark.from < at + 8);
    const own = sides.findLast((mark) => mark.from < hit.from && mark.code !== other?.code);
    if (other === undefined) return undefined;
    const victim = own !== undefined && isVictim(reading, own);
    const [doer, done] = victim || own === undefined ? [other, own] : [own, other];
    return {
      initiator: { code: doer.code, from: doer.from, until: doer.until, rule: `clash ${word}` },
      ...(done
        ? { target: { code: done.code, from: done.from, until: done.until, rule: `clash ${word}` } }
        : {}),
    };
  }
  return undefined;
}

/** "in Syria", "near the Lebanese border": a place, not a side. */
function isLocated(reading: Reading, mark: ActorMark): boolean {
  if (mark.kind === 'group' || mark.kind === 'noun' || mark.kind === 'force') return false;
  const before = wordAt(reading, mark.from - 1);
  const prior = before === 'the' ? wordAt(reading, mark.from - 2) : before;
  const after = wordAt(reading, mark.until);
  if (after === 'border' || after === 'territory' || after === 'city' || after === 'town') return true;
  return (
    mark.kind !== 'demonym' &&
    (prior === 'in' || prior === 'at' || prior === 'near' || prior === ',' || prior === 'across')
  );
}

/** "accuses Ukraine of being behind", "blames the army for": whom the accused is said to be. */
function attributed(reading: Reading): Role | undefined {
  for (const [at, token] of reading.tokens.entries()) {
    if (!ACCUSES.has(token.lower)) continue;
    const mark = reading.actors.find((actor) => actor.from > at && actor.from <= at + 4);
    if (mark !== undefined) return role(mark, 'accused');
  }
  return undefined;
}
const ACCUSES = new Set([
  'accuse',
  'accuses',
  'accused',
  'accusing',
  'blame',
  'blames',
  'blamed',
  'blaming',
  'attribute',
  'attributes',
  'attributed',
]);

/** "X claims responsibility". */
function claimant(reading: Reading): Role | undefined {
  const at = reading.tokens.findIndex((token) => token.lower === 'responsibility');
  if (at < 1) return undefined;
  const verb = wordAt(reading, at - 1);
  if (!verb.startsWith('claim') && wordAt(reading, at - 2) !== 'claim') return undefined;
  const marks = reading.actors.filter((mark) => mark.until <= at && mark.from >= at - 12 && namesSide(mark));
  return role(marks.at(-1), 'claimed responsibility');
}

const ACTIVE = new Set([
  'launch',
  'launches',
  'launched',
  'launching',
  'fire',
  'fires',
  'fired',
  'carry',
  'carries',
  'carried',
  'conduct',
  'conducts',
  'conducted',
  'strike',
  'strikes',
  'struck',
  'hit',
  'hits',
  'bomb',
  'bombs',
  'bombed',
  'attack',
  'attacks',
  'attacked',
  'kill',
  'kills',
  'killed',
  'shell',
  'shells',
  'shelled',
  'target',
  'targets',
  'targeted',
  'raid',
  'raids',
  'raided',
  'capture',
  'captures',
  'captured',
  'seize',
  'seizes',
  'seized',
  'ambush',
  'ambushes',
  'ambushed',
  'shoot',
  'shoots',
  'shot',
  'destroy',
  'destroys',
  'destroyed',
  'use',
  'uses',
  'used',
  'continue',
  'continues',
  'perform',
  'performs',
  'performed',
  'storm',
  'storms',
  'stormed',
  'open',
  'opens',
  'opened',
  'detonate',
  'detonates',
  'detonated',
  'execute',
  'executes',
  'executed',
  'assassinated',
  'assassinates',
  'abduct',
  'abducts',
  'abducted',
  'kidnap',
  'kidnaps',
  'kidnapped',
  'take',
  'takes',
  'took',
  'enter',
  'enters',
  'entered',
  'begin',
  'begins',
  'began',
  'massacre',
  'massacres',
  'massacred',
  'pound',
  'pounds',
  'pounded',
  'drop',
  'drops',
  'dropped',
  'clash',
  'clashes',
  'disable',
  'disables',
  'eliminate',
  'eliminates',
  'eliminated',
  'resume',
  'resumes',
  'resumed',
  'retake',
  'recapture',
  'recaptured',
  'invade',
  'invades',
  'invaded',
  'bombard',
  'bombards',
  'bombarded',
  'sink',
  'sinks',
  'sank',
  'blow',
  'blows',
  'blew',
  'overrun',
  'overran',
  'stage',
  'stages',
  'staged',
  'intensifies',
]);

/** The actor before the first active verb of violence. */
function subject(reading: Reading, trigger: number): Role | undefined {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!ACTIVE.has(wordAt(reading, at))) continue;
    if (
      ['is', 'are', 'was', 'were', 'been', 'be', 'being'].some(
        (word) => word === wordAt(reading, at - 1) || word === wordAt(reading, at - 2),
      )
    )
      continue;
    if (Math.abs(at - trigger) > 14) continue;
    const marks = reading.actors.filter((mark) => mark.until <= at && mark.from >= at - 12);
    for (const mark of [...marks].reverse()) {
      const before = wordAt(reading, mark.from - 1);
      const prior = before === 'the' || before === 'a' ? wordAt(reading, mark.from - 2) : before;
      if (PREPOSED.has(prior) || mark.kind === 'people' || isBare(mark)) continue;
      const gap = reading.tokens.slice(mark.until, at);
      if (gap.some((token) => token.lower === 'by')) continue;
      return role(mark, 'subject of the verb');
    }
  }
  return undefined;
}
const PREPOSED = new Set([
  'in',
  'on',
  'at',
  'against',
  'near',
  'of',
  'to',
  'from',
  'into',
  'with',
  'for',
  'over',
]);

/** What was struck: an actor after "on", "against", "targeting" or as the victims' own side; the place's state else. */
export function findTarget(
  reading: Reading,
  location: Location | undefined,
  initiator: Role | undefined,
): Role | undefined {
  const others = reading.actors.filter(
    (mark) => mark.code !== initiator?.code && mark.from !== initiator?.from,
  );
  const guard = interceptor(reading);
  if (guard !== undefined) return guard;
  const usBase = embassy(reading, others);
  if (usBase !== undefined) return usBase;
  const groups = others.filter((mark) => mark.kind === 'group' || (mark.kind === 'noun' && !isBare(mark)));
  const home = location?.country ? alpha3Of(location.country) : undefined;
  for (const mark of groups) {
    const before = reading.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.lower);
    if (before.some((word) => AGAINST.has(word)) || isVictim(reading, mark))
      return role(mark, 'the group that was hit');
  }
  if (home !== undefined && home !== initiator?.code)
    return { code: home, from: location?.from ?? 0, until: location?.until ?? 0, rule: 'state of the place' };
  for (const mark of others) {
    const before = reading.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.lower);
    if (before.some((word) => AGAINST.has(word)) || isVictim(reading, mark))
      return role(mark, 'what was hit');
  }
  return undefined;
}
const AGAINST = new Set([
  'on',
  'against',
  'targeting',
  'targets',
  'targeted',
  'at',
  'hit',
  'hits',
  'hitting',
  'strike',
  'strikes',
  'struck',
  'kills',
  'kill',
  'killing',
  'killed',
  'attack',
  'attacks',
  'attacked',
  'with',
  'into',
  'from',
  'striking',
  'injuring',
  'wounding',
  'between',
]);

const isVictim = (reading: Reading, mark: ActorMark): boolean => {
  const after = reading.tokens.slice(mark.until, mark.until + 12).map((token) => token.lower);
  const be = after.findIndex(
    (word) =>
      word === 'killed' || word === 'wounded' || word === 'injured' || word === 'died' || word === 'shot',
  );
  return (
    be >= 0 &&
    after
      .slice(0, be)
      .some((word) => word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'been')
  );
};

const INTERCEPTS = new Set([
  'intercept',
  'intercepts',
  'intercepted',
  'interception',
  'down',
  'downs',
  'downed',
  'shoots',
  'shoot',
  'repels',
  'repelled',
  'destroy',
  'destroyed',
]);

/** "Turkey intercepts an Iranian missile": who defends is who was to be hit. */
function interceptor(reading: Reading): Role | undefined {
  const at = reading.hits.find(({ classes }) => classes.includes('intercept'))?.from;
  if (at === undefined || !INTERCEPTS.has(wordAt(reading, at))) return undefined;
  const mark = reading.actors.findLast(
    ({ until, from, kind }) => until <= at && from >= at - 10 && kind !== 'group' && kind !== 'noun',
  );
  return role(mark, 'who shot it down');
}

const OUTPOSTS = new Set([
  'embassy',
  'consulate',
  'base',
  'warship',
  'troops',
  'soldiers',
  'carrier',
  'vessel',
  'tanker',
  'ship',
  'soldier',
  'servicemembers',
  'freighter',
  'warships',
]);

/** "the U.S. embassy in Baghdad", "a Dutch-flagged cargo ship": whose it is, wherever it stands. */
function embassy(reading: Reading, marks: readonly ActorMark[]): Role | undefined {
  for (const mark of marks) {
    if (mark.kind === 'group' || mark.kind === 'noun') continue;
    const after = reading.tokens.slice(mark.until, mark.until + 3).map((token) => token.lower);
    if (after.some((word) => OUTPOSTS.has(word)) && mark.kind !== 'people') {
      const before = reading.tokens.slice(Math.max(0, mark.from - 6), mark.from).map((token) => token.lower);
      if (before.some((word) => AGAINST.has(word) || word === 'damage' || word === 'near'))
        return role(mark, 'whose post was hit');
    }
  }
  return undefined;
}

/** The sides of a dealing, sorted. */
export function findParties(reading: Reading, context: readonly string[] = []): readonly string[] {
  const codes = new Set<string>();
  for (const [at, mark] of reading.actors.entries()) {
    const before = wordAt(reading, mark.from - 1);
    const prior = before === 'the' ? wordAt(reading, mark.from - 2) : before;
    const next = reading.actors[at + 1];
    if (
      (mark.kind === 'name' || mark.kind === 'capital') &&
      (WHERE.has(prior) || (prior === ',' && wordAt(reading, mark.until) !== 'and'))
    )
      continue;
    if (mark.kind === 'demonym' && next?.from === mark.until && next.kind === 'group') continue;
    if (MEDIATORS.has(mark.code)) continue;
    if (prior === 'by' || prior === 'mediated') continue;
    codes.add(mark.code);
  }
  if (codes.size === 0) for (const code of context) codes.add(code);
  return [...codes].sort();
}
const WHERE = new Set(['in', 'at', 'near', 'across', 'by', 'from']);
const MEDIATORS = new Set([
  'United Nations',
  'UN',
  'U.N.',
  'European Union',
  'EU',
  'African Union',
  'NATO',
  'UNIFIL',
]);

/** ISO alpha-2 of a state that was struck at home. */
export const homeOf = (code: string): string | undefined => countryOf(code);

const HOME_FORCES = new Set(['army', 'military', 'troops', 'forces', 'soldiers', 'police', 'authorities']);

/** "killed by the army", "security forces kill": forces without a name are those of the state where it happened. */
export function homeForces(reading: Reading, place: Location | undefined): Role | undefined {
  const code = place?.country === undefined ? undefined : alpha3Of(place.country);
  if (code === undefined) return undefined;
  for (const [at, token] of reading.tokens.entries()) {
    if (!HOME_FORCES.has(token.lower)) continue;
    if (reading.actors.some((mark) => mark.until === at || (mark.from <= at && at < mark.until))) continue;
    const before = reading.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
    const after = wordAt(reading, at + 1);
    if (
      before.includes('by') ||
      after === 'kill' ||
      after === 'killed' ||
      after === 'kills' ||
      after === 'raid'
    )
      return { code, from: at, until: at + 1, rule: 'forces of the state there' };
  }
  return undefined;
}

/** Who a sentence says is behind what was told before: "X claims responsibility", "attributes the attack to X". */
export const findBlamed = (reading: Reading): string | undefined =>
  (claimant(reading) ?? attributedTo(reading) ?? attributed(reading))?.code;

function attributedTo(reading: Reading): Role | undefined {
  const at = reading.tokens.findIndex(({ lower }) => lower.startsWith('attribute') || lower === 'attributed');
  if (at < 0) return undefined;
  const to = reading.tokens.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === 'to');
  return to < 0
    ? undefined
    : role(
        reading.actors.find((mark) => mark.from > to && mark.from <= to + 4),
        'attributed to',
      );
}
