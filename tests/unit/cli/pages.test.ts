import { describe, expect, it } from 'vitest';
import { layOutEvent } from '../../../cli/event-page.ts';
import { layOutStory } from '../../../cli/story-page.ts';
import { dateInWords, plural, typeInWords } from '../../../cli/view.ts';
import { asTextHash } from '../../../shared/model/index.ts';
import { aGroup, aMember, aMention, anEvent, aRevision, aStory, at, day } from '../../wire/samples.ts';

describe('words for a person', () => {
  it('say of a date no more than is known', () => {
    const date = day('2025-12-01');
    const said = (['day', 'week', 'month', 'year', 'report'] as const).map((datePrecision) =>
      dateInWords({ date, datePrecision }),
    );
    expect(said).toEqual(['2025-12-01', '~2025-12-01', '2025-12', '2025', '~2025-12-01']);
  });

  it('count one as one', () => {
    expect([plural(1, 'report'), plural(2, 'report'), plural(0, 'story', 'stories')]).toEqual([
      '1 report',
      '2 reports',
      '0 stories',
    ]);
    expect(typeInWords('other_deescalation')).toBe('other de-escalation');
  });
});

describe('the page of an event', () => {
  const page = (over: Parameters<typeof anEvent>[1]) =>
    layOutEvent({ event: anEvent('paged', over), contributions: [] }, new Map()).join('\n');

  it('gives one time where there was one report', () => {
    const only = at('2026-02-06T05:12:00.000Z');
    expect(page({ firstReport: only, lastReport: only, stories: 1 })).toContain(
      'reported  2026-02-06 05:12 UTC, by 1 story',
    );
  });

  it('says of an event without a date that its day is the report’s', () => {
    expect(page({ datePrecision: 'report' })).toContain('(undated; the day of the first report)');
  });
});

describe('the page of a story', () => {
  it('says why a copy’s mention has no event of its own, and of background nothing', () => {
    const [story, other] = [aStory('copy'), aStory('first')];
    const mentions = [aMention(), aMention({ status: 'background' })];
    const group = {
      group: aGroup(other),
      copies: [story, other].map((each) => ({ member: aMember(each), story: each })),
    };
    const lines = layOutStory({ story, revisions: [aRevision(story, mentions)], contributesTo: [] }, group);
    const notes = lines
      .filter((line) => /^ {2}\d\. /.test(line))
      .map((line) => line.includes('counted once'));
    expect(notes).toEqual([true, false]);
  });

  it('keeps what its earlier texts reported, before an update and before a kill', () => {
    const first = aStory('updated');
    const toll = (killed: number, textHash: string, minute: number, over = {}) => ({
      ...aRevision(first, [aMention({ killed })]),
      textHash: asTextHash(textHash),
      fetchedAt: at(`2026-02-06T05:${minute}:00.000Z`),
      ...over,
    });
    const revisions = [
      toll(2, 'one', 20),
      toll(2, 'two', 25),
      toll(7, 'three', 40),
      toll(7, 'four', 50, { pubStatus: 'canceled' }),
    ];
    const story = { ...first, pubStatus: 'canceled' as const, indexedRevision: asTextHash('four') };
    const page = layOutStory({ story, revisions, contributesTo: [] }, undefined);
    const history = page.slice(page.indexOf('revisions (4)'));
    expect(history.filter((line) => /^ {6}/.test(line)).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^reported 2026-02-06 · drone strike · happened · Izmail, UA .* killed 2/),
      'reported the same',
      expect.stringMatching(/^reported 2026-02-06 · drone strike .* killed 7/),
      'killed: what it reported is withdrawn',
    ]);
    expect(page.some((line) => line.includes('indexed canceled'))).toBe(true);
    // What a kill's own words were read as is no report.
    expect(page.some((line) => line.startsWith('mentions'))).toBe(false);
  });
});
