import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../shared/fetching/parse-worker.ts', import.meta.url));

/**
 * Compiles the parser's worker, as the stack does for its function: a thread that reads TypeScript for itself
 * takes 50 MB and a second more.
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
  return outfile;
}
