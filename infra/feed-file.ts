import type { Registry } from '../shared/model/index.ts';
import { parseRegistry } from '../shared/registry/index.ts';
import { readInputFile } from './input-file.ts';
import type { StackOptions } from './options.ts';

/** Reads the file of feeds, as what is deployed can fetch them. @throws InvalidInput with one sentence that names it. */
export const readFeeds = ({
  feeds,
  allowLoopback,
}: Pick<StackOptions, 'feeds' | 'allowLoopback'>): Registry =>
  parseRegistry(readInputFile('feeds', feeds), { path: feeds, guard: { allowLoopback } });
