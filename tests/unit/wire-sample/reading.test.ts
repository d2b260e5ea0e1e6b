import { describe, expect, it } from 'vitest';
import { WIRE_FEEDS } from '../../../local/wire/feeds.ts';
import { readStories } from '../../../local/wire/read-stories.ts';
import { truthOf } from '../../../local/wire/truth.ts';

const STORY = `A remark.

== first
at: 2026-02-05T01:00:00Z
feeds: nile-observer
title: Guns fall silent
topics: peace_talks
events: truce

One paragraph
over two lines.

Another.

-- revision
at: 2026-02-05T02:00:00Z

Corrected.

== second
at: 2026-02-05T03:00:00Z
feeds: lakes-monitor
textOf: first
`;

const read = (text: string) => readStories([['a.txt', text]], WIRE_FEEDS);

describe('story files', () => {
  it('are read as a person writes them', () => {
    const [first, second] = read(STORY);
    expect(first?.texts.map((text) => text.paragraphs)).toEqual([
      ['One paragraph over two lines.', 'Another.'],
      ['Corrected.'],
    ]);
    expect(first?.texts[1]).toMatchObject({ title: 'Guns fall silent', events: ['truce'] });
    expect(second).toMatchObject({ copyOf: 'first', url: 'https://lakesmonitor.example/2026/02/05/second' });
    expect(second?.texts[0].paragraphs).toEqual(first?.texts[0].paragraphs);
  });

  it.each([
    ['an unknown feed', STORY.replace('nile-observer', 'nobody'), /a.txt, line 3, story "first".*"nobody"/],
    ['two publishers', STORY.replace('nile-observer', 'nile-observer, lakes-monitor'), /two publishers/],
    ['an unknown line', STORY.replace('topics:', 'topic:'), /nothing is called "topic"/],
    ['an unknown topic', STORY.replace('peace_talks', 'weather'), /"weather" is none of/],
    ['a time that is none', STORY.replace('2026-02-05T01:00:00Z', 'noon'), /no time/],
    ['a revision before its story', STORY.replace('T02:', 'T00:'), /before the text it follows/],
    ['a copy of nothing', STORY.replace('textOf: first', 'textOf: third'), /no "third" before it/],
    ['an id given twice', STORY.replace('== second', '== first'), /the id is taken/],
  ])('name file, line and story of %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('and the truth refer to each other without a gap', () => {
    const truce = { key: 'truce', type: 'ceasefire', status: 'happened' } as const;
    const other = { ...truce, key: 'other' };
    expect(truthOf([truce], read(STORY), WIRE_FEEDS).stories[1]?.events).toEqual(['truce']);
    expect(() => truthOf([], read(STORY), WIRE_FEEDS)).toThrow('"truce", not in events.json');
    expect(() => truthOf([truce, other], read(STORY), WIRE_FEEDS)).toThrow('"other", which no story reports');
    expect(() => truthOf([truce, truce], read(STORY), WIRE_FEEDS)).toThrow('twice');
  });
});
