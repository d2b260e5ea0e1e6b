import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../shared/feeds/index.ts';
import type { ParsedFeed } from '../../../shared/model/index.ts';

const read = (text: string): ParsedFeed => parseFeed(new TextEncoder().encode(text));

const NITF = `<nitf xml:lang="en"><head><title>Title of the file</title><docdata management-status="usable">
  <doc-id id-string="nitf-1"/><date.issue norm="20260206T051200Z"/><du-key version="2"/>
  <key-list><keyword key="truce"/></key-list></docdata>
  <tobject><tobject.subject tobject.subject.refnum="11002000" tobject.subject.type="Politics"/></tobject></head>
  <body><body.head><hedline><hl1>Truce holds</hl1><hl2>For now</hl2></hedline><byline>By <person>A. Writer</person>, <byttl>Editor</byttl></byline>
  <distributor>Northern Press</distributor><abstract><p>It holds.</p></abstract></body.head>
  <body.content><p>The truce held on Friday.</p><p>No shots were heard.</p></body.content></body></nitf>`;

describe('NITF', () => {
  it('is read alone', () => {
    const feed = read(NITF);
    expect(feed.format).toBe('nitf');
    expect(feed.items).toMatchObject([
      {
        guid: 'nitf-1',
        title: 'Truce holds',
        published: '2026-02-06T05:12:00.000Z',
        language: 'en',
        author: 'A. Writer',
        credit: 'Northern Press',
        summary: '<p>It holds.</p>',
        content: '<p>The truce held on Friday.</p><p>No shots were heard.</p>',
        categories: ['Politics', 'truce'],
        subjects: ['subj:11002000'],
        pubStatus: 'usable',
        revision: 2,
      },
    ]);
  });
});

describe('NITF as some agencies write it', () => {
  const nitf = (attributes: string, head: string, docdata = ''): ParsedFeed =>
    read(
      `<nitf ${attributes}><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Truce holds</hl1></hedline>${head}</body.head><body.content><p>It held.</p></body.content></body></nitf>`,
    );

  it('is known by uno where it has no doc-id, and its language may be baselang', () => {
    expect(nitf('uno="urn:n:7" baselang="nb-NO"', '').items).toMatchObject([
      { guid: 'urn:n:7', language: 'nb-NO' },
    ]);
    expect(
      nitf('uno="urn:n:7" baselang="nb-NO" xml:lang="nn"', '', '<doc-id id-string="n-7"/>').items,
    ).toMatchObject([{ guid: 'n-7', language: 'nn' }]);
  });

  it.each([
    ['', '2026-02-06T12:00:00.000Z'],
    [' management-status="usable"', '2026-02-06T12:00:00.000Z'],
    [' management-status="embargoed"', '2026-02-06T12:00:00.000Z'],
    [' management-status="canceled"', undefined],
  ])('is held until its release with the status “%s”', (status, until) => {
    const dates = '<date.issue norm="20260206T051200Z"/><date.release norm="20260206T120000Z"/>';
    const document = (release: string): string =>
      `<nitf><head><docdata${status}>${release}</docdata></head><body><body.content><p>It held.</p></body.content></body></nitf>`;
    expect(read(document(dates)).items[0]?.embargoedUntil).toBe(until);
  });

  it('is not held for a release that can’t be read, unless it is withheld', () => {
    expect(nitf('', '', '<date.release norm="at noon"/>').items[0]?.embargoedUntil).toBeUndefined();
  });

  it('has all of its bylines', () => {
    const people = '<byline>By <person>A. Writer</person> and <person>B. Writer</person></byline>';
    expect(nitf('', `${people}<byline>Von C. Schreiber</byline>`).items[0]?.author).toBe(
      'A. Writer, B. Writer, C. Schreiber',
    );
  });

  it.each([
    ['<dateline><location>KYIV</location> (AP)</dateline>', 'AP'],
    ['<dateline>KYIV (Reuters) <story.date>Feb. 6</story.date></dateline>', 'Reuters'],
    ['<dateline>SPRINGFIELD (Ill.)</dateline>', undefined],
    ['<distributor>Northern Press</distributor><dateline>KYIV (AP)</dateline>', 'Northern Press'],
  ])('has the credit of %s', (head, credit) => {
    expect(nitf('', head).items[0]?.credit).toBe(credit);
  });
});
