/** What stands in a table after one poll of each feed of the sample wire: deployed, and on the embedded services. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { connect } from '../functions/connect.ts';
import { openServices, queueName, TABLE_NAME } from '../local/services.ts';
import { pathsIn, prepareFolder } from '../local/state.ts';
import { createSampleWire } from '../local/wire/index.ts';
import { parseFeed } from '../shared/feeds/index.ts';
import { instant, MINUTE } from '../shared/model/index.ts';
import { parseRegistry } from '../shared/registry/index.ts';
import type { QueueName } from '../shared/topology.ts';

export interface Rows {
  readonly polled: number;
  readonly stories: number;
  readonly onTopic: number;
  readonly mentions: number;
  readonly groups: number;
  readonly events: number;
}

/** Counts by scanning, which only a test may. */
export async function countRows(client: DynamoDBClient, tableName: string): Promise<Rows> {
  const rows = { polled: 0, stories: 0, onTopic: 0, mentions: 0, groups: 0, events: 0 };
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName }))
    for (const item of Items) {
      const row = unmarshall(item);
      const sk = String(row['sk']);
      if (sk === 'FEED' && row['state']?.fetchedAt !== undefined) rows.polled += 1;
      else if (sk === 'STORY') {
        rows.stories += 1;
        if (row['indexedRevision'] !== undefined) rows.onTopic += 1;
      } else if (sk.startsWith('MENTION#')) rows.mentions += 1;
      else if (sk === 'GROUP' && row['mergedInto'] === undefined) rows.groups += 1;
      else if (sk === 'EVENT' && row['closed'] === undefined) rows.events += 1;
    }
  return rows;
}

/** The same handlers on the embedded services, one poll of each feed, until the queues are empty. */
export async function embeddedRows(): Promise<Rows> {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-emulated-'));
  const paths = pathsIn(folder);
  prepareFolder(paths);
  const wire = createSampleWire({ now: () => Date.parse(wire.endsAt) });
  const served = await wire.listen(0);
  let now = Date.now();
  const services = await openServices({ paths, now: () => now });
  try {
    const handlers = connect(
      services.config,
      services.clients,
      {
        clock: () => instant(now),
        count: () => undefined,
        random: Math.random,
        onFailure: (error) => console.error(error),
      },
      {
        registry: parseRegistry(wire.opml(served.origin)),
        allowLoopback: true,
        parse: async (body, hints) => parseFeed(body, hints ?? {}),
      },
    );
    const drain = async (name: QueueName, handle: (event: SQSEvent) => Promise<unknown>): Promise<void> => {
      const queue = services.queues.queue(queueName(name));
      for (let batch = queue.receive(10); batch.length > 0; batch = queue.receive(10)) {
        await handle({
          Records: batch.map(({ id, body }) => ({ messageId: id, body })) as SQSEvent['Records'],
        });
        for (const { receipt } of batch) if (receipt !== undefined) queue.delete(receipt);
      }
    };
    // A host has twelve slots a minute: the looks that it takes until each feed had one.
    for (let minute = 0; minute < 3; minute += 1) {
      await handlers.schedule();
      now += MINUTE;
      await drain('fetch', handlers.fetch);
      await drain('story', handlers.analyse);
      await drain('fold', handlers.fold);
    }
    return await countRows(services.clients.dynamo, TABLE_NAME);
  } finally {
    await services.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
