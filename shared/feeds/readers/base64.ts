/** RFC 4287, 4.1.3: content of a type that is neither text, XML nor markup is base 64. */
export const isEncoded = (type: string): boolean =>
  type.includes('/') && !/^text\/|[+/]xml$|html/.test(type.toLowerCase());

/** Text of base 64; the value itself where it is none. */
export function fromBase64(value: string): string {
  return /^[A-Za-z0-9+/=\s]*$/.test(value) ? Buffer.from(value, 'base64').toString('utf8') : value;
}
