import { creditLine } from './credit.ts';
import { agencyDateline } from './dateline.ts';

/** What outlets put around a wire text: datelines, credits, calls to subscribe. Copies differ in it and mean nothing by it. */

/** A sentence or line that holds one of these is the outlet's, not the story's. Plain words, no patterns. */
const OUTLETS_OWN = [
  'subscribe',
  'sign up for',
  'sign up to',
  'newsletter',
  'read more',
  'read also',
  'also read',
  'click here',
  'follow us',
  'all rights reserved',
  'appeared first on',
  'advertisement',
  'story continues',
  'continue reading',
  'join our',
  'download our app',
  'breaking news alerts',
  'terms of use',
  'privacy policy',
  'cookies',
  'supported by readers',
  'published from a syndicated feed',
  'has not been edited by',
  'this story has been',
  'photo:',
  'photo by',
  'фото:',
  'reporting by',
  'editing by',
  'writing by',
  'additional reporting',
  '©',
  'copyright ©',
  'читайте также',
  'читайте також',
  'подписывайтесь',
  'подпишитесь',
  'підписуйтесь',
  'підпишіться',
  'наш telegram',
  'telegram-канал',
  'abonnieren sie',
  'newsletter abonnieren',
  'abonnez-vous',
  'lire aussi',
  'suscribase',
  'suscríbase',
  'lea tambien',
  'lea también',
];
/** One pass for all of them. */
const OWN = new RegExp(OUTLETS_OWN.map((words) => words.trim()).join('|'), 'i');
/** A longer sentence that holds such words may be the story's own ("the post office …"). */
const OWN_SENTENCE = 240;

/** The body without lines and sentences of the outlet's own, without dateline and closing credit. */
export function wireText(body: string): string {
  const kept: string[] = [];
  for (const line of withoutDateline(body.trimStart()).split(/\n+/)) {
    if (creditLine(line.trim()) !== undefined) continue;
    for (const sentence of sentencesOf(line))
      if (sentence.length > OWN_SENTENCE || !isOutletsOwn(sentence)) kept.push(sentence);
    kept.push('\n');
  }
  const text = kept.join(' ').trim();
  // A feed without line breaks has its credit as the last sentence: "… he said. (AP)".
  const last = text.lastIndexOf('. ', text.length - 3);
  return last > 0 && creditLine(text.slice(last + 2).trim()) !== undefined ? text.slice(0, last + 1) : text;
}

function isOutletsOwn(sentence: string): boolean {
  return OWN.test(sentence);
}

/** Cheap and linear: a stop, question or exclamation mark before white space ends a sentence. */
function* sentencesOf(line: string): Generator<string> {
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at];
    if ((char === '.' || char === '!' || char === '?') && /\s/.test(line[at + 1] ?? '')) {
      yield line.slice(start, at + 1);
      start = at + 1;
    }
  }
  if (start < line.length) yield line.slice(start);
}

/** Longest dateline: "ABU DHABI, United Arab Emirates, February 6, 2026 (Reuters) —". */
const DATELINE = 90;

/** "KYIV, Feb 6 (Reuters) - …", "МОСКВА, 6 февраля. /ТАСС/. …": the text after it, or the text itself. */
export function withoutDateline(text: string): string {
  const agency = agencyDateline(text, creditLine);
  if (agency !== undefined) return text.slice(agency.end);
  const head = text.slice(0, DATELINE);
  const dash = /\s[-–—]{1,2}\s|\s?—\s?|\)\s*[-–—:]{0,2}\s|\/[.:]?\s/.exec(head);
  if (dash === null) return text;
  const before = head.slice(0, dash.index);
  // A dateline has no verb to speak of: every word is a name, a day, a month or a number.
  const plain = before.split(/[\s,/()]+/).filter((word) => /^\p{Ll}{3,}/u.test(word) && !MONTHS.test(word));
  if (plain.length > 0 || before.trim() === '') return text;
  if (!/^["'«([]?\p{Lu}/u.test(before)) return text;
  return text.slice(dash.index + dash[0].length);
}

const MONTHS =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|von|and|and|del|der)/;

/** The headline without what the outlet appends to it: " - BBC News", " | Reuters". */
export function wireTitle(title: string): string {
  const cut = Math.max(
    title.lastIndexOf(' - '),
    title.lastIndexOf(' | '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  if (cut < 20) return title;
  const tail = title
    .slice(cut + 3)
    .trim()
    .split(/\s+/);
  return tail.length <= 4 ? title.slice(0, cut) : title;
}
