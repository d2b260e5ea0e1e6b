/** Writes the words that headings in Title Case are told by: `npm run build:words`. A test holds the file to the package. */
import { writeFileSync } from 'node:fs';
import { commonWordsFile } from './common-words.ts';

writeFileSync(new URL('../shared/analysis/data/common-words.txt', import.meta.url), commonWordsFile());
