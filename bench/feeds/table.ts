/** A promise of the product, and what this run measured of it. */
export interface Gate {
  readonly name: string;
  readonly atLeast: string;
  readonly reached: string;
  readonly met: boolean;
}

/** Prints a table: the first column to the left, the others to the right. */
export function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(
    [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line), ''].join('\n'),
  );
}

/** All gates of a run in one table. */
export function printGates(gates: readonly Gate[]): void {
  print(
    ['gate', 'asked', 'reached', ''],
    gates.map(({ name, atLeast, reached, met }) => [name, atLeast, reached, met ? 'met' : 'NOT MET']),
  );
}
