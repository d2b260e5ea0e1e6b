/** Places that no preposition introduces, since a verb names them: "captures Lyman". */
import { PLACE_KINDS } from './data/locating.en.ts';
import { COUNTRY_BY_NAME, type Link, toponymIn } from './place-names.ts';
import type { Reading } from './reading.ts';

/** Whether what a verb names is a place: known to the finder, or introduced as one. */
export const isPlace = (reading: Reading, link: Link, start: number): boolean =>
  !COUNTRY_BY_NAME.has(link.text.toLowerCase()) &&
  (toponymIn(reading, link.from, link.until) !== undefined ||
    PLACE_KINDS.has(reading.tokens[link.until]?.lower ?? '') ||
    reading.tokens.slice(start, link.from).some(({ lower }) => PLACE_KINDS.has(lower)));

const TAKING = /^(?:re)?(?:captur|seiz|tak|took|liberat|besieg|overr[ua]n)/;

/** "captured Babanusa, the last …", "seizes Sange, South Kivu": what is taken and is no person is a place. */
export const isTaken = (reading: Reading, verb: number, link: Link): boolean =>
  TAKING.test(reading.tokens[verb]?.lower ?? '') &&
  link.from === verb + 1 &&
  link.until === verb + 2 &&
  TAKEN_ENDS.has(reading.tokens[link.until]?.lower ?? '');
const TAKEN_ENDS = new Set([',', 'in', 'from', 'after', 'following', '.', 'on']);
