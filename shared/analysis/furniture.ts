/**
 * What stands around the news and is none of it: labels ("Breaking:"), and who wrote it where ("Reporting by … in
 * Berlin"). Put out by blanks, so that every offset stays; a reporter's town else becomes the place of a strike.
 */

/** Before the news, at the beginning of a line. */
const LABEL =
  /^[ \t]*(?:(?:breaking(?: news)?|updated?|live(?: updates?| blog)?|watch(?: live)?|video|exclusive|just in|alert|flash|urgent|developing|in pictures|explainer|explained)(?: ?[:|]| [-–—])[ \t]+|(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|EXPLAINER|ANALYSIS)(?: \d{1,2})?-(?=\S))/gim;
/** The same in Russian and Ukrainian. */
const LABEL_SLAVIC =
  /^[ \t]*(?:срочно|терміново|молния|блискавка|видео|відео|фото|главное|головне|обновлено|оновлено|эксклюзив|ексклюзив)(?: ?[:|!]| [-–—])[ \t]+/gimu;
/** "КИЇВ. 6 лютого. УНІАН.": a town, a day and an agency, which the sentence splitter takes apart. */
const DATELINE_SLAVIC =
  /^[ \t]*\p{Lu}[\p{Lu}\p{L}-]{2,24}\. \d{1,2} \p{L}{3,12}\. (?:УНІАН|УНИАН|Укрінформ|Укринформ|УКРІНФОРМ|УКРИНФОРМ|І?И?нтерфакс-Укра[їи]н[аы]|ТАСС|РИА Новости)\.(?= )/gmu;
/** "* Террористическая организация, запрещена в РФ": what Russian law has printed beside each name. */
const BANNED =
  /\([^()\n]{0,60}запрещ[её]н[^()\n]{0,60}\)|^[ \t]*\*[^\n]{0,120}(?:запрещ[её]н|террористическ|экстремистск|иноагент)[^\n]{0,120}$/gimu;
/** Flashes, flags and other pictures, which messengers begin with. */
const PICTURES =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{Regional_Indicator}{2}/gu;
/** Words that outlets are called by, in the languages read here. */
const OUTLETS =
  'News|Times(?: of \\p{Lu}\\p{L}+)?|Post|Press|Guardian|Jazeera|Reuters|AP|AFP|BBC|CNN|NPR|DW|TASS|Xinhua|Ukrinform|Independent|Journal|Tribune|Herald|Telegraph|Monitor|Observer|Gazette|Chronicle|Haaretz|Euronews|Euractiv|Politico|Axios|Bloomberg|Voice of America|Middle East Eye|Dawn|The Hindu|France ?24|РИА Новости|ТАСС|Интерфакс|Інтерфакс|Интерфакс-Украина|Інтерфакс-Україна|УНИАН|УНІАН|Укринформ|Укрінформ|Українська правда|Украинская правда|Коммерсантъ|РБК|Медуза|Meduza|Радио Свобода|Радіо Свобода';
/** Behind the headline, as search engines and outlets themselves put it: " - The Times of Israel", " | BBC News". */
const OUTLET = new RegExp(
  ` [|–—-] (?:[Tt]he )?(?:\\p{Lu}[\\p{L}\\d.&'’]* ){0,4}(?:${OUTLETS})(?: (?:English|International|Online|World|Live|Europe|Africa|Asia|Arabia|\\d{1,2}))?(?:, \\d{1,2}\\.\\d{1,2}\\.\\d{4})?[ \\t]*$`,
  'gmu',
);
/** In brackets, anywhere; what is in them is looked at (`isCredit`). */
const BRACKETED =
  /\((?:additional )?(?:reporting|writing|editing|compiled|translated|production) [^()\n]{3,400}\)/gi;
/** After a sentence or at the beginning of a line, up to its end. */
const CLOSING =
  /(?<=^|[.!?”"]\s)(?:(?:additional )?(?:reporting|writing|editing)|with (?:inputs?|files|reporting)) [^\n]{3,300}$/gim;
const THANKS = /contributed to this (?:report|story|article|dispatch)\.?(?=\s|$)/g;

/** Small words of a credit; all others in it are names. */
const OF_CREDITS = new Set(
  `additional reporting writing editing compiled translated production by from in at with for and the of inputs input files
  agencies staff writers writer journalists journalist reporters reporter correspondents correspondent also`.split(
    /\s+/,
  ),
);
/** "Reporting by Jane Roe in Berlin" names people and towns; "Reporting by the UN found …" goes on as a sentence does. */
const isCredit = (found: string): boolean =>
  [...found.matchAll(/[\p{L}'’]+/gu)].every(
    ([word]) => /^\p{Lu}/u.test(word) || OF_CREDITS.has(word.toLowerCase()),
  );

const blank = (found: string): string => ' '.repeat(found.length);

/** The same text, and as long, with blanks for what is no news. */
export function withoutFurniture(text: string): string {
  const plain = [PICTURES, LABEL, LABEL_SLAVIC, DATELINE_SLAVIC, BANNED, OUTLET].reduce(
    (left, pattern) => left.replace(pattern, blank),
    text,
  );
  const uncredited = [BRACKETED, CLOSING].reduce(
    (left, pattern) => left.replace(pattern, (found) => (isCredit(found) ? blank(found) : found)),
    plain,
  );
  return withoutThanks(uncredited);
}

/** "Associated Press writers … in Cairo and … in Beirut contributed to this report." */
function withoutThanks(text: string): string {
  let out = '';
  let kept = 0;
  for (const { index: at, 0: words } of text.matchAll(THANKS)) {
    if (at < kept) continue;
    const head = text.slice(Math.max(kept, at - LONGEST), at);
    const from = at - head.length + (OPENING.exec(head)?.[0].length ?? 0);
    if (!isCredit(text.slice(from, at))) continue;
    const end = at + words.length;
    out += text.slice(kept, from) + ' '.repeat(end - from);
    kept = end;
  }
  return out + text.slice(kept);
}
/** A sentence of thanks is no longer. */
const LONGEST = 400;
/** All before the last sentence's beginning; an initial ends none. */
const OPENING = /^.*(?:(?<!\b\p{Lu})[.!?”"]\s+(?=\p{Lu})|\n)/su;
