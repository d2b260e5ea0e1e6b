import type { FeedDeclaration } from '../model/index.ts';

/**
 * OPML 2.0 of the declarations, one outline a line, in the order given, ended by a line break.
 * `parseRegistry` reads the same declarations back; `htmlUrl` is not kept in a declaration and not written.
 */
export function writeRegistry(feeds: readonly FeedDeclaration[], title = 'Ceasewire feeds'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeXml(title)}</title></head>
  <body>
${outlinesOf(feeds)}  </body>
</opml>
`;
}

/** A list with more feeds at its end; all that it holds else stays as it is. */
export function addToRegistry(opml: string, feeds: readonly FeedDeclaration[]): string {
  const end = opml.lastIndexOf('</body>');
  if (end < 0) return writeRegistry(feeds);
  const line = opml.lastIndexOf('\n', end) + 1;
  // Before the line of the end tag, where that stands alone on it.
  const at = opml.slice(line, end).trim() === '' ? line : end;
  return `${opml.slice(0, at)}${at === line ? '' : '\n'}${outlinesOf(feeds)}${opml.slice(at)}`;
}

function outlinesOf(feeds: readonly FeedDeclaration[]): string {
  const outlines = feeds.map((feed) => {
    const attributes: readonly (readonly [string, string | undefined])[] = [
      ['type', 'rss'],
      ['text', feed.title],
      ['title', feed.title],
      ['xmlUrl', feed.url],
      ['feedId', feed.feedId],
      ['publisher', feed.publisher],
      ['family', feed.family],
      ['language', feed.language],
      ['country', feed.country],
    ];
    const written = attributes.flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}="${escapeXml(value)}"`],
    );
    return `    <outline ${written.join(' ')}/>\n`;
  });
  return outlines.join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  // XML 1.0 has no way to write control characters or lone surrogates, not even escaped.
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
