import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ceasewire-gate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In npm's place: says what it was called for, reports seven tests that passed, and fails at one stage. */
const NPM = `#!/usr/bin/env bash
echo "npm $*"
if [ -n "\${CEASEWIRE_TEST_REPORT:-}" ] && [ "$1" = test ]; then
  echo '{"numPassedTests": 7, "numFailedTests": '"$TESTS_FAILED"', "testResults": []}' > "$CEASEWIRE_TEST_REPORT"
fi
[ "npm $*" != "$FAILING" ]
`;
writeFileSync(join(folder, 'npm'), NPM);
chmodSync(join(folder, 'npm'), 0o755);

const gate = (failing: string, testsFailed = 0): Promise<{ code: number; lines: readonly string[] }> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      FAILING: failing,
      TESTS_FAILED: String(testsFailed),
    };
    const child = execFile('bash', [join(ROOT, '.ci/run')], { env }, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, lines: stdout.trim().split('\n') }),
    );
  });

const STAGES = ['npm ci', 'npm test', 'npm run test:crowd', 'npm run deploy:emulated'];

describe('the gate', () => {
  it('runs what the README tells, and ends with the counts', async () => {
    expect(await gate('none')).toEqual({ code: 0, lines: [...STAGES, '7 passed, 0 failed'] });
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const told = readme.slice(readme.indexOf('## Two commands'), readme.indexOf('## Asking'));
    for (const stage of STAGES) expect(told).toContain(stage);
  });

  it.each([
    ['npm ci', '0 passed, 1 failed'],
    ['npm run test:crowd', '7 passed, 1 failed'],
    ['npm run deploy:emulated', '7 passed, 1 failed'],
  ])('says before its last line that %s failed, and goes no further', async (failing, counts) => {
    const { code, lines } = await gate(failing);

    expect(code).not.toBe(0);
    expect(lines).toEqual([...STAGES.slice(0, STAGES.indexOf(failing) + 1), `Failed: ${failing}`, counts]);
  });

  it('counts the tests that failed', async () => {
    expect((await gate('npm test', 2)).lines.slice(-2)).toEqual(['Failed: npm test', '7 passed, 2 failed']);
  });
});
