import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http2 from 'node:http2';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BundledFunction, buildBundles } from '../../../infra/bundling.ts';
import { loadConfig, resolveDefaultsModeConfig } from '../../../infra/stand-ins/config.mjs';
import { defaultProvider } from '../../../infra/stand-ins/credentials.ts';
import lazyHttp2 from '../../../infra/stand-ins/http2.cjs';
import { createParser } from '../../../shared/fetching/index.ts';

/** KB of JavaScript a function may load: a fifth above what it has. Each 100 KB are some 5 ms of every cold start. */
const BUDGETS: Readonly<Record<`${BundledFunction}/${string}`, number>> = {
  'schedule/index.js': 350,
  'fetch/index.js': 8,
  'fetch/main.js': 990,
  'fetch/parse-worker.js': 540,
  'analyse/index.js': 1_300,
  'fold/index.js': 630,
  'announce/index.js': 350,
  'rollup/index.js': 300,
  'notify/index.js': 350,
  'api/index.js': 470,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ceasewire-bundles-'));
  buildBundles(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(BUDGETS))('%s', (file, budget) => {
  it(`has ${budget} KB at most`, () => {
    expect(statSync(join(folder, file)).size / 1024).toBeLessThanOrEqual(budget);
  });

  it('needs nothing that is not in it', () => {
    const text = readFileSync(join(folder, file), 'utf8');
    const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) =>
      name.replace(/^node:/, ''),
    );

    // What the runtime has, and what a package asks for within a try and can do without.
    const optional = ['aws-crt', '@aws-sdk/signature-v4-crt', 'sqlite', 'test'];
    expect(required.filter((name) => !builtinModules.includes(name) && !optional.includes(name))).toEqual([]);
  });
});

it.each([
  ['analyse', 'shared/analysis/data/places/gazetteer.bin'],
  ['analyse', 'shared/analysis/data/model.en.bin'],
  ['analyse', 'shared/analysis/data/model.slavic.bin'],
  ['api', 'shared/index/data/known.json'],
  ['api', 'contracts/openapi.json'],
])('puts beside %s what its bundle reads from there: %s', (name, file) => {
  expect(readFileSync(join(folder, name, basename(file))).equals(readFileSync(file))).toBe(true);
});

describe('the credentials of a function', () => {
  const provided = defaultProvider();
  afterEach(() => vi.unstubAllEnvs());

  it('are those that Lambda put into its environment', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
      vi.stubEnv(name, `of ${name}`);
    await expect(provided()).resolves.toEqual({
      accessKeyId: 'of AWS_ACCESS_KEY_ID',
      secretAccessKey: 'of AWS_SECRET_ACCESS_KEY',
      sessionToken: 'of AWS_SESSION_TOKEN',
    });
  });

  it('are said to be missing', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', '');
    await expect(provided()).rejects.toThrow('Lambda sets them');
  });
});

it('reads what only rss-parser reads, which is loaded for it', async () => {
  const document = '<rss version="2.0"><channel><item><constructor>a</constructor></item></channel></rss>';
  const parser = createParser({ workerFile: join(folder, 'fetch/parse-worker.js') });
  try {
    const feed = await parser.parse(new TextEncoder().encode(document));
    expect(feed.reader).toBe('rss-parser');
  } finally {
    await parser.close();
  }
});

describe('what stands in for HTTP/2 until it is spoken', () => {
  const source = readFileSync('node_modules/undici/lib/dispatcher/client-h2.js', 'utf8');

  it('has the names that undici reads, as Node has them', () => {
    const read = /constants: \{([^}]*)\}\n\} = http2/.exec(source)?.[1]?.match(/\w+/g) ?? [];
    expect(read).toEqual(Object.keys(lazyHttp2.constants));
    expect(http2.constants).toMatchObject(lazyHttp2.constants);
  });

  it('has the one function that undici calls', () => {
    expect(new Set(source.match(/\bhttp2\.\w+/g))).toEqual(new Set(['http2.connect']));
  });
});

describe('the settings of a function’s clients', () => {
  afterEach(() => vi.unstubAllEnvs());
  const attempts = {
    environmentVariableSelector: (env: NodeJS.ProcessEnv) => env['AWS_MAX_ATTEMPTS'],
    configFileSelector: () => 'never asked',
    default: '3',
  };

  it('are those of its environment, else the defaults', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '5');
    await expect(loadConfig(attempts)()).resolves.toBe('5');
    vi.stubEnv('AWS_MAX_ATTEMPTS', undefined);
    await expect(loadConfig(attempts)()).resolves.toBe('3');
    await expect(loadConfig({ ...attempts, default: async () => '4' })()).resolves.toBe('4');
  });

  it('take what says that it isn’t set for not set, and what is wrong for wrong', async () => {
    const refusing = (facts: object) => () => {
      throw Object.assign(new Error('refused'), facts);
    };
    const unset = { ...attempts, environmentVariableSelector: refusing({ tryNextLink: true }) };
    await expect(loadConfig(unset)()).resolves.toBe('3');
    await expect(loadConfig({ ...attempts, environmentVariableSelector: refusing({}) })()).rejects.toThrow(
      'refused',
    );
  });

  it('are in the mode that the SDK has without any', async () => {
    await expect(resolveDefaultsModeConfig()()).resolves.toBe('legacy');
    await expect(resolveDefaultsModeConfig({ defaultsMode: 'standard' })()).resolves.toBe('standard');
  });
});
