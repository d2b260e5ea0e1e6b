import { BUS_SOURCE } from '../shared/topology.ts';
import type { Watch } from './watches.ts';

type Pattern = Readonly<Record<string, unknown>>;

/** One condition of a watch: what it asks of an event, and what an event that doesn't meet it looks like. */
interface Condition {
  readonly path: readonly string[];
  readonly met: readonly unknown[];
  readonly missed: readonly unknown[];
}

const oneOf = (path: readonly string[], values: readonly string[]): Condition => ({
  path,
  met: values,
  missed: [{ 'anything-but': values }, { exists: false }],
});
const atLeast = (path: readonly string[], number: number): Condition => ({
  path,
  met: [{ numeric: ['>=', number] }],
  missed: [{ numeric: ['<', number] }, { exists: false }],
});

function conditionsOf(watch: Watch): readonly Condition[] {
  // The bus has each party between bars, sorted (shared/bus).
  const list = `*${[...(watch.parties ?? [])]
    .sort()
    .map((party) => `|${party}|`)
    .join('*')}*`;
  return [
    ...(watch.types ? [oneOf(['type'], watch.types)] : []),
    ...(watch.families ? [oneOf(['family'], watch.families)] : []),
    ...(watch.statuses ? [oneOf(['status'], watch.statuses)] : []),
    ...(watch.country ? [oneOf(['country'], [watch.country])] : []),
    ...(watch.region ? [oneOf(['place', 'region'], [watch.region])] : []),
    ...(watch.initiator ? [oneOf(['initiator'], [watch.initiator])] : []),
    ...(watch.target ? [oneOf(['target'], [watch.target])] : []),
    ...(watch.parties
      ? [
          {
            path: ['partyList'],
            met: [{ wildcard: list }],
            missed: [{ 'anything-but': { wildcard: list } }, { exists: false }],
          },
        ]
      : []),
    ...(watch.minReports ? [atLeast(['independentReports'], watch.minReports)] : []),
    ...(watch.minKilled ? [atLeast(['killed', 'best'], watch.minKilled)] : []),
  ];
}

/**
 * The event pattern of a watch: what stands now meets every condition and what stood before missed one, so that it
 * fires once, on crossing. An event that is closed (merged, withdrawn) fires nothing; one that opens again does.
 */
export function patternOf(watch: Watch): Pattern {
  const conditions = conditionsOf(watch);
  const now = conditions.reduce<Pattern>(
    (pattern, { path, met }) => nest(pattern, path, met),
    nest({}, ['closed', 'at'], [{ exists: false }]),
  );
  const before = [
    // Nothing stood before, or something that was closed.
    nest({}, ['eventId'], [{ exists: false }]),
    nest({}, ['closed', 'at'], [{ exists: true }]),
    ...conditions.flatMap(({ path, missed }) => missed.map((one) => nest({}, path, [one]))),
  ];
  return {
    source: [BUS_SOURCE],
    'detail-type': ['EventOpened', 'EventChanged'],
    detail: { current: now, $or: before.map((previous) => ({ previous })) },
  };
}

function nest(pattern: Pattern, path: readonly string[], value: readonly unknown[]): Pattern {
  const [first, ...rest] = path;
  if (first === undefined) return pattern;
  if (rest.length === 0) return { ...pattern, [first]: value };
  const inner = pattern[first];
  return {
    ...pattern,
    [first]: nest(typeof inner === 'object' && inner !== null ? (inner as Pattern) : {}, rest, value),
  };
}
