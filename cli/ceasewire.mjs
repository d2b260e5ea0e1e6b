#!/usr/bin/env node
// The sources are TypeScript; tsx reads them as they are, so a checkout needs no build.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
