import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionId, readCursor, writeCursor } from '../../../shared/index/cursor.ts';
import { checkRange, dayRange, limitOf } from '../../../shared/index/terms.ts';
import { type Day, type Instant, InvalidInput } from '../../../shared/model/index.ts';

describe('a cursor', () => {
  it('gives back the place it was made for, and travels in a URL as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (bucket, sort) => {
        const place = { bucket: Buffer.from(bucket).toString(), ...(sort === undefined ? {} : { sort }) };
        const cursor = writeCursor('q', place);
        fc.pre(cursor.length <= 4_000);
        expect(readCursor('q', cursor)).toEqual(place);
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  it('is refused in words, whatever is sent in its place', () => {
    const made = writeCursor('q', { bucket: '2026-02', sort: 'x' });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          fc.pre(text !== made);
          expect(() => readCursor('q', text)).toThrow(InvalidInput);
        },
      ),
    );
    expect(() => readCursor('another', made)).toThrow(/another question/);
    const odd = Buffer.from(JSON.stringify([1, 'q', 7, null])).toString('base64url');
    expect(() => readCursor('q', odd)).toThrow(InvalidInput);
  });

  it('tells questions apart by every term', () => {
    const ids = [{ a: 1 }, { a: 2 }, { b: 1 }, {}].map((terms) => questionId('events', terms));

    expect(new Set([...ids, questionId('topic', {})]).size).toBe(5);
  });
});

describe('ranges and limits', () => {
  const range = (from: string, until: string) => dayRange(from as Day, until as Instant);

  it('touch every day that they have a moment of', () => {
    expect(range('2026-02-28T23:59:59.999Z', '2026-03-01T00:00:00.000Z')).toEqual({
      from: '2026-02-28',
      until: '2026-03-01',
    });
    expect(range('2026-02-28', '2026-03-01T00:00:00.001Z')).toEqual({
      from: '2026-02-28',
      until: '2026-03-02',
    });
    expect(range('2026-02-28', '2026-03-01')).toEqual({ from: '2026-02-28', until: '2026-03-01' });
    expect(range('2026-02-06T01:00:00.000Z', '2026-02-06T02:00:00.000Z')).toEqual({
      from: '2026-02-06',
      until: '2026-02-07',
    });
  });

  it.each([
    ['2026-02-02', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['yesterday', '2026-02-01'],
    ['2026-02-01', ''],
    ['-000001-01-01', '2026-01-01'],
    ['2026-01-01', '9999-01-01'],
  ])('%s to %s is none', (from, until) => {
    expect(() => checkRange(from, until)).toThrow(InvalidInput);
  });

  it('are whole numbers up to two hundred', () => {
    expect([limitOf(), limitOf(1), limitOf(200)]).toEqual([50, 1, 200]);
    for (const limit of [0, -1, 201, 1e7, 1.5, Number.NaN])
      expect(() => limitOf(limit)).toThrow(InvalidInput);
  });
});
