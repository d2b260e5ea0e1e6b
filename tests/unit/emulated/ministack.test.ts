import { describe, expect, it, vi } from 'vitest';
import { installMiniStack, VERSION } from '../../../scripts/emulated/ministack.ts';

/** Programs that answer as told by the words of their command; what has no answer here fails. */
function programs(answers: Readonly<Record<string, string>>) {
  const called: string[] = [];
  return {
    called,
    async run(program: string, args: readonly string[]): Promise<string> {
      const command = [program, ...args].join(' ');
      called.push(command);
      const [, answer] = Object.entries(answers).find(([words]) => command.includes(words)) ?? [];
      if (answer === undefined) throw new Error(`${command} failed`);
      return answer;
    },
  };
}
const PYTHON = { 'python3 --version': 'Python 3.12.1' };
const INSTALLS = { '-m venv': '', 'pip install': '' };

describe('the emulator', () => {
  vi.spyOn(console, 'log').mockReturnValue();

  it('is done without where there is no Python, which a person may not have', async () => {
    expect(await installMiniStack('/there', programs({}).run)).toBe(false);
  });

  it('fails the check where Python is there and it cannot be installed: green would say that all of it holds', async () => {
    await expect(installMiniStack('/there', programs(PYTHON).run)).rejects.toThrow(/could not be installed/);
  });

  it('is installed once', async () => {
    const there = programs({ ...PYTHON, 'importlib.metadata': `${VERSION}\n` });

    expect(await installMiniStack('/there', there.run)).toBe(true);
    expect(there.called.join()).not.toContain('pip install');
  });

  it('is installed anew where another version is there', async () => {
    const there = programs({ ...PYTHON, ...INSTALLS, 'importlib.metadata': '1.0.0\n' });

    expect(await installMiniStack('/there', there.run)).toBe(true);
    expect(there.called.at(-1)).toBe(`/there/bin/pip install -q ministack==${VERSION}`);
  });
});
