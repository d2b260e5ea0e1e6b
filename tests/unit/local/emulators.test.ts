import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBucket } from '../../../local/emulators/bucket.ts';
import { openBus } from '../../../local/emulators/bus.ts';
import { openJournal, readJournal, StateNotWritable } from '../../../local/emulators/journal.ts';
import { type LocalServer, listenOnLoopback, PortInUse } from '../../../local/emulators/loopback.ts';
import { type LocalTable, openTable } from '../../../local/emulators/table.ts';
import { answerDirectly } from '../../../local/emulators/table-direct.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'us-east-1';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ceasewire-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

describe('the table and its stream', () => {
  let table: LocalTable;
  let client: DynamoDBClient;
  const open = async (): Promise<void> => {
    table = await openTable({
      directory: join(folder, 'table'),
      streamPath: join(folder, 'stream.jsonl'),
      table: {
        TableName: 'rows',
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      },
      now: () => 5_000,
    });
    client = new DynamoDBClient({ region, credentials, endpoint: table.endpoint });
    answerDirectly(client, table.door);
  };
  beforeEach(open);
  afterEach(() => table.close());

  const put = (key: string, value: string, condition?: string) =>
    client.send(
      new PutItemCommand({
        TableName: 'rows',
        Item: { PK: { S: key }, value: { S: value } },
        ...(condition === undefined ? {} : { ConditionExpression: condition }),
      }),
    );
  const seen = () =>
    table.stream
      .read(100)
      .map(({ name, keys, before, after }) => [name, keys['PK'], before?.['value'], after?.['value']]);

  it('tells each change with the row before and after it', async () => {
    await put('a', '1');
    await put('a', '2');
    await client.send(
      new UpdateItemCommand({
        TableName: 'rows',
        Key: { PK: { S: 'a' } },
        UpdateExpression: 'SET #v = :v',
        ExpressionAttributeNames: { '#v': 'value' },
        ExpressionAttributeValues: { ':v': { S: '3' } },
      }),
    );
    await client.send(new DeleteItemCommand({ TableName: 'rows', Key: { PK: { S: 'a' } } }));
    const a = { S: 'a' };
    expect(seen()).toEqual([
      ['INSERT', a, undefined, { S: '1' }],
      ['MODIFY', a, { S: '1' }, { S: '2' }],
      ['MODIFY', a, { S: '2' }, { S: '3' }],
      ['REMOVE', a, { S: '3' }, undefined],
    ]);
  });

  it('says nothing of a write that was refused or changed nothing', async () => {
    await put('a', '1');
    await expect(put('a', '2', 'attribute_not_exists(PK)')).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
    await put('a', '1');
    expect(seen()).toHaveLength(1);
  });

  it('sees what comes over the socket and in batches, too', async () => {
    const outside = new DynamoDBClient({ region, credentials, endpoint: table.endpoint });
    await outside.send(
      new BatchWriteItemCommand({
        RequestItems: {
          rows: [{ PutRequest: { Item: { PK: { S: 'a' } } } }, { PutRequest: { Item: { PK: { S: 'b' } } } }],
        },
      }),
    );
    outside.destroy();
    expect(seen().map(([name, key]) => [name, key])).toEqual([
      ['INSERT', { S: 'a' }],
      ['INSERT', { S: 'b' }],
    ]);
  });

  it('pairs old and new images rightly where many write one row at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => put('a', String(index))));
    const changes = seen();
    for (const [index, change] of changes.entries())
      expect(change[2]).toEqual(index === 0 ? undefined : changes[index - 1]?.[3]);
  });

  it('keeps what nobody has handled over a kill, and forgets what has been', async () => {
    await put('a', '1');
    await put('b', '1');
    table.stream.checkpoint(table.stream.read(1)[0]?.sequence ?? 0);
    await table.close();
    await open();
    expect(seen()).toEqual([['INSERT', { S: 'b' }, undefined, { S: '1' }]]);
    expect(await table.rows()).toHaveLength(2);
  });

  it('tells a change whose writer was killed before it could note it', async () => {
    await put('a', '1');
    table.stream.checkpoint(1);
    await put('a', '2');
    await table.close();
    const path = join(folder, 'stream.jsonl');
    const lines = readJournal(path);
    // The write came through; the line that says so did not.
    const kept = lines.slice(0, -1);
    expect(JSON.stringify(lines.at(-1))).toMatch(/^{"op":"record"/);
    writeFileSync(path, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await open();
    expect(seen()).toEqual([['MODIFY', { S: 'a' }, { S: '1' }, { S: '2' }]]);
  });

  it('answers in this process as it does over its socket: bytes, sets, refusals', async () => {
    const outside = new DynamoDBClient({ region, credentials, endpoint: table.endpoint });
    const Item = {
      PK: { S: 'a' },
      bytes: { B: Uint8Array.from([0, 255, 128]) },
      more: { BS: [Uint8Array.from([1]), Uint8Array.from([2])] },
      B: { M: { B: { S: 'a column may be called so' } } },
      list: { L: [{ N: '1.5' }, { BOOL: true }, { NULL: true }] },
    };
    const read = new GetItemCommand({ TableName: 'rows', Key: { PK: { S: 'a' } } });
    await client.send(new PutItemCommand({ TableName: 'rows', Item }));
    expect((await client.send(read)).Item).toEqual(Item);
    expect((await outside.send(read)).Item).toEqual(Item);
    const refused = new PutItemCommand({
      TableName: 'rows',
      Item,
      ConditionExpression: 'attribute_not_exists(PK)',
    });
    for (const each of [client, outside])
      await expect(each.send(refused)).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    outside.destroy();
  });
});

describe('the bucket', () => {
  let server: LocalServer;
  let client: S3Client;
  beforeEach(async () => {
    server = await openBucket({ directory: join(folder, 'bucket') });
    client = new S3Client({ region, credentials, endpoint: server.endpoint, forcePathStyle: true });
  });
  afterEach(async () => {
    client.destroy();
    await server.close();
  });
  const read = async (Key: string) => {
    const { Body, Metadata, ContentEncoding } = await client.send(
      new GetObjectCommand({ Bucket: 'raw', Key }),
    );
    return { bytes: await Body?.transformToByteArray(), Metadata, ContentEncoding };
  };

  it('gives back the bytes and what was said of them', async () => {
    const Body = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await client.send(
      new PutObjectCommand({
        Bucket: 'raw',
        Key: 'a/b c/ü.gz',
        Body,
        ContentEncoding: 'gzip',
        Metadata: { url: 'https://example.org/feed' },
      }),
    );
    const { bytes, Metadata, ContentEncoding } = await read('a/b c/ü.gz');
    expect(Buffer.compare(bytes ?? new Uint8Array(), Body)).toBe(0);
    expect(Metadata).toEqual({ url: 'https://example.org/feed' });
    expect(ContentEncoding).toBe('gzip');
  });

  it('takes streamed bodies with their checksum framing off', async () => {
    await client.send(
      new PutObjectCommand({
        Bucket: 'raw',
        Key: 's',
        Body: Readable.from([Buffer.from('one'), Buffer.from('two')]),
        ContentLength: 6,
      }),
    );
    expect(Buffer.from((await read('s')).bytes ?? []).toString()).toBe('onetwo');
  });

  it('says which object is missing, and keeps the one that stands', async () => {
    await expect(read('nothing')).rejects.toMatchObject({ name: 'NoSuchKey' });
    const put = (Body: string) =>
      client.send(new PutObjectCommand({ Bucket: 'raw', Key: 'k', Body, IfNoneMatch: '*' }));
    await put('first');
    await expect(put('second')).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
    expect(Buffer.from((await read('k')).bytes ?? []).toString()).toBe('first');
  });

  it('does not leave its folder', async () => {
    const response = await fetch(`${server.endpoint}/raw/..%2f..%2fescape`, { method: 'PUT', body: 'x' });
    expect(response.status).toBe(400);
  });
});

describe('the bus', () => {
  it('writes what it is told to a file, and refuses what EventBridge refuses', async () => {
    const path = join(folder, 'bus.jsonl');
    const bus = openBus({ path, now: () => 0 });
    const entry = { Source: 'ceasewire', DetailType: 'EventOpened', Detail: '{"id":"e1"}' };
    const answer = await bus.client.send(
      new PutEventsCommand({ Entries: [entry, { ...entry, Detail: 'no' }] }),
    );
    expect(answer.FailedEntryCount).toBe(1);
    await expect(
      bus.client.send(new PutEventsCommand({ Entries: Array.from({ length: 11 }, () => entry) })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    bus.close();
    const [line, ...rest] = readFileSync(path, 'utf8').trim().split('\n');
    expect(rest).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      time: '1970-01-01T00:00:00.000Z',
      source: 'ceasewire',
      'detail-type': 'EventOpened',
      detail: { id: 'e1' },
    });
  });
});

describe('bad surroundings', () => {
  it('names the port that is taken and the way out', async () => {
    const first = await listenOnLoopback(createServer());
    const port = Number(new URL(first.endpoint).port);
    const second = listenOnLoopback(createServer(), port);
    await expect(second).rejects.toThrow(PortInUse);
    await expect(second).rejects.toThrow(/--port/);
    await first.close();
  });

  it('names the file that the disk refuses and the way out', () => {
    expect(() => openJournal(join(folder, 'missing', 'j.jsonl'))).toThrow(StateNotWritable);
    expect(() => openJournal(join(folder, 'missing', 'j.jsonl'))).toThrow(/--state/);
  });

  it('says that a journal is damaged in its middle', () => {
    const path = join(folder, 'j.jsonl');
    writeFileSync(path, '{"a":1}\n{broken\n{"b":2}\n');
    expect(() => readJournal(path)).toThrow(/--fresh/);
  });
});
