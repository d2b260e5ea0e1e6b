import type { Day, Mention, SlotTrace, Span } from '../model/index.ts';
import { countsMore, isToldAgain } from './again.ts';
import { asideOf, asides } from './asides.ts';
import { slavicBlamed } from './blame.slavic.ts';
import { findBlamed } from './blame.ts';
import { readClaim } from './claims.ts';
import type { When } from './dates.ts';
import type { Draft } from './draft.ts';
import { draftEvents } from './drafts.ts';
import { readSlavicExchanged } from './exchange.slavic.ts';
import { readExchanged, swappedIn } from './exchange.ts';
import { homeOfTruce, homeOfUnknown, homeOfVictim, isOffshore } from './homes.ts';
import { hostOf } from './hosts.ts';
import { modeOf } from './modes.ts';
import { slavicParties } from './parties.slavic.ts';
import { findParties } from './parties.ts';
import { isTheirEnd } from './perpetrators.ts';
import { countryAround, isSea, type Location } from './places.ts';
import type { Reading } from './reading.ts';
import { countryOfCapital, type Role } from './roles.ts';
import { choosePlaces, seatToldOn } from './seats.ts';
import { sidesOf, struckAt } from './sides.ts';
import { locate, pointedTo, stageOf } from './stage.ts';
import { areAllStopped, noneCame } from './stopped.ts';
import type { Told } from './story.ts';
import { readSlavicToll } from './toll.slavic.ts';
import { readToll, type Toll } from './toll.ts';
import { sharesOf } from './toll-places.ts';
import { dateOf } from './when.ts';
import { namedIn } from './whole-item.ts';
import { tollsOf } from './whose-toll.ts';

/** What sentences before this one have told, for slots that it leaves open. */
export interface Context {
  readonly published?: Day;
  readonly language: string;
  /** The date last named in the story. */
  readonly date?: When;
  /** The sentence before, where it told of no event. */
  readonly before?: Reading;
  /** The sentence before, whatever it told. */
  readonly last?: Reading;
  /** ISO alpha-2 of the country that the sentences before were about. */
  readonly scene?: string;
  /** Whether the text is a feed item of a few sentences, which as a rule are all of one thing. */
  readonly brief?: boolean;
}

/** Evidence is the whole sentence, so that a person can judge it without the story. */
const evidenceOf = (reading: Reading): Span => {
  const { start, end } = reading.sentence;
  return { start, end, text: reading.text.slice(start, end) };
};

const spanOf = (reading: Reading, from: number, until: number): Span | undefined => {
  const first = reading.tokens[from];
  const last = reading.tokens[until - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end, text: reading.text.slice(first.start, last.end) };
};

/** What one sentence tells: its mentions in order, and what it adds to the one before. */
export function readEvents(reading: Reading, context: Context): Told {
  const { drafts } = draftEvents(reading, context.language);
  const slavic = SLAVIC.has(context.language);
  const toll = slavic ? readSlavicToll(reading) : readToll(reading);
  const told = {
    toll,
    ...(slavic ? asides(reading) : undefined),
    blamed: slavic ? slavicBlamed(reading) : findBlamed(reading),
    named: context.brief && !slavic ? namedIn(reading) : undefined,
    stopped: !slavic && areAllStopped(reading),
    anew: reading.tokens.some(({ lower }, at) => ANEW.has(lower) && !countsMore(reading, at)),
    sums: reading.tokens.some(({ lower }) => SUMS.has(lower)),
  };
  const seat = slavic ? undefined : seatToldOn(reading);
  // "The agreement emerged from a meeting in …": how the one told before came about, and no round of its own.
  const cameOf =
    seat !== undefined &&
    drafts.length === 1 &&
    drafts[0]?.type === 'talks_held' &&
    OUTCOMES.has(reading.tokens[1]?.lower ?? '');
  // "The attacker was shot dead": no victim, and nothing new.
  if (!slavic && context.last && isTheirEnd(reading)) return { ...told, toll: {}, mentions: [] };
  if (drafts.length === 0 || cameOf || (context.last && noneCame(reading))) {
    const aside = context.brief ? asideOf(reading, slavic) : undefined;
    return { seat, aside, mentions: [], ...told, ...swappedIn(reading, slavic) };
  }
  const here = locate(reading, slavic);
  const stage =
    (here.length > 0 ? undefined : stageOf(context.before, slavic)) ??
    (slavic ? undefined : pointedTo(reading, here, context.last));
  const locations = stage === undefined ? here : [stage];
  const mentions: Mention[] = [];
  const again = new Set<Mention>();
  const first = drafts.find(({ family }) => family !== 'talks');
  const tolls = slavic ? drafts.map((draft) => (draft === first ? toll : {})) : tollsOf(reading, drafts);
  for (const [at, draft] of drafts.entries()) {
    const own = fill(reading, draft, locations, tolls[at] ?? {}, context);
    mentions.push(...own);
    if (isToldAgain(reading, draft)) for (const mention of own) again.add(mention);
  }
  const signals = drafts
    .filter(({ status }) => status !== 'background')
    .map(({ family, score, rule }) => ({ family, score, reason: rule }));
  return { mentions, signals, again, ...told };
}

const OUTCOMES = new Set(['agreement', 'deal', 'accord', 'exchange']);

/** Languages whose sides and places are read by neighbours, not by prepositions. */
const SLAVIC = new Set(['ru', 'uk']);

const ANEW = new Set('another separate separately elsewhere еще ещё іншого також также'.split(' '));
const SUMS = new Set('since total overall altogether всего усього загалом'.split(' '));

