import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, BundlingOutput, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import type { FunctionName } from '../shared/topology.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type BundledFunction = FunctionName;
export const BUNDLED: readonly BundledFunction[] = [
  'schedule',
  'fetch',
  'analyse',
  'fold',
  'announce',
  'rollup',
  'notify',
  'api',
];

/** Further entries, as paths from the root by name: each becomes a file of its own beside the function's index.js. */
const FURTHER: Partial<Record<BundledFunction, Readonly<Record<string, string>>>> = {
  fetch: {
    // The entry starts the thread and then reads this.
    main: 'functions/fetch/main.ts',
    // Parsing runs in a worker thread, which starts from a file.
    'parse-worker': 'shared/fetching/parse-worker.ts',
    // Read by the thread for the one document in fifty that needs it.
    'rss-parser': 'node_modules/rss-parser/lib/parser.js',
  },
};

/** Data that is read as it is, as paths from the root: each is copied beside the function's index.js. */
const BESIDE: Partial<Record<BundledFunction, readonly string[]>> = {
  analyse: ['places/gazetteer.bin', 'model.en.bin', 'model.slavic.bin', 'common-words.txt'].map(
    (file) => `shared/analysis/data/${file}`,
  ),
  api: ['shared/index/data/known.json', 'contracts/openapi.json'],
};

/** What stands in for packages of which a function needs a part; each file says why. */
const STAND_INS: Readonly<Record<string, string>> = {
  undici: './infra/stand-ins/undici.cjs',
  'node:http2': './infra/stand-ins/http2.cjs',
  'rss-parser': './infra/stand-ins/rss-parser.cjs',
  '@aws-sdk/credential-provider-node': './infra/stand-ins/credentials.ts',
  '@smithy/core/config': './infra/stand-ins/config.mjs',
  '@smithy/core/event-streams': './infra/stand-ins/event-streams.ts',
};

/** Files that are written into a bundle: names and texts. */
export type ExtraFiles = Readonly<Record<string, string>>;

/**
 * Builds all functions into a folder, each in one of its own: CJS, minified, SDK inside, `module` before `main`,
 * which starts fastest of what was measured (docs/decisions/infra.md). `import.meta.url` is the bundle's address.
 * All at once, since esbuild then reads what they share only once.
 */
export function buildBundles(outDir: string, functions: readonly BundledFunction[] = BUNDLED): void {
  buildSync({
    entryPoints: functions.flatMap((name) => [
      { in: join(ROOT, 'functions', name, 'index.ts'), out: join(name, 'index') },
      ...Object.entries(FURTHER[name] ?? {}).map(([file, entry]) => ({
        in: join(ROOT, entry),
        out: join(name, file),
      })),
    ]),
    outdir: outDir,
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    // Cyrillic lexicons as they are: escaped, a letter takes six bytes instead of two.
    charset: 'utf8',
    // `import()` as `require`: Node's loader of ES modules takes 10 ms to start, for one dynamic import of the SDK's.
    supported: { 'dynamic-import': false },
    mainFields: ['module', 'main'],
    alias: { ...STAND_INS },
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: 'const __bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const name of functions)
    for (const file of BESIDE[name] ?? []) copyFileSync(join(ROOT, file), join(outDir, name, basename(file)));
}

/** The bundles of one synthesis, built when the first is asked for. */
export class Bundles {
  private folder: string | undefined;
  private readonly extraFiles: Partial<Record<BundledFunction, ExtraFiles>>;

  constructor(extraFiles: Partial<Record<BundledFunction, ExtraFiles>> = {}) {
    this.extraFiles = extraFiles;
  }

  /** A bundle as an asset; its hash is of what was built, so that an unchanged function is not deployed again. */
  codeOf(name: BundledFunction): Code {
    return Code.fromAsset(join(ROOT, 'functions', name), {
      assetHashType: AssetHashType.OUTPUT,
      bundling: {
        outputType: BundlingOutput.NOT_ARCHIVED,
        // Never pulled: the local build below does it.
        image: DockerImage.fromRegistry('unused'),
        local: {
          tryBundle: (outDir) => {
            cpSync(join(this.built(), name), outDir, { recursive: true });
            for (const [file, text] of Object.entries(this.extraFiles[name] ?? {}))
              writeFileSync(join(outDir, file), text);
            return true;
          },
        },
      },
    });
  }

  /** The assets are copies: what they were made of may go. */
  discard(): void {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private built(): string {
    if (this.folder === undefined) {
      this.folder = mkdtempSync(join(tmpdir(), 'ceasewire-bundles-'));
      buildBundles(this.folder);
    }
    return this.folder;
  }
}
