import { describe, expect, it } from 'vitest';
import { readWireEvents } from '../../../bench/wire-events/read.ts';
import { scoreEvents } from '../../../bench/wire-events/score.ts';
import { toldMentions } from '../../../bench/wire-events/told.ts';
import { createSampleWire } from '../../../local/wire/index.ts';

describe('joining reports to events on the sample wire', () => {
  const wire = createSampleWire({ now: () => 0 });
  const events = new Map(wire.truth.events.map((event) => [event.key, event]));

  it('keeps what belongs together and little else, given what each text says', async () => {
    const { assignments } = await readWireEvents(wire, (_, text) => ({
      topics: text.topics.map((topic) => ({ topic, score: 1 })),
      mentions: toldMentions(text, events),
    }));
    const score = scoreEvents(wire.truth, assignments);
    expect(score.invented).toEqual([]);
    expect(score.missed).toEqual([]);
    expect(score.joining.precision, score.falseJoins.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(score.joining.recall, score.falseSplits.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(score.endToEnd.precision, score.falseJoins.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(score.endToEnd.recall, score.falseSplits.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
