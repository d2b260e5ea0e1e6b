import { safe } from './io.ts';

export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string | number | undefined;
  readonly align?: 'right';
  /** Gives way first where the terminal is too narrow. */
  readonly flexible?: boolean;
}

const GAP = '  ';
/** A flexible column is never narrower. */
const LEAST_FLEXIBLE = 16;

/**
 * Lays rows out in columns as wide as their widest cell. Where that is wider than `width` terminal columns,
 * the flexible columns are cut with an ellipsis. Cells are made safe for a terminal.
 */
export function layOutTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width?: number,
): string[] {
  const cells = rows.map((row) => columns.map((column) => safe(String(column.of(row) ?? ''))));
  const widths = columns.map((column, index) =>
    Math.max(cellWidth(column.head), ...cells.map((row) => cellWidth(row[index] ?? ''))),
  );
  if (width !== undefined) narrow(widths, columns, width);
  const line = (texts: readonly string[]): string =>
    columns
      .map((column, index) => fill(texts[index] ?? '', widths[index] ?? 0, column.align === 'right'))
      .join(GAP)
      .trimEnd();
  return [line(columns.map((column) => column.head)), ...cells.map(line)];
}

function narrow<Row>(widths: number[], columns: readonly Column<Row>[], width: number): void {
  const total = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
  let over = total - width;
  for (const [index, column] of columns.entries()) {
    if (over <= 0 || !column.flexible) continue;
    const cut = Math.min(over, Math.max(0, (widths[index] ?? 0) - LEAST_FLEXIBLE));
    widths[index] = (widths[index] ?? 0) - cut;
    over -= cut;
  }
}

function fill(text: string, width: number, right: boolean): string {
  const room = width - cellWidth(text);
  if (room < 0) return `${takeWidth(text, width - 1)}…`;
  return right ? ' '.repeat(room) + text : text + ' '.repeat(room);
}

/** Columns that a text takes: East Asian wide characters and emoji two, combining marks none. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function takeWidth(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function characterWidth(character: string): number {
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}
