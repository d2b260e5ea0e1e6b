import { hashId, InvalidInput } from '../model/index.ts';

/** Where a walk over sorted buckets has come to: all before it has been given out, it included. */
export interface Position {
  readonly bucket: string;
  /** Sort key of the last row; absent: nothing of the bucket yet. */
  readonly sort?: string;
}

/** Longer than any key of the table. */
const CURSOR_LENGTH = 4_000;

/** What a cursor was made for: it fits no other question. */
export const questionId = (question: string, terms: unknown): string =>
  hashId('question', question, JSON.stringify(terms)).slice(0, 8);

export const writeCursor = (question: string, { bucket, sort }: Position): string =>
  Buffer.from(JSON.stringify([1, question, bucket, sort ?? null])).toString('base64url');

/** @throws InvalidInput where the text is no cursor, or one of another question. */
export function readCursor(question: string, cursor: string): Position {
  const parts = cursor.length > CURSOR_LENGTH ? undefined : decode(cursor);
  if (!Array.isArray(parts) || parts.length !== 4 || parts[0] !== 1)
    throw new InvalidInput('The cursor is not one that was given out; start again without it.', {
      cursor: cursor.slice(0, 200),
    });
  const [, asked, bucket, sort] = parts;
  if (asked !== question)
    throw new InvalidInput('The cursor belongs to another question; start again without it.', {
      cursor: cursor.slice(0, 200),
    });
  if (typeof bucket !== 'string' || (sort !== null && typeof sort !== 'string'))
    throw new InvalidInput('The cursor is not one that was given out; start again without it.', {
      cursor: cursor.slice(0, 200),
    });
  return { bucket, ...(sort === null ? {} : { sort }) };
}

function decode(cursor: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
