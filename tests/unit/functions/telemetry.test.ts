import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTelemetry } from '../../../functions/telemetry.ts';

/** Lines that the function writes, as CloudWatch would get them. */
let lines: Record<string, unknown>[];
const keep = (chunk: unknown): boolean => {
  for (const line of String(chunk).split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line));
  return true;
};

beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what a call writes', () => {
  it('has every counter, those that are no metric too', async () => {
    const telemetry = createTelemetry('fetch');
    await telemetry.observe(async () => {
      telemetry.count('fetched');
      telemetry.count('dropped.no_content', 3);
    })({});

    expect(lines).toContainEqual(
      expect.objectContaining({ fetched: 1, counts: '{"fetched":1,"dropped.no_content":3}' }),
    );
  });

  it('has the counters of a call that has no metric', async () => {
    const telemetry = createTelemetry('announce');
    await telemetry.observe(async () => telemetry.count('announced.EventOpened', 2))({});

    expect(lines).toContainEqual(expect.objectContaining({ counts: '{"announced.EventOpened":2}' }));
  });

  it('has the counters of a call that failed, and throws its error on', async () => {
    const telemetry = createTelemetry('schedule');
    const handler = telemetry.observe(async () => {
      telemetry.count('fetched', 4);
      throw new Error('the table is gone');
    });

    await expect(handler({})).rejects.toThrow('the table is gone');
    expect(lines).toContainEqual(expect.objectContaining({ fetched: 4 }));
    expect(lines).toContainEqual(expect.objectContaining({ level: 'ERROR' }));
  });

  it('does not count twice what was written', async () => {
    const telemetry = createTelemetry('fetch');
    const handler = telemetry.observe(async () => telemetry.count('fetched'));
    await handler({});
    await handler({});

    expect(lines.filter((line) => 'counts' in line).map((line) => line['counts'])).toEqual([
      '{"fetched":1}',
      '{"fetched":1}',
    ]);
  });
});
