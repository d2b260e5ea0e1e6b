import {
  type Analysis,
  type AnalysisInput,
  dayOf,
  daysBetween,
  fullText,
  type Mention,
  parseInstant,
  type Span,
} from '../model/index.ts';
import { datelineEnd, detectLanguage, type Sentence, splitSentences, tokenise } from '../text/index.ts';
import { clausesOf } from './clauses.ts';
import { codesOf } from './crosswalk.ts';
import { findDates, type When } from './dates.ts';
import { type Recall, recall } from './earlier.ts';
import { withoutFurniture } from './furniture.ts';
import { readEvents } from './mentions.ts';
import { findPlaces, type Toponym } from './places/index.ts';
import { hasGrammar, type Reading, readSentence } from './reading.ts';
import { inSentenceCase } from './sentence-case.ts';
import { foldStory, type Told } from './story.ts';
import { topicsOf } from './topics.ts';
import { completeSlavic, lookBackAt, mergeRetold } from './whole-item.slavic.ts';
import { completeItem } from './whole-item.ts';
import { completeStory } from './whole-story.ts';

/** Names the rules and the fitted weights: two analyses with the same version and text are the same. */
export const ANALYSIS_VERSION = '10';

export interface AnalyseOptions {
  /** Keep in each mention which words and rule filled which slot. */
  readonly explain?: boolean;
}

/**
 * Reads a story: its language, topics, and every event it reports, in text order. Spans point into
 * `fullText({ title, text })`, half open, in UTF-16 code units. Deterministic; time grows with the text's length.
 */
export function analyse(input: AnalysisInput, options: AnalyseOptions = {}): Analysis {
  const written = fullText(input);
  const language = languageOf(input, written);
  const { text, tokens, sentences } = asRead(withoutOutlet(input, written), language);
  const published = input.published === undefined ? undefined : parseInstant(input.published);
  const day = published === undefined ? undefined : dayOf(published);
  const slavic = language === 'ru' || language === 'uk';
  const told: Told[] = [];
  // What stands behind each of them.
  const spoken: string[] = [];
  let date: When | undefined;
  let scene: string | undefined;
  let before: Reading | undefined;
  let last: Reading | undefined;
  let recalled: Recall = { stale: false };
  let body = 0;
  /** Whether something of today has been told. */
  let led = false;
  let ended = 0;
  let dateline: Toponym | undefined;
  const toponyms = findPlaces(text, { language, tokens });
  let next = 0;
  const brief = sentences.length <= BRIEF;
  const retold = input.title !== undefined && input.title !== '' && input.text.startsWith(input.title);
  for (const sentence of sentences) {
    const here: Toponym[] = [];
    for (; next < toponyms.length; next += 1) {
      const toponym = toponyms[next];
      if (toponym === undefined || toponym.start >= sentence.end) break;
      if (toponym.start >= sentence.start) here.push(toponym);
    }
    const headline = isHeadline(text, sentence, input.title);
    // A body that begins with its headline tells it once.
    if (headline && retold) continue;
    const said = { start: datelineEnd(text, sentence.start, sentence.end), end: sentence.end };
    dateline ??= here.find(({ start }) => start < said.start);
    const reading = readSentence(text, said, language, within(here, said), tokens);
    const context = {
      language,
      ...(day ? { published: day } : {}),
      ...(date ? { date } : {}),
      ...(scene ? { scene } : {}),
      ...(before ? { before } : {}),
      ...(last ? { last } : {}),
      brief,
    };
    const clauses = hasGrammar(language) ? clausesOf(reading) : [said];
    const parts =
      clauses.length === 1
        ? []
        : clauses.map((clause) => readSentence(text, clause, language, within(here, clause), tokens));
    const clausal = parts.map((part) => ({ one: part, read: readEvents(part, context) }));
    // What no clause tells by itself the whole may.
    const reads = clausal.some(({ read }) => read.mentions.length > 0)
      ? clausal
      : [{ one: reading, read: readEvents(reading, context) }];
    if (text.slice(ended, sentence.start).includes('\n')) recalled = { stale: false };
    for (const { one, read } of reads) {
      const events = slavic && told.length > 0 ? lookBackAt(read, text.slice(said.start, said.end)) : read;
      const dated = recall(one, events.mentions, day, body, recalled, led);
      recalled = dated.recall;
      const again = new Set(dated.mentions.filter((_, n) => isAgain(events, n)));
      told.push({ headline, ...events, mentions: dated.mentions, again });
      led ||= dated.mentions.some(({ status }) => status !== 'background');
      spoken.push(text.slice(one.sentence.start, one.sentence.end));
    }
    ended = sentence.end;
    if (!headline) body += 1;
    before = told.at(-1)?.mentions.length === 0 ? reading : undefined;
    last = reading;
    // In Russian and Ukrainian where talks are held is no scene of what is told next.
    scene =
      told
        .at(-1)
        ?.mentions.findLast(({ country, family }) => country !== undefined && !(slavic && family === 'talks'))
        ?.country ?? scene;
    const [named] = day === undefined ? [] : findDates(reading, day);
    // "On the same day": the last date goes on, until the next is named. A date far back is background, one to come a plan.
    if (named !== undefined && day !== undefined && named.date <= day && daysBetween(named.date, day) <= 7)
      date = named;
  }
  const folded = slavic && brief ? mergeRetold(foldStory(told)) : foldStory(told);
  const whole = completeStory(brief ? completeItem(folded, told) : folded, dateline, day);
  const read = slavic ? completeSlavic(whole, told, brief, day, spoken) : whole;
  const mentions = (text === written ? read : read.map((mention) => asWritten(mention, text, written))).map(
    withCodes,
  );
  const kept = options.explain ? mentions : mentions.map(withoutTrace);
  return {
    language,
    ...(hasGrammar(language) ? {} : { languageUnsupported: true }),
    topics: topicsOf(mentions, told),
    mentions: kept,
  };
}

