import type { Page } from '../../shared/index/index.ts';

/** Follows the cursors to the end. */
export async function readAll<Item>(ask: (cursor?: string) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}

export const withCursor = (cursor?: string) => (cursor === undefined ? {} : { cursor });
export const idsOf = (list: readonly { readonly storyId: string }[]) => list.map(({ storyId }) => storyId);
