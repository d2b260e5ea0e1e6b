/** Two states at war with each other: where one struck and nothing else is said, the other was struck. */
export const FOES: ReadonlyMap<string, string> = new Map([
  ['RUS', 'UKR'],
  ['UKR', 'RUS'],
]);
