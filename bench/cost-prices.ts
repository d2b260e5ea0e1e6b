/** AWS list prices in US dollars, us-east-1, arm64, on demand. Lambda's and the alarms' were confirmed on the public pages in November 2026; check the others before relying on them. */
export const PRICES_OF = '2026-11';

const MILLION = 1e6;

export const PRICES = {
  lambda: { gbSecond: 0.0000133334, request: 0.2 / MILLION },
  dynamo: { write: 0.625 / MILLION, read: 0.125 / MILLION, gbMonth: 0.25, pitrGbMonth: 0.2 },
  s3: { put: 5 / MILLION, get: 0.4 / MILLION, gbMonth: 0.023 },
  sqs: { standard: 0.4 / MILLION, fifo: 0.5 / MILLION },
  eventBridge: { event: 1 / MILLION, invocation: 1 / MILLION },
  cloudWatch: { logGb: 0.5, logGbMonth: 0.03, metric: 0.3, alarmMetric: 0.1, dashboard: 3 },
} as const;

/** What an account gets each month for nothing, for ever, not only in its first year. */
export const ALWAYS_FREE = {
  lambda: { gbSeconds: 400_000, requests: 1 * MILLION },
  dynamo: { gb: 25 },
  sqs: { requests: 1 * MILLION },
  eventBridge: { invocations: 14 * MILLION },
  cloudWatch: { logGb: 5, metrics: 10, alarmMetrics: 10, dashboards: 3 },
} as const;
