/** Which agency a text credits: the one table of agencies, and the places a credit stands in. */
import { agencyDateline } from './dateline.ts';
import { fold } from './words.ts';

/** Family slug, and the names that credits write, folded. Longest names first within a line, so that Interfax-Ukraine is not Interfax. */
const AGENCIES: readonly (readonly [slug: string, ...names: readonly string[]])[] = [
  ['reuters', 'thomson reuters', 'reuters', 'reuteres', 'рейтер', 'реитер'],
  ['ap', 'the associated press', 'associated press', 'ap'],
  ['afp', 'agence france-presse', 'agence france presse', 'afp'],
  ['xinhua', 'xinhua news agency', 'xinhua', 'синьхуа'],
  ['tass', 'itar-tass', 'tass', 'тасс'],
  ['ria', 'ria novosti', 'риа новости', 'sputnik'],
  ['interfax-ukraine', 'interfax-ukraine', 'интерфакс-украина', 'інтерфакс-украіна'],
  ['interfax', 'interfax', 'интерфакс'],
  ['ukrinform', 'ukrinform', 'укринформ', 'укрінформ'],
  ['unian', 'unian', 'униан', 'уніан'],
  ['ukrainska-pravda', 'ukrainska pravda', 'ukrayinska pravda', 'украінська правда'],
  ['dpa', 'deutsche presse-agentur', 'dpa-afx', 'dpa'],
  ['apa', 'austria presse agentur'],
  ['efe', 'agencia efe', 'efe'],
  ['europa-press', 'europa press'],
  ['ansa', 'ansa'],
  ['anadolu', 'anadolu agency', 'anadolu ajansi', 'anadolu', 'aa'],
  ['kyodo', 'kyodo news', 'kyodo'],
  ['jiji', 'jiji press', 'jiji'],
  ['yonhap', 'yonhap news agency', 'yonhap'],
  ['pti', 'press trust of india', 'pti'],
  ['ani', 'asian news international', 'ani'],
  ['irna', 'irna'],
  ['wafa', 'wafa'],
  ['sana', 'sana'],
  ['mena', 'middle east news agency'],
  ['pap', 'polska agencja prasowa', 'pap'],
  ['belga', 'belga'],
  ['anp', 'anp'],
  ['tt', 'tt news agency'],
  ['bloomberg', 'bloomberg news', 'bloomberg'],
  ['upi', 'united press international', 'upi'],
  ['pa', 'pa media', 'press association'],
  ['cp', 'the canadian press', 'canadian press'],
  ['aap', 'australian associated press', 'aap'],
  ['antara', 'antara'],
  ['bernama', 'bernama'],
];

const SLUG_OF: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([slug, ...names]) => names.map((name) => [fold(name), slug] as const)),
);
/** Names of agencies that are one word, folded, in lower case. */
export const AGENCY_WORDS: readonly string[] = [...SLUG_OF.keys()].filter((name) => !/[ -]/.test(name));
/** Words of the longest name above. */
const LONGEST = 3;

/** Longest line that is only a credit: "Reporting by A. Writer in Kyiv; additional reporting by …; Reuters". */
const CREDIT_LINE = 90;
const DATELINE = 120;

/**
 * The family slug of the agency a text credits: by its declared credit, its byline, its dateline "(Reuters) -", or its
 * closing line "Agencies via Xinhua", "— Reuters", "(AP)". Absent where it credits none, or only "agencies". A mere
 * "told Reuters" in the text is no credit.
 */
export function creditOf(story: {
  readonly title?: string;
  readonly text: string;
  readonly byline?: string;
  readonly credit?: string;
}): string | undefined {
  const declared = story.credit === undefined ? undefined : agencyIn(story.credit);
  if (declared !== undefined) return declared;
  const byline = story.byline === undefined ? undefined : agencyIn(story.byline);
  if (byline !== undefined) return byline;
  return inDateline(story.text) ?? inClosing(story.text) ?? inTitle(story.title ?? '');
}

/** "KYIV, Feb 6 (Reuters) -", "МОСКВА, 6 февраля. /ТАСС/.", "BERLIN (dpa)", "КИЇВ. УНІАН.", "КИЕВ, 5 фев - РИА Новости." */
function inDateline(text: string): string | undefined {
  const head = text.slice(0, DATELINE).split('\n', 1)[0] ?? '';
  const bracket = /[(/[]([^()/[\]]{2,40})[)/\]]/.exec(head);
  if (bracket?.[1] !== undefined && isDatelineHead(head.slice(0, bracket.index))) {
    const slug = agencyIn(bracket[1]);
    if (slug !== undefined) return slug;
  }
  const dateline = agencyDateline(text, bareCredit);
  if (dateline !== undefined) return dateline.slug;
  return undefined;
}

