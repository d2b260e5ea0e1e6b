import type { Day, Mention } from '../model/index.ts';
import { canonicalActor } from './actors.ts';
import { withCounterpart } from './counterparts.ts';
import { countryOf, type Toponym } from './places/index.ts';
import { betweenThem, warOf } from './war.ts';

/** Dealings that take place somewhere: whoever writes from a city that is no side's tells of what was held there. */
const SEATED: ReadonlySet<Mention['type']> = new Set(['talks_held', 'agreement']);

/**
 * What one sentence leaves open and the story as a whole tells: the other side of a dealing, and where talks were
 * held that are reported from there. Nothing that a sentence said is changed; who struck is never guessed.
 */
export function completeStory(
  mentions: readonly Mention[],
  dateline: Toponym | undefined,
  published?: Day,
): Mention[] {
  const war = warOf(mentions);
  return mentions.map((mention) => {
    if (mention.family !== 'talks') return mention;
    const sided = withCounterpart(withSides(mention, mentions), published);
    return seated(war === undefined ? sided : betweenThem(sided, war), dateline);
  });
}

const isNews = ({ status }: Mention): boolean => status !== 'background';

/** One side alone: the other of the dealing told nearest in which it takes part. */
function withSides(mention: Mention, mentions: readonly Mention[]): Mention {
  const own = mention.parties ?? [];
  if (own.length > 1) return mention;
  const at = mentions.indexOf(mention);
  const isOf = ({ family, parties }: Mention): boolean =>
    family === 'talks' &&
    parties?.length === 2 &&
    own.every((party) => parties.some((one) => canonicalActor(one) === canonicalActor(party)));
  for (let gap = 1; gap < mentions.length; gap += 1) {
    const parties = [mentions[at - gap], mentions[at + gap]].find((other) => other && isOf(other))?.parties;
    if (parties !== undefined) return { ...mention, parties };
  }
  return mention;
}

function seated(mention: Mention, dateline: Toponym | undefined): Mention {
  if (dateline === undefined || !SEATED.has(mention.type) || !isNews(mention)) return mention;
  if (mention.place !== undefined || mention.country !== undefined) return mention;
  const { country } = dateline.place;
  const isHome = mention.parties?.some((party) => countryOf(party) === country);
  if (country === undefined || isHome !== false) return mention;
  return { ...mention, place: dateline.text, country, resolved: dateline.place };
}
