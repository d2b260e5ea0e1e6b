import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { CeasewireError } from '../shared/model/index.ts';
import type { Count } from '../shared/steps/ports.ts';
import { METRIC_NAMESPACE, type MetricName, metricOf } from './metrics.ts';

export interface Telemetry {
  readonly count: Count;
  /** Records one value of a distribution. */
  readonly measure: (name: MetricName, ms: number) => void;
  readonly onFailure: (error: unknown, messageId: string) => void;
  /** Writes the call's counts when it ends, however it ends; an error is logged with its facts and thrown on. */
  observe<Event, Result>(handler: (event: Event) => Promise<Result>): (event: Event) => Promise<Result>;
}

/**
 * Counts and logs of one function. Each call writes one line: the metrics that `metricOf` knows as EMF, and every
 * counter by its full name as a property of the same line, which Logs Insights can sum without costing a metric.
 */
export function createTelemetry(functionName: string): Telemetry {
  const logger = new Logger({ persistentKeys: { function: functionName } });
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  const counts = new Map<string, number>();

  let measured = false;

  const flush = (): void => {
    if (counts.size === 0 && !measured) return;
    let hasMetric = measured;
    measured = false;
    for (const [name, by] of counts) {
      const metric = metricOf(name);
      if (metric === undefined) continue;
      metrics.addMetric(metric, MetricUnit.Count, by);
      hasMetric = true;
    }
    const all = JSON.stringify(Object.fromEntries(counts));
    // A line of metrics without any is not written at all.
    if (!hasMetric) logger.info('Counts', { counts: all });
    else metrics.addMetadata('function', functionName).addMetadata('counts', all).publishStoredMetrics();
    counts.clear();
  };
  const logFailure = (message: string, error: unknown, keys: Readonly<Record<string, unknown>>): void =>
    logger.error(message, {
      ...keys,
      ...(error instanceof CeasewireError ? { facts: error.facts } : {}),
      error: error instanceof Error ? error : new Error(String(error)),
    });

  return {
    count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
    measure(name, ms) {
      metrics.addMetric(name, MetricUnit.Milliseconds, ms);
      measured = true;
    },
    onFailure: (error, messageId) => logFailure('A message failed and will come again', error, { messageId }),
    observe: (handler) => async (event) => {
      try {
        return await handler(event);
      } catch (error) {
        logFailure('The call failed', error, {});
        throw error;
      } finally {
        flush();
      }
    },
  };
}