/** What stands before an agency in a dateline: at most a place and a date, no sentence. */
const isDatelineHead = (before: string): boolean =>
  before.trim().split(/\s+/).length <= 9 && !/\p{Ll}{3,}\s+\p{Ll}{3,}\s+\p{Ll}/u.test(before);

/** The last lines: a line of nothing but a credit, or a bracket at the very end. */
function inClosing(text: string): string | undefined {
  const tail = text.slice(-600).trimEnd();
  const lines = tail.split('\n').slice(-3).reverse();
  for (const line of lines) {
    const slug = creditLine(line.trim());
    if (slug !== undefined) return slug;
  }
  const last =
    /[([]([^()[\]]{2,60})[)\]]\s*\.?$/.exec(tail) ??
    // A dash, or nothing but the sentence's end before it: "… he said. РИА Новости".
    /[.!?…"”»]\s*(?:[—–-]{1,2}\s*|\s)([^—–\n.!?…]{2,40})\.?$/.exec(tail);
  return last?.[1] === undefined ? undefined : creditLine(last[1]);
}

/** The agency of a line that is nothing but a credit. Whose picture it is says nothing of the text. */
export function creditLine(line: string): string | undefined {
  if (line === '' || line.length > CREDIT_LINE || PICTURE.test(line)) return undefined;
  return bareCredit(
    line
      .replace(/^[—–\-*•\s([]+/, '')
      .replace(RIGHTS, ' ')
      .replace(/[)\].\s]+$/, ''),
  );
}
const PICTURE = /(?:^|[^\p{L}])(?:photos?|pictures?|images?|videos?|фото|відео|видео)(?![\p{L}])/iu;
/** "© 2026 The Associated Press. All rights reserved." */
const RIGHTS = /©|\(c\)|copyright|(?:19|20)\d\d|all rights reserved\.?/gi;

/** Words that stand beside agencies in a credit and are none themselves. */
const AROUND =
  /^(?:agencies|agency|agencys|with|via|by|from|and|source|sources|news|input|inputs|staff|writers?|the|reporting|report|reports|courtesy|of|wires?|und|mit|von|de|con|avec|et|y|и|та|источник|джерело|агентства|по|материалам|за|матеріалами|in|for)$/;

/** A phrase of agencies and the words around them only: "Agencies via Xinhua", "AFP/Reuters", "With inputs from PTI". */
function bareCredit(phrase: string): string | undefined {
  const words = creditWords(phrase);
  if (words.length > 12) return undefined;
  let found: string | undefined;
  for (let at = 0; at < words.length; ) {
    const [slug, length] = agencyAt(words, at);
    if (slug !== undefined) {
      found ??= slug;
      at += length;
    } else if (AROUND.test(words[at] ?? '') || (at > 0 && isDesk(words[at] ?? '', phrase))) at += 1;
    else return /^reporting by|^writing by|^editing by/i.test(phrase) ? agencyIn(phrase) : undefined;
  }
  return found;
}

/** "dpa/mz", "Reuters/NAN": who passed it on, after a slash. */
const isDesk = (word: string, phrase: string): boolean =>
  word.length <= 4 && fold(phrase).toLowerCase().endsWith(`/${word}`);

/** The first agency that a declared credit or byline names: "By JANE ROE, Associated Press". */
function agencyIn(phrase: string): string | undefined {
  const words = creditWords(phrase.slice(0, 200));
  for (let at = 0; at < words.length; at += 1) {
    const [slug] = agencyAt(words, at);
    if (slug !== undefined) return slug;
  }
  return undefined;
}

const creditWords = (phrase: string): string[] =>
  fold(phrase)
    .toLowerCase()
    .split(/[\s,;:/|&+"“”()[\]]+|\.(?=\s|$)|(?<=\s)[-–—](?=\s)/)
    .filter((word) => word !== '' && !/^[-–—]+$/.test(word));

function agencyAt(words: readonly string[], at: number): readonly [string | undefined, number] {
  for (let length = LONGEST; length >= 1; length -= 1) {
    if (at + length > words.length) continue;
    const slug = SLUG_OF.get(words.slice(at, at + length).join(' '));
    if (slug !== undefined) return [slug, length];
  }
  return [undefined, 1];
}

/** "… | Reuters", "… (AP)" at the headline's end. */
function inTitle(title: string): string | undefined {
  const tail = /(?:\s[|–—-]\s([^|–—]{2,30})|[([]([^()[\]]{2,30})[)\]])\s*$/.exec(title.slice(-80));
  const phrase = tail?.[1] ?? tail?.[2];
  return phrase === undefined ? undefined : bareCredit(phrase);
}
