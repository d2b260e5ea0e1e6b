/** Whether a dealing that a sentence tells of is yet to be done. */
import type { EventType } from '../model/index.ts';
import { isCyrillic } from './actor-table.ts';
import type { Reading } from './reading.ts';

/** Deeds that are often told before they are done. */
const DEEDS: ReadonlySet<EventType> = new Set([
  'other_deescalation',
  'humanitarian_access',
  'prisoner_exchange',
  'agreement',
]);
const TO_COME = new Set(['will', 'expected', 'scheduled', 'plan', 'plans', 'planned', 'due']);
/** "Agreed on Thursday … to exchange detainees", "settled on a swap of prisoners": not yet done. */
const AGREED_TO =
  /\b(?:agree[sd]?|settled) (?:.* )?(?:to (?:exchange|swap|trade)|on (?:an? |the )?(?:\w+ )?(?:swap|swapping|exchange|exchanging|trade|release|releasing|handover)\b)/;
/** "Agreed to retreat": said, not done. */
const AGREED_TO_GO =
  /\bagree[sd]? to (?:withdraw|pull|retreat|leave|vacate|redeploy|disarm|lay|hand|surrender|give up|evacuate)\b/;
/** "Agreed to free 500 prisoners each in the coming days". */
const PROMISING = /^(?:agree[sd]?|settled|approve[sd]?|promise[sd]?|vow(?:s|ed)|pledge[sd]?|decide[sd]?)$/;
const SOON =
  /\b(?:in the coming|over the coming|in the next|next week|next month|tomorrow|to be carried out|by the weekend)\b/;
/** "Said it would pull its troops out": a promise, and no "would … if". */
const PROMISED =
  /\b(?:said|says|replied|announced|confirmed|promised|pledged|vowed|told|declared)\b.* would\b/;
/** "Would meet if", "could be freed": only supposed. */
const SUPPOSED = /\b(?:if|unless|could|might)\b/;
/** "More convoys are to leave", "the rest are about to hand in". */
const BOUND_TO =
  /\b(?:are|is|were) (?:to|about to|set to|due to|going to|ready to|expected to|scheduled to)\b/;
/** "A swap is being prepared", "to be carried out by the weekend": after the deed. */
const READIED =
  /^(?:\S+ ){0,3}(?:(?:are|is) (?:being prepared|being readied|in preparation|due|set|planned|scheduled|expected|to be|to follow|to come)|to be (?:carried out|completed|freed|released|exchanged|handed over|held)|(?:will|would) (?:be|take place|follow|begin|start|come))\b/;
const GOES_ON = /^(?:extend|prolong|renew|continue|keep|maintain|respect|observe|hono(?:u)?r)/;
const STARTING = new Set(['starting', 'tonight', 'tomorrow', 'next']);

/** The same of Russian and Ukrainian: "обменяют", "має відпустити", "домовилися про обмін", "в ближайшие дни". */
const AHEAD_SLAVIC =
  /(?:^|[^а-яґєії])(?:обменя(?:ют|ет|ем)|обміня(?:ють|є|ємо)|отпустит|отпустят|відпустить|відпустять|освободит|освободят|звільнить|звільнять|переда(?:ст|дут|дуть)|верн[ую]т|повернуть|отвед[её]т|отведут|відведе|відведуть|выведет|выведут|виведе|виведуть|сократит|скоротить|стихнет|стихнут|настане|начн[её]тся|розпочнеться|почнеться|вступит|пройд[её]т|відбудеться|має (?:відпустити|передати|настати|звільнити|розпочатися)|мають (?:відпустити|передати|звільнити)|будет обмен|будут обмен|буде обмін|должны (?:выйти|вернуться|быть)|должен (?:выйти|вернуться|быть)|мають (?:вийти|повернутися|бути)|має (?:вийти|повернутися|бути)|выйдут на свободу|вийдуть на (?:волю|свободу)|в ближайшие дни|найближчими днями|на следующей неделе|наступного тижня|(?:договорил|условил|домовил)[а-яії'ʼ]{1,5} (?:об|про|обменять|обміняти)|готов(?:ят|ится|ують|ується) (?:к )?обм[еі]н)/u;
const MAY_LIE_AHEAD: ReadonlySet<EventType> = new Set([
  'prisoner_exchange',
  'other_deescalation',
  'humanitarian_access',
  'ceasefire',
]);
/** "подпишут", "підпише". */
const TO_BE_SIGNED = /^п[оі]дпиш(?:ут|уть|ет|е)$/;

/** Whether the dealing lies ahead: talks announced always do, deeds do after "will", a truce where it starts later. */
export function isAhead(reading: Reading, type: EventType, from: number, until: number): boolean {
  if (type === 'talks_announced') return true;
  const words = (start: number, end: number): string[] =>
    reading.tokens.slice(Math.max(0, start), end).map(({ lower }) => lower);
  if (reading.tokens.some(({ lower }) => isCyrillic(lower))) {
    if (MAY_LIE_AHEAD.has(type))
      return AHEAD_SLAVIC.test(words(type === 'ceasefire' ? from - 2 : 0, until + 8).join(' '));
    // "Договорились о мире" is done; only a signing may be yet to come.
    return type === 'agreement' && reading.tokens.some(({ lower }) => TO_BE_SIGNED.test(lower));
  }
  return DEEDS.has(type)
    ? isDeedAhead(type, words, from, until)
    : type === 'ceasefire' && isTruceAhead(words, from, until);
}

type Words = (start: number, end: number) => string[];

function isDeedAhead(type: EventType, words: Words, from: number, until: number): boolean {
  if (words(from - 3, until).some((word) => TO_COME.has(word))) return true;
  const after = words(until, until + 8).join(' ');
  if (/^(?:are|is) expected to/.test(after)) return true;
  if (type === 'agreement') return false;
  const inside = words(from, until).join(' ');
  const near = `${words(from - 4, from).join(' ')} ${inside}`;
  if (type === 'prisoner_exchange' && AGREED_TO.test(near)) return true;
  if (type === 'other_deescalation' && AGREED_TO_GO.test(near)) return true;
  if (words(from - 6, until).some((word) => PROMISING.test(word)) && SOON.test(after)) return true;
  if (BOUND_TO.test(near) || READIED.test(after)) return true;
  const said = `${words(from - 12, from).join(' ')} ${inside}`;
  return PROMISED.test(said) && !SUPPOSED.test(said);
}

function isTruceAhead(words: Words, from: number, until: number): boolean {
  // "Will extend its truce": that one is in force.
  if (words(from - 3, until).includes('will'))
    return words(from, until).includes('will') && !words(from - 3, until).some((word) => GOES_ON.test(word));
  return words(until, until + 8).some((word) => STARTING.has(word));
}
