import { decodeHTMLAttribute } from 'entities';
import { lineOf } from './plain.ts';

/** Longest URL that is kept: what browsers and servers take. */
const URL_LIMIT = 8_192;

/** The absolute http(s) form of a link, resolved against its base; undefined for any other scheme or no URL at all. */
export function resolveLink(link: string | undefined, base?: string): string | undefined {
  if (link !== undefined && link.length <= URL_LIMIT && PLAIN.test(link)) return link;
  const text = lineOf(link);
  if (text === undefined || text.length > URL_LIMIT) return undefined;
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text.replace(/ /g, '%20') : undefined;
  const whole = parseUrl(text, base);
  return whole && (whole.protocol === 'http:' || whole.protocol === 'https:') ? whole.href : undefined;
}

/** An id that is an http(s) address, which stands for the link where there is none; undefined for any other. */
export const asAddress = (id: string | undefined): string | undefined =>
  id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;

/** Whether a link's `rel` says that it leads to the page: absent, or `alternate` in any case, alone or as IANA's address. */
export const isAlternate = (rel: string | undefined): boolean =>
  rel === undefined || rel === 'alternate' || ALTERNATE.test(rel);

const ALTERNATE = /^\s*(?:https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\/)?alternate\s*$/i;

/** Resolves an `xml:base` (which may itself be relative) within the one around it. */
export function resolveBase(base: string | undefined, outer: string | undefined): string | undefined {
  const text = lineOf(base);
  if (text === undefined) return outer;
  return parseUrl(text, outer)?.href ?? outer;
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return base === undefined ? new URL(text) : new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Host names of letters and paths of what paths hold: no parser refuses them, and asking takes four times as long. */
const PLAIN = /^https?:\/\/(?!xn--)(?:[a-z0-9-]{1,63}\.(?!xn--)){1,8}[a-z]{2,18}(?:\/[\w.~/?=&%+,;:@!-]*)?$/;

/** Makes the relative `href`, `src` and `srcset` of a markup absolute, in one pass; everything else stays as it is. */
export function resolveMarkup(html: string, base: string | undefined): string {
  if (base === undefined || !/\s(?:href|src(?:set)?)\s*=/i.test(html)) return html;
  return html.replace(
    /(\s(href|src|srcset)\s*=\s*)("[^"<>]*"|'[^'<>]*'|[^\s"'<>`]+(?=[^<>]{0,500}>))/gi,
    (whole: string, start: string, name: string, given: string) => {
      const value = /^["']/.test(given) ? given.slice(1, -1) : given;
      const resolved =
        name.toLowerCase() === 'srcset' ? resolveSet(value, base) : resolveAttribute(value.trim(), base);
      return resolved === undefined ? whole : `${start}"${resolved}"`;
    },
  );
}

/** The absolute form of an attribute's link, to be quoted; undefined for what stays as it is. */
function resolveAttribute(link: string, base: string): string | undefined {
  if (link === '' || link.length > URL_LIMIT || /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(link)) return undefined;
  const resolved = parseUrl(decodeHTMLAttribute(link), base);
  return resolved?.href.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

/** Each of a set's links, which stand before their width or density; a comma without a blank may belong to one. */
const resolveSet = (set: string, base: string): string =>
  set
    .split(/,\s+|(?<=\s[\d.]{1,10}[wxh]),/)
    .map((candidate) => {
      const [link = '', ...size] = candidate.trim().split(/\s+/);
      return [resolveAttribute(link, base) ?? link, ...size].join(' ');
    })
    .join(', ')
    .replace(/"/g, '&quot;');
