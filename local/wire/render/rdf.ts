import type { WireFeed, WireItem } from '../model.ts';
import { element, escapeXml } from './markup.ts';

/** RSS 1.0: items beside the channel, identified by rdf:about, dated by Dublin Core. */
export function renderRdf(feed: WireFeed, items: readonly WireItem[]): string {
  const about = (item: WireItem): string =>
    escapeXml(item.story.omits.has('guid') ? item.story.url : item.story.guid);
  return `<?xml version="1.0" encoding="${feed.charset}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://${feed.domain}/">
${element('title', feed.title)}${element('link', `https://${feed.domain}/`)}${element('description', `${feed.title}: latest`)}${element('dc:language', feed.language)}<items><rdf:Seq>
${items.map((item) => `<rdf:li rdf:resource="${about(item)}"/>\n`).join('')}</rdf:Seq></items>
</channel>
${items
  .map(
    ({ story, text }) => `<item rdf:about="${about({ story, text })}">
${story.omits.has('title') ? '' : element('title', text.title)}${story.omits.has('link') ? '' : element('link', story.url)}${element('description', text.paragraphs.join('\n\n'))}${
  story.omits.has('date') ? '' : element('dc:date', w3cDate(story.texts[0].at))
}${element('dc:creator', story.author)}${story.categories.map((name) => element('dc:subject', name)).join('')}</item>
`,
  )
  .join('')}</rdf:RDF>
`;
}

/** In Cairo's winter time, as the paper writes it. */
const w3cDate = (ms: number): string => `${new Date(ms + 2 * 3_600_000).toISOString().slice(0, 19)}+02:00`;
