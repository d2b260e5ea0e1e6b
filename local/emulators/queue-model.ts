import { CeasewireError } from '../../shared/model/index.ts';

/** What a queue is made with; durations in seconds. */
export interface QueueOptions {
  readonly name: string;
  readonly fifo: boolean;
  readonly visibility: number;
  readonly retention: number;
  /** Receives before a message goes to `deadLetter`; absent: it is received for ever. */
  readonly maxReceives?: number;
  readonly deadLetter?: string;
}

export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly groupId?: string;
  readonly dedupId?: string;
  /** Place in the order of sending, from 1, over all queues of one file. */
  readonly sequence: number;
  readonly sentAt: number;
  /** Not received before then: sent with a delay, or in work. */
  readonly visibleAt: number;
  readonly receives: number;
  readonly firstReceivedAt?: number;
  /** Of the newest receive: only that one may delete it. */
  readonly receipt?: string;
}

export type Taken = Pick<QueueMessage, 'visibleAt' | 'receives' | 'firstReceivedAt' | 'receipt'>;

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
}

/** A line of the queues' journal. */
export type QueueChange =
  | { readonly op: 'put'; readonly queue: string; readonly message: QueueMessage }
  | { readonly op: 'take'; readonly queue: string; readonly id: string; readonly taken: Taken }
  | { readonly op: 'remove'; readonly queue: string; readonly id: string }
  /** In one line, so that a kill leaves the message in one of the two queues. */
  | {
      readonly op: 'move';
      readonly queue: string;
      readonly id: string;
      readonly to: string;
      readonly message: QueueMessage;
    }
  | {
      readonly op: 'dedup';
      readonly queue: string;
      readonly dedupId: string;
      readonly id: string;
      readonly at: number;
    };

/** As SQS refuses: `code` is SQS' own error code. */
export class QueueRefusal extends CeasewireError {
  override readonly name = 'QueueRefusal';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** SQS' longest delay and longest visibility time-out, in seconds. */
const MAX_DELAY = 900;
export const MAX_VISIBILITY = 12 * 3600;
/** SQS' largest message (since August 2025), in bytes. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;
/** The characters that SQS doesn't take (XML 1.0's, without lone surrogates). */
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export interface Send {
  readonly body: string;
  readonly attributes?: Readonly<Record<string, MessageAttribute>>;
  readonly groupId?: string;
  readonly dedupId?: string;
  readonly delaySeconds?: number;
}

/** @throws QueueRefusal where SQS would refuse. */
export function checkSend(send: Send, fifo: boolean): void {
  if (send.body === '') throw new QueueRefusal('MissingParameter', 'The message body is empty.');
  if (Buffer.byteLength(send.body) > MAX_MESSAGE_BYTES)
    throw new QueueRefusal('InvalidParameterValue', `The message is larger than ${MAX_MESSAGE_BYTES} bytes.`);
  if (REFUSED.test(send.body))
    throw new QueueRefusal('InvalidMessageContents', 'The message holds characters that SQS does not take.');
  const delay = send.delaySeconds ?? 0;
  if (!Number.isInteger(delay) || delay < 0 || delay > MAX_DELAY)
    throw new QueueRefusal(
      'InvalidParameterValue',
      `DelaySeconds must be a whole number from 0 to ${MAX_DELAY}.`,
    );
  if (fifo && delay > 0)
    throw new QueueRefusal('InvalidParameterValue', 'A FIFO queue takes no DelaySeconds for one message.');
  if (fifo && send.groupId === undefined)
    throw new QueueRefusal('MissingParameter', 'A FIFO queue needs a MessageGroupId.');
  if (fifo && send.dedupId === undefined)
    throw new QueueRefusal('InvalidParameterValue', 'The FIFO queue needs a MessageDeduplicationId.');
}
