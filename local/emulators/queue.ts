import { randomUUID } from 'node:crypto';
import {
  checkSend,
  MAX_VISIBILITY,
  type QueueChange,
  type QueueMessage,
  type QueueOptions,
  QueueRefusal,
  type Send,
  type Taken,
} from './queue-model.ts';

/** SQS' window for FIFO deduplication. */
const DEDUP_MS = 5 * 60_000;
/** One queue, as SQS behaves: at least once, visibility, delays, FIFO groups and deduplication, dead letters. */
export class Queue {
  readonly options: QueueOptions;
  /** In the order of sending: taking a message leaves it in its place. */
  private readonly messages = new Map<string, QueueMessage>();
  private readonly receipts = new Map<string, string>();
  private readonly dedup = new Map<string, { readonly id: string; readonly at: number }>();
  private readonly now: () => number;
  private readonly write: (change: QueueChange) => void;
  private readonly nextSequence: () => number;

  constructor(
    options: QueueOptions,
    now: () => number,
    write: (change: QueueChange) => void,
    nextSequence: () => number,
  ) {
    this.options = options;
    this.now = now;
    this.write = write;
    this.nextSequence = nextSequence;
  }

  /** Takes a line of the journal up again. */
  replay(change: QueueChange): void {
    if (change.op === 'put') this.keep(change.message);
    else if (change.op === 'dedup') this.dedup.set(change.dedupId, change);
    else if (change.op === 'take') {
      const message = this.messages.get(change.id);
      if (message !== undefined) this.keep({ ...message, ...change.taken });
    } else this.forget(change.id);
  }

  /** The state as journal lines, for a rewrite. */
  *changes(): Generator<QueueChange> {
    const queue = this.options.name;
    for (const message of this.ordered()) yield { op: 'put', queue, message };
    for (const [dedupId, { id, at }] of this.dedup)
      if (at > this.now() - DEDUP_MS) yield { op: 'dedup', queue, dedupId, id, at };
  }

  /** @throws QueueRefusal where SQS would refuse. */
  send(send: Send): { readonly id: string; readonly sequence: number } {
    const { fifo, name } = this.options;
    checkSend(send, fifo);
    const at = this.now();
    if (fifo && send.dedupId !== undefined) {
      const known = this.dedup.get(send.dedupId);
      // Not later than now: a clock that was set back to replay a wire has not sent it yet.
      if (known !== undefined && known.at > at - DEDUP_MS && known.at <= at)
        return { id: known.id, sequence: 0 };
    }
    const message: QueueMessage = {
      id: randomUUID(),
      body: send.body,
      attributes: send.attributes ?? {},
      ...(send.groupId === undefined ? {} : { groupId: send.groupId }),
      ...(send.dedupId === undefined ? {} : { dedupId: send.dedupId }),
      sequence: this.nextSequence(),
      sentAt: at,
      visibleAt: at + (send.delaySeconds ?? 0) * 1000,
      receives: 0,
    };
    this.write({ op: 'put', queue: name, message });
    this.keep(message);
    if (fifo && send.dedupId !== undefined) {
      this.write({ op: 'dedup', queue: name, dedupId: send.dedupId, id: message.id, at });
      this.dedup.set(send.dedupId, { id: message.id, at });
    }
    return { id: message.id, sequence: message.sequence };
  }

