import { arrived, childOf, childrenOf, findElement, textIn } from '../elements.ts';
import type { RawFeed } from '../raw.ts';
import type { XmlElement } from '../tree.ts';

/** Google News sitemap: each `url` with a `news:news` is an item; pages that aren't news are left out and counted, so is one that was cut off. */
export function readSitemap(tree: XmlElement): RawFeed {
  const set = findElement(tree, 'urlset') ?? tree;
  const { whole: urls, broken } = arrived(childrenOf(set, 'url'), set);
  const items = urls.flatMap((url) => {
    const news = childOf(url, 'news');
    const location = textIn(childOf(url, 'loc'));
    if (!news) return [];
    const publication = childOf(news, 'publication');
    const title = textIn(childOf(news, 'title'));
    return [
      {
        guid: location,
        link: location,
        title: title === undefined ? undefined : { value: title, kind: 'html' as const },
        published: textIn(childOf(news, 'publication_date')),
        updated: textIn(childOf(url, 'lastmod')),
        language: textIn(childOf(publication, 'language')),
        categories: (textIn(childOf(news, 'keywords')) ?? '').split(','),
      },
    ];
  });
  const publication = findElement(set, 'publication');
  const name = textIn(childOf(publication, 'name'));
  return {
    title: name === undefined ? undefined : { value: name, kind: 'text' },
    language: textIn(childOf(publication, 'language')),
    items,
    dropped: {
      ...(urls.length > items.length ? { not_news: urls.length - items.length } : {}),
      ...(broken > 0 ? { broken } : {}),
    },
  };
}
