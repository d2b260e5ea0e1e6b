import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWireEvents } from '../../../bench/wire-events/read.ts';
import { createSampleWire } from '../../../local/wire/index.ts';

describe('the transcript in the README', () => {
  it('shows the events that the sample wire comes to', async () => {
    const { assignments } = await readWireEvents(createSampleWire({ now: () => 0 }));
    const families = new Map(assignments.map(({ eventId, mention }) => [eventId, mention.family]));
    const count = (family: string): number => [...families.values()].filter((one) => one === family).length;
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(
      `  events       ${families.size}: ${count('strike')} strikes, ${count('talks')} of talks and deals, ${count('violence')} of other violence`,
    );
  });
});
