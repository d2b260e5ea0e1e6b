import type { WireFeed, WireItem } from '../model.ts';
import { element, escapeXml, paragraphsHtml } from './markup.ts';

/** Atom 1.0: `published` stays, `updated` follows the text. */
export function renderAtom(feed: WireFeed, items: readonly WireItem[]): string {
  const newest = Math.max(0, ...items.map((item) => item.text.at));
  return `<?xml version="1.0" encoding="${feed.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
${element('title', feed.title)}<id>https://${feed.domain}/</id>
<link href="https://${feed.domain}/"/>
${element('updated', date(newest))}${items.map((item) => renderEntry(feed, item)).join('')}</feed>
`;
}

function renderEntry(feed: WireFeed, { story, text }: WireItem): string {
  const html = escapeXml(paragraphsHtml(text.paragraphs));
  return `<entry>
${story.omits.has('title') ? '' : element('title', text.title)}${story.omits.has('guid') ? '' : element('id', story.guid)}${
  story.omits.has('link') ? '' : `<link rel="alternate" href="${escapeXml(story.url)}"/>\n`
}${
  story.omits.has('date')
    ? ''
    : element('published', date(story.texts[0].at)) + element('updated', date(text.at))
}${story.author === undefined ? '' : `<author>${element('name', story.author)}</author>\n`}${story.categories.map((name) => `<category term="${escapeXml(name)}"/>\n`).join('')}${
  feed.body === 'html'
    ? `<content type="html">${html}</content>\n`
    : `<summary type="text">${escapeXml(text.paragraphs.join('\n\n'))}</summary>\n`
}</entry>
`;
}

const date = (ms: number): string => new Date(ms).toISOString();
