/** How phrases begin: what a lexicon puts them aside by until a text has a word that begins so. */

/** Letters by which phrases are put aside; a stem has more. */
const BEGINNING = 2;
export const beginningOf = (word: string): string => word.slice(0, BEGINNING);

const PLAIN_BEGINNING = /^[^\s/*]{2}/;

/** What the forms of a phrase's first word begin with. */
export function beginningsOf(phrase: string): readonly string[] {
  const slash = phrase.indexOf('/');
  if (slash < 0 && PLAIN_BEGINNING.test(phrase)) return [beginningOf(phrase)];
  const [first = ''] = phrase.split(/\s+/, 1);
  const forms = first.split('/').map((form) => beginningOf(form.replace(/\*$/, '')));
  return [...new Set(forms)];
}
