import { gunzipSync } from 'node:zlib';
import { guessLegacy } from './charset-guess.ts';
import { UnreadableFeed } from './unreadable.ts';

/** Largest document that is read, inflated: three times the largest feed measured; fetching has the same limit. */
export const DOCUMENT_LIMIT = 15 * 1024 * 1024;

export interface DecodedBody {
  readonly text: string;
  /** The encoding that was used, as WHATWG names it where it has a name for it. */
  readonly charset: string;
  readonly from: 'bom' | 'http' | 'xml' | 'guess';
}

/**
 * Text of a body. The encoding comes from the byte order mark, else the HTTP charset, else the XML declaration, else
 * a guess. A label that the bytes contradict gives way to the next that they don't: servers say `utf-8` of files
 * that are not, and feeds keep the declaration of the editor that once saved them. Bytes that are UTF-8 throughout
 * contradict any other label.
 *
 * @throws UnreadableFeed `too_large` past 15 MB (a body that is itself gzipped is inflated first)
 */
export function decodeBody(bytes: Uint8Array, contentType?: string): DecodedBody {
  const body = inflate(bytes);
  if (body.length > DOCUMENT_LIMIT)
    throw new UnreadableFeed(
      'too_large',
      'The document is over 15 MB; ask its publisher for a shorter feed.',
      {
        bytes: body.length,
      },
    );
  const marked = fromMark(body);
  if (marked) return marked;
  const patterned = fromPattern(body);
  if (patterned) return patterned;
  const labels = [
    { label: charsetOf(contentType), from: 'http' as const },
    { label: declaredEncoding(body), from: 'xml' as const },
  ].flatMap(({ label, from }) => (label === undefined ? [] : [{ label, from }]));
  for (const { label, from } of labels) {
    const text = decodeStrictly(body, label);
    if (text === undefined) continue;
    const utf8 = isUtf8Label(label) ? undefined : decodeWoundedUtf8(body);
    return utf8 === undefined
      ? { text, charset: label, from }
      : { text: utf8, charset: 'utf-8', from: 'guess' };
  }
  return guess(body, labels);
}

function inflate(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: DOCUMENT_LIMIT });
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    throw new UnreadableFeed(
      tooLarge ? 'too_large' : 'broken',
      tooLarge
        ? 'The gzipped document inflates to over 15 MB; ask its publisher for a shorter feed.'
        : 'The body starts as gzip and cannot be inflated; fetch it again, it may have been cut off.',
      {},
      cause,
    );
  }
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0, 0, 0xfe, 0xff], charset: 'utf-32be' },
  { bytes: [0xff, 0xfe, 0, 0], charset: 'utf-32le' },
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
];

function fromMark(body: Uint8Array): DecodedBody | undefined {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => body[index] === byte));
  if (!mark) return undefined;
  const text = decodeLeniently(body.subarray(mark.bytes.length), mark.charset);
  return { text, charset: mark.charset, from: 'bom' };
}

/** `<?` or `<x` without a mark, as XML 1.0 appendix F reads it: zero bytes tell the wide encodings. */
function fromPattern(body: Uint8Array): DecodedBody | undefined {
  const [a, b, c, d] = body;
  const zeros = `${a === 0 ? 0 : 1}${b === 0 ? 0 : 1}${c === 0 ? 0 : 1}${d === 0 ? 0 : 1}`;
  const charset = { '0001': 'utf-32be', '1000': 'utf-32le', '0101': 'utf-16be', '1010': 'utf-16le' }[zeros];
  if (charset === undefined || body.length < 4) return undefined;
  return { text: decodeLeniently(body, charset), charset, from: 'guess' };
}

/** The charset parameter of a Content-Type, lower case. */
export function charsetOf(contentType: string | undefined): string | undefined {
  const found = /;\s*charset\s*=\s*["']?([\w.:+-]{1,40})/i.exec((contentType ?? '').slice(0, 500));
  return found?.[1]?.toLowerCase();
}

/** How far into a document its declaration is looked for: some feeds open with a comment or blank lines. */
const HEAD = 1024;

function declaredEncoding(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, HEAD)).toString('latin1');
  return /<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:+-]{1,40})["']/i.exec(head)?.[1]?.toLowerCase();
}

/** Labels that feeds use and WHATWG doesn't list. */
const ALIASES: Readonly<Record<string, string>> = {
  'iso-8859-8-i': 'iso-8859-8',
  u8: 'utf-8',
  u16: 'utf-16',
  utf_8: 'utf-8',
  utf_16: 'utf-16',
  utf_32: 'utf-32',
  'cp-1251': 'windows-1251',
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
};

const isWideLabel = (label: string): boolean =>
  /^(utf|ucs|iso-10646)[-_]?(16|32|2|4|ucs)/.test(ALIASES[label] ?? label);
const isUtf8Label = (label: string): boolean => /^utf-?8$/.test(ALIASES[label] ?? label);

function decodeStrictly(body: Uint8Array, label: string): string | undefined {
  const charset = ALIASES[label] ?? label;
  // Bytes that begin as ASCII markup are no wide encoding, whatever they are called.
  if (isWideLabel(label)) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch (error) {
    // TypeError: the bytes contradict the label. RangeError: a label that WHATWG doesn't know.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function decodeLeniently(body: Uint8Array, charset: string): string {
  const label = ALIASES[charset] ?? charset;
  if (label === 'utf-32be' || label === 'utf-32le') return decodeUtf32(body, label === 'utf-32le');
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

/** The one encoding that feeds come in and WHATWG left out. What is no code point becomes U+FFFD. */
function decodeUtf32(body: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= body.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    parts.push(String.fromCodePoint(isCharacter ? code : 0xfffd));
  }
  return parts.join('');
}

function guess(
  body: Uint8Array,
  labels: readonly { readonly label: string; readonly from: 'http' | 'xml' }[],
): DecodedBody {
  const utf8 = decodeStrictly(body, 'utf-8') ?? decodeWoundedUtf8(body);
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8', from: 'guess' };
  // A few bad bytes in a document that says what it is: the label stands, the bytes are replaced. Not of UTF-8 that has
  // no letters but bad ones: that is the label of another file.
  for (const { label, from } of labels) {
    if (isWideLabel(label) || isUtf8Label(label)) continue;
    const text = decodeLeniently(body, label);
    if (count(text, '\ufffd') * 100 <= text.length) return { text, charset: label, from };
  }
  const charset = guessLegacy(body);
  return { text: decodeLeniently(body, charset), charset, from: 'guess' };
}

/** Whole characters of several bytes to one bad byte: other encodings read as UTF-8 have fewer whole than bad. */
const WHOLE_TO_BAD = 2;
/** One may be chance: `é` of windows-1252 is two of its letters. */
const SEVERAL = 2;

/** Text of a body that is UTF-8 for all that can be seen: a bad byte here and there, or cut off within a letter. */
function decodeWoundedUtf8(body: Uint8Array): string | undefined {
  // What the cut left of a letter is kept for bytes that don't come, and lost.
  const text = new TextDecoder().decode(body, { stream: true });
  let whole = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad += 1;
    else if (code >= 0x80) whole += 1;
  }
  return whole >= SEVERAL && whole >= bad * WHOLE_TO_BAD ? text : undefined;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
