import type { AtomNs } from 'feedsmith';
import { isAlternate } from '../../links.ts';
import type { RawText } from '../../raw.ts';
import { fromBase64, isEncoded } from '../base64.ts';

export const html = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'html' };

/** A text with what Atom says of it. */
export interface TypedText {
  readonly value?: string;
  readonly type?: string;
  readonly xml?: { readonly base?: string; readonly lang?: string };
}

/** Atom says of each text what it is; without a word it is text. */
export function typed(text: TypedText | undefined, isMarkup = false): RawText | undefined {
  if (text?.value === undefined) return undefined;
  const { value, type } = text;
  const base = text.xml?.base;
  if (type !== undefined && isEncoded(type)) {
    const decoded = fromBase64(value, type);
    return decoded === undefined ? undefined : { value: decoded, kind: 'html', base };
  }
  const plain = type === 'text' || type === 'text/plain' || (type === undefined && !isMarkup);
  return { value, kind: plain ? 'text' : 'html', base };
}

export const plain = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'text' };

/** feedsmith's types mark what its strict mode requires; what is read is the value itself. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const textOf = (value: unknown): TypedText | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;
export const first = <Value>(values: readonly Value[] | undefined): Value | undefined => values?.[0];

export function joined(names: readonly (string | undefined)[] | undefined): string | undefined {
  const given = (names ?? []).filter((name): name is string => name !== undefined && name !== '');
  return given.length === 0 ? undefined : given.join(', ');
}

export function atomPeople(
  authors: readonly { readonly name?: unknown; readonly email?: string }[] | undefined,
): string | undefined {
  return joined(authors?.map((author) => text(author.name) ?? author.email));
}

export function creditFrom(
  credits: readonly { readonly value?: unknown; readonly role?: string }[] | undefined,
): string | undefined {
  return joined(
    credits?.filter(({ role }) => role === 'source' || role === 'agency').map(({ value }) => text(value)),
  );
}

export function alternate(links: AtomNs.Entry<string>['links']): string | undefined {
  const alternates = links?.filter(({ rel }) => isAlternate(rel));
  const found = alternates?.find(({ type }) => isPage(type)) ?? alternates?.[0];
  return text(found?.href);
}

/** Of several alternates the page is meant, not its other renderings. */
const isPage = (type: string | undefined): boolean => type === undefined || /html/i.test(type);