  /** Up to `max` messages that may be worked on now; each is hidden from others for `visibility` seconds. */
  receive(max: number, visibility = this.options.visibility): QueueMessage[] {
    const { fifo, maxReceives, deadLetter, retention, name } = this.options;
    const at = this.now();
    const received: QueueMessage[] = [];
    // A FIFO group stands still while one of its messages is in work, or waits ahead of the others.
    const held = new Set<string>();
    const taken = new Set<string>();
    for (const message of this.ordered()) {
      if (received.length >= max) break;
      const group = fifo ? message.groupId : undefined;
      if (message.sentAt + retention * 1000 <= at) {
        this.write({ op: 'remove', queue: name, id: message.id });
        this.forget(message.id);
        continue;
      }
      if (group !== undefined && held.has(group)) continue;
      if (message.visibleAt > at) {
        if (group !== undefined && !taken.has(group)) held.add(group);
        continue;
      }
      if (maxReceives !== undefined && deadLetter !== undefined && message.receives >= maxReceives) {
        this.bury(message, deadLetter);
        continue;
      }
      received.push(
        this.take(message, {
          visibleAt: at + visibility * 1000,
          receives: message.receives + 1,
          firstReceivedAt: message.firstReceivedAt ?? at,
          receipt: randomUUID(),
        }),
      );
      if (group !== undefined) taken.add(group);
    }
    return received;
  }

  /** Ends a message. A receipt that is not its newest is taken without effect, as SQS does. */
  delete(receipt: string): void {
    const message = this.byReceipt(receipt);
    if (message === undefined) return;
    this.write({ op: 'remove', queue: this.options.name, id: message.id });
    this.forget(message.id);
  }

  /** @param seconds from now; 0 gives the message free at once. */
  changeVisibility(receipt: string, seconds: number): void {
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > MAX_VISIBILITY)
      throw new QueueRefusal(
        'InvalidParameterValue',
        `VisibilityTimeout must be from 0 to ${MAX_VISIBILITY}.`,
      );
    const message = this.byReceipt(receipt);
    if (message === undefined)
      throw new QueueRefusal('InvalidParameterValue', 'The receipt handle is not that of a message in work.');
    const { receives, firstReceivedAt, receipt: newest } = message;
    this.take(message, {
      visibleAt: this.now() + seconds * 1000,
      receives,
      ...(firstReceivedAt === undefined ? {} : { firstReceivedAt }),
      ...(newest === undefined ? {} : { receipt: newest }),
    });
  }

  /** Messages in the queue, and how many of them may be received now. */
  depth(): { readonly total: number; readonly visible: number } {
    const at = this.now();
    let visible = 0;
    for (const message of this.messages.values()) if (message.visibleAt <= at) visible += 1;
    return { total: this.messages.size, visible };
  }

  /** When the first hidden message becomes visible, in ms; undefined where none is hidden. */
  nextVisibleAt(): number | undefined {
    const at = this.now();
    let next: number | undefined;
    for (const { visibleAt } of this.messages.values())
      if (visibleAt > at && (next === undefined || visibleAt < next)) next = visibleAt;
    return next;
  }

  /** All that is in the queue, in the order of sending. */
  ordered(): QueueMessage[] {
    return [...this.messages.values()];
  }

  private take(message: QueueMessage, taken: Taken): QueueMessage {
    this.write({ op: 'take', queue: this.options.name, id: message.id, taken });
    const next = { ...message, ...taken };
    this.keep(next);
    return next;
  }

  private keep(message: QueueMessage): void {
    const before = this.messages.get(message.id)?.receipt;
    if (before !== undefined) this.receipts.delete(before);
    if (message.receipt !== undefined) this.receipts.set(message.receipt, message.id);
    this.messages.set(message.id, message);
  }

  private forget(id: string): void {
    const receipt = this.messages.get(id)?.receipt;
    if (receipt !== undefined) this.receipts.delete(receipt);
    this.messages.delete(id);
  }

  private bury(message: QueueMessage, to: string): void {
    // SQS keeps the id and the time of sending of a message that it moves.
    const { receipt: _, ...kept } = message;
    const moved: QueueMessage = { ...kept, visibleAt: this.now() };
    this.write({ op: 'move', queue: this.options.name, id: message.id, to, message: moved });
    this.forget(message.id);
  }

  private byReceipt(receipt: string): QueueMessage | undefined {
    const id = this.receipts.get(receipt);
    return id === undefined ? undefined : this.messages.get(id);
  }
}
