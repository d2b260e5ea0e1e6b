import { ACTIVE } from './data/roles.en.ts';
import { ATTRIBUTING } from './data/saying.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { namesSide, type Role, role, wordAt } from './roles.ts';

/** "Pakistan said its jets had struck": theirs, whoever else is named. */
export function ownForces(reading: Reading, trigger: number): Role | undefined {
  const its = reading.tokens.findIndex(
    ({ lower }, at) =>
      lower === 'its' && at < trigger + 3 && [1, 2, 3].some((step) => CRAFT.has(wordAt(reading, at + step))),
  );
  const verb = reading.tokens.findIndex(({ lower }, at) => at > its + 1 && at < its + 7 && ACTIVE.has(lower));
  const says = reading.tokens.findLastIndex(
    ({ lower }, at) => at < its && at > its - 4 && ATTRIBUTING.has(lower),
  );
  if (its < 0 || verb < 0 || says < 0 || isPassive(reading, verb)) return undefined;
  if (reading.tokens.slice(verb, trigger).some(({ text }) => text === ',')) return undefined;
  return role(
    reading.actors.findLast((mark) => mark.until <= says && says - mark.until < 4 && namesSide(mark)),
    'whose forces they were',
  );
}
const CRAFT = new Set(
  'jets warplanes aircraft planes helicopters drones missiles artillery forces troops soldiers army military navy'.split(
    ' ',
  ),
);
