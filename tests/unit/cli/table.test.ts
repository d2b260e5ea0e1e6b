import { describe, expect, it } from 'vitest';
import { safe } from '../../../cli/io.ts';
import { cellWidth, layOutTable } from '../../../cli/table.ts';
import { readWhen } from '../../../cli/when.ts';
import type { Instant } from '../../../shared/model/index.ts';

describe('a table in the terminal', () => {
  const columns = [
    { head: 'day', of: (row: { day: string; n: number; title: string }) => row.day },
    { head: 'n', of: (row: { n: number }) => row.n, align: 'right' as const },
    { head: 'title', of: (row: { title: string }) => row.title, flexible: true },
  ];

  it('lines its columns up and cuts only the flexible one', () => {
    const rows = [
      { day: '2026-02-05', n: 7, title: 'Envoys meet for a second day of talks in the capital' },
      { day: '2026-02-06', n: 112, title: 'Short' },
    ];

    const lines = layOutTable(rows, columns, 40);

    expect(lines.map((line) => line.length <= 40)).toEqual([true, true, true]);
    expect(lines[1]).toMatch(/^2026-02-05 {4}7 {2}Envoys meet .*…$/);
    expect(lines[2]).toBe('2026-02-06  112  Short');
  });

  it('never lets a feed steer the terminal', () => {
    expect(safe('a\u001b[31mred\u0007\nb\u202ec')).toBe('a[31mred bc');
    expect(layOutTable([{ day: '\u001b]0;x\u0007', n: 1, title: '' }], columns).join('')).not.toMatch(
      /[\u0000-\u001f]/,
    );
  });

  it('counts the columns that wide characters take', () => {
    expect(cellWidth('和平会谈')).toBe(8);
    expect(cellWidth('Харків')).toBe(6);
  });
});

describe('a time on the command line', () => {
  const now = '2026-02-07T12:00:00.000Z' as Instant;

  it.each([
    ['2d', '2026-02-05T12:00:00.000Z'],
    ['90m', '2026-02-07T10:30:00.000Z'],
    ['2026-02-06', '2026-02-06T00:00:00.000Z'],
    ['2026-02-06T05:00:00+02:00', '2026-02-06T03:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(readWhen(text, now, '--since')).toBe(expected);
  });

  it.each(['yesterday', '2026-13-40', '', '2 d'])('says how to write it, given %j', (text) => {
    expect(() => readWhen(text, now, '--since')).toThrow(/--since .* is not a time.*2026-02-06/s);
  });
});
