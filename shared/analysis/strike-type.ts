import type { EventType } from '../model/index.ts';
import type { Hit } from './lexicon.ts';
import { headOf, type Scores } from './model.ts';
import type { Reading } from './reading.ts';
import { areAllDowned, isBroughtDown } from './stopped.ts';
import { byCraft } from './strike-type.slavic.ts';

const WEAPON_TYPES: readonly (readonly [string, EventType])[] = [
  ['air', 'air_strike'],
  ['drone', 'drone_strike'],
  ['missile', 'missile_strike'],
  ['shell', 'shelling'],
];

const PARTLY = new Set(['most', 'many', 'some', 'several', 'half', 'part', 'partially']);
const OF = new Set(['of', 'из', 'із', 'з']);
const AFTER_PART = new Set(['of', 'из', 'із', 'з', 'were', 'was', 'are', 'being', 'have']);

const FLYING = ['drone', 'missile', 'shell'] as const;

/** "some of the drones", "450 of the 500", "most missiles": of what flew, not of the cities below. */
const isPartly = ({ tokens, hits }: Reading): boolean =>
  tokens.some(
    ({ lower, kind }, at) =>
      (PARTLY.has(lower) || (kind === 'number' && OF.has(tokens[at + 1]?.lower ?? ''))) &&
      (AFTER_PART.has(tokens[at + 1]?.lower ?? '') ||
        hits.some(
          ({ from, classes }) =>
            from > at && from <= at + 2 && classes.some((name) => name.startsWith('weapon.')),
        )),
  );

/** "уничтожены 14 беспилотников", "знищено шість ракет": what flew was what was destroyed. */
const destroyedInFlight = ({ hits, tokens }: Reading): Hit | undefined =>
  hits.find(
    ({ phrase, from, until }) =>
      /^(?:уничтож|знищ)/.test(phrase) &&
      hits.some(
        (hit) =>
          ((hit.from >= until && hit.from <= until + 3) ||
            // "дроны уничтожены", not "дрон уничтожил пикап".
            (/^(?:уничтожен|знищен)/.test(phrase) && hit.until <= from && hit.until >= from - 1)) &&
          (hit.classes.includes('weapon.drone') || hit.classes.includes('weapon.missile')) &&
          !tokens
            .slice(Math.min(from, hit.from), Math.max(until, hit.until))
            .some(({ text }) => text === ','),
      ),
  );

/** "Дві ракети збили, решта влучила", "часть целей сбила": some came through; "влучань не зафіксовано" denies it. */
const isThrough = ({ hits, tokens }: Reading, stop: Hit): boolean =>
  /^[а-яґєії]/.test(stop.phrase) &&
  (tokens.some(({ lower }) => SOME_SLAVIC.test(lower)) ||
    hits.some(
      ({ from, until, classes, phrase }) =>
        from !== stop.from &&
        classes.includes('hit') &&
        !/^(?:упал|впал|долет|прилет|приліт)/.test(phrase) &&
        ![from - 2, from - 1, until, until + 1].some((at) => DENIED.test(tokens[at]?.lower ?? '')),
    ));
const SOME_SLAVIC = /^(?:часть|частину|частина|большинство|більшість|большую|прорвал\S*)$/;
const DENIED = /^(?:не|нет|немає|нема|без|жодн\S+|ни|ні)$/;

/** A missile or drone was stopped, all of it, and hurt nobody; an aircraft shot down is no strike stopped. */
function isStopped(reading: Reading): boolean {
  const stop =
    reading.hits.find(({ classes }) => classes.includes('intercept')) ?? destroyedInFlight(reading);
  if (stop === undefined || isPartly(reading) || isThrough(reading, stop)) return false;
  const near = (hit: Hit): boolean => Math.abs(hit.from - stop.from) <= 8;
  const crewed = reading.hits.find((hit) => hit.classes.includes('weapon.air') && near(hit));
  const flying = reading.hits.find(({ classes }) =>
    FLYING.some((name) => classes.includes(`weapon.${name}`) || classes.includes(`strike.${name}`)),
  );
  // "A missile brought down a building".
  if (/^br(?:ing|ought)/.test(stop.phrase) && (flying === undefined || flying.from < stop.from)) return false;
  // "Shoots down a fighter jet with a missile": what came down had a crew, and was hit.
  const after = reading.hits.find(
    ({ from, classes }) => from > stop.from && classes.some((name) => name.startsWith('weapon.')),
  );
  if (after?.classes.includes('weapon.air') && DOWNING.test(stop.phrase)) return false;
  // "Сбили над Брянской областью 41 аппарат": in Russian and Ukrainian the verb alone says that it flew.
  const cyrillic = crewed === undefined && /^[а-яґєії]/.test(stop.phrase);
  return (
    cyrillic ||
    flying !== undefined ||
    (crewed !== undefined && !/^(?:shot|shoots|shoot|down)/.test(stop.phrase))
  );
}

