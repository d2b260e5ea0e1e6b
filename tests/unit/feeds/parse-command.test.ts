import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { registerParse } from '../../../cli/commands/parse.ts';

const FEED =
  '<rss version="2.0"><channel><title>Northern Wire</title><item><title>Talks open</title><guid>1</guid></item><item/></channel></rss>';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

interface Run {
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
  readonly code: number | undefined;
}

async function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const program = new Command().exitOverride();
  let code: number | undefined;
  registerParse(program, { stdin: Readable.from([input]), stdout, stderr }, (result) => {
    code = result;
  });
  await program.parseAsync(['parse', ...args], { from: 'user' });
  const read = (stream: PassThrough): string => String(stream.read() ?? '');
  const lines = read(stdout).split('\n').filter(Boolean);
  return {
    lines: lines.map((line): Record<string, unknown> => JSON.parse(line)),
    errors: read(stderr),
    code,
  };
}

describe('ceasewire parse', () => {
  it('prints an item a line, and what the document says of itself where asked', async () => {
    const { lines, code, errors } = await run(['--feed', '-'], FEED);
    expect(lines).toEqual([
      { feed: { format: 'rss', reader: 'feedsmith', title: 'Northern Wire', dropped: { no_content: 1 } } },
      { guid: '1', title: 'Talks open', pubStatus: 'usable' },
    ]);
    expect([code, errors]).toEqual([1, '1 left out: neither title nor text\n']);
  });

  it('takes the charset that it was served with', async () => {
    const body = Buffer.from(FEED.replace('Talks open', 'D\u00e9j\u00e0 vu'), 'latin1');
    const { lines } = await run(['--content-type', 'text/xml; charset=iso-8859-1', '-'], body);
    expect(lines[0]).toMatchObject({ title: 'Déjà vu' });
  });

  it('says what was left out', async () => {
    const { errors, code } = await run(['-'], `${FEED.slice(0, FEED.indexOf('<item/>'))}<item><title>half`);
    expect(errors).toBe('1 left out: the document breaks off within it\n');
    expect(code).toBe(1);
  });

  it('reads a file, and says why it can’t', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ceasewire-parse-'));
    folders.push(folder);
    const file = join(folder, 'feed.xml');
    writeFileSync(file, FEED);
    expect((await run([file])).lines).toHaveLength(1);
    await expect(run([join(folder, 'none.xml')])).rejects.toThrow(/Cannot read .*none\.xml: ENOENT/);
    await expect(run([folder])).rejects.toThrow(/Cannot read/);
    await expect(run(['-'], '<html><body></body></html>')).rejects.toThrow(/HTML page/);
    await expect(run(['-'], new Uint8Array(16 * 1024 * 1024))).rejects.toThrow(/over 15 MB/);
  });
});
