import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, BundlingOutput, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import type { FunctionName } from '../shared/topology.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a function's bundle holds beside its entry. */
interface Contents {
  /** Further entries, as paths from the root: each becomes a file of its own beside index.js. */
  readonly entries?: readonly string[];
}

const CONTENTS: Partial<Record<FunctionName, Contents>> = {
  // Parsing runs in a worker thread, which starts from a file.
  fetch: { entries: ['shared/fetching/parse-worker.ts'] },
};

/** A file that is written into a bundle: its name and its text. */
export type ExtraFiles = Readonly<Record<string, string>>;

/**
 * Builds one function's bundle into a folder: CJS, minified, SDK inside, `module` before `main`, which starts
 * fastest of what was measured (docs/decisions/infra.md). `import.meta.url` is given the bundle's own address.
 */
export function buildBundle(name: FunctionName, outDir: string, extraFiles: ExtraFiles = {}): void {
  const { entries = [] } = CONTENTS[name] ?? {};
  mkdirSync(outDir, { recursive: true });
  const points = [{ in: join(ROOT, 'functions', name, 'index.ts'), out: 'index' }];
  for (const entry of entries)
    points.push({ in: join(ROOT, entry), out: basename(entry).replace(/\.ts$/, '') });
  buildSync({
    entryPoints: points,
    outdir: outDir,
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    // Class names are in error messages and logs.
    keepNames: true,
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: 'const __bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const [file, text] of Object.entries(extraFiles)) writeFileSync(join(outDir, file), text);
}

/** The bundle as an asset of the stack; its hash is of what was built, so that an unchanged function is not deployed again. */
export function bundledCode(name: FunctionName, extraFiles: ExtraFiles = {}): Code {
  return Code.fromAsset(join(ROOT, 'functions', name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      outputType: BundlingOutput.NOT_ARCHIVED,
      // Never pulled: the local build below does it.
      image: DockerImage.fromRegistry('unused'),
      local: {
        tryBundle(outDir) {
          buildBundle(name, outDir, extraFiles);
          return true;
        },
      },
    },
  });
}
