import type { WireFeed, WireItem } from '../model.ts';
import { paragraphsHtml } from './markup.ts';

/** ninjs 3.0 as agencies deliver it: a list, each item with its version and whether it may still be used. */
export function renderNinjs(feed: WireFeed, items: readonly WireItem[]): string {
  return `${JSON.stringify(
    {
      items: items.map(({ story, text }) => ({
        $standard: { name: 'ninjs', version: '3.0' },
        uri: story.url,
        type: 'text',
        version: String(story.texts.indexOf(text) + 1),
        firstCreated: new Date(story.texts[0].at).toISOString(),
        versionCreated: new Date(text.at).toISOString(),
        pubStatus: text.pubStatus,
        language: feed.language,
        ...(story.author === undefined ? {} : { by: story.author }),
        headlines: [{ role: 'main', value: text.title, contentType: 'text/plain' }],
        bodies: [
          { role: 'main', value: paragraphsHtml(text.paragraphs), contentType: 'text/html; charset=utf-8' },
        ],
        infoSources: [{ name: feed.title }],
      })),
    },
    null,
    1,
  )}\n`;
}
