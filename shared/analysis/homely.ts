import type { Token } from '../text/index.ts';
import {
  COURTS,
  CRIME,
  HOMELY,
  HOSTILE,
  MISHAPS,
  MOTIVE,
  OBSTACLES,
  VEHICLES,
  WARLIKE,
} from './data/homely.en.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';

/** Whose strikes are walkouts, in capitals too. */
const CARRIERS_OF_PEOPLE = new Set(['airways', 'airlines', 'railways', 'lufthansa', 'ryanair']);

/** Whether a sentence is of everyday life: "hunters agreed a truce over the wolf cull", "shelling peas in the kitchen". */
export const isHomely = once((reading) => {
  if (
    !reading.tokens.some(
      ({ lower, shape }, at) =>
        ((shape === 'lower' || at === 0) && HOMELY.has(lower)) || CARRIERS_OF_PEOPLE.has(lower),
    )
  )
    return false;
  if (reading.actors.some(({ kind }) => kind === 'group' || kind === 'force' || kind === 'noun'))
    return false;
  // A weapon at work leaves no doubt: crews and neighbours are there too.
  if (reading.hits.some(({ classes }) => classes.some((name) => ARMED.test(name)))) return false;
  return !reading.tokens.some(({ lower }) => WARLIKE.has(lower));
});
const ARMED = /^(?:strike\.(?!any|shell|air)|weapon\.|kill$|injure$)/;

/**
 * Whether a sentence tells of crime: a stabbing, a robbery, a shooting at a school, with no armed group, no force and no
 * motive named. Rulings of the annotation: ordinary crime is no event.
 */
export const isCrime = once((reading) => {
  const { tokens, actors } = reading;
  if (!hasPhrase(tokens, CRIME) || hasPhrase(tokens, MOTIVE)) return false;
  return !actors.some(({ kind }) => kind === 'group' || kind === 'force') && !TERROR.test(around(reading));
});

