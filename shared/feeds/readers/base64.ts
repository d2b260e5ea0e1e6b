/** RFC 4287, 4.1.3: content of a type that is neither text, XML nor markup is base 64. */
export const isEncoded = (type: string): boolean =>
  type.includes('/') && !/^text\/|[+/]xml$|html/.test(type.toLowerCase());

/** Text of base 64; the value itself where it is none. Undefined where what is encoded is no text: a picture, a film. */
export function fromBase64(value: string, type = ''): string | undefined {
  if (/^(?:image|audio|video|font|model)\//i.test(type)) return undefined;
  if (!/^[A-Za-z0-9+/=\s]*$/.test(value)) return value;
  const text = Buffer.from(value, 'base64').toString('utf8');
  // One bad byte in a hundred is a slip, as in whole documents.
  const bad = text.match(/[\ufffd\0]/g)?.length ?? 0;
  return bad * 100 > text.length ? undefined : text;
}
