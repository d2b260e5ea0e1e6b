/** How phrases begin: what a lexicon puts them aside by until a text has a word that begins so. */

/** The first two letters of a word; a stem has more. As one number, so that no string is cut from each word of a text. */
export const beginningOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);

const PLAIN_BEGINNING = /^[^\s/*]{2}/;

/** What the forms of a phrase's first word begin with. */
export function beginningsOf(phrase: string): readonly number[] {
  const slash = phrase.indexOf('/');
  if (slash < 0 && PLAIN_BEGINNING.test(phrase)) return [beginningOf(phrase)];
  const [first = ''] = phrase.split(/\s+/, 1);
  const forms = first.split('/').map((form) => beginningOf(form.replace(/\*$/, '')));
  return [...new Set(forms)];
}