/** The model's word that a strike was stopped, beside the words themselves. From cross-validation. */
const STOPPED = 0.3;
/** The same of Russian and Ukrainian, whose words for it are plainer. */
const STOPPED_SLAVIC = 0.1;

/** Whether a strike that begins at a trigger was wholly stopped. */
export function wasStopped(reading: Reading, trigger: Hit, scores: Scores): boolean {
  const cyrillic = /^[а-яґєії]/.test(trigger.phrase);
  // "Больше всего сбили над Брянской областью": nothing but the stopping is told.
  const only = cyrillic && trigger.classes.includes('intercept');
  if (cyrillic && areAllDowned(reading)) return true;
  if (!cyrillic && isBroughtDown(reading) && !isPartly(reading)) return true;
  return (only || scores.intercepted >= (cyrillic ? STOPPED_SLAVIC : STOPPED)) && isStopped(reading);
}

const CRAFT =
  /^(?:helicopters?|aircraft|airplanes?|planes?|jets?|fighter jets?|warplanes?|bombers?|[a-z]{1,3}-\d+\w*)$/;
const DOWNING = /^(?:shot|shoots?|shooting|down|downs|downed)\b/;
const BEING = new Set(['is', 'are', 'was', 'were', 'been', 'being']);
const SUFFERING = new Set('shot hit struck damaged destroyed downed targeted attacked'.split(' '));
const STRIKING_AT = new Set(
  'hit hits struck damaged damages destroyed destroys targeted targeting against downed down downs'.split(
    ' ',
  ),
);

/** Whether the craft named is what was hit, not what struck: "shot down a helicopter", "two jets were damaged". */
function isPrey({ tokens, hits }: Reading, { from, until, phrase }: Hit): boolean {
  if (!CRAFT.test(phrase)) return false;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const down = hits.find((hit) => hit.classes.includes('intercept') && DOWNING.test(hit.phrase));
  // "A fighter jet shoots down a jet": the first of them struck.
  if (down !== undefined) return !(until === down.from && hits.some((hit) => isCraftAfter(hit, down)));
  for (let at = until; at < until + 6; at += 1) {
    if (/^crash(?:es|ed)?$/.test(lower(at))) return true;
    if (BEING.has(lower(at)) && (SUFFERING.has(lower(at + 1)) || SUFFERING.has(lower(at + 2)))) return true;
  }
  for (let at = from - 1; at >= from - 5; at -= 1) {
    if (lower(at) === 'by' || lower(at) === ',') return false;
    if (STRIKING_AT.has(lower(at))) return true;
  }
  return false;
}

const isCraftAfter = ({ from, phrase }: Hit, down: Hit): boolean => from > down.from && CRAFT.test(phrase);
const BY_MEANS_OF = new Set(
  'with using by launch launches launched launching fire fires fired firing drop drops dropped'.split(' '),
);
const LISTING = new Set(['and', ',', 'as', 'including', 'alongside', '&', 'и', 'і', 'й', 'та']);

/** How far before a weapon the word stands that says that it was used. */
const MEANS = 6;
const isMeans = ({ tokens }: Reading, { from }: Hit): boolean =>
  tokens.slice(Math.max(0, from - MEANS), from).some(({ lower }) => BY_MEANS_OF.has(lower));

/** "The air force strikes": what it strikes with is its own. */
const isWing = ({ tokens }: Reading, { until, phrase }: Hit): boolean =>
  phrase === 'air force' &&
  /^(?:strikes|struck|hits?|attack(?:s|ed)|target(?:s|ed)|raid(?:s|ed))$/.test(tokens[until]?.lower ?? '');

/** "600 drones and dozens of cruise missiles": one salvo, called after what is named first. */
const isListed = ({ tokens }: Reading, before: Hit | undefined, { from }: Hit): boolean =>
  before !== undefined &&
  from - before.until <= MEANS &&
  tokens.slice(before.until, from).some(({ lower }) => LISTING.has(lower));

