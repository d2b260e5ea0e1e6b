/**
 * Zone names that feeds write, in minutes east of UTC. RFC 822 fixes the North American ones; the others are what
 * their regions' publishers mean. Of names with several meanings the one that news feeds use stands: IST is India,
 * CST North America, BST Britain, AST the Atlantic, GST the Gulf. A name that isn't here makes a date unreadable:
 * absent is better than wrong by hours.
 */
const HOURS_EAST: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  MET: 1,
  MEZ: 1,
  CEST: 2,
  MEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  SAST: 2,
  CAT: 2,
  WAT: 1,
  EAT: 3,
  TRT: 3,
  MSK: 3,
  MSD: 4,
  SAMT: 4,
  GET: 4,
  AZT: 4,
  AMT: 4,
  GST: 4,
  IRST: 3.5,
  IRDT: 4.5,
  AFT: 4.5,
  IDT: 3,
  PKT: 5,
  UZT: 5,
  YEKT: 5,
  IST: 5.5,
  NPT: 5.75,
  OMST: 6,
  ALMT: 6,
  MMT: 6.5,
  ICT: 7,
  WIB: 7,
  KRAT: 7,
  NOVT: 7,
  SGT: 8,
  HKT: 8,
  MYT: 8,
  PHT: 8,
  PHST: 8,
  AWST: 8,
  IRKT: 8,
  KST: 9,
  JST: 9,
  WIT: 9,
  YAKT: 9,
  ACST: 9.5,
  ACDT: 10.5,
  AEST: 10,
  VLAT: 10,
  AEDT: 11,
  MAGT: 11,
  NZST: 12,
  PETT: 12,
  NZDT: 13,
  NST: -3.5,
  NDT: -2.5,
  ART: -3,
  BRT: -3,
  BRST: -2,
  CLT: -4,
  CLST: -3,
  VET: -4,
  COT: -5,
  PET: -5,
  AST: -4,
  AT: -4,
  ADT: -3,
  EST: -5,
  ET: -5,
  EDT: -4,
  CST: -6,
  CT: -6,
  CDT: -5,
  MST: -7,
  MT: -7,
  MDT: -6,
  PST: -8,
  PT: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  HAST: -10,
  SST: -11,
};

const NAMED = new Map(Object.entries(HOURS_EAST).map(([name, hours]) => [name, hours * 60]));

/** Furthest that any place is from UTC, in minutes (Kiribati, +14). */
const FURTHEST = 14 * 60;

/**
 * Minutes east of UTC of `+0300`, `-01:01`, `GMT+2`, `Etc/GMT`, `MSK`; undefined for what is no zone.
 * `Etc/GMT+3` is west, as the zone database has it; `GMT+3` is east, as people mean it.
 */
export function zoneMinutes(zone: string): number | undefined {
  const upper = zone.toUpperCase();
  const bare = upper.startsWith('ETC/') ? upper.slice(4) : upper;
  const named = NAMED.get(bare);
  if (named !== undefined) return named;
  const offset = /^(UTC?|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(bare);
  if (!offset) return undefined;
  const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
  if (Number(offset[4] ?? 0) > 59 || minutes > FURTHEST) return undefined;
  const west = (offset[2] === '-') !== (bare !== upper);
  return west ? -minutes : minutes;
}

/** Names of the hour that a place has, summer or winter, as North American papers write them. */
const EITHER: Readonly<Record<string, string>> = {
  AT: 'America/Halifax',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
const NAMES_EITHER = /\b[AECMP]T$/i;

/**
 * What is to be added, in ms, to an instant that was read by winter time from a text that ends in "ET" or its like:
 * an hour less in summer, 0 for any other text.
 */
export function summerShift(text: string, winter: number): number {
  const place = EITHER[NAMES_EITHER.exec(text)?.[0].toUpperCase() ?? ''];
  if (place === undefined) return 0;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: place,
    timeZoneName: 'longOffset',
  }).formatToParts(winter);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [east, usual] = [zoneMinutes(name), zoneMinutes(text.slice(-2))];
  return east === undefined || usual === undefined ? 0 : (usual - east) * 60_000;
}
