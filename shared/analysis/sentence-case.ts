/**
 * Headings "In Title Case" and "IN CAPITALS", put as a sentence is written, at the same offsets: what reads names, sides
 * and places goes by capitals, and has met sentences.
 */
import { type Range, type Sentence, type Token, tokensWithin } from '../text/index.ts';
import { findActors } from './actors.ts';
import { commonWords } from './common-words.ts';
import { LEXICON_EN } from './data/lexicon.en.ts';
import { COUNTRIES, longNames } from './places/index.ts';

/** Fewer words are a name or a label, however they are written. */
const FEW = 4;
/** No heading has more, in tokens: looking up names in one takes the square of it. */
const LONGEST = 80;
/** Of the ordinary words of four letters and more, so many have a capital in a heading; in a sentence hardly one. */
const MOST = 0.8;
/** Shorter words are written small in most headings' styles. */
const LONG = 4;

/** The same text, and as long, with headings written as sentences are. English only. */
export function inSentenceCase(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): string {
  const cuts: { readonly at: number; readonly word: string }[] = [];
  for (const { start, end } of sentences) {
    const own = tokensWithin(text, tokens, start, end);
    if (own.length > LONGEST || !mayBeHeading(own) || own.some(isOfSentence)) continue;
    const words = own.flatMap((token) => token.parts ?? [token]).filter(({ kind }) => kind === 'word');
    const ordinary = words
      .slice(1)
      .filter(({ lower }) => lower.length >= LONG && !LINKING.has(lower) && isOrdinary(lower));
    const raised = ordinary.filter(({ shape }) => shape === 'capital' || shape === 'upper');
    if (ordinary.length < 2 || raised.length / ordinary.length < MOST) continue;
    const capitals = raised.every(({ shape }) => shape === 'upper');
    const names = [...longNames(text, own), ...groupNames(text, own)];
    let named = false;
    for (const [index, token] of words.entries()) {
      const inName =
        names.some((name) => name.start <= token.start && token.end <= name.end) ||
        // "Dubai International Airport", "Karak District".
        (named && OF_SITES.has(token.lower) && token.start === (words[index - 1]?.end ?? 0) + 1) ||
        // "in Hit, Iraq".
        beforeState(text, token.end);
      const isDate = DATED.has(token.lower) && /^ \d/.test(text.slice(token.end, token.end + 2));
      const word = settled(token, { first: index === 0, capitals, isName: inName || isDate });
      if (word !== token.text) cuts.push({ at: token.start, word });
      // "IRAN'S": its end lies outside the word.
      if (capitals && token.possessive && text.charAt(token.end + 1) === 'S')
        cuts.push({ at: token.end + 1, word: 's' });
      named = index > 0 && word.charAt(0) !== word.charAt(0).toLowerCase() && !PEOPLES.has(token.lower);
    }
  }
  if (cuts.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { at, word } of cuts) {
    out += text.slice(from, at) + word;
    from = at + word.length;
  }
  return out + text.slice(from);
}

/** Without a look at any table: most words have capitals. */
function mayBeHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length >= LONG);
  const raised = words.filter(({ shape }) => shape !== 'lower' && shape !== 'none');
  return words.length >= FEW && raised.length / words.length >= MANY;
}
/** So many, counting those that some styles write small. */
const MANY = 0.6;

/**
 * A small word of a sentence: "Tusk, the Prime Minister of Poland, is chosen". In a heading it "Is Chosen", and small are
 * only words that link.
 */
const isOfSentence = ({ lower, shape }: Token): boolean =>
  shape === 'lower' && (VERBS.has(lower) || (lower.length > 2 && !LINKING.has(lower) && isOrdinary(lower)));
const VERBS = new Set(['is', 'be']);
/** Written small in some styles, with a capital in others; and parts of names. */
const LINKING = new Set(
  `the and for nor but yet per via with from over into after amid near than that this when while against between under
  during about before since until upon toward towards across behind without within onto off out not its their
  bin bint ibn abu del van von der den des los las`.split(/\s+/),
);

