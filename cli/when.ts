import {
  addMillis,
  DAY,
  HOUR,
  type Instant,
  InvalidInput,
  MINUTE,
  parseInstant,
} from '../shared/model/index.ts';

const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/**
 * Reads a time as people give it: `2026-02-06`, `2026-02-06T05:00Z`, or so long before now: `90m`, `36h`, `2d`, `1w`.
 * @throws InvalidInput that shows the forms.
 */
export function readWhen(text: string, now: Instant, option: string): Instant {
  const ago = /^(\d{1,5})([mhdw])$/.exec(text);
  if (ago?.[1] && ago[2]) return addMillis(now, -Number(ago[1]) * (UNITS[ago[2]] ?? 0));
  const at = parseInstant(text);
  if (at) return at;
  throw new InvalidInput(
    `${option} ${text} is not a time. Give a day (2026-02-06), an instant (2026-02-06T05:00:00Z) or so long ago (90m, 36h, 2d, 1w).`,
  );
}
