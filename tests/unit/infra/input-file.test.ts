import { describe, expect, it } from 'vitest';
import { readInputFile } from '../../../infra/input-file.ts';

describe('a file that an option names', () => {
  it.each([
    ['docs', /^docs is a folder, not a file of feeds; name one with -c feeds=FILE\.$/],
    ['docs/none.opml', /^There is no file of feeds at docs\/none\.opml; name one with -c feeds=FILE\.$/],
    [
      'cdk.json/feeds.opml',
      /^The file of feeds at cdk\.json\/feeds\.opml cannot be read \(ENOTDIR\); name one with/,
    ],
  ])('is asked for in one sentence where it cannot be read: %s', (path, sentence) => {
    expect(() => readInputFile('feeds', path)).toThrow(sentence);
  });
});
