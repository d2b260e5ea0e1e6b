/**
 * Starts the parser's thread, then reads the rest: a thread takes as long to start as the function itself, and the
 * first poll waits for both.
 */
import { createRequire } from 'node:module';
import { spawnReader } from '../../shared/fetching/thread.ts';

const thread = spawnReader(new URL('./parse-worker.js', import.meta.url));
const { open }: typeof import('./main.ts') = createRequire(import.meta.url)('./main.js');

export const handler = open(thread);
