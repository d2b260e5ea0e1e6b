import { decodeHTML } from 'entities';

/** Longest single field that is kept, in characters: a story of 2 MB is the most that the archive takes. */
export const FIELD_LIMIT = 2 * 1024 * 1024;

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const HAS_ODD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const LONE = /\p{Surrogate}/gu;
/** What windows-1252 has where Unicode has C1 controls: its bytes are often passed off as ISO-8859-1 or as numbers. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Takes out what no text holds: NUL and other controls, lone surrogates; C1 codes become what was meant. */
export function withoutControls(text: string): string {
  if (!HAS_ODD.test(text)) return text;
  return text
    .replace(/[\u0080-\u009f]/g, (character) => {
      const meant = C1[character.charCodeAt(0) - 0x80] ?? '';
      return meant >= '\u0080' && meant <= '\u009f' ? '' : meant;
    })
    .replace(LONE, '')
    .replace(CONTROLS, '');
}

/** A field as the feed carries it: controls out, blanks around it off; undefined where nothing is left. */
export function cleanField(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const cleaned = withoutControls(value.length > FIELD_LIMIT ? value.slice(0, FIELD_LIMIT) : value).trim();
  return cleaned === '' ? undefined : cleaned;
}

/** Anything but printable ASCII and common letters, or a blank at an end or beside another: most lines have none. */
const NEEDS_CLEANING = /[^ -~\u00a1-\u024f\u0400-\u04ff]|^ | $| {2}/;
/** White space that isn't one blank. */
const NEEDS_COLLAPSING = /[^\S ]| {2}/;

/** One line: controls out, white space collapsed. */
export function lineOf(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!NEEDS_CLEANING.test(value) && value.length <= FIELD_LIMIT) return value;
  const cleaned = cleanField(value);
  if (cleaned === undefined || !NEEDS_COLLAPSING.test(cleaned)) return cleaned;
  return cleaned.replace(/\s+/g, ' ').trim();
}

/** One line of a name, whose entities some feeds write as text: "War &amp;amp; Peace". */
export function nameOf(value: string | undefined): string | undefined {
  const line = lineOf(value);
  return line?.includes('&') && ENTITY.test(line) ? lineOf(decodeHTML(line)) : line;
}
const ENTITY = /&(?:#x?[\da-f]{1,6}|[a-z]\w{1,30});/i;

/** Elements that titles are marked up with; anything else in angle brackets is text ("x <y> z"). */
const MARKUP = new Set(
  'a abbr acronym address b big blockquote br center cite code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp script small span strike strong style sub sup svg table tbody td th tr tt u ul var wbr'.split(
    ' ',
  ),
);

/**
 * Takes the tags of known elements out, in one pass; scripts, styles and processing instructions go with what is in them. A script or style that
 * isn't closed is none: it is what the text is about.
 */
export function withoutTags(html: string): string {
  let open = html.indexOf('<');
  if (open < 0) return html;
  let out = '';
  let from = 0;
  while (open >= 0) {
    const close = html.indexOf('>', open + 1);
    if (close < 0) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      if (end < 0) break;
      out += html.slice(from, open);
      from = end + 3;
    } else if (html.startsWith('<?', open) && html.indexOf('?>', open) >= 0) {
      out += html.slice(from, open);
      from = html.indexOf('?>', open) + 2;
    } else {
      const name = /^\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>]|$)/
        .exec(html.slice(open + 1, Math.min(close, open + 20)))?.[1]
        ?.toLowerCase();
      if (name !== undefined && MARKUP.has(name)) {
        const isHidden = (name === 'script' || name === 'style') && html[open + 1] !== '/';
        const end = isHidden ? html.toLowerCase().indexOf(`</${name}`, close) : close + 1;
        if (end >= 0) {
          out += html.slice(from, open);
          if (BREAKS.has(name)) out += ' ';
          from = end;
        }
      }
    }
    open = html.indexOf('<', Math.max(from, open + 1));
  }
  return out + html.slice(from);
}

const BREAKS = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** Plain text of a title: tags out, entities decoded, one line. @param markup false where the feed says it is text. */
export function plainTitle(value: string | undefined, markup: boolean): string | undefined {
  if (value === undefined) return undefined;
  const short = value.length > TITLE_LIMIT * 4 ? value.slice(0, TITLE_LIMIT * 4) : value;
  const bare = markup ? withoutTags(short) : short;
  const text = markup && /&[#a-z]/i.test(bare) ? decodeHTML(bare) : bare;
  return lineOf(text)?.slice(0, TITLE_LIMIT);
}

/** Longest title that is kept: the longest of 2,109 measured is under 400. */
const TITLE_LIMIT = 2_000;
