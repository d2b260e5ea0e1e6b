import type { Day, Mention } from '../model/index.ts';
import { canonicalActor, homeOfGroup } from './actors.ts';
import { FOES } from './foes.ts';
import { alpha3Of } from './places/index.ts';

/** Groups at war with another state than that of the land they act in. */
const FOES_ABROAD: ReadonlyMap<string, string> = new Map([
  ['Hamas', 'ISR'],
  ['Palestinian Islamic Jihad', 'ISR'],
  ['Palestinian militants', 'ISR'],
  ['Hezbollah', 'ISR'],
]);

/** Since then the dealings of Israel with the Palestinians are over the war with Hamas. */
const GAZA_WAR = '2023-10-07';
/** Since then Russia and Ukraine are at open war. */
const UKRAINE_WAR = '2022-02-24';

/** Dealings at which the United States sits as one of three, over the war of Russia and Ukraine. */
const AT_THE_TABLE: ReadonlySet<Mention['type']> = new Set(['talks_held', 'talks_announced']);

/**
 * The other side of a dealing that names one alone, where there is but one it could be: of a group the state it fights, of
 * Russia or Ukraine the other, when it is over their war.
 */
export function withCounterpart(mention: Mention, published: Day | undefined): Mention {
  const parties = mention.parties ?? [];
  // Whom a group lets go it may let go to nobody.
  const alone = mention.type === 'prisoner_exchange' ? undefined : ofGroup(parties);
  const completed = overUkraine(mention, parties, published) ?? overGaza(parties, published) ?? alone;
  return completed === undefined ? mention : { ...mention, parties: [...completed].sort() };
}

function ofGroup(parties: readonly string[]): readonly string[] | undefined {
  const [group] = parties;
  if (group === undefined || parties.length > 1) return undefined;
  const home = homeOfGroup(group);
  const foe = FOES_ABROAD.get(canonicalActor(group)) ?? (home === undefined ? undefined : alpha3Of(home));
  return foe === undefined ? undefined : [group, foe];
}

const overGaza = (parties: readonly string[], published: Day | undefined): readonly string[] | undefined =>
  published !== undefined &&
  published >= GAZA_WAR &&
  parties.length === 2 &&
  parties.includes('ISR') &&
  parties.includes('PSE')
    ? ['Hamas', 'ISR']
    : undefined;

/** With an American beside: three at a table, but a plan or a refusal is between the two at war. */
function overUkraine(
  { type, evidence }: Mention,
  parties: readonly string[],
  published: Day | undefined,
): readonly string[] | undefined {
  if (published === undefined || published < UKRAINE_WAR) return undefined;
  const sides = parties.filter((party) => FOES.has(party));
  const others = parties.filter((party) => !FOES.has(party));
  const american = others.length === 1 && others[0] === 'USA';
  if (sides.length !== 1 || !american || !/Ukrain|Kyiv|Zelensk/u.test(evidence.text)) return undefined;
  return AT_THE_TABLE.has(type) ? ['RUS', 'UKR', 'USA'] : ['RUS', 'UKR'];
}