/**
 * Search engines' feeds: a headline "Truce holds - Cedar Post" and a body that is "Truce holds Cedar Post". The body tells
 * nothing more, and what it adds is the outlet.
 */
function withoutOutlet({ title = '', text }: AnalysisInput, written: string): string {
  const [, head = '', outlet = ''] = /^(.{10,}\S) [-–—|] ([^-–—|]{2,60})$/u.exec(title) ?? [];
  if (outlet === '' || text.replace(/\s+/g, ' ').trim() !== `${head} ${outlet}`) return written;
  return head + ' '.repeat(written.length - head.length);
}

/** The text as it is read, offset by offset as it is written: without what is no news, its headings in sentence case. */
function asRead(written: string, language: string) {
  const news = withoutFurniture(written);
  const raw = { text: news, tokens: tokenise(news), sentences: splitSentences(news) };
  const text = language === 'en' ? inSentenceCase(news, raw.tokens, raw.sentences) : news;
  return text === news ? raw : { text, tokens: tokenise(text), sentences: splitSentences(text) };
}

/** A mention of the text as it was read, with its place and all its spans as they are written. */
function asWritten(mention: Mention, text: string, written: string): Mention {
  const { place, evidence, trace } = mention;
  const slice = (span: Span): Span => ({ ...span, text: written.slice(span.start, span.end) });
  const at = place === undefined ? -1 : text.indexOf(place, evidence.start);
  return {
    ...mention,
    evidence: slice(evidence),
    ...(place === undefined || at === -1 ? {} : { place: written.slice(at, at + place.length) }),
    ...(trace === undefined
      ? {}
      : { trace: trace.map((one) => (one.span === undefined ? one : { ...one, span: slice(one.span) })) }),
  };
}

/** Sentences of a feed item, its headline included: longer texts tell of more than one thing. */
const BRIEF = 6;

/** Whether a sentence is of the title, or a first line without a full stop above the text. */
function isHeadline(text: string, { start, end }: Sentence, title: string | undefined): boolean {
  if (title !== undefined && title !== '') return end <= title.length;
  return start === 0 && text[end] === '\n' && /[\p{L}\p{N}]$/u.test(text.slice(0, end));
}

const isAgain = ({ mentions, again }: Told, at: number): boolean => {
  const mention = mentions[at];
  return mention !== undefined && again?.has(mention) === true;
};

const within = (toponyms: readonly Toponym[], { start, end }: Sentence): readonly Toponym[] =>
  toponyms.filter((toponym) => start <= toponym.start && toponym.start < end);

/** Small words that make a text English where it is too short for the detector. */
const ENGLISH = /\b(?:the|and|of|in|to|a|an|by|on|with)\b/i;

function languageOf(input: AnalysisInput, text: string): string {
  const told = (input.language ?? detectLanguage(text)).toLowerCase().split('-')[0] ?? 'und';
  return told === 'und' && ENGLISH.test(text) ? 'en' : told;
}

/** Codes come last: they depend on what the whole story says of the type. */
const withCodes = (mention: Mention): Mention => ({ ...mention, codes: codesOf(mention) });

function withoutTrace(mention: Mention): Mention {
  const { trace: _, ...rest } = mention;
  return rest;
}