interface Where {
  readonly first: boolean;
  /** The whole heading is in capitals. */
  readonly capitals: boolean;
  readonly isName: boolean;
}

/** Names of armed groups and other actors of several words: "Rapid Support Forces". */
const groupNames = (text: string, tokens: readonly Token[]): Range[] =>
  findActors(text, tokens).flatMap(({ kind, from, until }) => {
    const [first, last] = [tokens[from], tokens[until - 1]];
    return kind === 'group' && first !== undefined && last !== undefined
      ? [{ start: first.start, end: last.end }]
      : [];
  });

/** What ends the name of a site or a district behind a name. */
const OF_SITES = new Set(
  `international air military naval nuclear power border refugee national thermal hydroelectric
  airport airbase base palace district province county oblast governorate prefecture mosque cathedral church synagogue
  university hospital camp square crossing bridge strip heights dam refinery plant station port tower prison forest
  mountains valley hills park island islands sea gulf strait river corridor triangle peninsula`.split(/\s+/),
);

/** Whether a comma and a state's name follow: what stands before is a town's, whatever else it means. */
function beforeState(text: string, end: number): boolean {
  const [, next = ''] = /^, (\p{L}+)/u.exec(text.slice(end, end + 30)) ?? [];
  return STATES.has(next.toLowerCase());
}

/** A word as a sentence has it. */
function settled({ text, lower, shape }: Token, { first, capitals, isName }: Where): string {
  const small = text.toLowerCase();
  // A letter that changes its length with its case would move what follows.
  if (small.length !== text.length || (shape !== 'capital' && shape !== 'upper')) return text;
  const raised = text.charAt(0) + small.slice(1);
  const keeps = isName || NAMES.has(lower) || STATES.has(lower) || !isOrdinary(lower);
  if (!capitals) return keeps || first || shape === 'upper' ? text : small;
  // "U.S.", and letters that are known as such: "TPLF".
  if (ACRONYMS.has(lower) || text.includes('.') || (isName && text.length <= 5 && !text.includes(' ')))
    return text;
  return keeps || first ? raised : small;
}

/** Names that are common words, too, and of news more often the former. */
const NAMES = new Set('tyre swat phoenix trump bush obama biden putin macron modi'.split(' '));
/** Months that are words, too. */
const DATED = new Set(['may', 'march']);
const ACRONYMS = new Set(
  'un us usa uk eu uae nato idf irgc isis isil rsf saf pkk ypg sdf ap afp bbc cnn drc icc icj iaea osce unhcr unicef g7 g20 m23 fsb gru cia fbi'.split(
    ' ',
  ),
);
const single = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()));
/** "Polish", "Sudanese". */
const PEOPLES = single(COUNTRIES.flatMap(({ words: { en } }) => en.demonyms));
/** Words for states, their people and their capitals: "Turkey", "Polish". */
const STATES = single(
  COUNTRIES.flatMap(({ words: { en } }) => [...en.names, ...en.demonyms, ...en.capitals]),
);

let ours: ReadonlySet<string> | undefined;
/** Words of war and of talks, which lists of common words lack. */
const isOurs = (word: string): boolean => {
  ours ??= new Set(LEXICON_EN.toLowerCase().match(/[a-z][a-z'-]+/g) ?? []);
  return ours.has(word) && !WEAPONS.has(word.replace(/s$/, ''));
};
/** Names among them, which keep their capital: "Russian Iskander strike", "Rafah crossing". */
const WEAPONS = new Set(
  `antonov apache atacms bayraktar brahmos burkan fateh geran gerbera grad himars hwasong iskander kalibr katyusha kfir
  khorramshahr kinzhal lancet oniks onyx oreshnik qassam rafah rafale scud sejjil shahed smerch sukhoi tauru tochka tsirkon
  tucano uragan zircon zolfaghar nato`.split(/\s+/),
);

const isOrdinary = (word: string): boolean =>
  commonWords().has(word) ||
  isOurs(word) ||
  // "Ambulances", which the list has one of.
  (word.endsWith('s') && commonWords().has(word.slice(0, -1)));
