import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../shared/fetching/parse-worker.ts', import.meta.url));

/**
 * Compiles the parser's worker, as the stack does for its function: a thread that reads TypeScript for itself
 * takes 50 MB and a second more.
 *
 * @returns where it is, from the root: a thread is not started from a relative path like the default state's.
 */
export async function buildParseWorker(outfile: string): Promise<string> {
  await build({
    entryPoints: [SOURCE],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return resolve(outfile);
}
