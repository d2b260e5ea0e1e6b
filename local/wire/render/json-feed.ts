import type { WireFeed, WireItem } from '../model.ts';
import { paragraphsHtml } from './markup.ts';

/** JSON Feed 1.1. An id is required by the format; real feeds go without, and so do items that omit theirs. */
export function renderJsonFeed(feed: WireFeed, items: readonly WireItem[]): string {
  const has = (item: WireItem, name: 'guid' | 'link' | 'date' | 'title'): boolean =>
    !item.story.omits.has(name);
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: `https://${feed.domain}/`,
      language: feed.language,
      items: items.map((item) => ({
        ...(has(item, 'guid') ? { id: item.story.guid } : {}),
        ...(has(item, 'link') ? { url: item.story.url } : {}),
        ...(has(item, 'title') ? { title: item.text.title } : {}),
        ...(feed.body === 'html'
          ? { content_html: paragraphsHtml(item.text.paragraphs) }
          : { content_text: item.text.paragraphs.join('\n\n') }),
        ...(has(item, 'date') ? { date_published: new Date(item.story.texts[0].at).toISOString() } : {}),
        ...(item.text === item.story.texts[0] ? {} : { date_modified: new Date(item.text.at).toISOString() }),
        ...(item.story.author === undefined ? {} : { authors: [{ name: item.story.author }] }),
        ...(item.story.categories.length === 0 ? {} : { tags: item.story.categories }),
      })),
    },
    null,
    1,
  )}\n`;
}
