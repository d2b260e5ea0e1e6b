/** Writes the names that questions may be asked by: `npm run build:known`. A test holds the file to the tables. */
import { writeFileSync } from 'node:fs';
import { knownFile } from './known-names.ts';

writeFileSync(new URL('../shared/index/data/known.json', import.meta.url), knownFile());
