import type { Token } from '../text/index.ts';
import { type ActorEntry, type ActorMark, actorTable, isCyrillic, keyOf } from './actor-table.ts';
import { withNamed, withNouns } from './named-groups.ts';
import { owned } from './owners.slavic.ts';

export type { ActorKind, ActorMark } from './actor-table.ts';

/** Every name that `canonicalActor` gives: alpha-3 codes of states, groups by their common names. */
export const actorNames = (): readonly string[] => [
  ...new Set(actorTable().entries.map(({ canonical }) => canonical)),
];

/** One name for a group whichever of its names is written, for telling whether two mentions mean the same; codes stay. */
export const canonicalActor = (name: string): string => actorTable().named(name)?.canonical ?? name;

/** The other names of each actor, by the one that `canonicalActor` gives: of a state its name, people and capital. */
export function actorAliases(): Readonly<Record<string, readonly string[]>> {
  const table = actorTable();
  table.readCyrillic();
  const { entries, aliases } = table;
  const names: Record<string, string[]> = {};
  entries.forEach(({ kind }, at) => {
    const alias = aliases[at] ?? '';
    if (kind === 'noun' || kind === 'force') return;
    const name = canonicalActor(alias);
    names[name] ??= [];
    if (alias !== name) names[name].push(alias);
  });
  return names;
}

/** ISO alpha-2 of the country that a group of the table mostly acts in. */
export const homeOfGroup = (name: string): string | undefined => {
  const actor = actorTable().named(name);
  return actor?.kind === 'group' ? actor.country : undefined;
};

/** The form that is spelled most like what is written, the first of several: "таліби" of "талібів", "ХАМАС" of "ХАМАСу". */
function nearest(forms: readonly string[], written: string): string {
  const lower = written.toLowerCase();
  const alike = (form: string): number => {
    let at = 0;
    while (at < lower.length && form.charAt(at).toLowerCase() === lower.charAt(at)) at += 1;
    return at;
  };
  let best = forms[0] ?? written;
  // A form that only goes on longer is another case.
  for (const form of forms) if (alike(form) > alike(best) && alike(best) < stemLength(best)) best = form;
  return best;
}
const stemLength = (form: string): number => form.length - 2;

/** The states and groups that a sentence names, in order. */
export function findActors(text: string, tokens: readonly Token[]): ActorMark[] {
  const { lexicon, entries, readCyrillic } = actorTable();
  if (tokens.some(({ lower }) => isCyrillic(lower))) readCyrillic();
  const marks: ActorMark[] = [];
  for (const hit of lexicon.match(tokens, keyOf)) {
    const first = tokens[hit.from];
    const last = tokens[hit.until - 1];
    if (first === undefined || last === undefined) continue;
    const written = text.slice(first.start, last.end);
    const entry = pick(hit.classes, written, first, entries);
    if (entry === undefined) continue;
    const { kind, country } = entry;
    const code = entry.asWritten ? nearest(entry.forms?.() ?? [], written) : entry.code;
    marks.push({ from: hit.from, until: hit.until, code, kind, ...(country ? { country } : {}) });
  }
  marks.push(...hyphenated(text, tokens));
  marks.sort((a, b) => a.from - b.from);
  return withNouns(text, tokens, withNamed(text, tokens, owned(text, tokens, marks)));
}

/** "Russia-Ukraine", "Israel-Hamas": two sides in one word, where each half is a name of one. */
function hyphenated(text: string, tokens: readonly Token[]): ActorMark[] {
  const { lexicon, entries } = actorTable();
  const marks: ActorMark[] = [];
  for (const [at, { parts }] of tokens.entries()) {
    if (parts === undefined) continue;
    const sides = parts.flatMap((part): ActorMark[] => {
      const [hit] = lexicon.match([part], keyOf);
      const written = text.slice(part.start, part.end);
      const entry = hit && pick(hit.classes, written, part, entries);
      if (entry === undefined) return [];
      const { kind, country, asWritten, code } = entry;
      return [
        {
          from: at,
          until: at + 1,
          code: asWritten ? written : code,
          // Said of something, as a demonym is: no place, and no subject.
          kind: kind === 'name' || kind === 'capital' ? 'demonym' : kind,
          ...(country ? { country } : {}),
        },
      ];
    });
    if (sides.length > 1 && sides.length === parts.length) marks.push(...sides);
  }
  return marks;
}

function pick(
  classes: readonly string[],
  written: string,
  first: Token,
  entries: readonly ActorEntry[],
): ActorEntry | undefined {
  for (const name of classes) {
    const bar = name.indexOf('|');
    if (name.startsWith('^') && first.shape === 'lower') continue;
    if (name.startsWith('=') && written !== name.slice(1, bar)) continue;
    return entries[Number(name.slice(bar + 1))];
  }
  return undefined;
}
