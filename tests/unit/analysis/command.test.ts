import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../../cli/main.ts';

async function run(lines: readonly string[], ...options: readonly string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => out.push(chunk));
  stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const stdin = Readable.from(lines.map((line) => `${line}\n`));
  const code = await main(['analyse', '-', ...options], { stdin, stdout, stderr });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

const STORY = JSON.stringify({
  id: 'a',
  date: '2026-02-07',
  body: '<p>An Israeli airstrike killed two people in Tyre, Lebanon, on Friday.</p>',
});

describe('ceasewire analyse', () => {
  it('writes one line a story with every slot, and reads HTML as text', async () => {
    const { code, out } = await run([STORY]);
    expect(code).toBe(0);
    const { id, mentions } = JSON.parse(out);
    expect(id).toBe('a');
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({
      family: 'strike',
      type: 'air_strike',
      date: '2026-02-06',
      place: 'Tyre',
      country: 'LB',
      initiator: 'ISR',
      killed: 2,
      injured: null,
      parties: null,
    });
    expect(mentions[0].evidence.text).toBe(
      'An Israeli airstrike killed two people in Tyre, Lebanon, on Friday.',
    );
  });

  it('names a bad line by its number, goes on, and ends with 1', async () => {
    const { code, out, err } = await run(['{"id":', '{"id":"b"}', STORY]);
    expect(code).toBe(1);
    expect(err).toContain('line 1:');
    expect(err).toContain('line 2: neither body nor text');
    expect(JSON.parse(out).id).toBe('a');
  });

  it('explains each slot by its words and rule', async () => {
    const { out } = await run([STORY], '--explain');
    expect(out).toContain('[1:An Israeli airstrike');
    expect(out).toMatch(/place = Tyre {3}by "in" from "Tyre"/);
    expect(out).toContain('initiator = ISR');
  });
});
