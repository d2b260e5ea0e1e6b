import { decodeHTML } from 'entities';
import { lineOf } from './plain.ts';

/** Agencies that other papers run, as their texts sign them. Names are matched whole and as written. */
const AGENCIES: readonly string[] = [
  'Reuters',
  'Thomson Reuters',
  'AP',
  'Associated Press',
  'The Associated Press',
  'AFP',
  'Agence France-Presse',
  'dpa',
  'DPA',
  'dpa-AFX',
  'Deutsche Presse-Agentur',
  'Xinhua',
  'ANSA',
  'EFE',
  'Europa Press',
  'Lusa',
  'Belga',
  'ANP',
  'APA',
  'Keystone-SDA',
  'TT',
  'NTB',
  'Ritzau',
  'STT',
  'PAP',
  'ČTK',
  'CTK',
  'TASR',
  'MTI',
  'Agerpres',
  'BTA',
  'Tanjug',
  'Hina',
  'ANA-MPA',
  'Anadolu',
  'Anadolu Agency',
  'AA',
  'DHA',
  'TASS',
  'ITAR-TASS',
  'Interfax',
  'Interfax-Ukraine',
  'INTERFAX',
  'INTERFAX-UKRAINE',
  'RIA Novosti',
  'Sputnik',
  'Ukrinform',
  'UNN',
  'Ukrainska Pravda',
  'WAM',
  'SPA',
  'SANA',
  'NNA',
  'MENA',
  'QNA',
  'KUNA',
  'Petra',
  'IRNA',
  'WAFA',
  'PTI',
  'ANI',
  'IANS',
  'UNI',
  'APP',
  'BSS',
  'Kyodo',
  'Jiji',
  'Yonhap',
  'KCNA',
  'CNA',
  'Bernama',
  'Antara',
  'UPI',
  'PA',
  'PA Media',
  'Press Association',
  'CP',
  'The Canadian Press',
  'AAP',
  'Bloomberg',
  'Agencies',
  'ТАСС',
  'Интерфакс',
  'ИНТЕРФАКС',
  'Интерфакс-Украина',
  'ИНТЕРФАКС-УКРАИНА',
  'Інтерфакс-Україна',
  'ІНТЕРФАКС-УКРАЇНА',
  'РИА Новости',
  'РИА НОВОСТИ',
  'Рейтер',
  'Укринформ',
  'Укрінформ',
  'УНІАН',
  'УНИАН',
  'Синьхуа',
];
const KNOWN = new Set(AGENCIES);
/** Initials that are as often something else; alone they count only in a place that nothing but a credit takes. */
const SHORT = new Set(['AA', 'TT', 'PA', 'CP', 'UNI', 'SPA', 'MENA', 'APP', 'AP']);

/** How much of a text's beginning and end is looked at: a dateline, a signature. */
const HEAD = 300;
const TAIL = 200;

/**
 * The agency that a text credits, as written: "Reuters", "Agencies via Xinhua". Looked for where agencies sign: the
 * byline, the dateline ("KYIV (Reuters) -", "KYIV, Feb 6 (Xinhua) --", "МОСКВА, 6 февраля. /ТАСС/."), the last words
 * ("(AP)", "- AFP", "Source: TASS", a paragraph "AFP").
 */
export function creditOf(...texts: readonly (string | undefined)[]): string | undefined {
  const [author, ...bodies] = texts;
  const byline = author === undefined ? undefined : fromByline(author);
  if (byline !== undefined) return byline;
  for (const body of bodies) {
    const credit = body === undefined ? undefined : fromBody(body);
    if (credit !== undefined) return credit;
  }
  return undefined;
}

