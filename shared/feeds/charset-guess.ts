/** Bytes that are looked at: enough words of any alphabet. */
const SAMPLE = 64 * 1024;

/** Pairs of bytes by which an encoding of East Asia is told: what its common characters begin and go on with. */
interface Wide {
  readonly charset: string;
  readonly language: string;
  readonly lead: readonly [from: number, to: number];
  readonly trail: number;
  /** Least share of all pairs, but for punctuation. */
  readonly share: number;
}

/**
 * In this order: kana tell Japanese whatever stands between them; hangul fill half of the rows that common Chinese
 * fills, so Korean is almost nothing else; the common characters of GB 2312 end in high bytes, two in five of Big5 don't.
 */
const WIDE: readonly Wide[] = [
  { charset: 'euc-jp', language: 'ja', lead: [0xa4, 0xa5], trail: 0xa1, share: 0.2 },
  { charset: 'shift_jis', language: 'ja', lead: [0x82, 0x83], trail: 0x40, share: 0.2 },
  { charset: 'euc-kr', language: 'ko', lead: [0xb0, 0xc8], trail: 0xa1, share: 0.9 },
  { charset: 'gb18030', language: 'zh', lead: [0xb0, 0xd7], trail: 0xa1, share: 0.7 },
  { charset: 'big5', language: 'zh', lead: [0xa4, 0xc6], trail: 0x40, share: 0.7 },
];

/** Letters that make up most of a text in an alphabet. */
interface Narrow {
  readonly charset: string;
  readonly languages: string;
  readonly letters: ReadonlySet<string>;
  /** Mostly ASCII: asked only where the document names one of the languages. */
  readonly latin?: boolean;
}

const CYRILLIC = new Set('оеаинтсрвлкмдпуі');
const CENTRAL = new Set('ąćęłńóśźżáčďéěíňřšťúůýžőűöüăâîșțşţđ');
const NARROW: readonly Narrow[] = [
  { charset: 'windows-1251', languages: 'ru uk be bg sr mk', letters: CYRILLIC },
  // Box drawings apart, KOI8-U holds all of KOI8-R.
  { charset: 'koi8-u', languages: 'ru uk be bg', letters: CYRILLIC },
  { charset: 'iso-8859-5', languages: 'ru uk be bg sr mk', letters: CYRILLIC },
  { charset: 'windows-1253', languages: 'el', letters: new Set('αοιετσνηυρπκμλςόίά') },
  { charset: 'windows-1255', languages: 'he iw', letters: new Set('יוהלאתרבשמנםדחק') },
  { charset: 'windows-1256', languages: 'ar fa ur', letters: new Set('اليمنوترةبعدسف') },
  { charset: 'windows-874', languages: 'th', letters: new Set('านรกอเงมยลวดทส่้ัีิตะป') },
  { charset: 'windows-1250', languages: 'pl cs sk hu sl hr ro', letters: CENTRAL, latin: true },
  { charset: 'iso-8859-2', languages: 'pl cs sk hu sl hr ro', letters: CENTRAL, latin: true },
  { charset: 'windows-1254', languages: 'tr az', letters: new Set('ışğüçö'), latin: true },
];
/** Least share of those letters: read wrongly, texts have up to a third of them. */
const LETTERS = 0.4;
/** What a capital counts for: KOI8 has its small letters where windows-1251 has its capitals. */
const CAPITAL = 0.8;
/** With so many it is an alphabet though its words could be read as pairs, as a short text's may. */
const MOSTLY = 0.6;

/**
 * Names the encoding of a text without a label that is no UTF-8: the alphabet of whose common letters it has most,
 * where they are nearly all of it or the document names the language; else one of East Asia's where all of it can be read
 * so and holds what such texts are made of; else that alphabet. Where high bytes stand alone it is windows-1252, unless
 * the language has another.
 */
export function guessLegacy(body: Uint8Array): string {
  const sample = body.subarray(0, SAMPLE);
  const high = sample.filter((byte) => byte >= 0x80).length;
  if (high === 0) return 'windows-1252';
  const language = languageIn(sample);
  const touching = sample.filter((byte, at) => byte >= 0x80 && (sample[at + 1] ?? 0) >= 0x80).length;
  const isLatin = touching * 2 < high;
  const asked = NARROW.filter(({ latin = false }) => latin === isLatin);
  const own = asked.filter(
    ({ languages }) => language !== undefined && languages.split(' ').includes(language),
  );
  const named = bestOf(own, sample);
  const alphabet = named ?? (isLatin ? undefined : bestOf(asked, sample));
  if (alphabet !== undefined && (named !== undefined || alphabet.share >= MOSTLY)) return alphabet.charset;
  const wide = WIDE.find((kind) => isWide(sample, kind, kind.language === language));
  return wide?.charset ?? alphabet?.charset ?? 'windows-1252';
}

/** Primary tag of the first language that the document names. */
function languageIn(sample: Uint8Array): string | undefined {
  const found = /<(?:dc:)?language>\s*([a-z]{2})\b|\sxml:lang\s*=\s*["']([a-z]{2})\b/i.exec(
    Buffer.from(sample).toString('latin1'),
  );
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

/** Rows of full-width punctuation and symbols, which all of them share. */
const PUNCTUATION = 0xa3;

/** @param isNamed whether the document names the language: half the share is enough then */
function isWide(sample: Uint8Array, kind: Wide, isNamed: boolean): boolean {
  if (decodeSample(sample, kind.charset) === undefined) return false;
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    if (lead >= 0xa1 && lead <= PUNCTUATION) continue;
    pairs += 1;
    if (lead >= kind.lead[0] && lead <= kind.lead[1] && (sample[at] ?? 0) >= kind.trail) common += 1;
  }
  return pairs > 0 && common >= pairs * (isNamed ? kind.share / 2 : kind.share);
}

/** An alphabet's reading of a text. */
interface Reading {
  readonly charset: string;
  /** How much of what isn't ASCII is one of the common letters. */
  readonly share: number;
}

function bestOf(kinds: readonly Narrow[], sample: Uint8Array): Reading | undefined {
  const readings = kinds.map((kind) => ({ charset: kind.charset, share: shareOf(kind, sample) }));
  const [best] = readings.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= LETTERS ? best : undefined;
}

function shareOf({ charset, letters }: Narrow, sample: Uint8Array): number {
  let all = 0;
  let common = 0;
  let isWithin = false;
  for (const letter of decodeSample(sample, charset) ?? '') {
    if (letter >= '\u0080') {
      const lower = letter.toLowerCase();
      all += 1;
      const isCapital = letter !== lower;
      // Nobody writes a capital behind a small letter: the letters are of another alphabet.
      if (isWithin && isCapital) common -= 1;
      else if (letters.has(lower)) common += isCapital ? CAPITAL : 1;
      isWithin = letter === lower && letter !== letter.toUpperCase();
    } else isWithin = false;
  }
  return all === 0 ? 0 : common / all;
}

/** The sample may end within a character. */
function decodeSample(sample: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
