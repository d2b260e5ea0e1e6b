import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';
import type { Analysis } from '../../../shared/model/index.ts';

const FOLDER = new URL('../../golden/analysis/', import.meta.url);

/** A story as the golden files write it: `published:` and `language:`, a blank line, the title, the text. */
function readStory(file: string): Analysis {
  const [head = '', ...body] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n\n');
  const fields = new Map(head.split('\n').map((line) => line.split(': ') as [string, string]));
  const [title = '', ...lines] = body.join('\n\n').split('\n');
  return analyse({
    title,
    text: lines.join('\n'),
    published: fields.get('published') ?? '',
    language: fields.get('language') ?? 'en',
  });
}

/**
 * Every slot of every mention of a few whole stories. A change that is meant is taken over by removing the story's
 * `.json` and running the test once: it is then written anew, to be read in the diff.
 */
describe('golden stories', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))
    it(`reads ${file} as before`, () => {
      const golden = new URL(file.replace('.txt', '.json'), FOLDER);
      const { language, topics, mentions } = readStory(file);
      // Scores move with every fit; which topics a story has should not.
      const told = { language, topics: topics.map(({ topic }) => topic).sort(), mentions };
      const analysis: unknown = JSON.parse(JSON.stringify(told));
      if (!existsSync(golden)) writeFileSync(golden, `${JSON.stringify(analysis, undefined, 2)}\n`);
      expect(analysis).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    });
});
