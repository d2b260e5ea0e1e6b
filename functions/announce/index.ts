import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { instant } from '../../shared/model/index.ts';
import { readEnvironment } from '../environment.ts';
import { createTelemetry } from '../telemetry.ts';
import { unlogged } from '../unlogged.ts';
import { connectAnnounce } from './connect.ts';

const env = readEnvironment(['BUS_NAME', 'DEAD_LETTER_URL']);
const telemetry = createTelemetry('announce');

export const handler = telemetry.observe(
  connectAnnounce(
    { busName: env.BUS_NAME, deadLetterUrls: { announce: env.DEAD_LETTER_URL } },
    { events: unlogged(new EventBridgeClient()), sqs: unlogged(new SQSClient()) },
    {
      count: telemetry.count,
      clock: () => instant(Date.now()),
      onFreshness: (ms) => telemetry.measure('freshness', ms),
    },
  ),
);