function fill(
  reading: Reading,
  draft: Draft,
  locations: readonly Location[],
  toll: Toll,
  context: Context,
): Mention[] {
  const settle = (place: Location): Location => {
    if (isSea(place) || (draft.family !== 'talks' && isOffshore(reading, place))) {
      const { country: _, ...open } = place;
      return open;
    }
    const country = countryAround(reading, place, locations);
    if (country === undefined || country === place.country) return place;
    const { toponym: _, ...elsewhere } = place;
    return { ...(place.country === undefined ? place : elsewhere), country };
  };
  const places = choosePlaces(reading, draft, locations, SLAVIC.has(context.language)).map(settle);
  const shares =
    toll.killed === undefined || SLAVIC.has(context.language) ? [] : sharesOf(reading, locations);
  // What is told of each place apart is an event of its own.
  if (shares.length > 1 && places.length < 2)
    return shares.map(({ place, count }, at) =>
      mentionOf(reading, draft, settle(place), { ...(at === 0 ? toll : {}), killed: count }, context),
    );
  return (places.length === 0 ? [undefined] : places).map((place, at) =>
    mentionOf(reading, draft, place, at === 0 ? toll : {}, context),
  );
}

function mentionOf(
  reading: Reading,
  draft: Draft,
  place: Location | undefined,
  toll: Toll,
  context: Context,
): Mention {
  const trace: SlotTrace[] = [];
  const note = (slot: string, rule: string, from: number, until: number): void => {
    const span = spanOf(reading, from, until);
    trace.push({ slot, rule, ...(span ? { span } : {}) });
  };
  note('type', draft.rule, draft.from, draft.until);
  const { family, type, status } = draft;
  const talks = family === 'talks';
  const { initiator, target: told } = talks ? {} : sidesOf(reading, draft, place, context);
  const sides = talks ? findParties(reading, type) : [];
  const parties = talks && SLAVIC.has(context.language) ? slavicParties(reading, type, sides) : sides;
  const country =
    place?.country ??
    countryOfCapital(reading) ??
    (talks
      ? (homeOfTruce(reading, draft, place, parties) ??
        (SLAVIC.has(context.language) ? undefined : hostOf(reading, type)))
      : victimsHome(reading, draft, place, initiator, told, context.language)) ??
    homeOfUnknown(reading, draft, place, initiator, context.scene);
  const target = told ?? (talks ? undefined : struckAt(draft, place, country, initiator));
  if (initiator) note('initiator', initiator.rule, initiator.from, initiator.until);
  if (target) note('target', target.rule, target.from, target.until);
  if (place?.name) note('place', place.preposition || 'named in the sentence', place.from, place.until);
  if (toll.killed) note('killed', toll.killed.rule, toll.killed.from, toll.killed.until);
  if (toll.injured) note('injured', toll.injured.rule, toll.injured.from, toll.injured.until);
  const when = dateOf(reading, draft, context);
  if (when === context.date && when) note('date', 'told in a sentence before', 0, 0);
  else if (when) note('date', when.rule, when.from, when.until);
  const mode = modeOf(reading, type);
  const actor = talks ? whoActs(reading, draft) : undefined;
  const claim = readClaim(reading);
  if (claim.from !== undefined && claim.until !== undefined)
    note('claimedBy', 'who says so', claim.from, claim.until);
  const readSwap = SLAVIC.has(context.language) ? readSlavicExchanged : readExchanged;
  const exchanged = type === 'prisoner_exchange' ? readSwap(reading) : undefined;
  if (exchanged) note('exchanged', exchanged.rule, exchanged.from, exchanged.until);
  return {
    family,
    type,
    status,
    ...(when ? { date: when.date, datePrecision: when.precision } : {}),
    ...(country ? { country } : {}),
    ...(place?.name ? { place: place.name } : {}),
    ...(place?.toponym ? { resolved: place.toponym.place } : {}),
    ...(mode ? { mode } : {}),
    ...(actor ? { actor } : {}),
    ...(initiator ? { initiator: initiator.code } : {}),
    ...(target ? { target: target.code } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(toll.killed ? { killed: toll.killed.value } : {}),
    ...(toll.injured ? { injured: toll.injured.value } : {}),
    ...(exchanged ? { exchanged: exchanged.value } : {}),
    ...(claim.claimedBy ? { claimedBy: claim.claimedBy } : {}),
    certainty: claim.certainty,
    codes: {},
    evidence: evidenceOf(reading),
    trace,
  };
}

/** Russia is struck on land that is Ukraine's as well: in their texts its home tells nothing. */
function victimsHome(
  reading: Reading,
  draft: Draft,
  place: Location | undefined,
  initiator: Role | undefined,
  target: Role | undefined,
  language: string,
): string | undefined {
  const home = homeOfVictim(reading, draft, place, initiator, target);
  return home === 'RU' && SLAVIC.has(language) ? undefined : home;
}

const ACTED: ReadonlySet<string> = new Set([
  'talks_urged',
  'talks_refused',
  'plan_proposed',
  'ceasefire',
  'ceasefire_violation',
]);

/** Who urged, refused, proposed, declared or broke it: of a violation who is named after it by "by", else who is named first. */
function whoActs(reading: Reading, draft: Draft): string | undefined {
  if (!ACTED.has(draft.type)) return undefined;
  const by = reading.tokens.findIndex(({ lower }, at) => lower === 'by' && at >= draft.from);
  const after = by < 0 ? undefined : reading.actors.find(({ from }) => from > by && from <= by + 4);
  if (after !== undefined) return after.code;
  return draft.type === 'ceasefire_violation'
    ? undefined
    : reading.actors.find(({ from }) => from <= draft.until)?.code;
}
