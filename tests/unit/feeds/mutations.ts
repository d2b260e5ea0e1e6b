/** A generator of numbers that gives the same ones for the same seed: 0 to below `limit`. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** What breaks feeds: characters that mean something, halves of constructs, bytes of no encoding. */
const SPLINTERS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?',
  '&#',
  '&#0;',
  '\0',
  '\ufffd',
  '<item>',
  '</item>',
  '<entry>',
  '{',
  '}',
  '[',
  ',',
  '\\',
  'xmlns:a="b"',
  '=',
  ':',
];

/** The body with one to eight wounds: cut, doubled, swapped, struck through, splintered. */
export function mutate(body: Uint8Array, next: (limit: number) => number): Uint8Array {
  let current = Buffer.from(body);
  for (let wounds = 1 + next(8); wounds > 0; wounds -= 1) {
    const at = next(current.length + 1);
    const to = Math.min(current.length, at + next(200));
    const [before, part, after] = [current.subarray(0, at), current.subarray(at, to), current.subarray(to)];
    switch (next(6)) {
      case 0:
        current = Buffer.concat([before, after]);
        break;
      case 1:
        current = Buffer.concat([before, part, part, after]);
        break;
      case 2:
        current = Buffer.concat([before, Buffer.from(SPLINTERS[next(SPLINTERS.length)] ?? ''), part, after]);
        break;
      case 3:
        current = Buffer.concat([before, Buffer.from(part).reverse(), after]);
        break;
      case 4:
        current = Buffer.concat([before, Buffer.from(Array.from(part, () => next(256))), after]);
        break;
      default:
        current = wounds === 1 ? Buffer.from(before) : current;
    }
  }
  return new Uint8Array(current);
}
