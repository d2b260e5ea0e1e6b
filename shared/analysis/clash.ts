import type { Reading } from './reading.ts';
import { isLocated, isOnePerson, isVictim, partnerOf, type Role, wordAt } from './roles.ts';

interface Clash {
  readonly initiator?: Role;
  readonly target?: Role;
}

/** The two sides of a clash: "clashes between A and B", "B's soldiers are killed in clashes with A". */
export function clash(reading: Reading): Clash | undefined {
  const both = together(reading);
  if (both !== undefined) return both;
  const hit = reading.hits.find(({ classes }) => classes.includes('violence.clash'));
  if (hit === undefined) return undefined;
  const sides = reading.actors.filter(
    (mark) => mark.kind !== 'people' && !isLocated(reading, mark) && !isOnePerson(reading, mark),
  );
  for (let at = hit.until; at < Math.min(reading.tokens.length, hit.until + 8); at += 1) {
    const word = wordAt(reading, at);
    if (word === 'between') {
      const after = sides.filter((mark) => mark.from > at && mark.from < at + 20);
      const first = after[0];
      const second =
        after.find((mark) => mark.code !== first?.code) ??
        (first?.kind === 'group' && !goesOn(reading, first.until) ? first : undefined);
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

/** "between the RSF and a tribe": another side follows, though nobody knows its name. */
const goesOn = ({ tokens }: Reading, from: number): boolean =>
  tokens.slice(from, from + 5).some(({ lower }) => lower === 'and');

const EXCHANGING = new Set('exchange exchanges exchanged exchanging trade trades traded trading'.split(' '));
const FIRE = new Set(['fire', 'gunfire']);
/** "Cambodian and Thai forces exchange fire": the two that stand before it. */
function together(reading: Reading): Clash | undefined {
  const at = reading.tokens.findIndex(
    ({ lower }, i) => EXCHANGING.has(lower) && FIRE.has(wordAt(reading, i + 1)),
  );
  const verb =
    at >= 0 ? at : reading.tokens.findIndex(({ lower }) => lower === 'clash' || lower === 'clashed');
  if (verb < 1 || ['with', 'against', 'between'].includes(wordAt(reading, verb + (at >= 0 ? 2 : 1))))
    return undefined;
  const second = reading.actors.findLast(
    ({ until, kind }) => until <= verb && until >= verb - 3 && kind !== 'people',
  );
  const first = second && partnerOf(reading, second);
  if (first === undefined || second === undefined) return undefined;
  const rule = 'both before the clash';
  return {
    initiator: { code: first.code, from: first.from, until: first.until, rule },
    target: { code: second.code, from: second.from, until: second.until, rule },
  };
}
