import type { ActorMark } from './actors.ts';
import { PROPOSES } from './data/parties.en.ts';
import { PRONOUNS } from './data/roles.en.ts';
import { ATTRIBUTING } from './data/saying.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

/** "hosted by Saudi Arabia and the United States", "mediators from Egypt and Qatar": the second, too. */
export function isHost({ tokens, actors }: Reading, { from }: ActorMark): boolean {
  const by = tokens.findLastIndex(
    ({ lower }, at) =>
      at < from &&
      at >= from - 8 &&
      ((lower === 'by' && HOSTED.test(tokens[at - 1]?.lower ?? '')) ||
        (lower === 'from' && /^mediators?$/.test(tokens[at - 1]?.lower ?? ''))),
  );
  if (by < 0) return false;
  const between = tokens.slice(by + 1, from);
  return between.every(
    ({ lower }, i) =>
      lower === 'and' ||
      lower === 'the' ||
      actors.some((mark) => mark.from <= by + 1 + i && by + 1 + i < mark.until),
  );
}
const HOSTED = /^(?:hosted|mediated|brokered|facilitated|sponsored|chaired|convened|backed|arranged)$/;

const BROKERS = /^(?:mediat(?:e|es|ed|ing)|brokers?|brokered|facilitat(?:e|es|ed)|hosts?|hosted|hosting)$/;

/** Whether an actor only brings the others together: "Egypt has mediated", "the mediation efforts of Georgia". */
export const brokers = (reading: Reading, code: string): boolean =>
  reading.actors.some((mark, at) => {
    if (mark.code !== code) return false;
    const next = reading.actors.find(
      ({ from, code: other }, i) => i > at && from >= mark.until && other !== code,
    );
    const until = Math.min(next?.from ?? reading.tokens.length, mark.until + 14);
    for (let i = mark.until; i < until; i += 1) {
      const verb = BROKERS.test(wordAt(reading, i)) && wordAt(reading, i + 1) !== 'by';
      const own = wordAt(reading, i) === 'mediation' && reading.tokens[i - 1]?.possessive === true;
      if (verb || own) return true;
    }
    const before = reading.tokens.slice(Math.max(0, mark.from - 7), mark.from).map(({ lower }) => lower);
    const mediation = before.findLastIndex((word) => word.startsWith('mediation'));
    return (
      mediation >= 0 && before.slice(mediation).includes('of') && !before.slice(mediation).includes('between')
    );
  });

/** "Egypt and Qatar put a plan to Israel and Hamas", "the US calls on Rwanda and M23": two who are addressed, and no others. */
export function addressed(reading: Reading, sides: readonly ActorMark[]): readonly ActorMark[] {
  const verb = reading.tokens.findIndex(({ lower }) => PUTS.test(lower));
  if (verb < 0) return sides;
  const after = sides.filter(({ from }) => from > verb);
  const [first, second] = after;
  if (first === undefined || second === undefined || new Set(after.map(({ code }) => code)).size !== 2)
    return sides;
  const between = reading.tokens.slice(first.until, second.from).map(({ lower }) => lower);
  return between.length <= 4 && between.includes('and') ? after : sides;
}
const PUTS =
  /^(?:put|puts|presented|presents|submitted|passed|handed|hands|calls?|called|urges?|urged|asks?|asked|appeals?|appealed|demands?|demanded|proposes|proposed|invites?|invited)$/;

/** Whether it only urges, proposes or reports what others are to do: named once, before such a verb. */
export function speaks(reading: Reading, sides: readonly ActorMark[], code: string): boolean {
  const own = sides.filter((mark) => mark.code === code);
  const [first] = own;
  const other = sides.find((mark) => mark.code !== code && mark.from >= (first?.until ?? 0));
  if (first === undefined || other === undefined || own.some(({ from }) => from > other.from)) return false;
  const last = own.at(-1) ?? first;
  const said = reading.tokens.findIndex(
    ({ lower }, at) =>
      at >= last.until &&
      at < Math.min(other.from, last.until + 8) &&
      (ATTRIBUTING.has(lower) || PROPOSES.has(lower)),
  );
  // "announces that it is withdrawing": its own doing.
  return said >= 0 && ![1, 2].some((step) => PRONOUNS.has(wordAt(reading, said + step)));
}