/** The weapon named first decides, unless the model is sure that it is not what struck. */
export function strikeType(
  reading: Reading,
  scores: Scores,
): { readonly type: EventType; readonly rule: string } {
  let best: { type: EventType; score: number; rule: string } = {
    type: 'strike',
    score: scores['type strike'],
    rule: 'no weapon named',
  };
  let order = 0;
  let before: Hit | undefined;
  let prey = reading.hits.some((hit) => isPrey(reading, hit));
  for (const hit of reading.hits)
    for (const name of hit.classes) {
      const kind = WEAPON_TYPES.find(
        ([weapon]) => name === `strike.${weapon}` || name === `weapon.${weapon}`,
      );
      const head = kind === undefined ? undefined : headOf(kind[1]);
      if (kind === undefined || head === undefined) continue;
      // "The air force says it shot down two jets": who did it, not what with.
      if (isPrey(reading, hit) || (prey && hit.phrase === 'air force')) {
        prey = true;
        continue;
      }
      const listed = isListed(reading, before, hit);
      before = hit;
      if (listed) continue;
      const sure = isMeans(reading, hit) || isWing(reading, hit) ? 0.3 : 0;
      const score = scores[head] + 0.25 + sure - 0.3 * order + (name.startsWith('strike.') ? 0.1 : 0);
      order += 1;
      if (score > best.score) best = { type: kind[1], score, rule: `weapon: ${hit.phrase}` };
    }
  return order === 0 && !prey ? (byVerb(reading) ?? byCraft(reading) ?? best) : best;
}

/** The weapon that a sentence names first, if it names any: of an event that another sentence tells. */
export function weaponIn({ hits }: Reading): EventType | undefined {
  for (const { classes } of hits)
    for (const [weapon, type] of WEAPON_TYPES)
      if (classes.includes(`strike.${weapon}`) || classes.includes(`weapon.${weapon}`)) return type;
  return undefined;
}

/** Verbs that name the weapon themselves, in a sentence that names no other. */
const TELLING_VERBS: Readonly<Record<string, EventType>> = {
  shells: 'shelling',
  shelled: 'shelling',
  bombs: 'air_strike',
  bombed: 'air_strike',
  bombing: 'air_strike',
};

/** "Cambodia shells a province", "accuses Thailand of bombing a town": whose subject is a state. */
function byVerb({
  tokens,
  actors,
}: Reading): { readonly type: EventType; readonly rule: string } | undefined {
  for (const mark of actors) {
    if (mark.kind === 'group' || mark.kind === 'noun') continue;
    for (let at = mark.until; at < mark.until + SUBJECT_TO_VERB; at += 1) {
      const type = TELLING_VERBS[tokens[at]?.lower ?? ''];
      if (type !== undefined) return { type, rule: `verb: ${tokens[at]?.lower}` };
    }
  }
  // Nothing but artillery shells, whoever did.
  for (const [at, { lower }] of tokens.entries()) {
    if (lower === 'shelled') return { type: 'shelling', rule: 'verb: shelled' };
    const next = tokens.slice(at + 1, at + 1 + FALL_REACH).map((token) => token.lower);
    if (lower === 'shells' && (next.some((word) => FALLING.has(word)) || hitLater(tokens, at)))
      return { type: 'shelling', rule: 'shells that fell' };
    // "The army bombed": nobody bombs from the ground.
    if (ARMIES.test(lower) && /^bomb(?:s|ed|ing)$/.test(next[0] ?? ''))
      return { type: 'air_strike', rule: 'an army that bombed' };
    // "Let go four bombs", "bombs fell on the bridges": from aircraft, whoever flew them.
    if (BOMBS.has(lower) && next.slice(0, 2).some((word) => FALLING.has(word)))
      return { type: 'air_strike', rule: 'bombs that fell' };
    if (DROPPING.has(lower) && next.some((word) => BOMBS.has(word)))
      return { type: 'air_strike', rule: 'bombs that were dropped' };
  }
  return undefined;
}
/** "Shells of the Rapid Support Forces hit a market": the noun, whose verb comes after who fired them. */
const hitLater = (tokens: Reading['tokens'], at: number): boolean => {
  const rest = tokens.slice(at + 1, at + 1 + OWNERS_REACH).map(({ lower }) => lower);
  return /^(?:of|from|fired)$/.test(rest[0] ?? '') && rest.some((word) => /^(?:hit|hits|struck)$/.test(word));
};
const OWNERS_REACH = 9;
const ARMIES = /^(?:army|military|junta|coalition)$/;
const FALL_REACH = 5;
const FALLING = new Set(
  'fell fall falling falls landed landing lands crashed crashing rained raining dropped slammed'.split(' '),
);
const DROPPING = new Set('dropped drop drops dropping released let'.split(' '));
const BOMBS = new Set('bombs bomb bomblets munitions ordnance payload payloads'.split(' '));
const SUBJECT_TO_VERB = 4;
