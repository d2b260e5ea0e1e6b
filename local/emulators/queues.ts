import { QueueDoesNotExist, SQSClient, SQSServiceException } from '@aws-sdk/client-sqs';
import type { z } from 'zod';
import { openJournal, readJournal } from './journal.ts';
import { Queue } from './queue.ts';
import { type QueueChange, type QueueMessage, type QueueOptions, QueueRefusal } from './queue-model.ts';
import {
  checkBatch,
  clean,
  md5,
  queueUrl,
  receipt,
  receive,
  sendBatch,
  sendOne,
  visibility,
} from './queue-requests.ts';

/** Journal lines after which the file is rewritten with what is still in the queues. */
const REWRITE_AFTER = 50_000;

export interface Queues {
  /** A real SQS client that these queues answer, in process. */
  readonly client: SQSClient;
  readonly queue: (name: string) => Queue;
  readonly urlOf: (name: string) => string;
  readonly arnOf: (name: string) => string;
  /** When the first hidden message of any queue becomes visible, in ms. */
  readonly nextVisibleAt: (names: readonly string[]) => number | undefined;
  readonly close: () => void;
}

/** What may be done to a message that a client sent: so that tests can lose the answer, as networks do. */
export interface QueuesOptions {
  /** Absent: nothing outlives the process. */
  readonly path?: string;
  readonly queues: readonly QueueOptions[];
  readonly now: () => number;
  readonly region?: string;
}

const ACCOUNT = '000000000000';

