import type { Day, Mention } from '../model/index.ts';
import { canonicalActor } from './actors.ts';
import { isBandName } from './bands.slavic.ts';
import { FOES } from './foes.ts';
import { isHeld } from './held.ts';
import { alpha3Of } from './places/index.ts';
import type { Aside, Told } from './story.ts';
import { foeAmong, warsAmong } from './wars.slavic.ts';
import { withReturn } from './whole-exchange.slavic.ts';

/** Words that open a look back: "Напомню, …", "Накануне …", "Нагадаємо", "Минулої середи". */
const LOOKS_BACK =
  /^[^\p{L}]{0,4}(?:напомн|нагада|накануне|напередодні|ранее[ ,]|раніше[ ,]|предыдущ|попередн(?:ій|я|є) (?:такий|обмін|удар|атак)|менш(?:е| як| ніж)? (?:чем )?за (?:добу|сутки|тиждень|неделю)|торік|в прошлом году|минулого року|до этого|до цього|раньше |місяць тому|год назад|рік тому|летом |весной |осенью |зимой |влітку |навесні |восени |взимку |минулої (?:серед|неділ|субот|п'ятниц|ночі|доби)|минулого (?:тижн|понеділ|вівтор|четвер|місяц)|на минувшей неделе|в минувш|на прошлой неделе|в прошл|за (?:день|сутки|неделю|тиждень|місяць|месяц) (?:до этого|до того)|до этого|до цього|война началась|війна почалас)/iu;

/** The same within a sentence: "… предшествовал удар", "спустя трое суток после того, как …", "вже потрапляла … тоді". */
const LONG_SINCE =
  /(?:предшествовал|передувал[аио]?|передував|(?:спустя|через|за) \S+ (?:\S+ )?(?:после|після) того|(?:год|года|лет|месяц|месяца|месяцев|недел[юи]|неделю|дня|дней|сутки) назад|(?:рік|роки|років|місяць|місяці|місяців|тиждень|тижні|тижнів|дні|днів|доби) тому|(?:годом|неделей|месяцем|днем|днём|сутками|днями|неделями|месяцами) ранее|(?:роком|тижнем|місяцем|днем|добою|днями|тижнями|місяцями) раніше|(?:уже|вже|раньше|раніше)[^.]{0,80} (?:тогда|тоді)(?![\p{L}])|(?:день|дня|дней|сутки|суток|недел[юьи]|добу|доби|дні|днів|тиждень|тижні|тижнів|месяца?|месяцев|місяці?|місяців) (?:до|перед) (?:этим|цим|того|этого|цього)(?![\p{L}]))/iu;

/**
 * What a Russian or Ukrainian text leaves open and the text as a whole tells. Of a story longer than a feed item only
 * what looks back is read.
 */
export function completeSlavic(
  mentions: readonly Mention[],
  told: readonly Told[],
  brief: boolean,
  published: Day | undefined,
  texts: readonly string[],
): readonly Mention[] {
  const named = new Set(told.flatMap(({ sides }) => sides ?? []));
  const known = mentions.map((mention) => withGroup(mention, named));
  if (!brief)
    return known.map((mention) =>
      mention.family === 'strike' ? withDoer(withVictim(mention, published), named) : mention,
    );
  return known.map((mention) =>
    mention.family === 'talks'
      ? withSeat(withReturn(withParties(mention, mentions, named), texts, told), mentions, told)
      : withDoer(withVictim(withLand(nearer(mention, mentions, told), told, texts), published), named),
  );
}

/** "Боевики вышли из туннеля … ХАМАС": fighters without a name are those of the one group that the text names. */
function withGroup(mention: Mention, named: ReadonlySet<string>): Mention {
  const groups = [...named].filter((code) => !/^[A-Z]{3}$/.test(code) && !CALLERS.has(canonicalActor(code)));
  const [group] = groups;
  if (group === undefined || new Set(groups.map(canonicalActor)).size !== 1) return mention;
  const named1 = (code: string): string => (isBandName(code) ? group : code);
  const { initiator, target, parties } = mention;
  return {
    ...mention,
    ...(initiator ? { initiator: named1(initiator) } : {}),
    ...(target ? { target: named1(target) } : {}),
    ...(parties ? { parties: [...new Set(parties.map(named1))].sort() } : {}),
  };
}
const CALLERS = new Set(['United Nations', 'European Union', 'African Union', 'NATO']);

/** What a sentence after the first tells that opens with a look back: older, and nothing of what was told before. */
export function lookBackAt(told: Told, sentence: string): Told {
  if (!LOOKS_BACK.test(sentence) && !LONG_SINCE.test(sentence)) return told;
  const older = (mention: Mention): Mention =>
    mention.status === 'happened' || mention.status === 'intercepted'
      ? { ...mention, status: 'background' }
      : mention;
  return { ...told, toll: {}, anew: true, mentions: told.mentions.map(older) };
}

/** "На Харківщині вдарили по терміналу ‖ У Коротичі рятувальники …": of a region and a town in it, the town. */
function nearer(mention: Mention, all: readonly Mention[], told: readonly Told[]): Mention {
  const alone =
    all.filter(({ family, status }) => family !== 'talks' && status !== 'background').length === 1;
  if (!alone || mention.status === 'background' || !isWide(mention)) return mention;
  const town = told.find(({ aside, mentions }) => mentions.length === 0 && isWithin(mention, aside))?.aside;
  if (town?.place === undefined) return mention;
  const { resolved: _, ...open } = mention;
  return { ...open, place: town.place, ...(town.resolved ? { resolved: town.resolved } : {}) };
}

const isWide = ({ place, resolved }: Mention): boolean =>
  place !== undefined && resolved?.precision === 'region';

const isWithin = ({ country, resolved }: Mention, aside: Aside | undefined): boolean => {
  if (aside?.place === undefined || aside.resolved?.precision === 'region') return false;
  if (aside.resolved === undefined) return true;
  const { region } = aside.resolved;
  return aside.country === country && (region === undefined || region === resolved?.region);
};

/** Dealings that have a seat. */
const SEATED: ReadonlySet<Mention['type']> = new Set(['talks_held', 'agreement', 'plan_proposed']);
/** Countries at war whose cities are named as sides or battlefields, not as seats. */
const AT_WAR = new Set(['RU', 'UA', 'SY', 'SD', 'PS', 'IL', 'YE', 'CD', 'LB']);

/** "После Джидды: …", "Стамбул: домовилися …": the one city abroad that an item of talks names is where they were. */
function withSeat(mention: Mention, all: readonly Mention[], told: readonly Told[]): Mention {
  if (!SEATED.has(mention.type) || mention.status === 'background' || mention.place !== undefined)
    return mention;
  const held = all.find(({ type, place }) => type === 'talks_held' && place !== undefined);
  if (held !== undefined) {
    const { place, country, resolved } = held;
    return {
      ...mention,
      ...(place ? { place } : {}),
      ...(country ? { country } : {}),
      ...(resolved ? { resolved } : {}),
    };
  }
  const cities = told
    .flatMap(({ sites }) => sites ?? [])
    .filter(({ country, resolved }) => resolved?.precision === 'city' && country && !AT_WAR.has(country));
  const [city] = cities;
  if (
    city?.place === undefined ||
    cities.some(({ resolved }) => resolved?.geonameId !== city.resolved?.geonameId)
  )
    return mention;
  const home = mention.parties?.some((party) => alpha3Of(city.country ?? '') === party);
  return home ? mention : { ...mention, ...city };
}

/** A place that no table knows lies in the one country that the item names places of. */
function withLand(mention: Mention, told: readonly Told[], texts: readonly string[]): Mention {
  if (mention.country !== undefined || mention.place === undefined || SEA.test(mention.place)) return mention;
  // "Росія застосувала ракету": who struck, not where.
  const struck = (one: Aside): boolean =>
    one.resolved?.precision !== 'country' || alpha3Of(one.country ?? '') !== (mention.initiator ?? 'RUS');
  const sites = told.flatMap(({ sites: here }) => here ?? []).filter(struck);
  const lands = new Set(sites.flatMap(({ country }) => country ?? []));
  const [land] = lands;
  if (lands.size === 1 && land !== undefined) return { ...mention, country: land };
  // A Ukrainian text says of a street or a district at home only its name.
  const home =
    lands.size === 0 && (mention.initiator ?? 'RUS') === 'RUS' && texts.some((text) => UKRAINIAN.test(text));
  return home ? { ...mention, country: 'UA' } : mention;
}
const UKRAINIAN = /[іїєґ]/i;
const SEA = /(?:мор[еяюі]|морем|океан|залив|пролив|проток|затоц)/iu;

/** Who lives where it happened, where a place came from another sentence. */
function withVictim(mention: Mention, published: Day | undefined): Mention {
  if (mention.target !== undefined || mention.country === undefined) return mention;
  const held = mention.resolved !== undefined && isHeld(mention.resolved, published);
  const target = held ? 'RUS' : alpha3Of(mention.country);
  return target === undefined || target === mention.initiator ? mention : { ...mention, target };
}

/** A blow in a war of two of which the item names the other side too: that side's. */
function withDoer(mention: Mention, named: ReadonlySet<string>): Mention {
  if (mention.initiator !== undefined || mention.target === undefined) return mention;
  const foe = FOES.get(mention.target);
  if (foe !== undefined) return named.has(foe) ? { ...mention, initiator: foe } : mention;
  const other = mention.family === 'strike' ? foeAmong(mention.target, [...named]) : undefined;
  return other === undefined ? mention : { ...mention, initiator: other };
}

/** "РСФ взяли Эль-Фашир. ООН призвала к миру": a dealing without sides is of those who fight in the item. */
function withParties(mention: Mention, all: readonly Mention[], named: ReadonlySet<string>): Mention {
  const own = mention.parties ?? [];
  if (own.length > 1) return mention;
  for (const { initiator, target } of all) {
    if (initiator === undefined || target === undefined || initiator === target) continue;
    if (own.every((side) => side === initiator || side === target))
      return { ...mention, parties: [initiator, target].sort() };
  }
  // "Украинская группа вылетает вечером, российская …": those of a war who are both named.
  const pairs = warsAmong([...named]);
  const [pair] = pairs;
  if (pairs.length !== 1 || pair === undefined) return mention;
  // "Китай показал план": who proposes, urges or announces need be no side.
  const outside = ONE_MAY_CALL.has(mention.type) && own.every((side) => !pair.includes(side));
  return outside || own.every((side) => pair.includes(side))
    ? { ...mention, parties: [...pair].sort() }
    : mention;
}

const ONE_MAY_CALL: ReadonlySet<Mention['type']> = new Set([
  'talks_urged',
  'plan_proposed',
  'ceasefire',
  'ceasefire_violation',
  'agreement',
]);

/** One blow told twice: what a feed item says once more, without a place or another side, of the same kind. */
export function mergeRetold(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const at = kept.findLastIndex((other) => isRetold(other, mention));
    const other = kept[at];
    if (other === undefined) kept.push(mention);
    else kept[at] = merged(other, mention);
  }
  return kept;
}

const isRetold = (a: Mention, b: Mention): boolean =>
  a.family === 'strike' &&
  b.family === 'strike' &&
  a.status === b.status &&
  b.status !== 'background' &&
  a.evidence.start !== b.evidence.start &&
  (a.type === b.type || a.type === 'strike' || b.type === 'strike') &&
  (a.place === undefined || b.place === undefined) &&
  agree(a.initiator, b.initiator) &&
  agree(a.target, b.target) &&
  agree(a.killed, b.killed);

const agree = <T>(a: T | undefined, b: T | undefined): boolean =>
  a === undefined || b === undefined || a === b;

function merged(a: Mention, b: Mention): Mention {
  const { place, country, resolved } = a.place === undefined && b.place !== undefined ? b : a;
  const { place: _, country: __, resolved: ___, ...first } = a;
  return {
    ...b,
    ...first,
    type: a.type === 'strike' ? b.type : a.type,
    ...(place ? { place } : {}),
    ...(country ? { country } : {}),
    ...(resolved ? { resolved } : {}),
  };
}
