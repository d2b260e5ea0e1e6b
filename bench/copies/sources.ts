/** Texts that this project did not write, read where they lie. */
import { readFileSync } from 'node:fs';

const DATA = new URL('../../../shared/data/', import.meta.url);

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly day: string;
  readonly topic?: string;
}

const lines = (path: string): string[] =>
  readFileSync(new URL(path, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** ECB+ comes tokenised: "Centre , her rep 's" is put together again. */
const joined = (text: string): string =>
  text
    .replace(/``|''/g, '"')
    .replace(/ ([,.;:!?%)]|'s|n't|'re|'ve|'ll|'d|'m)(?= |$)/g, '$1')
    .replace(/([($]) /g, '$1')
    .replace(/ - /g, '-');

interface EcbLine {
  readonly doc: string;
  readonly topic: number;
  readonly subtopic: string;
  readonly sentences: readonly string[];
}

export function ecbPlus(): readonly (Source & { readonly subtopic: string })[] {
  return lines('stories/ecbplus.jsonl').map((line) => {
    const { doc, topic, subtopic, sentences }: EcbLine = JSON.parse(line);
    const whole = sentences.map(joined).filter((sentence) => !/^https?\s?:/.test(sentence));
    const [title = '', ...body] = whole;
    return {
      id: doc,
      title,
      sentences: body.length > 0 ? body : whole,
      day: '2026-02-06',
      topic: String(topic),
      subtopic,
    };
  });
}

interface CurrentLine {
  readonly id: string;
  readonly date: string;
  readonly category: string;
  readonly text: string;
}

/** Short texts as feeds carry them: a headline of the first words, and the text of at most 40. */
export function shortStories(): readonly Source[] {
  return lines('stories/current-events.jsonl').flatMap((line) => {
    const { id, date, text, category }: CurrentLine = JSON.parse(line);
    const words = text.split(/\s+/);
    if (words.length < 15 || words.length > 40) return [];
    return [{ id, title: words.slice(0, 8).join(' '), sentences: [text], day: date, topic: category }];
  });
}

export const words = (text: string): number => text.split(/\s+/).length;

/**
 * The sources that share no run of five words worth the name with one before them: ECB+ holds real copies of real
 * stories, which no truth of ours knows. The measure is not the product's: plain words, exact, every one.
 */
export function distinct(sources: readonly Source[]): Source[] {
  const seen = new Map<string, number>();
  const kept: Source[] = [];
  for (const source of sources) {
    const runs = runsOf(source);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const by = seen.get(run);
      if (by !== undefined) shared.set(by, (shared.get(by) ?? 0) + 1);
    }
    if (Math.max(0, ...shared.values()) > 0.02 * runs.size) continue;
    for (const run of runs) seen.set(run, kept.length);
    kept.push(source);
  }
  return kept;
}

export function runsOf(source: Source): Set<string> {
  const text = source.sentences
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return new Set(text.slice(0, -4).map((_, at) => text.slice(at, at + 5).join(' ')));
}
