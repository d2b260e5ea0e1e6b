/** Coded items as outlets dress them: "In Title Case", "IN CAPITALS", between a label and credits. What they report is the same. */
import type { CodedItem } from './analysis-score.ts';

const SMALL = new Set('a an the and or but of in on at to for by with from as'.split(' '));

/** Every word with a capital, but small ones within a sentence. */
const titled = (text: string): string =>
  text.replace(
    /(^|[.:?]\s+|\s)(\P{L}{0,2})(\p{L}[^\s]*)/gu,
    (_, before: string, marks: string, word: string) =>
      SMALL.has(word.toLowerCase()) && /^\s$/.test(before)
        ? before + marks + word
        : before + marks + word.charAt(0).toUpperCase() + word.slice(1),
  );

export const CASES = {
  'in Title Case': titled,
  'IN CAPITALS': (text: string): string => text.toUpperCase(),
  'with a label, an outlet and credits': (text: string): string =>
    `Breaking: ${text.replace(/\.$/, '')} | BBC News\n(Reporting by Jane Roe in Berlin; Editing by John Doe in London)`,
} as const;

/** An item in another case; places are scored whatever theirs. */
export const inCase = (item: CodedItem, cased: (text: string) => string): CodedItem => ({
  ...item,
  text: cased(item.text),
});
