/** Scores the dates of mentions against those judged by hand. */
import { readFileSync } from 'node:fs';
import { analyse } from '../shared/analysis/index.ts';

interface Story {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

export interface DateScore {
  /** Judged events that the analysis reports at all. */
  readonly found: number;
  readonly right: number;
  readonly coded: number;
  /** Those that are wrong, as `id: judged, found`. */
  readonly wrong: readonly string[];
}

const linesOf = (file: URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Reads the judged dates, analyses their stories, and compares date and precision of the first event of the family. */
export function scoreDates(stories: URL): DateScore {
  const byId = new Map(
    linesOf(stories).map((line) => {
      const story = JSON.parse(line) as Story;
      return [story.id, story] as const;
    }),
  );
  const coded = linesOf(new URL('dates-coded.tsv', import.meta.url));
  const wrong: string[] = [];
  let found = 0;
  let right = 0;
  for (const line of coded) {
    const [id = '', family, date, precision] = line.split('\t');
    const story = byId.get(id);
    if (story === undefined) throw new Error(`${id} of dates-coded.tsv is not among the stories`);
    const { mentions } = analyse({ text: story.text, published: story.date, language: 'en' });
    // Strike or violence is another question than when it was.
    const mention =
      mentions.find((one) => one.family === family) ??
      mentions.find((one) => (one.family === 'talks') === (family === 'talks'));
    if (mention === undefined) continue;
    found += 1;
    if (mention.date === date && mention.datePrecision === precision) right += 1;
    else wrong.push(`${id}: ${date} ${precision}, ${mention.date} ${mention.datePrecision}`);
  }
  return { found, right, coded: coded.length, wrong };
}
