/** Whether a question was answered with nothing: no such row, a page without an item, a group without a copy. */
export function isNothing(answer: unknown): boolean {
  if (answer === undefined) return true;
  const { items, copies, contributions } = Object(answer);
  return [items, copies, contributions].some((list) => Array.isArray(list) && list.length === 0);
}
