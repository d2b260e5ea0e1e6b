import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Measures } from '../measures.ts';
import type { Alarms } from './alarms.ts';
import type { Pipeline } from './pipeline.ts';

export interface DashboardProps {
  readonly measures: Measures;
  readonly alarms: Alarms;
  readonly pipeline: Pipeline;
}

const WIDTH = 24;
const HOUR = Duration.hours(1);
const FIVE = Duration.minutes(5);

/** One page that answers: is the wire coming in, how late, and what is stuck? */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { measures, alarms, pipeline }: DashboardProps) {
    super(scope, id);
    const graph = (title: string, left: readonly IMetric[], width = WIDTH / 3): GraphWidget =>
      new GraphWidget({ title, left: [...left], width, height: 6, leftYAxis: { min: 0 } });
    const failuresByReason = new LogQueryWidget({
      title: 'Failed polls by reason',
      logGroupNames: [pipeline.functions.fetch.logGroup.logGroupName],
      view: LogQueryVisualizationType.TABLE,
      queryLines: [
        'filter ispresent(failed)',
        'parse counts /"failed\\.(?<reason>[a-z0-9_]+)":(?<times>\\d+)/',
        'stats sum(times) as polls by reason',
        'sort polls desc',
      ],
      width: WIDTH / 3,
      height: 6,
    });

    new CloudWatchDashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        [
          new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms.alarms], width: WIDTH / 2, height: 4 }),
          new SingleValueWidget({
            title: 'Last hour',
            metrics: [
              measures.counted('fetched', HOUR),
              measures.counted('topic.strikes', HOUR, 'strikes'),
              measures.counted('topic.peace_talks', HOUR, 'peace talks'),
              measures.counted('events', HOUR, 'new events'),
            ],
            width: WIDTH / 2,
            height: 4,
          }),
        ],
        [
          graph('Published → told, ms', [
            measures.freshness('p50', HOUR).with({ label: 'p50' }),
            measures.freshness('p90', HOUR).with({ label: 'p90' }),
          ]),
          graph('Polls', [
            measures.counted('fetched', FIVE),
            measures.counted('not_modified', FIVE, 'not modified'),
            measures.counted('failed', FIVE),
          ]),
          failuresByReason,
        ],
        [
          graph('Stories by topic', [
            measures.counted('topic.peace_talks', HOUR, 'peace talks'),
            measures.counted('topic.strikes', HOUR, 'strikes'),
            measures.counted('topic.armed_violence', HOUR, 'armed violence'),
          ]),
          graph('Copies folded, events opened', [
            measures.counted('copies', HOUR),
            measures.counted('events', HOUR),
          ]),
          graph('Failed polls, share', [measures.failingShare(HOUR)]),
        ],
        [
          graph('Oldest message, seconds', [
            measures.ageOf('fetch', FIVE),
            measures.ageOf('story', FIVE),
            measures.ageOf('fold', FIVE),
          ]),
          graph('Dead letters', [measures.deadLetters(FIVE)]),
          graph('Failed and throttled calls', [
            measures.errors(FIVE),
            measures.throttles(FIVE).with({ label: 'throttles, whole account' }),
          ]),
        ],
        [graph('Duration p90, ms', measures.durations(FIVE), WIDTH)],
      ],
    });
  }
}
