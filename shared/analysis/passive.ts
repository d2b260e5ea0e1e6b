import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';

export const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);

/** "was hit", "are shot and killed". */
export const isPassive = (reading: Reading, at: number): boolean =>
  BE.has(wordAt(reading, at - 1)) ||
  BE.has(wordAt(reading, at - 2)) ||
  (wordAt(reading, at - 1) === 'and' && BE.has(wordAt(reading, at - 3)));
