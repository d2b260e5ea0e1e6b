import { isWordCode, lowerWord } from './characters.ts';
import { SMALL_WORDS } from './language-words.ts';

/** Enough to tell; a longer text only repeats itself. */
const SAMPLE = 4000;

/** Languages that their script alone tells, by the first code points of its blocks. */
const SCRIPTS: readonly (readonly [from: number, until: number, script: string])[] = [
  [0x0041, 0x0250, 'Latn'],
  [0x0370, 0x0400, 'el'],
  [0x0400, 0x0530, 'Cyrl'],
  [0x0530, 0x0590, 'hy'],
  [0x0590, 0x0600, 'he'],
  [0x0600, 0x0780, 'Arab'],
  [0x0900, 0x0980, 'hi'],
  [0x0980, 0x0a00, 'bn'],
  [0x0a00, 0x0a80, 'pa'],
  [0x0b80, 0x0c00, 'ta'],
  [0x0d80, 0x0e00, 'si'],
  [0x0e00, 0x0e80, 'th'],
  [0x1000, 0x10a0, 'my'],
  [0x10a0, 0x1100, 'ka'],
  [0x1100, 0x1200, 'ko'],
  [0x1200, 0x13a0, 'am'],
  [0x1780, 0x1800, 'km'],
  [0x1e00, 0x1f00, 'Latn'],
  [0x3040, 0x3100, 'ja'],
  [0x4e00, 0xa000, 'Hani'],
  [0xac00, 0xd7b0, 'ko'],
];

/** Letters that only some languages of a script have, and how much one of them tells (a small word tells up to 1). */
const LETTERS: Readonly<Record<string, readonly (readonly [letters: string, weight: number])[]>> = {
  ru: [
    ['ыэъё', 0.8],
    ['йь', 0.15],
  ],
  uk: [
    ['їєґ', 1],
    ['і', 0.5],
  ],
  be: [
    ['ў', 2],
    ['і', 0.4],
    ['ыэё', 0.3],
  ],
  bg: [['ъ', 0.5]],
  sr: [['јљњћђџ', 1.2]],
  mk: [
    ['ѓќѕ', 2],
    ['јљњџ', 1],
  ],
  kk: [['қңғүұөһә', 1.5]],
  fa: [
    ['پچژگی', 0.5],
    ['ک', 0.5],
  ],
  ur: [['ےںٹڈڑھہ', 1]],
  ps: [['ښېۍړډټڼ', 1]],
  ar: [['ةأإىيك', 0.3]],
  tr: [
    ['ığş', 1],
    ['çöü', 0.2],
  ],
  pl: [['łąężśźńć', 1]],
  cs: [
    ['řěůčžš', 0.8],
    ['áíý', 0.2],
  ],
  de: [
    ['ß', 2],
    ['äöü', 0.4],
  ],
  sv: [
    ['å', 0.5],
    ['äö', 0.3],
  ],
  da: [
    ['æø', 0.6],
    ['å', 0.4],
  ],
  no: [
    ['æø', 0.6],
    ['å', 0.4],
  ],
  fi: [['ä', 0.4]],
  es: [
    ['ñ¿¡', 1],
    ['óáíú', 0.2],
  ],
  pt: [
    ['ãõ', 1],
    ['çâêá', 0.2],
  ],
  fr: [
    ['œêèàç', 0.4],
    ['é', 0.2],
  ],
  it: [
    ['ìòù', 0.5],
    ['èà', 0.2],
  ],
  ro: [['ășțţ', 1]],
  hu: [
    ['őű', 2],
    ['áéíö', 0.2],
  ],
  vi: [['đơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỹ', 1]],
};

/** Endings of English words that other languages of the Latin script seldom have. */
const ENGLISH = /^[a-z]{2,}(?:ing|tion|ed|ship|ness|ght|th|wn|ly)$/;

/** Below this the best guess is a guess. */
const ENOUGH = 0.8;

interface Profile {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly letters: ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;
}

function profileOf(): Profile {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(SMALL_WORDS))
    for (const word of new Set(list.trim().split(/\s+/)))
      words.set(word, [...(words.get(word) ?? []), language]);
  const letters = new Map<string, (readonly [string, number])[]>();
  for (const [language, hints] of Object.entries(LETTERS))
    for (const [set, weight] of hints)
      for (const letter of set) letters.set(letter, [...(letters.get(letter) ?? []), [language, weight]]);
  return { words, letters };
}
const PROFILE = profileOf();

/**
 * The language of a text as a BCP 47 primary subtag; `und` where too little tells. The script decides where it can;
 * within Latin, Cyrillic and Arabic, small words and letters that few languages share are counted over the first
 * 4,000 characters. Knows some forty languages; of the rest it says `und` or, where closely related, a neighbour.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script === 'Hani') return 'zh';
  if (script !== 'Latn' && script !== 'Cyrl' && script !== 'Arab') return script;
  const scores = new Map<string, number>();
  const add = (language: string, weight: number): void =>
    void scores.set(language, (scores.get(language) ?? 0) + weight);
  const lower = lowerWord(sample);
  for (const letter of lower)
    for (const [language, weight] of PROFILE.letters.get(letter) ?? []) add(language, weight);
  let from = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isWordCode(lower.charCodeAt(at))) {
      if (from === -1) from = at;
      continue;
    }
    if (from === -1) continue;
    const word = lower.slice(from, Math.min(at, from + 40));
    const languages = PROFILE.words.get(word);
    // The s of "Iran's" and the letters of "U.S." are no words.
    const fragment =
      at - from === 1 && ((from > 0 && "'.".includes(lower.charAt(from - 1))) || lower.charAt(at) === '.');
    if (fragment) from = -1;
    else if (languages) for (const language of languages) add(language, 1 / languages.length);
    else if (script === 'Latn' && ENGLISH.test(word)) add('en', 0.4);
    from = -1;
  }
  let best = 'und';
  let most = ENOUGH;
  for (const [language, score] of scores) {
    if (score <= most || !ofScript(language, script)) continue;
    best = language;
    most = score;
  }
  return best === 'und' && script === 'Cyrl' && sample.length < 200 ? 'ru' : best;
}

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk']);
const ARABIC = new Set(['ar', 'fa', 'ur', 'ps']);

const ofScript = (language: string, script: string): boolean =>
  script === 'Cyrl'
    ? CYRILLIC.has(language)
    : script === 'Arab'
      ? ARABIC.has(language)
      : !CYRILLIC.has(language) && !ARABIC.has(language);

/** The script most of the letters are in; `ja` where kana stand among Chinese signs; `und` without letters. */
function scriptOf(text: string): string {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) continue;
    const block = SCRIPTS.find(([from, until]) => code >= from && code < until);
    // A Chinese or Korean sign says as much as several letters.
    if (block) counts.set(block[2], (counts.get(block[2]) ?? 0) + (code >= 0x3040 ? 3 : 1));
  }
  let best = 'und';
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best === 'Hani' && (counts.get('ja') ?? 0) * 10 > most ? 'ja' : best;
}
