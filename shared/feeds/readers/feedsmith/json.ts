import { parseJsonFeed } from 'feedsmith';
import type { RawFeed } from '../../raw.ts';
import { ITEM_LIMIT } from '../../survey.ts';
import { html, joined, plain, text } from './fields.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a JSON Feed with feedsmith. What that would leave out without a word is counted: members of `items` that are no
 * objects or have nothing in them, and those over the limit.
 *
 * @throws what feedsmith throws, where it refuses
 */
export function readJsonFeed(source: Fields): RawFeed {
  const itemsKey = Object.keys(source).find((key) => key.toLowerCase() === 'items') ?? 'items';
  const members = membersOf(source[itemsKey]);
  const objects = members.filter(isFields);
  const kept = objects.slice(0, ITEM_LIMIT).map(digestible);
  const feed = parseJsonFeed(digestible({ ...source, [itemsKey]: kept }));
  const items = listOf(feed.items);
  const feedAuthor = joined(feed.authors?.map((author) => author.name));
  return {
    id: feed.feed_url,
    title: plain(text(feed.title)),
    link: feed.home_page_url,
    language: feed.language,
    author: feedAuthor,
    description: plain(feed.description),
    items: items.map((item) => ({
      guid: text(item.id),
      link: item.url ?? item.external_url,
      title: plain(item.title),
      published: text(item.date_published),
      updated: text(item.date_modified),
      language: item.language,
      author: joined(item.authors?.map((author) => author.name)) ?? feedAuthor,
      summary: plain(item.summary),
      content: html(item.content_html) ?? plain(item.content_text),
      categories: item.tags,
    })),
    dropped: counted({
      invalid: members.length - objects.length,
      no_content: kept.length - items.length,
      too_many: objects.length - kept.length,
    }),
  };
}

/** A list may come as an object of its members, by place or by id; an object of anything else is the only member. */
function membersOf(items: unknown): readonly unknown[] {
  if (Array.isArray(items)) return items;
  const values = isFields(items) ? Object.values(items) : [];
  if (values.length > 0 && values.every(isFields)) return values;
  return items === undefined || items === null ? [] : [items];
}

/** Without a member called `constructor`: feedsmith takes what has one for no object. */
const digestible = ({ constructor: _, ...fields }: Fields): Fields => fields;

const counted = (dropped: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0));

const listOf = <Value>(value: readonly Value[] | { __requirable: readonly Value[] } | undefined) =>
  value !== undefined && 'length' in value ? value : [];
