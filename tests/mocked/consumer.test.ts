import { readFileSync } from 'node:fs';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandler } from '../../examples/consumer.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
mockClient(DynamoDBClient);
const sample = JSON.parse(
  readFileSync(new URL('../contracts/samples/EventChanged.v1.json', import.meta.url), 'utf8'),
);
const told = (changeId: string, messageId = changeId) => ({
  messageId,
  body: JSON.stringify({ 'detail-type': 'EventChanged', detail: { ...sample, changeId } }),
});

/** The table of what was seen, with the condition of the put. */
let seen: Set<unknown>;
beforeEach(() => {
  seen = new Set();
  dynamo.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  dynamo.on(PutCommand).callsFake(({ Item, ConditionExpression }) => {
    expect(ConditionExpression).toBe('attribute_not_exists(changeId)');
    if (seen.has(Item.changeId)) throw new ConditionalCheckFailedException({ message: 'no', $metadata: {} });
    seen.add(Item.changeId);
    return {};
  });
  dynamo.on(DeleteCommand).callsFake(({ Key }) => seen.delete(Key.changeId) && {});
});

describe('the consumer that the README shows', () => {
  it('is what the README shows', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const example = readFileSync(new URL('../../examples/consumer.ts', import.meta.url), 'utf8');
    const [, shown] = /<!-- examples\/consumer\.ts -->\n```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(shown).toBe(example);
  });

  it('acts once on a change that comes twice, in one batch or in two', async () => {
    const acted: string[] = [];
    const handler = createHandler(async ({ changeId }) => void acted.push(changeId));
    const first = await handler({ Records: [told('a', '1'), told('a', '2'), told('b', '3')] });
    const second = await handler({ Records: [told('b', '4'), told('c', '5')] });
    expect(acted).toEqual(['a', 'b', 'c']);
    expect([first, second]).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
  });

  it('acts later on what it could not act on, and only on that', async () => {
    const acted: string[] = [];
    let broken = true;
    const handler = createHandler(async ({ changeId }) => {
      if (changeId === 'b' && broken) throw new Error('mail is down');
      acted.push(changeId);
    });
    const first = await handler({ Records: [told('a'), told('b'), told('c')] });
    broken = false;
    await handler({ Records: [told('a'), told('b'), told('c')] });
    expect(first).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }] });
    expect(acted).toEqual(['a', 'c', 'b']);
  });

  it('does nothing where its table can not be asked, and lets all come again', async () => {
    dynamo.on(PutCommand).rejects(new Error('throttled'));
    const acted: string[] = [];
    const handler = createHandler(async ({ changeId }) => void acted.push(changeId));
    expect(await handler({ Records: [told('a')] })).toEqual({ batchItemFailures: [{ itemIdentifier: 'a' }] });
    expect([acted, dynamo.commandCalls(DeleteCommand).length]).toEqual([[], 0]);
  });

  it('leaves a message that is none to the dead letters', async () => {
    const handler = createHandler(async () => {});
    const { batchItemFailures } = await handler({ Records: [{ messageId: 'x', body: 'not JSON' }] });
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'x' }]);
  });
});
