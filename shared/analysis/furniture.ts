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
/** Flashes, flags and other pictures, which messengers begin with. */
const PICTURES =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{Regional_Indicator}{2}/gu;
/** Behind a bar stands no news. */
const BEHIND_BAR = / \| [^|\n]{2,40}$/gm;
/** Behind the headline, as search engines and outlets themselves put it: " - The Times of Israel". */
const OUTLET =
  / [–—-] (?:[Tt]he )?(?:\p{Lu}[\p{L}\d.&'’]* ){0,4}(?:of \p{Lu}\p{L}+|News|Times|Post|Press|Guardian|Jazeera|Reuters|AP|AFP|BBC|CNN|NPR|DW|TASS|Xinhua|Ukrinform|Independent|Today|Journal|Tribune|Herald|Telegraph|Monitor|Observer|Gazette|Chronicle|Haaretz|Euronews|Euractiv|Politico|Axios|Bloomberg|Agency|Radio|TV|Daily|Mirror|Mail|Dawn|Hindu|Standard|France ?24|TV5|Eye|РИА Новости|ТАСС|Интерфакс|Інтерфакс|Интерфакс-Украина|Інтерфакс-Україна|УНИАН|УНІАН|Укринформ|Укрінформ|Українська правда|Украинская правда|Коммерсантъ|РБК|Медуза|Meduza|Свобода)(?: (?:English|International|Online|World|Live|Europe|Africa|Asia|Arabia|\d{1,2}))?(?:, \d{1,2}\.\d{1,2}\.\d{4})?[ \t]*$/gmu;
/** In brackets, anywhere. */
const BRACKETED =
  /\((?:additional )?(?:reporting|writing|editing|compiled|translated|production)(?: and (?:reporting|writing|editing))? by [^()\n]{3,400}\)/gi;
/** After a sentence or at the beginning of a line, up to its end. */
const CLOSING =
  /(?<=^|[.!?”"]\s)(?:(?:additional )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))? by|with (?:inputs?|files|reporting) (?:from|by)) [^\n]{3,300}$/gim;
const THANKS = /contributed to this (?:report|story|article|dispatch)\b/g;

/** The same text, and as long, with blanks for what is no news. */
export function withoutFurniture(text: string): string {
  const blanked = [
    PICTURES,
    LABEL,
    LABEL_SLAVIC,
    DATELINE_SLAVIC,
    BEHIND_BAR,
    OUTLET,
    BRACKETED,
    CLOSING,
  ].reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);
  return withoutThanks(blanked);
}

/** "Associated Press writers … in Cairo and … in Beirut contributed to this report." */
function withoutThanks(text: string): string {
  let out = '';
  let kept = 0;
  for (const { index: at, 0: words } of text.matchAll(THANKS)) {
    if (at < kept) continue;
    const head = text.slice(Math.max(kept, at - LONGEST), at);
    const from = at - head.length + (OPENING.exec(head)?.[0].length ?? 0);
    const tail = text.slice(at + words.length, at + words.length + LONGEST);
    const end = at + words.length + (/^[^.\n]*\.?/.exec(tail)?.[0].length ?? 0);
    out += text.slice(kept, from) + ' '.repeat(end - from);
    kept = end;
  }
  return out + text.slice(kept);
}
/** A sentence of thanks is no longer. */
const LONGEST = 400;
/** All before the last sentence's beginning; an initial ends none. */
const OPENING = /^.*(?:(?<!\b\p{Lu})[.!?”"]\s+(?=\p{Lu})|\n)/su;
