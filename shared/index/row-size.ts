/** How large DynamoDB counts a row (developer guide, "item sizes and formats"): each KB begun is a write unit. */

export const KB = 1024;

export const rowBytes = (row: Readonly<Record<string, unknown>>): number =>
  Object.entries(row).reduce(
    (sum, [name, value]) => (value === undefined ? sum : sum + Buffer.byteLength(name) + valueBytes(value)),
    0,
  );

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (Array.isArray(value)) return 3 + value.reduce<number>((sum, one) => sum + 1 + valueBytes(one), 0);
  if (value instanceof Set) return [...value].reduce<number>((sum, one) => sum + valueBytes(one), 0);
  if (typeof value === 'object' && value !== null)
    return 3 + Object.keys(value).length + rowBytes({ ...value });
  return 1;
}

/** The text at a whole word within so many UTF-8 bytes, with an ellipsis where it is cut; no surrogate pair halved. */
export function cutToBytes(text: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  if (room < Buffer.byteLength('…')) return '';
  let bytes = Buffer.byteLength('…');
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) break;
    end += character.length;
  }
  const word = text.lastIndexOf(' ', end);
  return `${text.slice(0, word > end / 2 ? word : end).trimEnd()}…`;
}
