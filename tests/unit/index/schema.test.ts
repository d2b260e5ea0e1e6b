import { describe, expect, it } from 'vitest';
import { createTableInput, TABLE_SCHEMA } from '../../../shared/index/index.ts';
import { eventListPartition, keyPart } from '../../../shared/index/keys.ts';
import type { Month } from '../../../shared/model/index.ts';

describe('the table', () => {
  it('is created with the keys and indexes that the schema names', () => {
    const input = createTableInput('T');

    expect(input.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    expect(input.GlobalSecondaryIndexes?.map(({ IndexName, Projection }) => [IndexName, Projection])).toEqual(
      [
        ['feedDay', { ProjectionType: 'KEYS_ONLY' }],
        ['changeHour', { ProjectionType: 'INCLUDE', NonKeyAttributes: ['days'] }],
      ],
    );
    // DynamoDB refuses definitions of attributes that no key uses, and keys without one.
    const defined = input.AttributeDefinitions?.map(({ AttributeName }) => AttributeName);
    const used = [TABLE_SCHEMA, ...TABLE_SCHEMA.indexes].flatMap((one) => [one.partitionKey, one.sortKey]);
    expect(defined).toEqual(used);
  });
});

describe('a name in a key', () => {
  it('cannot end the part that it stands in, nor pass for another', () => {
    const names = [
      'Hamas',
      'a#b',
      'a%23b',
      'a%b',
      'ЛНР',
      'x'.repeat(5_000),
      `${'x'.repeat(5_000)}y`,
      '\ud800',
    ];
    const parts = names.map(keyPart);

    expect(new Set(parts).size).toBe(names.length);
    for (const part of parts) {
      expect(part).not.toContain('#');
      expect(Buffer.byteLength(part)).toBeLessThan(1_024);
      expect(Buffer.from(part).toString()).toBe(part);
    }
    expect(eventListPartition('actor', 'Hamas', '2026-02' as Month)).toBe('ACTOR#Hamas#2026-02');
  });
});
