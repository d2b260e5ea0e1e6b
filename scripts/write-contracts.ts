/** Writes the bus's contracts as JSON Schema and the API's as OpenAPI: `npm run build:contracts`. Tests hold the files to the code. */
import { writeFileSync } from 'node:fs';
import { openApiFile } from '../functions/api/document/document.ts';
import { CHANGE_DETAILS, type ChangeName, contractOf } from '../shared/messages/changes.ts';

const write = (name: string, text: string): void =>
  writeFileSync(new URL(`../contracts/${name}`, import.meta.url), text);

for (const name of Object.keys(CHANGE_DETAILS) as ChangeName[]) write(`${name}.v1.json`, contractOf(name));
write('openapi.json', openApiFile());
