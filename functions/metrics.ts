/** The custom metrics that CloudWatch bills: ten at most, no dimension but the stack, so that they cost the same at any number of feeds. */
export const METRIC_NAMESPACE = 'Ceasewire';

export const METRICS = [
  'fetched',
  'not_modified',
  'failed',
  'topic.peace_talks',
  'topic.strikes',
  'topic.armed_violence',
  'copies',
  'events',
  'freshness',
] as const;
export type MetricName = (typeof METRICS)[number];

const PLAIN: ReadonlySet<string> = new Set<MetricName>([
  'fetched',
  'not_modified',
  'topic.peace_talks',
  'topic.strikes',
  'topic.armed_violence',
]);

/** The metric that a counter is summed up in; undefined for those that stay in the log only. */
export function metricOf(counter: string): MetricName | undefined {
  if (PLAIN.has(counter)) return counter as MetricName;
  if (counter.startsWith('failed.')) return 'failed';
  if (counter.startsWith('copy.') && counter !== 'copy.origin') return 'copies';
  if (counter === 'event.opened') return 'events';
  return undefined;
}
