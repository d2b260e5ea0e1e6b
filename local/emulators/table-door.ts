import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { AttributeValue } from 'aws-lambda';

/** One request to DynamoDB's JSON protocol. */
export interface TableRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface TableResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A row as DynamoDB's JSON writes it: `{"pk":{"S":"…"}}`, binary as base 64, as Lambda receives it. */
export type Image = Readonly<Record<string, AttributeValue>>;

/** A way to ask DynamoDB. */
export type TableDoor = (request: TableRequest) => Promise<TableResponse>;

/**
 * Speaks to dynalite's own request listener, without a socket between: the protocol is the same to the byte, at
 * half the time a call. Its listener asks no more of a request and a response than what is made here.
 */
export function openDoor(dynalite: Server): TableDoor {
  const [listener] = dynalite.listeners('request');
  if (listener === undefined) throw new Error('dynalite has no request listener; has its version changed?');
  return (request) =>
    new Promise((resolve) => {
      const incoming = Object.assign(new EventEmitter(), {
        method: request.method,
        url: request.path,
        headers: request.headers,
      });
      const headers: Record<string, string> = {};
      const outgoing = {
        statusCode: 200,
        contentType: '',
        setHeader(name: string, value: unknown): void {
          headers[name.toLowerCase()] = String(value);
        },
        end(body: string = ''): void {
          resolve({ status: outgoing.statusCode, headers, body });
        },
      };
      listener.call(dynalite, incoming, outgoing);
      if (request.body !== '') incoming.emit('data', Buffer.from(request.body));
      incoming.emit('end');
    });
}

/** DynamoDB said no: `code` is the name of its error. */
export class TableRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'TableRefusal';
    this.code = code;
  }
}

/** How values that JSON doesn't have are written and read. */
export interface Codec {
  readonly encode: (this: unknown, key: string, value: unknown) => unknown;
  readonly decode: (key: string, value: unknown) => unknown;
}

/** Asks one operation in DynamoDB's own JSON. @throws TableRefusal */
export async function ask<Answer = object>(
  door: TableDoor,
  operation: string,
  input: object,
  codec?: Codec,
): Promise<Answer> {
  const response = await door({
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
    },
    body: JSON.stringify(input, codec?.encode),
  });
  if (response.status === 200)
    return JSON.parse(response.body, mayHoldBinary(response.body) ? codec?.decode : undefined);
  const {
    __type = 'InternalServerError',
    message,
    Message,
  }: Record<string, string> = JSON.parse(response.body);
  throw new TableRefusal(__type.slice(__type.indexOf('#') + 1), message ?? Message ?? `${operation} failed`);
}

/** Reading value by value is slow, and few rows have bytes in them. */
const mayHoldBinary = (json: string): boolean => json.includes('"B":"') || json.includes('"BS":[');
