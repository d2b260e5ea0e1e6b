import type { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { METRIC_NAMESPACE, type MetricName } from '../functions/metrics.ts';
import type { PipelineFunction } from './constructs/function.ts';
import type { Queues } from './constructs/queues.ts';

/** What there is to measure, by the names that graphs give it. */
export interface Measured {
  /** Every function of the stack. */
  readonly functions: Readonly<Record<string, PipelineFunction>>;
  /** The one that the clock of the polls is told by. */
  readonly schedule: PipelineFunction;
  readonly queues: Queues['queues'];
  readonly deadLetters: Readonly<Record<string, IQueue>>;
}

/**
 * What is measured, as the dashboard draws it and the alarms watch it. A metric that an alarm watches alone has no label:
 * with one the alarm would be written as a query of several metrics, of which there is one.
 */
export class Measures {
  private readonly service: string;
  private readonly measured: Measured;

  /** @param service the stack's name, which every metric carries as its one dimension. */
  constructor(service: string, measured: Measured) {
    this.service = service;
    this.measured = measured;
  }

  /** A custom metric (functions/metrics.ts), summed. */
  counted(name: MetricName, period: Duration, label: string = name): Metric {
    return this.custom(name, Stats.SUM, period).with({ label });
  }

  /** Published → told, in ms. */
  freshness(statistic: 'p50' | 'p90', period: Duration): Metric {
    return this.custom('freshness', statistic, period, Unit.MILLISECONDS);
  }

  /** How often the schedule looked for due feeds: Lambda's own count, which is not billed; failed looks ring Errors. */
  runs(period: Duration): Metric {
    const { lambda } = this.measured.schedule;
    return lambda.metricInvocations({ period, statistic: Stats.SUM });
  }

  /** Failed polls, as a share of all. Undefined, and so no alarm, while there are fewer than ten. */
  failingShare(period: Duration): MathExpression {
    return new MathExpression({
      expression: 'IF(failed + fetched + same > 10, failed / (failed + fetched + same), 0)',
      usingMetrics: {
        failed: this.filled('failed', period),
        fetched: this.filled('fetched', period),
        same: this.filled('not_modified', period),
      },
      label: 'failed polls, share',
      period,
    });
  }

  deadLetters(period: Duration): MathExpression {
    return sum(
      'dead',
      this.measured.deadLetters,
      (queue) => queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      'dead letters',
      period,
    );
  }

  /** Seconds that the oldest message of any queue has waited. */
  oldestMessage(period: Duration): MathExpression {
    const ages = metricsOf('age', this.measured.queues, (queue) =>
      queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
    );
    return new MathExpression({
      expression: `MAX([${Object.keys(ages).join(', ')}])`,
      usingMetrics: ages,
      label: 'oldest message, seconds',
      period,
    });
  }

  /** Of all functions of the account, which share its concurrency: one metric, where ours alone would be billed as six. */
  throttles(period: Duration): Metric {
    return new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: Stats.SUM, period });
  }

  /** @param steps all; or those that an alarm is to watch, each of which is billed. */
  errors(period: Duration, steps = Object.keys(this.measured.functions)): MathExpression {
    return sum(
      'failed',
      Object.fromEntries(Object.entries(this.measured.functions).filter(([step]) => steps.includes(step))),
      ({ lambda }) => lambda.metricErrors({ period, statistic: Stats.SUM }),
      'failed calls',
      period,
    );
  }

  /** p90 of each step, in ms. */
  durations(period: Duration): readonly Metric[] {
    return Object.entries(this.measured.functions).map(([step, { lambda }]) =>
      lambda.metricDuration({ period, statistic: 'p90', label: step }),
    );
  }

  ageOf(queue: keyof Queues['queues'], period: Duration): Metric {
    return this.measured.queues[queue].metricApproximateAgeOfOldestMessage({
      period,
      statistic: Stats.MAXIMUM,
      label: queue,
    });
  }

  private custom(
    metricName: MetricName,
    statistic: string,
    period: Duration,
    unit: Unit = Unit.COUNT,
  ): Metric {
    return new Metric({
      namespace: METRIC_NAMESPACE,
      metricName,
      dimensionsMap: { service: this.service },
      statistic,
      period,
      unit,
    });
  }

  /** A counter that was not written was zero. */
  private filled(name: MetricName, period: Duration): MathExpression {
    const id = `m_${name}`;
    return new MathExpression({
      expression: `FILL(${id}, 0)`,
      usingMetrics: { [id]: this.counted(name, period) },
      period,
    });
  }
}

/** @param kind keeps ids apart that meet in one graph. */
function metricsOf<Of>(
  kind: string,
  things: Readonly<Record<string, Of>>,
  metricOf: (thing: Of) => IMetric,
): Record<string, IMetric> {
  return Object.fromEntries(
    Object.entries(things).map(([name, thing]) => [`${kind}_${name}`, metricOf(thing)]),
  );
}

/** One metric out of several, so that one alarm watches them all. */
function sum<Of>(
  kind: string,
  things: Readonly<Record<string, Of>>,
  metricOf: (thing: Of) => IMetric,
  label: string,
  period: Duration,
): MathExpression {
  const metrics = metricsOf(kind, things, metricOf);
  return new MathExpression({
    expression: `SUM([${Object.keys(metrics).join(', ')}])`,
    usingMetrics: metrics,
    label,
    period,
  });
}