/** Whether one of the phrases stands in a row of words: single words and two in a row. */
function hasPhrase(tokens: readonly Token[], phrases: ReadonlySet<string>): boolean {
  const pairs = pairsOf(phrases);
  return tokens.some(
    ({ lower }, at) =>
      phrases.has(lower) || (pairs.has(lower) && phrases.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`)),
  );
}
/** By list: the first words of its pairs, so that few pairs of a text are put together. */
const PAIRS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
function pairsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let pairs = PAIRS.get(phrases);
  if (pairs === undefined) {
    pairs = new Set(
      [...phrases].flatMap((phrase) => (phrase.includes(' ') ? [phrase.split(' ')[0] ?? ''] : [])),
    );
    PAIRS.set(phrases, pairs);
  }
  return pairs;
}

const TERROR = /\bterror/i;
/** What makes an explosion an attack, in its sentence or beside it. */
const MEANT =
  /\bterror|claimed responsibility|\battack|\bexplosive device|\bmosque|\bsynagogue|\bembassy|\bcheckpoint/i;
/** Characters before and after a sentence within which its story may name a motive. */
const NEAR = 400;
const around = ({ text, sentence }: Reading): string =>
  text.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR);

/** Characters around a dealing that show whose it is. */
const DEALT_OVER = 700;
const OVER_TRADE =
  /\b(?:tariffs?|trade|wages?|pay rise|unions?|employers?|strikers|walkout|cabinet|coalition|parties to govern|budget|merger|takeover|league|wol(?:f|ves)|hunters|rent|tenants|drivers|farmers|visas?|fish(?:ing|eries)|quotas?|custody|divorce|feud|neighbou?rs|lawsuit)\b/gi;
const OF_WAR =
  /\b(?:war\b(?! over)|troops|army|armies|military|militants?|rebels?|soldiers?|militias?|missiles?|drones?|shelling|airstrikes?|air strikes?|hostages?|prisoners? of war|captives?|insurgents?|gunmen|invasion|front ?line|armed|fighters|fighting|besieged)/i;

const CYRILLIC = /[\u0400-\u04ff]/;
/** The same in Russian and Ukrainian: duties, pay, strikes of workers, coalitions. */
const OVER_TRADE_SLAVIC =
  /торгов|пошлин|мит(?:а|о|ні)(?![а-яіїєґ])|тариф|зарплат|забастов|страйк|профсоюз|профспілк|коалиц|коаліц|бюджет|инвестиц|інвестиц|рыб|риб(?:и|н)|контракт/giu;
const OF_WAR_SLAVIC =
  /вой(?:н|ск)|війн|військ|арми|армі|обстрел|обстріл|ракет|дрон|беспилот|безпілот|удар|заложник|заручник|пленн|полонен|перемири|перемир'|боевик|бойовик|фронт|атак/iu;

const RIOTERS = /^(?:youths?|protesters?|demonstrators?|rioters?|fans|students|supporters)$/;
const RIOT_ARMS = /\b(?:petrol|fire|paint|smoke)[- ]bombs?|\bmolotovs?|\bstones\b|\bbottles\b|\bfireworks\b/i;
/** Whether a sentence tells of a riot: youths with petrol bombs, and nobody dead. */
export const isRiot = ({ text, sentence, tokens, hits, actors }: Reading): boolean =>
  tokens.some(({ lower }) => RIOTERS.test(lower)) &&
  RIOT_ARMS.test(text.slice(sentence.start, sentence.end)) &&
  !hits.some(({ classes }) => classes.includes('kill')) &&
  !actors.some(({ kind }) => kind === 'group');

const HABIT =
  /\b(?:every|each) (?:single )?(?:day|night|week|month|few days|other day|morning)\b|\b(?:regularly|routinely|repeatedly|frequently|daily|nightly|constantly)\b/i;
const LASTING = /\b(?:has|have) (?:been|come)\b|\bis (?:often|still)\b|\bare (?:often|still)\b/i;
/** "Has been struck almost every week since the war began": how things are, and no event. */
export function isHabit({ text, sentence }: Reading): boolean {
  const said = text.slice(sentence.start, sentence.end);
  return HABIT.test(said) && LASTING.test(said);
}

/** Drills and tests: what is hit there is a mark. */
const DRILL = /учени[яйе]|навчан|испытани|випробуван|условн\S* (?:цел|против)|умовн\S* (?:ціл|против)/iu;
export const isDrill = (reading: Reading): boolean => DRILL.test(around(reading));
/** "Fired two missiles into the Sea of Japan", "test-fired": at nobody. */
const TEST_SHOT =
  /\btest[- ]?(?:fir|launch)|\b(?:missile|rocket|weapons) tests?\b|\b(?:into|towards?|in) the (?:Sea of Japan|East Sea|Yellow Sea|Pacific)|\boff its (?:east|west)(?:ern)? coast/i;
export const isTestShot = ({ text, sentence }: Reading): boolean =>
  TEST_SHOT.test(text.slice(sentence.start, sentence.end));

/** Whether what is dealt over around a sentence is trade, pay or power, and no war is spoken of there. */
export function isOverTrade({ text, sentence }: Reading): boolean {
  const near = text.slice(Math.max(0, sentence.start - DEALT_OVER), sentence.end + DEALT_OVER);
  const over = (trade: RegExp, war: RegExp): boolean =>
    !war.test(near) && (near.match(trade)?.length ?? 0) >= 2;
  return over(OVER_TRADE, OF_WAR) || (CYRILLIC.test(near) && over(OVER_TRADE_SLAVIC, OF_WAR_SLAVIC));
}

const SINKING = new Set(['sinks', 'sank', 'sinking']);
const CRAFT = new Set('boat ferry van bus car canoe trawler tourists migrants dinghy'.split(' '));
const BLASTS = new Set(['explosion', 'explosions', 'blast', 'blasts', 'explodes', 'exploded', 'explode']);

const STORED = new Set('explosive explosives ammunition munitions fireworks gunpowder bomb'.split(' '));
const MEANING = new Set(
  'attack attacks strike strikes airstrike drone drones missile missiles rocket rockets sabotage shelling militants rebels gunmen'.split(
    ' ',
  ),
);
const QUAKES = new Set(
  "quake quakes earthquake earthquakes aftershock aftershocks tsunami tornado cyclone typhoon hurricane lightning landslide landslides avalanche stampede blizzard snowstorm snowstorms hailstorm sandstorm nor'easter rockfall mudslide mudslides crosswalk parachute".split(
    ' ',
  ),
);
const ARMS = new Set(
  'missile missiles drone drones rocket rockets airstrike airstrikes bomb bombs bombing shelling artillery gunmen'.split(
    ' ',
  ),
);

/** Where explosives are made and kept they also go off by themselves. */
const STORES = new Set(
  'plant factory depot warehouse mining quarry fireworks accidental accidentally'.split(' '),
);

/** Without one of these no sentence tells of an accident. */
const MISHAP_WORDS: ReadonlySet<string> = new Set([
  ...[...MISHAPS].map((phrase) => phrase.split(' ')[0] ?? ''),
  ...[...BLASTS, ...SINKING, ...QUAKES, ...VEHICLES],
]);

/** Whether a sentence tells of an accident or the weather: what kills there is nobody's weapon. */
export const isMishap = once((reading) => {
  const { tokens, actors } = reading;
  if (!tokens.some(({ lower }) => MISHAP_WORDS.has(lower))) return false;
  const words = tokens.map(({ lower }) => lower);
  const mishap = hasPhrase(tokens, MISHAPS);
  // An explosion alone: whoever knows that it was an attack says so.
  const blast = words.some((word) => BLASTS.has(word)) && !MEANT.test(around(reading));
  const sunk = words.some((word) => SINKING.has(word)) && words.some((word) => CRAFT.has(word));
  // The earth strikes and hits too: only a weapon makes that an attack.
  if (words.some((word) => QUAKES.has(word))) return !words.some((word) => ARMS.has(word));
  const stored = words.some((word) => STORES.has(word)) && words.some((word) => STORED.has(word));
  if (stored && words.some((word) => BLASTS.has(word)) && !words.some((word) => MEANING.has(word)))
    return true;
  // "A ferry strikes rocks": what it ran into.
  if (
    words.some(
      (word, at) =>
        VEHICLES.has(word) &&
        /^(?:strikes|struck|hits?)$/.test(words[at + 1] ?? '') &&
        words.slice(at + 2, at + 6).some((next) => OBSTACLES.has(next)),
    )
  )
    return true;
  if (!mishap && !blast && !sunk) return false;
  return !words.some((word) => HOSTILE.has(word)) && !actors.some(({ kind }) => kind === 'group');
});

/** Whether a sentence tells of a court: what it looks back on there is no event of the day. */
export const isInCourt = ({ tokens }: Reading): boolean => tokens.some(({ lower }) => COURTS.has(lower));

/** Whether a sentence tells of what was years before: "ten years ago today", an anniversary. */
export const isLongAgo = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'anniversary' ||
      (lower === 'this' &&
        tokens[at - 1]?.lower === 'on' &&
        /^(?:day|date)$/.test(tokens[at + 1]?.lower ?? '') &&
        /^(?:in|:)$/.test(tokens[at + 2]?.lower ?? '')) ||
      (lower === 'world' && tokens[at + 1]?.lower === 'war') ||
      ((lower === 'years' || lower === 'decades') &&
        tokens[at + 1]?.lower === 'ago' &&
        tokens[at + 2]?.lower !== ',' &&
        !isOfNoun(tokens, at)),
  );

/** "A dialogue, which had lapsed four years ago": what a clause says of a noun dates no event. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean => {
  let start = at;
  while (start > 0 && tokens[start - 1]?.text !== ',') start -= 1;
  return start > 0 && RELATIVE.has(tokens[start]?.lower ?? '');
};
const RELATIVE = new Set(['which', 'who', 'whose', 'that']);

const BY_TERROR =
  /\b(?:as|of|for|a|an|potential|possible|suspected) (?:an? )?(?:act of )?(?:terror\b|terrorism|terrorist (?:attack|act|incident))/i;
/** A blast, shots or a ramming that killed or hurt, of which the text says that it is held for terrorism. */
export const isHeldForTerror = (reading: Reading): boolean =>
  reading.hits.some(({ classes }) => classes.includes('kill') || classes.includes('injure')) &&
  reading.tokens.some(({ lower }) => BLASTS.has(lower) || BLOWS.test(lower)) &&
  !isInCourt(reading) &&
  BY_TERROR.test(around(reading));
const BLOWS = /^(?:shooting|shot|stabbing|stabbed|ramming|bombing|gunfire|attack)$/;
