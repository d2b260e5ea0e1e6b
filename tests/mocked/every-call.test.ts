import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const textOf = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
    .join('\n');
const namesIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

it('every AWS call that the product makes is answered, or looked at, by a test of this folder', () => {
  const made = namesIn(['cli', 'functions', 'shared'].map(textOf).join('\n'), /\bnew (\w+Command)\(/g);
  const tested = namesIn(textOf('tests/mocked'), /\.(?:on|commandCalls)\(\s*(\w+Command)\b/g);

  expect(made.size).toBeGreaterThan(10);
  expect([...made].filter((name) => !tested.has(name))).toEqual([]);
});
