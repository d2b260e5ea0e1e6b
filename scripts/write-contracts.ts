/** Writes the bus's contracts as JSON Schema: `npm run build:contracts`. A test holds the files to the code. */
import { writeFileSync } from 'node:fs';
import { CHANGE_DETAILS, type ChangeName, contractOf } from '../shared/messages/changes.ts';

for (const name of Object.keys(CHANGE_DETAILS) as ChangeName[])
  writeFileSync(new URL(`../contracts/${name}.v1.json`, import.meta.url), contractOf(name));
