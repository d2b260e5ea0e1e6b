import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BundledFunction, buildBundles } from '../../../infra/bundling.ts';
import { defaultProvider } from '../../../infra/stand-ins/credentials.ts';

/** KB of JavaScript a function may load: a fifth above what it has. Each 100 KB are some 5 ms of every cold start. */
const BUDGETS: Readonly<Record<`${BundledFunction}/${string}`, number>> = {
  'schedule/index.js': 380,
  'fetch/index.js': 1_050,
  'fetch/parse-worker.js': 560,
  'analyse/index.js': 1_600,
  'fold/index.js': 670,
  'announce/index.js': 380,
  'rollup/index.js': 330,
  'notify/index.js': 380,
  'api/index.js': 510,
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

it('puts the gazetteer beside analyse, whose bundle reads it from there', () => {
  const bundled = readFileSync(join(folder, 'analyse/gazetteer.bin'));
  expect(bundled.equals(readFileSync('shared/analysis/data/places/gazetteer.bin'))).toBe(true);
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
