import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** AWS as the first message of each function meets it: canned answers on loopback, so that only our own work is measured. */
export interface CannedAws {
  readonly origin: string;
  /** Objects of the bucket, by key. */
  putObject(key: string, text: string): void;
  /** Rows of the table, by partition key. */
  putRow(pk: string, row: Readonly<Record<string, unknown>>): void;
  /** Pages that a feed is fetched from, by path. */
  putPage(path: string, type: string, body: string): void;
  close(): void;
}

export async function startCannedAws(): Promise<CannedAws> {
  const objects = new Map<string, Buffer>();
  const rows = new Map<string, Readonly<Record<string, unknown>>>();
  const pages = new Map<string, { readonly type: string; readonly body: string }>();

  const answerJson = (operation: string, body: Record<string, unknown>): unknown => {
    switch (operation) {
      case 'GetItem': {
        const key = body['Key'] as { readonly pk: { readonly S: string } };
        const row = rows.get(key.pk.S);
        return row === undefined ? {} : { Item: row };
      }
      case 'Query':
        return { Items: [], Count: 0 };
      case 'BatchGetItem':
        return { Responses: {}, UnprocessedKeys: {} };
      case 'SendMessageBatch':
        return {
          Successful: (body['Entries'] as { Id: string; MessageBody: string }[]).map((entry) => ({
            Id: entry.Id,
            MessageId: entry.Id,
            // The SDK compares it with what it sent.
            MD5OfMessageBody: createHash('md5').update(entry.MessageBody).digest('hex'),
          })),
          Failed: [],
        };
      case 'PutEvents':
        return {
          FailedEntryCount: 0,
          Entries: (body['Entries'] as unknown[]).map((_, index) => ({ EventId: String(index) })),
        };
      default:
        return {};
    }
  };

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const target = request.headers['x-amz-target'];
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const page = pages.get(path);
    if (typeof target === 'string') {
      const operation = target.split('.').at(-1) ?? '';
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(JSON.stringify(answerJson(operation, JSON.parse(body.toString()))));
    } else if (page) {
      response.setHeader('content-type', page.type);
      response.end(page.body);
    } else if (request.method === 'GET') {
      const object = [...objects].find(([key]) => path.endsWith(key))?.[1];
      response.statusCode = object ? 200 : 404;
      response.end(object ?? '<Error><Code>NoSuchKey</Code></Error>');
    } else if (body.includes('Action=Publish')) {
      response.setHeader('content-type', 'text/xml');
      response.end(
        '<PublishResponse><PublishResult><MessageId>x</MessageId></PublishResult></PublishResponse>',
      );
    } else {
      response.setHeader('etag', '"x"');
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    putObject: (key, text) => void objects.set(key, gzipSync(text)),
    putRow: (pk, row) => void rows.set(pk, row),
    putPage: (path, type, body) => void pages.set(path, { type, body }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
