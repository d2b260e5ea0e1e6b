import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../../cli/main.ts';

const WIRE =
  'A Russian missile strike on the eastern Ukrainian city of Kharkiv killed four people and wounded eleven others on Friday, the regional governor said.';
const story = (id: string, body: string, more: object = {}): string =>
  JSON.stringify({
    id,
    publisher: id,
    published: '2026-02-06T05:00:00Z',
    title: `Report of ${id}`,
    body,
    ...more,
  });

async function run(command: string, ...lines: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const read = (stream: PassThrough): string => String(stream.read() ?? '');
  const code = await main([command, '-'], { stdin: Readable.from([lines.join('\n')]), stdout, stderr });
  const out: Record<string, unknown>[] = read(stdout)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { code, out, err: read(stderr) };
}

describe('ceasewire group', () => {
  it('tells copies from look-alikes, one line a story', async () => {
    const { code, out } = await run(
      'group',
      story('a', WIRE),
      story('b', `KHARKIV (Reuters) - ${WIRE}`),
      story('c', WIRE.replace('Kharkiv', 'Odesa').replace('eastern', 'southern')),
    );
    expect(code).toBe(0);
    expect(out.map(({ id, copyOf, rule }) => ({ id, copyOf, rule }))).toEqual([
      { id: 'a', copyOf: null, rule: 'origin' },
      { id: 'b', copyOf: 'a', rule: 'verbatim' },
      { id: 'c', copyOf: null, rule: 'origin' },
    ]);
    expect(out[1]?.['copyGroup']).toBe(out[0]?.['copyGroup']);
    expect(out[2]?.['copyGroup']).not.toBe(out[0]?.['copyGroup']);
  });

  it('gives the groups as they are at the end of the input', async () => {
    const [first = '', second = ''] = [
      WIRE,
      'Rescue workers in orange vests searched the rubble of a nine-storey block until dawn, neighbours told the city radio.',
    ];
    const { out } = await run(
      'group',
      story('half', first),
      story('whole', `${first}\n${second}`),
      story('rest', second),
    );
    expect(new Set(out.map(({ copyGroup }) => copyGroup)).size).toBe(1);
  });

  it('names a bad line by its number and goes on', async () => {
    const { code, out, err } = await run(
      'group',
      'no json',
      '{"id":"x","publisher":"x"}',
      '{"id":"y","published":"2026-02-06"}',
      story('a', ''),
    );
    expect(code).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(['a']);
    expect(err).toMatch(/line 1: .*\nline 2: published .*\nline 3: publisher /);
  });
});

describe('ceasewire fuse', () => {
  it('gives each event once, with its mentions and its independent reports', async () => {
    const { code, out } = await run(
      'fuse',
      story('a', `${WIRE}\n— Reuters`),
      story('b', WIRE),
      story(
        'c',
        'Four people died and eleven were hurt when a Russian missile hit Kharkiv on Friday, police said.',
      ),
      story('d', 'The cup final was won by the home side on Friday.'),
    );
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatchObject({
      type: 'missile_strike',
      country: 'UA',
      independentReports: 2,
      stories: 3,
    });
    expect(out[0]?.['mentions']).toHaveLength(3);
  });
});
