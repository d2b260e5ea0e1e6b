import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../shared/text/index.ts';

describe('htmlToText', () => {
  it('gives each paragraph, item and break a line of its own', () => {
    expect(htmlToText('<p>One.</p><p>Two<br/>three</p><ul><li>four<li>five</ul>')).toBe(
      'One.\nTwo\nthree\nfour\nfive',
    );
  });

  it('reads line ends of the source as spaces where tags break the lines', () => {
    expect(htmlToText('<p>Shells fell\n   on the town.</p>')).toBe('Shells fell on the town.');
  });

  it('decodes entities, those that were escaped twice too', () => {
    expect(htmlToText('Fish &amp; chips &#8212; &amp;quot;now&amp;quot;')).toBe('Fish & chips — "now"');
    expect(htmlToText('&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;three&lt;/p&gt;')).toBe(
      'One & two\nthree',
    );
  });

  it('drops scripts, styles, comments and what no reader sees', () => {
    expect(
      htmlToText(
        'a<script>if (x<y) "</p>"</script><style>p{}</style><!-- <p>no</p> --><noscript><img src="x"></noscript>b',
      ),
    ).toBe('ab');
  });

  it('keeps the words of a text that is not HTML', () => {
    expect(htmlToText('3 < 4, 5 > 2 & so on\n\nNext paragraph.')).toBe(
      '3 < 4, 5 > 2 & so on\nNext paragraph.',
    );
  });

  it('joins lines that were wrapped at a column, not those that were meant', () => {
    expect(
      htmlToText(
        'The two sides met for a third day in the capital on Monday\nwithout a result.\nShort line\nnext',
      ),
    ).toBe('The two sides met for a third day in the capital on Monday without a result.\nShort line\nnext');
  });

  it('strips control characters, bidirectional marks and half surrogate pairs', () => {
    expect(htmlToText('a\u0000b\u202ec\u200bd\ud800e\u00adf')).toBe('abcdef');
  });

  it('is not misled by quotes in attributes', () => {
    expect(htmlToText("<a title=\"x > y\" href='#'>link</a> <p it's>text</p>")).toBe('link\ntext');
  });

  it.each([
    ['opening brackets', '<'],
    ['tags without an end', '<a "'],
    ['comments without an end', '<!--'],
    ['attributes without a closing quote', '<p a="'],
    ['scripts without an end', '<script>'],
    ['ends of nothing', '</script'],
    ['ampersands', '&'],
    ['deep nesting', '<div>'],
    ['frames', '<iframe>'],
  ])('stays linear on 300,000 characters of %s', (_, piece) => {
    const html = piece.repeat(Math.ceil(300_000 / piece.length));
    const from = process.cpuUsage().user;
    htmlToText(html);
    // Quadratic work on this would take minutes.
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(3000);
  });
});
