import type { ActorMark } from './actors.ts';
import { asideAt, findAsides } from './context.ts';
import { NOT_DONE_BY, STOPS } from './data/roles.en.ts';
import type { Reading } from './reading.ts';
import { isBare, isLocated, isOnePerson, type Role, role, wordAt } from './roles.ts';

/** "Somali pirates", "Fulani bandits": a band of its own, not its people's state. "Afghan fighters" may be anyone's. */
const isBand = ({ kind, code }: ActorMark): boolean =>
  kind === 'noun' && !/(?:fighters|militia)$/i.test(code);

/** Who did it, after "by": "carried out by", "an attack by". */
export function byPhrase(reading: Reading, trigger: number, after: number): Role | undefined {
  const asides = findAsides(reading);
  const own = asideAt(asides, trigger);
  for (let at = Math.max(0, after - 8); at < reading.tokens.length; at += 1) {
    if (wordAt(reading, at) !== 'by' || NOT_DONE_BY.has(wordAt(reading, at - 1))) continue;
    // "airstrikes in response to rockets fired by Hamas": another's deed.
    const aside = asideAt(asides, at);
    if (aside?.firm === true && aside !== own) continue;
    const marks = reading.actors.filter((mark) => mark.from > at && mark.from <= at + 7);
    const first = marks[0];
    if (first === undefined) continue;
    if (isLocated(reading, first)) continue;
    const clean = reading.tokens
      .slice(at + 1, first.from)
      .every((token) => token.text !== ',' && !STOPS.has(token.lower));
    if (!clean) continue;
    // "by Israel and the United States": the first named. "by Pakistani Taliban militants": the group.
    // "by Sudan's paramilitary Rapid Support Forces": the group, whosever it is said to be.
    const owns = reading.tokens[first.until - 1]?.possessive === true;
    const reach = owns ? 2 : first.kind === 'demonym' ? 1 : -1;
    const better = marks.find(
      (mark) =>
        (mark.kind === 'group' && mark.from >= first.until && mark.from <= first.until + reach) ||
        (isBand(mark) && mark.from === first.from && mark.until > first.until),
    );
    if (first.kind === 'people' || isBare(first) || isOnePerson(reading, first)) continue;
    return role(better ?? first, 'by …');
  }
  return undefined;
}
