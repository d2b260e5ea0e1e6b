/**
 * Whether an event pattern matches, by EventBridge's published rules, for the operators that the watches use:
 * exact values, `exists`, `numeric`, `wildcard`, `anything-but`, `$or`. A list matches where one member does.
 */
export function matches(pattern: Readonly<Record<string, unknown>>, event: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') {
      if (!Array.isArray(wanted) || wanted.length < 2) throw new Error('$or takes a list of two or more.');
      return wanted.some((one) => matches(one, event));
    }
    const value = typeof event === 'object' && event !== null ? Reflect.get(event, key) : undefined;
    if (!Array.isArray(wanted)) return matches(wanted as Readonly<Record<string, unknown>>, value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      throw new Error(`${key} is an object: only leaves are matched.`);
    return wanted.some((one) => matchesOne(one, value));
  });
}

function matchesOne(wanted: unknown, value: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return listOf(value).includes(wanted);
  const [operator, operand] = Object.entries(wanted)[0] ?? [];
  switch (operator) {
    case 'exists':
      return (value !== undefined) === operand;
    case 'numeric':
      return listOf(value).some((one) => typeof one === 'number' && isNumeric(operand, one));
    case 'wildcard':
      return listOf(value).some((one) => typeof one === 'string' && isLike(String(operand), one));
    case 'anything-but':
      return value !== undefined && listOf(operand).every((one) => !matchesOne(one, value));
    default:
      throw new Error(`No such operator: ${operator}`);
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function isNumeric(operand: unknown, value: number): boolean {
  const [comparison, bound] = operand as [string, number];
  return comparison === '>=' ? value >= bound : comparison === '<' ? value < bound : false;
}

function isLike(wildcard: string, value: string): boolean {
  if (wildcard.includes('**')) throw new Error('EventBridge refuses two stars in a row.');
  const parts = wildcard.split('*').map((part) => part.replace(/[|\\{}()[\]^$+?.]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(value);
}
