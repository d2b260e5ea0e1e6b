import { describe, expect, it } from 'vitest';
import { parseFeed, UnreadableFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';
import {
  addressOf,
  filesBelow,
  hasData,
  isRight,
  newsMlSamples,
  ninjsSamples,
  readData,
  readingOf,
  realDocuments,
  statedFacts,
} from './corpus.ts';
import { mutate, numbers } from './mutations.ts';

/** A file's feed, or the name of its refusal; any other error fails the test. */
function outcomeOf(file: string): ParsedFeed | string {
  const bytes = readData(file);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const contentType = /Header:\s*Content-type:\s*(.*)/i.exec(head)?.[1]?.trim();
  try {
    return parseFeed(bytes, {
      url: addressOf(file, head),
      ...(contentType === undefined ? {} : { contentType }),
    });
  } catch (error) {
    if (error instanceof UnreadableFeed) return String(error.facts['reason']);
    throw error;
  }
}

const isRead = (outcome: ParsedFeed | string): outcome is ParsedFeed => typeof outcome !== 'string';
const refusedOf = (files: readonly string[]): string[] => files.filter((file) => !isRead(outcomeOf(file)));

describe.skipIf(!hasData('feeds'))('feeds of other parsers’ test suites (read beside the project)', () => {
  it('give the facts that feedparser’s authors state: 317 of 328', () => {
    const facts = statedFacts();
    const wrong = facts.filter((fact) => {
      const outcome = outcomeOf(fact.file);
      return !isRead(outcome) || !isRight(fact, readingOf(outcome));
    });
    expect(facts.length).toBeGreaterThanOrEqual(326);
    expect(facts.length - wrong.length).toBeGreaterThanOrEqual(317);
  });

  it('give every date that feedparser’s authors state, in whatever form, but the second of two', () => {
    const dates = statedFacts().filter(({ expected }) => typeof expected !== 'string');
    expect(dates.length).toBeGreaterThanOrEqual(19);
    const wrong = dates.filter((fact) => {
      const outcome = outcomeOf(fact.file);
      return !isRead(outcome) || !isRight(fact, readingOf(outcome));
    });
    expect(wrong.map(({ file }) => file.split('/').at(-1))).toEqual(['entry_updated_multiple_values.xml']);
  });

  it('are read, or refused by name: all but eight of feedparser’s well-formed', () => {
    const files = filesBelow('feeds/feedparser/tests/wellformed', /\.xml$/);
    expect(files.length).toBeGreaterThan(1_740);
    expect(refusedOf(files).length).toBeLessThanOrEqual(8);
  });

  it('are read where they are ill-formed, in any encoding, with any entity', () => {
    expect(refusedOf(filesBelow('feeds/feedparser/tests/illformed', /\.xml$/))).toEqual([]);
    expect(refusedOf(filesBelow('feeds/feedparser/tests/entities', /\.xml$/))).toEqual([]);
    expect(refusedOf(filesBelow('feeds/feedparser/tests/encoding', /\.xml$/))).toEqual([]);
  });

  it('of rss-parser, node-feedparser and feedsmith are all read, 98.5 % of the items with a title', () => {
    const files = [
      ...filesBelow('feeds/rss-parser/test/input'),
      ...filesBelow('feeds/node-feedparser/test/feeds'),
      ...filesBelow('feeds/feedsmith', /\.xml$/),
    ];
    // The two are HTML pages that are meant to be refused.
    expect(refusedOf(files).map((file) => file.split('/').at(-1))).toEqual([
      'unrecognized.rss',
      'notafeed.html',
    ]);
    const items = files.map(outcomeOf).flatMap((outcome) => (isRead(outcome) ? outcome.items : []));
    expect(items.length).toBeGreaterThan(1_500);
    expect(items.filter(({ title }) => title !== undefined).length / items.length).toBeGreaterThanOrEqual(
      0.985,
    );
  });
});

/** Invalid in the version whose folder they lie in and valid in a later one, which they don't say that they aren't. */
const VALID_LATER = [
  '1.0/should_fail/014_type_component.json',
  '1.0/should_fail/016_infosource.json',
  '1.1/should_fail/001_type_component.json',
  '1.1/should_fail/002_infosource.json',
];

describe.skipIf(!hasData('wire'))('IPTC’s samples (read beside the project)', () => {
  it('of ninjs that are valid are all read, with guid and status', () => {
    const files = ninjsSamples().valid;
    expect(files.length).toBeGreaterThan(200);
    expect(refusedOf(files)).toEqual([]);
    for (const file of files) {
      const outcome = outcomeOf(file);
      if (!isRead(outcome)) continue;
      expect(outcome.items.length).toBeGreaterThan(0);
      for (const item of outcome.items) expect(item.guid).toBeDefined();
    }
  });

  it('of ninjs that are invalid are refused', () => {
    const files = ninjsSamples().invalid;
    expect(files.length).toBeGreaterThan(60);
    const read = files.filter((file) => isRead(outcomeOf(file)));
    expect(read.map((file) => file.split('/').slice(-3).join('/'))).toEqual(VALID_LATER);
  });

  it('of NewsML-G2 are all read, but for fragments', () => {
    const { whole, pieces } = newsMlSamples();
    expect(whole.length).toBeGreaterThan(40);
    expect(refusedOf(whole)).toEqual([]);
    expect(refusedOf(pieces)).toEqual(pieces);
    const text = (file: string): string => new TextDecoder().decode(readData(file));
    const news = whole.flatMap((file) => {
      const outcome = outcomeOf(file);
      return isRead(outcome) && /<newsItem[\s\S]*<headline/.test(text(file)) ? outcome.items : [];
    });
    const written = whole.filter((file) =>
      /<inlineXML[^>]*>[\s\S]*?<p[\s>][\s\S]*<\/inlineXML>/.test(text(file)),
    );
    expect(written.length).toBeGreaterThanOrEqual(4);
    for (const file of written) {
      const outcome = outcomeOf(file);
      expect(isRead(outcome) && outcome.items[0]?.content, file).toBeTruthy();
    }
    for (const item of news.filter(({ revision }) => revision !== undefined))
      expect(item).toMatchObject({
        guid: expect.any(String),
        title: expect.any(String),
        updated: expect.any(String),
      });
  });
});

describe.skipIf(!hasData('feeds') || !hasData('wire'))('10,000 wounded real documents', () => {
  it('give items, or a refusal by name that their reader meant', () => {
    const sources = realDocuments(5_000);
    expect(sources.length).toBeGreaterThan(70);
    const next = numbers(20260207);
    let read = 0;
    for (let run = 0; run < 10_000; run += 1) {
      try {
        parseFeed(mutate(sources[run % sources.length] ?? new Uint8Array(), next));
        read += 1;
      } catch (error) {
        if (!(error instanceof UnreadableFeed) || error.message.includes('can’t be read (')) throw error;
      }
    }
    expect(read).toBeGreaterThan(3_000);
  }, 60_000);
});
