/** Copies of every kind that outlets make of a wire text, and look-alikes that are none. */
import { pick, shuffled } from './random.ts';
import type { Source } from './sources.ts';

export const KINDS = [
  'verbatim',
  'headline',
  'abridged to 50 %',
  'abridged to 30 %',
  'inserted',
  'dressed',
  'edited',
] as const;
export type Kind = (typeof KINDS)[number];
export const LOOK_ALIKES = ['another toll', 'another place and day'] as const;

export interface Made {
  readonly title: string;
  readonly body: string;
}

type Random = () => number;

/** @param others texts to take local paragraphs, headlines and words from. */
export function makeCopy(kind: Kind, source: Source, others: readonly Source[], random: Random): Made {
  const { title, sentences } = source;
  const body = paragraphs(sentences);
  if (kind === 'verbatim') return { title, body };
  if (kind === 'headline') return { title: pick(random, others).title, body };
  if (kind === 'abridged to 50 %') return { title, body: abridged(sentences, 0.5, random) };
  if (kind === 'abridged to 30 %') return { title, body: abridged(sentences, 0.3, random) };
  if (kind === 'inserted') return { title, body: inserted(sentences, others, random) };
  if (kind === 'dressed') return dressed(title, sentences, random);
  return { title, body: edited(body, others, random) };
}

const paragraphs = (sentences: readonly string[]): string => {
  const lines: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) lines.push(sentences.slice(at, at + 2).join(' '));
  return lines.join('\n');
};

/** Half of them keep the lead, as desks do; the others keep any sentences, in their order. One sentence loses its end. */
function abridged(sentences: readonly string[], share: number, random: Random): string {
  const total = sentences.join(' ').split(/\s+/).length;
  const budget = Math.max(6, Math.round(total * share));
  if (sentences.length < 4) return sentences.join(' ').split(/\s+/).slice(0, budget).join(' ');
  const order = sentences.map((_, at) => at);
  const preferred = random() < 0.5 ? order : shuffled(random, order);
  const kept: number[] = [];
  let size = 0;
  for (const at of preferred) {
    if (size >= budget) break;
    kept.push(at);
    size += (sentences[at] ?? '').split(/\s+/).length;
  }
  return paragraphs(kept.sort((a, b) => a - b).map((at) => sentences[at] ?? ''));
}

/** A third to as much again of another text's sentences, in one or two places. */
function inserted(sentences: readonly string[], others: readonly Source[], random: Random): string {
  const total = sentences.join(' ').split(/\s+/).length;
  const local: string[] = [];
  for (let size = 0; size < total * (0.3 + 0.5 * random()); ) {
    const sentence = nextLocal(others);
    local.push(sentence);
    size += sentence.split(/\s+/).length;
  }
  const at = Math.floor(random() * (sentences.length + 1));
  const half = Math.ceil(local.length / 2);
  return paragraphs([
    ...sentences.slice(0, at),
    ...local.slice(0, half),
    ...sentences.slice(at),
    ...local.slice(half),
  ]);
}

/** Local paragraphs are local: no sentence is given out twice before all were. */
const dealt = new WeakMap<readonly Source[], number>();
function nextLocal(others: readonly Source[]): string {
  const at = dealt.get(others) ?? 0;
  dealt.set(others, at + 1);
  return others[at % others.length]?.sentences.join(' ') ?? '';
}

const DATELINES = [
  'KYIV (Reuters) - ',
  'GENEVA, Feb 6 (AP) — ',
  'МОСКВА, 6 февраля. /ТАСС/. ',
  'BERLIN (dpa) – ',
  'BEIJING, Feb. 6 (Xinhua) -- ',
];
const CREDITS = [
  'Reuters',
  '(AP)',
  'Agencies via Xinhua',
  '— AFP',
  'With inputs from agencies',
  'Reporting by Jane Roe; Editing by John Doe',
];
const BOILERPLATE = [
  'Subscribe now to our newsletter and never miss a story.',
  'Follow us on social media for more news from the region.',
  'Read more: What we know so far',
  '© 2026 The Daily Example. All rights reserved.',
];

function dressed(title: string, sentences: readonly string[], random: Random): Made {
  let body = paragraphs(sentences);
  if (random() < 0.5) body = body.replaceAll('"', random() < 0.5 ? '”' : '&quot;').replaceAll("'", '’');
  if (random() < 0.5) body = body.replaceAll(' - ', ' — ').replaceAll(', and', ' and');
  if (random() < 0.7) body = pick(random, DATELINES) + body;
  if (random() < 0.7) body = `${body}\n${pick(random, CREDITS)}`;
  if (random() < 0.7) body = `${body}\n${pick(random, BOILERPLATE)} ${pick(random, BOILERPLATE)}`;
  return { title: `${title}${random() < 0.5 ? ' | The Daily Example' : ' - Example News'}`, body };
}

/** A fifth of the words: replaced, dropped, doubled up with another or swapped with the next. Numbers stay. */
function edited(body: string, others: readonly Source[], random: Random): string {
  const vocabulary = pick(random, others)
    .sentences.join(' ')
    .split(/\s+/)
    .filter((word) => /^[a-z]+$/.test(word) && !NUMBERS.includes(word));
  const text = body.split(' ');
  for (let at = 0; at < text.length; at += 1) {
    if (random() >= 0.2 || /\d/.test(text[at] ?? '')) continue;
    const how = random();
    const other = vocabulary.length > 0 ? pick(random, vocabulary) : 'also';
    if (how < 0.45) text[at] = other;
    else if (how < 0.65) text[at] = '';
    else if (how < 0.85) text[at] = `${text[at]} ${other}`;
    else [text[at], text[at + 1]] = [text[at + 1] ?? '', text[at] ?? ''];
  }
  return text.filter((word) => word !== '').join(' ');
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = [
  'ten',
  'twelve',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'eleven',
  'fourteen',
];

/** The same words with other numbers; or, moreover, with other names and days. Nothing where the text has none. */
export function makeLookAlike(
  kind: (typeof LOOK_ALIKES)[number],
  source: Source,
  others: readonly Source[],
  random: Random,
): Made | undefined {
  const names = others.flatMap(
    ({ sentences }) => sentences.join(' ').match(/(?<=[a-z,] )[A-Z][a-z]{3,}/g) ?? [],
  );
  let changed = 0;
  const swap = (text: string): string =>
    text.replace(
      /(?<![\p{L}\p{N}])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|[A-Z][a-z]+)(?![\p{L}\p{N}])/gu,
      (word, at: number) => {
        if (/^\d+$/.test(word)) {
          changed += 1;
          return String(Number(word) + 1 + Math.floor(random() * 9));
        }
        if (NUMBERS.includes(word)) {
          changed += 1;
          return pick(
            random,
            NUMBERS.filter((other) => other !== word),
          );
        }
        if (kind === 'another toll' || at === 0) return word;
        if (
          DAYS.includes(word) ||
          (text[at - 2] !== '.' && /[a-z,] $/.test(text.slice(Math.max(0, at - 2), at)))
        ) {
          changed += 1;
          return DAYS.includes(word)
            ? pick(
                random,
                DAYS.filter((day) => day !== word),
              )
            : pick(random, names);
        }
        return word;
      },
    );
  const made = { title: swap(source.title), body: paragraphs(source.sentences.map(swap)) };
  return changed >= (kind === 'another toll' ? 1 : 3) ? made : undefined;
}
