import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';

const FOLDER = new URL('../../golden/feeds/', import.meta.url);
const isDocument = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.document.json');

/**
 * Every fact of a small document of each format, as it is read: `rdf.xml` into `rdf.json`, `ninjs.document.json` into
 * `ninjs.json`. A change that is meant is taken over by removing the `.json` and running the test once: it is then written
 * anew, to be read in the diff.
 */
describe('golden documents', () => {
  const documents = readdirSync(FOLDER).filter(isDocument);

  it('are there for each format', () => {
    expect(documents).toHaveLength(12);
  });

  it.each(documents)('%s is read as before', (name) => {
    const feed = parseFeed(readFileSync(new URL(name, FOLDER)), {
      url: 'https://served.example/feeds/world',
    });
    const golden = new URL(name.replace(/\.xml$|\.document\.json$/, '.json'), FOLDER);
    if (!existsSync(golden)) writeFileSync(golden, `${JSON.stringify(feed, undefined, 2)}\n`);
    expect(JSON.parse(JSON.stringify(feed))).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
