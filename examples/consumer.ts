/** A Lambda behind a rule on the bus and an SQS queue: acts once on each change, however often it is told. */
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

const table = DynamoDBDocumentClient.from(new DynamoDBClient());
const TableName = process.env['SEEN_TABLE'] ?? 'ceasewire-alerts-seen'; // key: changeId; TTL: expiresAt
const KEPT_DAYS = 30; // longer than any queue keeps a message

interface Change {
  readonly changeId: string;
  readonly version: number;
  readonly current: { readonly type: string; readonly country?: string; readonly independentReports: number };
}
interface SqsEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

/** Whoever puts the row first acts. */
async function claim(changeId: string, now: number): Promise<boolean> {
  const Item = { changeId, expiresAt: Math.floor(now / 1000) + KEPT_DAYS * 86_400 };
  const ConditionExpression = 'attribute_not_exists(changeId)';
  try {
    await table.send(new PutCommand({ TableName, Item, ConditionExpression }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

export const createHandler = (act: (change: Change) => Promise<void>) => async (event: SqsEvent) => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of event.Records) {
    let claimed: string | undefined;
    try {
      const { detail } = JSON.parse(body) as { detail: Change };
      if (!(await claim(detail.changeId, Date.now()))) continue;
      claimed = detail.changeId;
      await act(detail);
    } catch (error) {
      console.error(messageId, error);
      // Nothing was done: let it come again. A crash while acting leaves the claim, so that nothing is done twice.
      if (claimed !== undefined)
        await table.send(new DeleteCommand({ TableName, Key: { changeId: claimed } }));
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};

export const handler = createHandler(async ({ current, version }) => {
  if (current.independentReports >= 2) console.log('alert', version, current.type, current.country);
});
