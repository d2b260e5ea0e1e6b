/**
 * Names that questions are asked by. Countries and regions are fixed lists: any other is refused. A group stands in the
 * table under its common name where it is known, else as the wires write it, so that no list has all actors: one is
 * refused where nothing is found of it and it looks like a slip.
 */
import { readFileSync } from 'node:fs';
import { InvalidInput } from '../model/index.ts';
import { nearestOf, slipOf } from './words.ts';

export interface KnownNames {
  /** Alpha-3 code and English name by alpha-2 code (ISO 3166-1). */
  readonly countries: Readonly<Record<string, readonly [alpha3: string, name: string]>>;
  /** Names by ISO 3166-2 code. */
  readonly regions: Readonly<Record<string, string>>;
  /** The other names of states and groups, by their codes and common names. */
  readonly actors: Readonly<Record<string, readonly string[]>>;
}

/** Written by `npm run build:known`; too much to load at each start, for the few questions that need it. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? './data/known.json' : './known.json', import.meta.url);
let read: KnownNames | undefined;
const known = (): KnownNames => {
  read ??= JSON.parse(readFileSync(FILE, 'utf8')) as KnownNames;
  return read;
};

/** What is asked by its code; the first of the names is shown with it. */
interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

const spellingsOf = ({ code, names }: Named): readonly string[] => [code, ...names];

/** What was likely meant: by another of its names, in other letters, or by a slip. */
function meantBy(value: string, all: readonly Named[], nearest: typeof slipOf): Named | undefined {
  const lower = value.toLowerCase();
  const same = all.find((one) => spellingsOf(one).some((spelling) => spelling.toLowerCase() === lower));
  if (same !== undefined || value.length < SHORTEST_SLIP) return same;
  const meant = nearest(value, all.flatMap(spellingsOf));
  return all.find((one) => meant !== undefined && spellingsOf(one).includes(meant));
}

/** Of two letters nearly anything is near. */
const SHORTEST_SLIP = 3;

const hintOf = (meant: Named | undefined): string =>
  meant === undefined
    ? '.'
    : `; did you mean ${meant.code}${meant.names[0] === undefined ? '' : ` (${meant.names[0]})`}?`;

const refuse = (slot: string, value: string, rest: string): never => {
  throw new InvalidInput(`There is no ${slot} ${value.slice(0, 60)}${rest}`, { [slot]: value.slice(0, 200) });
};

/** @throws InvalidInput for what is no country's code, nor `-`, with the one that was likely meant. */
export function checkCountry(country: string): void {
  const { countries } = known();
  if (country === '-' || Object.hasOwn(countries, country)) return;
  const all = Object.entries(countries).map(([code, [alpha3, name]]) => ({ code, names: [name, alpha3] }));
  const hint = hintOf(meantBy(country, all, nearestOf));
  refuse('country', country, `${hint} A country is given by its ISO 3166-1 alpha-2 code (UA), none by -.`);
}

/**
 * @param country where the question names one.
 * @throws InvalidInput for what is no region's code, with the one that was likely meant, or those that the country has;
 * and for a region of another country.
 */
export function checkRegion(region: string, country?: string): void {
  const { countries, regions } = known();
  const home = region.slice(0, 2);
  if (!Object.hasOwn(regions, region)) {
    const within = /^[A-Z]{2}-/.test(region) && Object.hasOwn(countries, home) ? home : country;
    const all = Object.entries(regions)
      .filter(([code]) => within === undefined || code.startsWith(`${within}-`))
      .map(([code, name]) => ({ code, names: [name] }));
    const everywhere = Object.entries(regions).map(([code, name]) => ({ code, names: [name] }));
    const [first, ...others] = all.map(({ code }) => code);
    const hint =
      home === within && first !== undefined
        ? `; ${within} has ${[first, ...others].join(', ')}.`
        : hintOf(meantBy(region, all, nearestOf) ?? meantBy(region, everywhere, slipOf));
    refuse('region', region, `${hint} A region is given by its ISO 3166-2 code (UA-63).`);
  }
  if (country !== undefined && country !== home)
    throw new InvalidInput(`The region ${region} is not in ${country}; give one of the two, or ${home}.`, {
      region,
      country,
    });
}

/** The name that rows have an actor under, for any of its names, in any case: Houthis for "ansar allah", RUS for "Россия". */
export function commonNameOf(actor: string): string {
  const { actors } = known();
  if (Object.hasOwn(actors, actor)) return actor;
  const lower = actor.toLowerCase();
  const found = Object.entries(actors).find(([name, others]) =>
    [name, ...others].some((one) => one.toLowerCase() === lower),
  );
  return found?.[0] ?? actor;
}

/** @throws InvalidInput for a name that no list has and that is one of a list but for a letter or two, or has the form of a state's code. */
export function checkActor(actor: string): void {
  const { countries, actors } = known();
  const all = [
    ...Object.entries(countries).map(([alpha2, [code, name]]) => ({ code, names: [name, alpha2] })),
    ...Object.keys(actors).map((code) => ({ code, names: [] })),
  ];
  if (all.some(({ code }) => code === actor)) return;
  const meant = meantBy(actor, all, slipOf);
  if (meant !== undefined || /^[A-Z]{3}$/.test(actor))
    refuse(
      'actor',
      actor,
      `${hintOf(meant)} A state is given by its ISO 3166-1 alpha-3 code, a group by its name.`,
    );
}
