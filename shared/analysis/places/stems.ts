/**
 * Case endings of Russian and Ukrainian names, longest first. -ов, -ев, -ів stay: they are the end of half the
 * towns' nominatives (Харьков, Киев, Львів).
 */
const ENDINGS: readonly string[] = [
  ...['ього', 'ьому'],
  ...['ыми', 'ими', 'ами', 'ями', 'ого', 'его', 'ому', 'ему', 'ией', 'ією', 'ьем', 'ьям'],
  ...['ый', 'ий', 'ой', 'ей', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ых', 'их', 'ым', 'им', 'ом', 'ем', 'єм'],
  ...[
    'ую',
    'юю',
    'ою',
    'ею',
    'єю',
    'ам',
    'ям',
    'ах',
    'ях',
    'ью',
    'ия',
    'ии',
    'ию',
    'ія',
    'ії',
    'ію',
    'ої',
    'їй',
  ],
  ...['ій', 'ье', 'ья', 'ью', "'я", "'ї", "'ю"],
  ...['а', 'я', 'ы', 'и', 'і', 'ї', 'у', 'ю', 'е', 'є', 'о', 'ь', 'й'],
];

/** The endings by their last letter, so that a word is compared with few of them. */
const BY_LAST = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending.slice(-1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), ending]);
}

/** Letters that must stay in front of an ending: "Рим" is no adjective. */
const SHORTEST = 3;

const isCyrillic = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 0x0400 && code <= 0x04ff;
};

/**
 * What the case forms of a Russian or Ukrainian name share, of a lower-case word: Харьков, Харькове, Харькову give
 * "харков"; Київ, Києва, Киев "киев"; Харківська, Харківській "харкивск". Other scripts come back as they are. It is
 * made for looking names up, where both sides are cut alike; it is no word of either language.
 */
export function stemCyrillic(word: string): string {
  if (!isCyrillic(word)) return word;
  let stem = word.includes('ё') ? word.replaceAll('ё', 'е') : word;
  if (stem.length > SHORTEST) {
    for (const ending of BY_LAST.get(stem.slice(-1)) ?? []) {
      if (stem.length - ending.length >= SHORTEST && stem.endsWith(ending)) {
        stem = stem.slice(0, -ending.length);
        break;
      }
    }
  }
  return oneSpelling(alternate(stem));
}

/** Letters in which Russian and Ukrainian spell one name apart: Курская and Курська, Киев and Київ. */
const SPELLED_APART: Readonly<Record<string, string>> = {
  ...{ і: 'и', ї: 'и', ы: 'и', є: 'е', э: 'е', ґ: 'г', ь: '' },
  "'": '',
};

function oneSpelling(stem: string): string {
  let out = '';
  for (const letter of stem) out += SPELLED_APART[letter] ?? letter;
  return out;
}

/** Ukrainian closes і and ї of a last syllable to о, е, є in other cases: Харків – Харкова, Київ – Києва, Тернопіль – Тернополя. */
function alternate(stem: string): string {
  if (stem.endsWith('їв')) return `${stem.slice(0, -2)}єв`;
  if (stem.endsWith('ів'))
    return `${stem.slice(0, -2)}${'жчшщйє'.includes(stem.charAt(stem.length - 3)) ? 'е' : 'о'}в`;
  if (stem.endsWith('піл')) return `${stem.slice(0, -2)}ол`;
  if (stem.endsWith('ріг')) return `${stem.slice(0, -2)}ог`;
  return stem;
}

/** The Ukrainian locative turns г к х into з ц с (Авдіївка – в Авдіївці): the stem it may have been, or nothing. */
export function unsoftened(stem: string): string | undefined {
  const to = { з: 'г', ц: 'к', с: 'х' }[stem.slice(-1)];
  return to === undefined || !isCyrillic(stem) ? undefined : stem.slice(0, -1) + to;
}

/** "под Торопцем" is of Торопец, "в Шебекинском районе" of Шебекино: the stem it may have been, or nothing. */
export const withVowel = (stem: string): string | undefined =>
  /^[\u0400-\u04ff]{2,}[бвгджзклмнпрстф]ц$/.test(stem) ? `${stem.slice(0, -1)}ец` : undefined;
/** "біля Джанкоя" is of Джанкой. */
export const withoutVowel = (stem: string): string | undefined =>
  /^[\u0400-\u04ff]{4,}[ое]$/.test(stem) ? stem.slice(0, -1) : undefined;
export const ownerOf = (stem: string): string | undefined =>
  /^[\u0400-\u04ff]{4,}ск$/.test(stem) ? stem.slice(0, -2) : undefined;

/** A nominative that itself ends like a case form loses more than its cases do: "Рафах" and "в Рафахе". */
export const restemmed = (stem: string): string | undefined =>
  LIKE_A_CASE.test(stem) && stem.length >= LONG_ENOUGH ? stemCyrillic(stem) : undefined;
const LIKE_A_CASE = /^[\u0400-\u04ff]+(?:ах|ям|ам|им|ом|ем|ей|ий)$/;
const LONG_ENOUGH = 5;
