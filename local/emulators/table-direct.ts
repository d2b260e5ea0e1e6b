import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  DynamoDBServiceException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { ask, type TableDoor, TableRefusal } from './table-door.ts';

/**
 * Gives a client's answers through a door: in place of what signs, serialises, sends, retries and reads, so that a
 * call takes a third of the time. What the table is asked and answers is the same JSON; the wire tests go the whole way.
 */
export function answerDirectly(client: DynamoDBClient, door: TableDoor): void {
  const stack = client.middlewareStack;
  for (const named of stack.identify()) stack.remove(named.split(' ')[0] ?? named);
  // The document client finds its places by these two names.
  stack.add((next) => (call) => next({ ...call, request: {} }), {
    step: 'serialize',
    name: 'serializerMiddleware',
  });
  stack.add(
    (_next, context) => async (call) => {
      const operation = String(context['commandName']).replace(/Command$/, '');
      try {
        const output = await ask<object>(door, operation, call.input, { encode, decode });
        return { response: {}, output: { $metadata: { httpStatusCode: 200, attempts: 1 }, ...output } };
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error;
        throw asException(error);
      }
    },
    { step: 'deserialize', name: 'deserializerMiddleware' },
  );
}

/** Binary travels as base 64. `this` holds what `toJSON` has not touched yet. */
function encode(this: unknown, key: string, value: unknown): unknown {
  const raw: unknown = (this as Record<string, unknown>)[key];
  return raw instanceof Uint8Array
    ? Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('base64')
    : value;
}

/** Only a type's tag has a string under `B`, or strings under `BS`: a column of that name holds an object. */
function decode(key: string, value: unknown): unknown {
  if (key === 'B' && typeof value === 'string') return new Uint8Array(Buffer.from(value, 'base64'));
  if (key === 'BS' && Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? new Uint8Array(Buffer.from(one, 'base64')) : one));
  return value;
}

/** The error that the SDK would throw: its own class where it has one of that name. */
function asException(refusal: TableRefusal): Error {
  const options = {
    name: refusal.code,
    message: refusal.message,
    $fault: 'client' as const,
    $metadata: { httpStatusCode: 400 },
  };
  if (refusal.code === 'ConditionalCheckFailedException') return new ConditionalCheckFailedException(options);
  if (refusal.code === 'ResourceNotFoundException') return new ResourceNotFoundException(options);
  return new DynamoDBServiceException(options);
}