/** The agency that a dateline alone names in brackets: "KYIV, Feb 6 (Xinhua)", "KYIV (AP) Feb. 6". */
export function creditOfDateline(dateline: string | undefined): string | undefined {
  for (const [, name] of dateline?.slice(0, HEAD).matchAll(/\(([^()]{2,40})\)/g) ?? []) {
    const agency = agencyIn(name);
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function fromByline(author: string): string | undefined {
  if (author.length > HEAD) return undefined;
  const name = author.replace(/^by\s+/i, '').trim();
  if (KNOWN.has(name)) return name;
  const parts = name.split(/\s*(?:,|\/|\||;| for | and | with | via |[()])\s*/).filter((part) => part !== '');
  if (parts.length > 8) return undefined;
  const known = parts.filter((part) => KNOWN.has(part));
  if (known.length === 0) return undefined;
  return / via /.test(name) && known.length === parts.length ? name : known.join(', ');
}

/** What a signature is set off by: without any there is none to look for. */
const HAS_SIGN = /[()\u2013\u2014:]| - |&#|\bWith (?:inputs?|reporting|files|agency)\b/;

function fromBody(html: string): string | undefined {
  const start = html.slice(0, HEAD * 4);
  // A dateline has brackets.
  const head = start.includes('(') || start.includes('&#') ? plain(start).slice(0, HEAD) : '';
  const dateline =
    head === '' ? undefined : /^(?:[^()]{2,80})?\(([^()]{2,40})\)\s*(?:[-–—:]|\p{Lu})/u.exec(head)?.[1];
  const fromDateline = agencyIn(dateline) ?? fromDated(start) ?? agencyIn(lastBlock(html), true);
  if (fromDateline !== undefined) return fromDateline;
  if (!HAS_SIGN.test(html.slice(-TAIL * 4))) return undefined;
  const tail = plain(html.slice(-TAIL * 4)).slice(-TAIL);
  const signed =
    /(?:^|[.!?"”»]\s*)(?:\(([^()]{2,60})\)|[-–—]\s*([^\s.][^.!?()]{1,40})|(?:(?:Source|Источник|Джерело|Quelle):|With (?:inputs?|reporting|files|agency inputs?) from)\s*([^.!?()]{2,40}))\.?$/u.exec(
      tail,
    );
  return agencyIn(signed?.[1] ?? signed?.[3]) ?? agencyIn(signed?.[2], true);
}

/** A day, and what may be an agency after it. */
const HAS_DAY = /\d[\s.]{1,2}(?:\p{L}{3,10}[.\s]{0,2})?(?:20\d\d[.\s]{1,2})?(?:[-–—]\s)?[/\p{Lu}]/u;
/** "MOSCOW, February 6. /TASS/.", "МОСКВА, 6 фев - РИА Новости.", "Київ. 6 лютого. УНІАН." */
const DATED =
  /^\p{Lu}[\p{L}'’ -]{1,40}[,.] (?:\d{1,2} \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})(?:,? 20\d\d)?\.? (?:[-–—] )?(?:\/([^/]{2,40})\/|(\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}\p{L}{2,20})?)(?=\.|:| [-–—]))/u;

/** The agency of a dateline without brackets, which has a day before it. */
function fromDated(start: string): string | undefined {
  if (!HAS_DAY.test(start.slice(0, HEAD))) return undefined;
  const dated = DATED.exec(plain(start).slice(0, HEAD));
  return agencyIn(dated?.[1]) ?? agencyIn(dated?.[2], true);
}

/** Longest paragraph that may be an agency, with the tags around it. */
const LAST_BLOCK = 300;
/** What a paragraph begins after: a tag that begins one, or the line before where that ends a sentence. */
const BEGINS_BLOCK =
  /(?:<\/?(?:p|div|br|li|td|blockquote|section|footer|h[1-6])\b[^<>]*>(?:\s|<(?:a|b|em|i|small|span|strong)\b[^<>]*>)*|[.!?…"”»]\s*\n\s*)$/i;

/** The text of the last paragraph, where there is one before it. */
function lastBlock(html: string): string | undefined {
  const tail = html.slice(-LAST_BLOCK).replace(/(?:<[^<>]*>|\s)+$/, '');
  const start = Math.max(tail.lastIndexOf('>'), tail.lastIndexOf('\n')) + 1;
  if (start === 0 || tail.length - start > TAIL / 2 || !BEGINS_BLOCK.test(tail.slice(0, start)))
    return undefined;
  return plain(tail.slice(start));
}

function agencyIn(text: string | undefined, strict = false): string | undefined {
  const name = text?.trim().replace(/\.$/, '');
  if (name === undefined) return undefined;
  if (KNOWN.has(name)) return strict && SHORT.has(name) && name !== 'AP' ? undefined : name;
  const parts = name.split(/\s*(?:,|\/|;| and | via | with )\s*/);
  return parts.length <= 5 && parts.every((part) => KNOWN.has(part)) ? name : undefined;
}

function plain(html: string): string {
  return lineOf(decodeHTML(html.replace(/<[^<>]*>/g, ' '))) ?? '';
}
