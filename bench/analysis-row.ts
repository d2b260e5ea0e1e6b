/** One line of the table: what was measured, what was reached, what is asked for. */
export const row = (name: string, value: string, target: string): void =>
  console.log(`${name.padEnd(56)} ${value.padStart(10)} ${target.padStart(10)}`);
