/** A story or event cut down to what the bus takes. */

/** Members of a list that are kept: of claims the latest, of all else the first. */
const MEMBERS = 20;
/** Characters of a text: more than any excerpt, title or address that a person reads. */
const CHARACTERS = 500;

/**
 * The value with lists of at most 20 members and texts of at most 500 characters, and `truncated: true`: the whole of it
 * is in the table and the API. What rules ask about (counts, parties between bars) must be there already.
 */
export function shorten(value: unknown): unknown {
  const short = cut(value, '');
  return isRecord(short) ? { ...short, truncated: true } : short;
}

function cut(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.length <= CHARACTERS ? value : cutText(value);
  if (Array.isArray(value))
    return (name === 'claims' ? latest(value) : value.slice(0, MEMBERS)).map((one) => cut(one, ''));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part, key)]));
}

/** Never half a surrogate pair: it is no text to who parses it strictly. */
const cutText = (text: string): string => text.slice(0, CHARACTERS).replace(/[\ud800-\udbff]$/, '');

const latest = (claims: readonly unknown[]): readonly unknown[] => {
  const byTime = [...claims].sort((a, b) => (publishedOf(a) < publishedOf(b) ? 1 : -1));
  const kept = new Set(byTime.slice(0, MEMBERS));
  return claims.filter((claim) => kept.has(claim));
};

const publishedOf = (claim: unknown): string =>
  isRecord(claim) && typeof claim['published'] === 'string' ? claim['published'] : '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
