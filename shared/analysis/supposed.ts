import { ATTEMPTED, MODALS, POSSIBLE, PROTESTING } from './data/supposed.en.ts';
import type { Hit } from './lexicon.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';

const FORCE = /^(?:strike\.|attack|hit|destroy|launch|intercept|violence\.(?!armed)|kill|injure)/;
/** How far before a blow the word may stand that makes it only possible. */
const REACH = 4;

/** Whether a blow is only possible, feared, threatened or attempted: "could strike", "tried to bomb", "fears of an attack". */
function isSupposed({ tokens }: Reading, { from }: Hit): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return false;
    if (MODALS.has(token.lower)) return word(at + 1) !== 'have';
    if (POSSIBLE.has(token.lower)) return true;
    // "Denies its fighters attacked", "did not strike"; who denies responsibility leaves the blow as it is.
    if (DENYING.test(token.lower)) return !OF_BLAME.test(word(at + 1)) && !OF_BLAME.test(word(at + 2));
    if (token.lower === 'not' && /^(?:did|had|has|have)$/.test(word(at - 1))) return true;
    // "Protests are held against the strikes".
    if (token.lower === 'against') return tokens.slice(0, at).some(({ lower }) => PROTESTING.test(lower));
    if (POSSIBLE.has(`${token.lower} ${word(at + 1)}`) && at + 1 < from) return true;
    if (token.lower === 'to' && (ATTEMPTED.has(word(at - 1)) || ATTEMPTED.has(word(at - 2)))) return true;
  }
  return false;
}

const DENYING = /^(?:den(?:y|ies|ied|ying))$/;
const OF_BLAME = /^(?:responsibility|involvement|blame|role|part|knowledge|being|killing|harming|hitting)$/;

/** Whether every blow that a sentence names is only supposed. */
export const isOnlySupposed = once((reading) => {
  const blows = reading.hits.filter(({ classes }) => classes.some((name) => FORCE.test(name)));
  return blows.length > 0 && blows.every((hit) => isSupposed(reading, hit));
});