/** Opens the queues of a file, or makes them. @throws StateNotWritable where the file can't be written. */
export function openQueues(options: QueuesOptions): Queues {
  const { path, now, region = 'us-east-1' } = options;
  const earlier = path === undefined ? [] : (readJournal(path) as QueueChange[]);
  const journal = path === undefined ? undefined : openJournal(path);
  const queues = new Map<string, Queue>();
  let sequence = 0;
  const find = (name: string): Queue => {
    const queue = queues.get(name);
    if (queue === undefined)
      throw new QueueDoesNotExist({
        message: `There is no queue ${name}.`,
        $metadata: { httpStatusCode: 400 },
      });
    return queue;
  };
  const apply = (change: QueueChange): void => {
    queues.get(change.queue)?.replay(change);
    if (change.op === 'move')
      queues.get(change.to)?.replay({ op: 'put', queue: change.to, message: change.message });
    if (change.op === 'put') sequence = Math.max(sequence, change.message.sequence);
  };
  function* everything(): Generator<QueueChange> {
    for (const queue of queues.values()) yield* queue.changes();
  }
  const write = (change: QueueChange): void => {
    journal?.append(change);
    if (change.op === 'move')
      queues.get(change.to)?.replay({ op: 'put', queue: change.to, message: change.message });
  };
  for (const settings of options.queues)
    queues.set(settings.name, new Queue(settings, now, write, () => ++sequence));
  for (const change of earlier) apply(change);
  journal?.rewrite(everything());

  const urlOf = (name: string): string => `https://sqs.${region}.amazonaws.com/${ACCOUNT}/${name}`;
  const byUrl = (url: string): Queue => find(url.slice(url.lastIndexOf('/') + 1));
  const send = (queue: Queue, message: z.infer<typeof sendOne>) => {
    const { id, sequence: place } = queue.send({
      body: message.MessageBody,
      ...(message.MessageAttributes === undefined ? {} : { attributes: clean(message.MessageAttributes) }),
      ...(message.MessageGroupId === undefined ? {} : { groupId: message.MessageGroupId }),
      ...(message.MessageDeduplicationId === undefined ? {} : { dedupId: message.MessageDeduplicationId }),
      ...(message.DelaySeconds === undefined ? {} : { delaySeconds: message.DelaySeconds }),
    });
    return {
      MessageId: id,
      MD5OfMessageBody: md5(message.MessageBody),
      ...(queue.options.fifo ? { SequenceNumber: String(place) } : {}),
    };
  };

  const client = new SQSClient({ region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const answer = (command: string, input: unknown): object => {
    // Between two requests nothing is half done: the time to rewrite.
    if (journal !== undefined && journal.length > REWRITE_AFTER) journal.rewrite(everything());
    switch (command) {
      case 'SendMessageCommand': {
        const message = sendOne.parse(input);
        return send(byUrl(message.QueueUrl), message);
      }
      case 'SendMessageBatchCommand': {
        const { QueueUrl, Entries = [] } = sendBatch.parse(input);
        checkBatch(Entries);
        const queue = byUrl(QueueUrl);
        const Successful: object[] = [];
        const Failed: object[] = [];
        for (const one of Entries)
          try {
            Successful.push({ Id: one.Id, ...send(queue, { QueueUrl, ...one }) });
          } catch (error) {
            if (!(error instanceof QueueRefusal)) throw error;
            Failed.push({ Id: one.Id, Code: error.code, Message: error.message, SenderFault: true });
          }
        return { Successful, ...(Failed.length === 0 ? {} : { Failed }) };
      }
      case 'ReceiveMessageCommand': {
        const { QueueUrl, MaxNumberOfMessages, VisibilityTimeout } = receive.parse(input);
        const Messages = byUrl(QueueUrl).receive(MaxNumberOfMessages, VisibilityTimeout).map(asReceived);
        return Messages.length === 0 ? {} : { Messages };
      }
      case 'DeleteMessageCommand': {
        const { QueueUrl, ReceiptHandle } = receipt.parse(input);
        byUrl(QueueUrl).delete(ReceiptHandle);
        return {};
      }
      case 'ChangeMessageVisibilityCommand': {
        const { QueueUrl, ReceiptHandle, VisibilityTimeout } = visibility.parse(input);
        byUrl(QueueUrl).changeVisibility(ReceiptHandle, VisibilityTimeout);
        return {};
      }
      case 'GetQueueAttributesCommand': {
        const { total, visible } = byUrl(queueUrl.parse(input).QueueUrl).depth();
        return {
          Attributes: {
            ApproximateNumberOfMessages: String(visible),
            ApproximateNumberOfMessagesNotVisible: String(total - visible),
          },
        };
      }
      default:
        throw new Error(`The embedded queues do not know ${command}.`);
    }
  };
  client.middlewareStack.add(
    (_next, context) => async (call) => ({
      response: {},
      output: {
        $metadata: { httpStatusCode: 200 },
        ...asSqs(() => answer(String(context['commandName']), call.input)),
      },
    }),
    // As late as the step allows, so that what others add (a test's faults, a log) still sees the call.
    { step: 'initialize', priority: 'low', name: 'answeredInProcess' },
  );
  return {
    client,
    queue: find,
    urlOf,
    arnOf: (name) => `arn:aws:sqs:${region}:${ACCOUNT}:${name}`,
    nextVisibleAt: (names) => {
      const times = names.map((name) => find(name).nextVisibleAt()).filter((at) => at !== undefined);
      return times.length === 0 ? undefined : Math.min(...times);
    },
    close: () => {
      journal?.close();
      client.destroy();
    },
  };
}

/** Turns a queue's refusal into the error that the SDK would throw. */
function asSqs<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof QueueRefusal)) throw error;
    throw new SQSServiceException({
      name: error.code,
      message: error.message,
      $fault: 'client',
      $metadata: { httpStatusCode: 400 },
    });
  }
}

function asReceived(message: QueueMessage) {
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    Attributes: systemAttributes(message),
    MessageAttributes: message.attributes,
  };
}

/** The attributes that SQS itself gives a message. */
export function systemAttributes(message: QueueMessage): Record<string, string> {
  return {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    ...(message.groupId === undefined
      ? {}
      : { MessageGroupId: message.groupId, SequenceNumber: String(message.sequence) }),
    ...(message.dedupId === undefined ? {} : { MessageDeduplicationId: message.dedupId }),
  };
}
