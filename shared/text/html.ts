import { decodeHTMLStrict } from 'entities';
import { collapse, stripControls } from './characters.ts';

/** Elements whose start and end break a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose text is data, not words: up to the first end tag of the name, whatever stands between. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** Elements whose text no reader sees; they may nest. */
const HIDDEN = new Set('audio button canvas iframe noscript object select svg template video'.split(' '));

/** Inline elements that feeds carry; with BLOCKS they tell markup from a text that speaks of "<x>". */
const INLINE = new Set(
  (
    'a abbr b bdi bdo big body cite code del em font head html i img ins kbd link mark meta q s small source span ' +
    'strike strong sub sup td th time tt u var wbr'
  ).split(' '),
);

const isMarkup = (name: string): boolean =>
  BLOCKS.has(name) || INLINE.has(name) || RAW.has(name) || HIDDEN.has(name);

/** How often a feed's text may have been escaped over: `&amp;lt;p&amp;gt;` is two. */
const MAX_PASSES = 3;

/**
 * The words of a text that may be HTML, plain, or HTML escaped once too often (feeds hold all three).
 * Paragraphs, list items and `<br>` become `\n` (never two in a row), runs of white space one space, entities are
 * decoded, scripts, styles, comments and control characters dropped. Unknown tags are dropped too; a `<` that opens
 * no tag stays. Never throws; linear in the length of the input, whatever it holds.
 */
export function htmlToText(html: string): string {
  let text = stripControls(html);
  let plain = true;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const markup = pass === 0 ? text.includes('<') : hasMarkup(text);
    const stripped = markup ? stripTags(text) : text;
    if (plain && stripped.includes(BREAK)) plain = false;
    const decoded = stripped.includes('&') ? decodeHTMLStrict(stripped) : stripped;
    if (!markup && decoded === text) break;
    text = decoded;
  }
  // Where tags break the lines, line ends of the source are white space, as in HTML.
  const lines = plain ? unwrap(text) : text.replace(/[\r\n]/g, ' ').replaceAll(BREAK, '\n');
  return collapse(stripControls(lines));
}

/** Stands for a line break that a tag made; the input holds none, being stripped of control characters. */
const BREAK = '\u0001';

/** True where the text holds a tag by a name that feeds use. */
function hasMarkup(text: string): boolean {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const name = tagName(text, at);
    if (name !== '' && isMarkup(name)) return true;
  }
  return false;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Lower-case name of the tag that opens at `at` (`<` or `</`), or nothing. Longer names than any of HTML's are cut. */
function tagName(text: string, at: number): string {
  const from = text.charCodeAt(at + 1) === 47 ? at + 2 : at + 1;
  let end = from;
  if (!isLetter(text.charCodeAt(end))) return '';
  while (end - from < 16) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(code >= 48 && code <= 58)) break;
    end++;
  }
  return text.slice(from, end).toLowerCase();
}

/** Finds the ends of tags. What was sought once in vain is not sought again, so that hostile input stays linear. */
class TagEnds {
  readonly #text: string;
  #noEnd = false;
  #brokenQuotes = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Index after the `>` that closes the tag opened at `at`; -1 where none does. */
  after(at: number): number {
    if (this.#noEnd) return -1;
    if (!this.#brokenQuotes) {
      const end = this.#quoted(at);
      if (end !== -1) return end;
      this.#brokenQuotes = true;
    }
    const end = this.#text.indexOf('>', at);
    if (end === -1) this.#noEnd = true;
    return end === -1 ? -1 : end + 1;
  }

  #quoted(at: number): number {
    const text = this.#text;
    for (let i = at + 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 62) return i + 1;
      // Quotes only count as an attribute's value: `<p title=">">`, not `<p it's>`.
      if ((code === 34 || code === 39) && text.charCodeAt(i - 1) === 61) {
        i = text.indexOf(code === 34 ? '"' : "'", i + 1);
        if (i === -1) return -1;
      }
    }
    return -1;
  }
}

function stripTags(text: string): string {
  const ends = new TagEnds(text);
  const out: string[] = [];
  let hidden = '';
  let depth = 0;
  let from = 0;
  const keep = (until: number): void => {
    if (hidden === '' && until > from) out.push(text.slice(from, until));
  };
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      keep(at);
      if (text.startsWith('<![CDATA[', at)) {
        at += 9;
      } else if (text.startsWith('<!--', at)) {
        const end = text.indexOf('-->', at + 4);
        at = end === -1 ? text.length : end + 3;
      } else {
        const end = ends.after(at);
        at = end === -1 ? text.length : end;
      }
      from = at;
      continue;
    }
    const name = tagName(text, at);
    const end = name === '' ? -1 : ends.after(at);
    if (end === -1) {
      at += 1;
      continue;
    }
    keep(at);
    const closing = next === 47;
    from = end;
    if (hidden !== '') {
      if (name === hidden) depth += closing ? -1 : 1;
      if (depth === 0) hidden = '';
    } else if (!closing && RAW.has(name)) {
      from = afterRaw(text, end, name);
    } else if (!closing && HIDDEN.has(name) && text.charCodeAt(end - 2) !== 47) {
      hidden = name;
      depth = 1;
    } else if (BLOCKS.has(name)) {
      out.push(BREAK);
    } else if (name === 'td' || name === 'th' || name === 'img') {
      out.push(' ');
    }
    at = from;
  }
  keep(text.length);
  return out.join('').replaceAll(']]>', '');
}

/** Index after `</name…>`; the end of the text where it never comes, as browsers read it. */
function afterRaw(text: string, from: number, name: string): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    if (tagName(text, at) !== name) continue;
    const end = text.indexOf('>', at);
    return end === -1 ? text.length : end + 1;
  }
  return text.length;
}

/** Shortest line that a mail-era wrapper would have broken; shorter ones were meant. */
const WRAPPED_LINE = 50;

/** Joins lines that were only wrapped at a column: long, not ended by a stop, and going on in lower case. */
function unwrap(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split(/\r\n|\r|\n/);
  let out = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    const before = (lines[i - 1] ?? '').trimEnd();
    const first = (lines[i] ?? '').trimStart().charAt(0);
    const goesOn = first !== '' && first.toUpperCase() !== first && before.length >= WRAPPED_LINE;
    out += (goesOn && !'.!?:;…"”»'.includes(before.slice(-1)) ? ' ' : '\n') + lines[i];
  }
  return out;
}
