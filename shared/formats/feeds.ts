import { type Event, type Instant, independentReports, type Story } from '../model/index.ts';

/** What a feed of answers needs of its surroundings. */
export interface FeedFrame {
  readonly title: string;
  /** The feed's own address, absolute. */
  readonly url: string;
  /** Where an entry leads, absolute: given the path under the API. */
  readonly link: (path: string) => string;
}

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly externalUrl?: string;
  readonly title: string;
  readonly text: string;
  readonly published: Instant;
  readonly updated: Instant;
  readonly author: string;
  readonly tags: readonly string[];
}

const SLOTS = ['killed', 'injured', 'exchanged'] as const;

function eventEntry(event: Event, frame: FeedFrame): Entry {
  const where = [event.place?.name ?? event.placeName, event.country]
    .filter((part) => part !== undefined)
    .join(', ');
  const reports = independentReports(event);
  const toll = SLOTS.flatMap((slot) => (event[slot] === undefined ? [] : [`${slot} ${event[slot].best}`]));
  const who =
    event.parties?.join(', ') ??
    [event.initiator, event.target].filter((part) => part !== undefined).join(' → ');
  const facts = [
    event.status,
    event.date,
    where,
    who,
    ...toll,
    `${reports} independent ${reports === 1 ? 'report' : 'reports'} (${event.origins.join(', ')})`,
  ];
  const type = event.type.replaceAll('_', ' ');
  return {
    // A version each: readers show an event again when it has changed.
    id: frame.link(`/events/${event.eventId}#v${event.version}`),
    url: frame.link(`/events/${event.eventId}`),
    title: `${type}${where === '' ? '' : `, ${where}`}: ${event.headline ?? event.date}`,
    text: facts.filter((fact) => fact !== '').join(' · '),
    published: event.firstReport,
    updated: event.changedAt,
    author: event.origins.join(', '),
    tags: [event.family, event.type, event.status],
  };
}

const storyEntry = (story: Story, frame: FeedFrame): Entry => ({
  id: frame.link(`/stories/${story.storyId}`),
  url: frame.link(`/stories/${story.storyId}`),
  ...(story.url === undefined ? {} : { externalUrl: story.url }),
  title: story.title ?? story.excerpt.slice(0, 80),
  text: story.excerpt,
  published: story.published,
  updated: story.changedAt,
  author: story.publisher,
  tags: story.topics.map(({ topic }) => topic),
});

const entriesOf = (rows: readonly (Event | Story)[], frame: FeedFrame): Entry[] =>
  rows.map((row) => ('eventId' in row ? eventEntry(row, frame) : storyEntry(row, frame)));

/** JSON Feed 1.1. */
export function jsonFeed(rows: readonly (Event | Story)[], frame: FeedFrame, nextUrl?: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: frame.title,
    feed_url: frame.url,
    ...(nextUrl === undefined ? {} : { next_url: nextUrl }),
    items: entriesOf(rows, frame).map((entry) => ({
      id: entry.id,
      url: entry.url,
      ...(entry.externalUrl === undefined ? {} : { external_url: entry.externalUrl }),
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: [{ name: entry.author }],
      tags: entry.tags,
    })),
  });
}

/** Atom 1.0 (RFC 4287). Of no entries, the feed is as old as the web: it has no time of its own. */
export function atomFeed(rows: readonly (Event | Story)[], frame: FeedFrame, nextUrl?: string): string {
  const entries = entriesOf(rows, frame);
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '1990-12-20T00:00:00.000Z';
  const link = (rel: string, href: string): string => `<link rel="${rel}" href="${xml(href)}"/>`;
  const written = entries.map(
    (entry) =>
      `<entry><id>${xml(entry.id)}</id><title>${xml(entry.title)}</title>${link('alternate', entry.url)}${
        entry.externalUrl === undefined ? '' : link('related', entry.externalUrl)
      }<published>${entry.published}</published><updated>${entry.updated}</updated><author><name>${xml(entry.author)}</name></author>${entry.tags
        .map((tag) => `<category term="${xml(tag)}"/>`)
        .join('')}<content type="text">${xml(entry.text)}</content></entry>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(frame.url)}</id><title>${xml(frame.title)}</title><updated>${updated}</updated>${link('self', frame.url)}${
    nextUrl === undefined ? '' : link('next', nextUrl)
  }
${written.join('')}</feed>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const OUT_OF_XML = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
const xml = (text: string): string =>
  OUT_OF_XML.test(text)
    ? text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    : text;
