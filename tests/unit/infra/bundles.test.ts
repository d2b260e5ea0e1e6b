import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BundledFunction, buildBundles } from '../../../infra/bundling.ts';

/** KB of JavaScript a function may load: a fifth above what it has. Each 100 KB are some 5 ms of every cold start. */
const BUDGETS: Readonly<Record<`${BundledFunction}/${string}`, number>> = {
  'schedule/index.js': 650,
  'fetch/index.js': 1_300,
  'fetch/parse-worker.js': 1_150,
  // The gazetteer is 6 MB of it, packed, and only unpacked for stories on topic.
  'analyse/index.js': 8_000,
  'fold/index.js': 900,
  'announce/index.js': 650,
  'rollup/index.js': 600,
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
