import type { WireFeed, WireItem } from '../model.ts';
import { element, escapeXml, paragraphsHtml } from './markup.ts';

/** RSS 2.0. A `html` feed carries the article in content:encoded, its first paragraph in description. */
export function renderRss(feed: WireFeed, items: readonly WireItem[]): string {
  return `<?xml version="1.0" encoding="${feed.charset.toUpperCase()}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', feed.title)}${element('link', `https://${feed.domain}/`)}${element('description', `${feed.title}: latest`)}${element('language', feed.language.toLowerCase())}<ttl>30</ttl>
${items.map((item) => renderItem(feed, item)).join('')}</channel>
</rss>
`;
}

function renderItem(feed: WireFeed, { story, text }: WireItem): string {
  const has = (name: 'guid' | 'link' | 'date' | 'title'): boolean => !story.omits.has(name);
  const html = paragraphsHtml(text.paragraphs);
  return `<item>
${has('title') ? element('title', text.title) : ''}${has('link') ? element('link', story.url) : ''}${
  has('guid') ? element('guid', story.guid, ' isPermaLink="false"') : ''
}${has('date') ? element('pubDate', new Date(story.texts[0].at).toUTCString().replace('GMT', '+0000')) : ''}${element('dc:creator', story.author)}${story.categories.map((name) => element('category', name)).join('')}${
  feed.body === 'html'
    ? `${element('description', text.paragraphs[0])}<content:encoded><![CDATA[${html}]]></content:encoded>\n`
    : `<description>${escapeXml(html)}</description>\n`
}</item>
`;
}
