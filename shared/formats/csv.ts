/** One column of a CSV: its name, and what a row says there. Absent: an empty cell. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly of: (row: Row) => string | number | undefined;
}

/** What a spreadsheet would take for a formula (OWASP: CSV injection); feeds choose the headlines. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** RFC 4180, comma and CRLF; a text that a spreadsheet would run gets an apostrophe before it. Numbers stay as they are. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const tame = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

export const csvHead = <Row>(columns: readonly CsvColumn<Row>[]): string =>
  csvLine(columns.map(({ name }) => name));
export const csvRow = <Row>(columns: readonly CsvColumn<Row>[], row: Row): string =>
  csvLine(columns.map(({ of }) => of(row)));
