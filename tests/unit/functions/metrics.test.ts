import { describe, expect, it } from 'vitest';
import { METRICS, metricOf } from '../../../functions/metrics.ts';

describe('metrics', () => {
  it('are ten at most: each costs $0.30 a month', () => {
    expect(METRICS.length).toBeLessThanOrEqual(10);
  });

  it.each([
    ['fetched', 'fetched'],
    ['failed.timeout', 'failed'],
    ['failed.http_503', 'failed'],
    ['topic.strikes', 'topic.strikes'],
    ['copy.exact', 'copies'],
    ['event.opened', 'events'],
  ])('sum the counter %s up in %s', (counter, metric) => {
    expect(metricOf(counter)).toBe(metric);
  });

  it.each(['copy.origin', 'event.changed', 'skipped.already_polled', 'dropped.no_content', 'a.new.counter'])(
    'leave %s to the log',
    (counter) => {
      expect(metricOf(counter)).toBeUndefined();
    },
  );
});
