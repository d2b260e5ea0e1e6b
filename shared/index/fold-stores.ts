import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { FoldPorts } from '../steps/ports.ts';
import { copyStoreOn } from './copies.ts';
import type { WriterOptions } from './entries.ts';
import { eventStoreOn } from './events.ts';
import { MessageTable } from './message-table.ts';
import { storyStoreOn } from './stories.ts';

/** The stores that fold one message: made anew for each, since what they have read stays read. */
export function createFoldStores(
  client: DynamoDBDocumentClient,
  tableName: string,
  options: WriterOptions = {},
): Pick<FoldPorts, 'stories' | 'copies' | 'events'> {
  const table = new MessageTable(client, tableName);
  return {
    stories: storyStoreOn(table, options),
    copies: copyStoreOn(table),
    events: eventStoreOn(table, options),
  };
}
