import { clash } from './clash.ts';
import { ACCUSES, ACTIVE, BETWEEN, HOME_FORCES, PREPOSED, STOPS } from './data/roles.en.ts';
import { alpha3Of } from './places/index.ts';
import type { Location } from './places.ts';
import type { Reading } from './reading.ts';
import { isBare, isLocated, namesSide, type Role, role, wordAt } from './roles.ts';

/** Who did it, for a strike or other violence whose trigger begins at token `trigger`. */
export function findInitiator(reading: Reading, trigger: number, triggerEnd: number): Role | undefined {
  return (
    clash(reading)?.initiator ??
    byPhrase(reading, triggerEnd) ??
    modifier(reading, trigger) ??
    claimant(reading) ??
    attributed(reading) ??
    subject(reading, trigger)
  );
}

function byPhrase(reading: Reading, after: number): Role | undefined {
  for (let at = Math.max(0, after - 8); at < reading.tokens.length; at += 1) {
    if (wordAt(reading, at) !== 'by') continue;
    const marks = reading.actors.filter((mark) => mark.from > at && mark.from <= at + 7);
    const first = marks[0];
    if (first === undefined) continue;
    if (isLocated(reading, first)) continue;
    const clean = reading.tokens
      .slice(at + 1, first.from)
      .every((token) => token.text !== ',' && !STOPS.has(token.lower));
    if (!clean) continue;
    // "by Israel and the United States": the first named. "by Pakistani Taliban militants": the group.
    const better =
      first.kind === 'demonym'
        ? marks.find((mark) => mark.from === first.until && mark.kind === 'group')
        : undefined;
    if (first.kind === 'people') continue;
    if (isBare(first)) continue;
    return role(better ?? first, 'by …');
  }
  return undefined;
}

function modifier(reading: Reading, trigger: number): Role | undefined {
  for (let at = trigger; at >= Math.max(0, trigger - 7); at -= 1) {
    const mark = reading.actors.find((actor) => actor.until === at);
    if (mark !== undefined) {
      if (mark.kind === 'people' || isBare(mark)) return undefined;
      const before = wordAt(reading, mark.from - 1);
      const placed = mark.kind === 'name' || mark.kind === 'capital';
      if (placed && PREPOSED.has(before)) return undefined;
      // "Israeli and American strikes": the first named.
      const partner =
        before === 'and' ? reading.actors.find((actor) => actor.until === mark.from - 1) : undefined;
      return role(partner ?? mark, 'before the word of attack');
    }
    if (at < trigger && !BETWEEN.has(wordAt(reading, at))) return undefined;
    if (
      at - 1 >= 0 &&
      !BETWEEN.has(wordAt(reading, at - 1)) &&
      !reading.actors.some((actor) => actor.until === at)
    )
      return undefined;
  }
  return undefined;
}

/** "X claims responsibility". */
function claimant(reading: Reading): Role | undefined {
  const at = reading.tokens.findIndex((token) => token.lower === 'responsibility');
  if (at < 1) return undefined;
  const verb = wordAt(reading, at - 1);
  if (!verb.startsWith('claim') && wordAt(reading, at - 2) !== 'claim') return undefined;
  const marks = reading.actors.filter((mark) => mark.until <= at && mark.from >= at - 12 && namesSide(mark));
  return role(marks.at(-1), 'claimed responsibility');
}

/** "accuses Ukraine of being behind", "blames the army for": whom the accused is said to be. */
function attributed(reading: Reading): Role | undefined {
  for (const [at, token] of reading.tokens.entries()) {
    if (!ACCUSES.has(token.lower)) continue;
    const mark = reading.actors.find((actor) => actor.from > at && actor.from <= at + 4);
    if (mark !== undefined) return role(mark, 'accused');
  }
  return undefined;
}

function attributedTo(reading: Reading): Role | undefined {
  const at = reading.tokens.findIndex(({ lower }) => lower.startsWith('attribute') || lower === 'attributed');
  if (at < 0) return undefined;
  const to = reading.tokens.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === 'to');
  return to < 0
    ? undefined
    : role(
        reading.actors.find((mark) => mark.from > to && mark.from <= to + 4),
        'attributed to',
      );
}

/** The actor before the first active verb of violence. */
function subject(reading: Reading, trigger: number): Role | undefined {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!ACTIVE.has(wordAt(reading, at))) continue;
    if (
      ['is', 'are', 'was', 'were', 'been', 'be', 'being'].some(
        (word) => word === wordAt(reading, at - 1) || word === wordAt(reading, at - 2),
      )
    )
      continue;
    if (Math.abs(at - trigger) > 14) continue;
    const marks = reading.actors.filter((mark) => mark.until <= at && mark.from >= at - 12);
    for (const mark of [...marks].reverse()) {
      const before = wordAt(reading, mark.from - 1);
      const prior = before === 'the' || before === 'a' ? wordAt(reading, mark.from - 2) : before;
      if (PREPOSED.has(prior) || mark.kind === 'people' || isBare(mark)) continue;
      const gap = reading.tokens.slice(mark.until, at);
      if (gap.some((token) => token.lower === 'by')) continue;
      return role(mark, 'subject of the verb');
    }
  }
  return undefined;
}

/** Who a sentence says is behind what was told before: "X claims responsibility", "attributes the attack to X". */
export const findBlamed = (reading: Reading): string | undefined =>
  (claimant(reading) ?? attributedTo(reading) ?? attributed(reading))?.code;

/** "killed by the army", "security forces kill": forces without a name are those of the state where it happened. */
export function homeForces(reading: Reading, place: Location | undefined): Role | undefined {
  const code = place?.country === undefined ? undefined : alpha3Of(place.country);
  if (code === undefined) return undefined;
  for (const [at, token] of reading.tokens.entries()) {
    if (!HOME_FORCES.has(token.lower)) continue;
    if (reading.actors.some((mark) => mark.until === at || (mark.from <= at && at < mark.until))) continue;
    const before = reading.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
    const after = wordAt(reading, at + 1);
    if (
      before.includes('by') ||
      after === 'kill' ||
      after === 'killed' ||
      after === 'kills' ||
      after === 'raid'
    )
      return { code, from: at, until: at + 1, rule: 'forces of the state there' };
  }
  return undefined;
}
