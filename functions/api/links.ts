/** Addresses that answers carry. None has the token: bodies may be kept and passed on. */

/** The address without the token. */
export function shown(url: URL): URL {
  const copy = new URL(url);
  copy.searchParams.delete('token');
  return copy;
}

/**
 * The same question with other parameters: those of the next page. A range is given there as it was read, since one that
 * ends now moves on; an undefined parameter is left out.
 */
export function addressWith(url: URL, params: Readonly<Record<string, string | undefined>>): string {
  const next = shown(url);
  for (const [name, value] of Object.entries(params))
    if (value === undefined) next.searchParams.delete(name);
    else next.searchParams.set(name, value);
  return next.href;
}

/** What a title says of a question: its parameters. */
export const describe = (url: URL): string =>
  [...shown(url).searchParams].map(([name, value]) => `${name}=${value}`).join(' ');

/** What stands before `/events` in the address: a stage's name, or nothing. */
export const basePath = (url: URL): string => /^(.*)\/[^/]+$/.exec(url.pathname)?.[1] ?? '';
