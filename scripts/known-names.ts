/** The names that questions may be asked by, out of the tables that stories are read with. */
import { readFileSync } from 'node:fs';
import { SPECIAL_TABLE } from '../shared/analysis/data/places/special.ts';
import { actorAliases } from '../shared/analysis/index.ts';
import { COUNTRIES } from '../shared/analysis/places/index.ts';
import type { KnownNames } from '../shared/index/index.ts';

const REGIONS = new URL('../shared/analysis/data/places/regions.tsv', import.meta.url);

export function knownNames(): KnownNames {
  const listed = readFileSync(REGIONS, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([code = '', , , , , , name = '']) => [code, name] as const);
  // Areas of conflicts may lie in a region that the list has under another code.
  const special = SPECIAL_TABLE.split('\n')
    .map((line) => line.split('|').map((field) => field.trim()))
    .map(([name = '', , , code = '']) => [code, name] as const);
  const regions = [...special, ...listed].filter(([code]) => /^[A-Z]{2}-[A-Z0-9]+$/.test(code)).sort();
  return {
    countries: Object.fromEntries(COUNTRIES.map(({ alpha2, alpha3, name }) => [alpha2, [alpha3, name]])),
    regions: Object.fromEntries(regions),
    actors: Object.fromEntries(
      Object.entries(actorAliases()).map(([name, others]) => [name, [...new Set(others)].sort()]),
    ),
  };
}

/** One name a line, so that a change of the tables reads as one. */
export const knownFile = (): string => `${JSON.stringify(knownNames(), undefined, 1)}\n`;
