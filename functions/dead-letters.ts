import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { CeasewireError } from '../shared/model/index.ts';

/** Where a handler puts what can't be handled however often it is tried. */
export interface DeadLetters {
  /** @throws where the queue doesn't take it: the message then comes again. */
  bury(message: { readonly id: string; readonly body: string }, error: CeasewireError): Promise<void>;
}

/** Characters of the reason that are kept: a message attribute counts towards the message's 1 MB. */
const REASON_LENGTH = 1_000;
/** One group for all: the order of what can't be handled tells nothing. */
const GROUP = 'dead';

/**
 * Dead letters on SQS. The reason and its kind travel as message attributes, so that the body can be redriven as it is.
 * A FIFO queue (its URL ends in `.fifo`) gets the message's id to deduplicate by.
 */
export function createDeadLetters(sqs: SQSClient, queueUrl: string): DeadLetters {
  return {
    async bury(message, error) {
      const fifo = queueUrl.endsWith('.fifo');
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: message.body,
          MessageAttributes: {
            reason: { DataType: 'String', StringValue: attributeText(error.message) },
            kind: { DataType: 'String', StringValue: error.name },
            messageId: { DataType: 'String', StringValue: message.id },
          },
          ...(fifo ? { MessageGroupId: GROUP, MessageDeduplicationId: message.id } : {}),
        }),
      );
    },
  };
}

/** SQS refuses empty attributes, and characters that XML 1.0 doesn't have. */
function attributeText(text: string): string {
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g, ' ');
  return legal.slice(0, REASON_LENGTH).trim() || 'no reason given';
}
