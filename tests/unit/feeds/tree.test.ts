import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isElement, textIn } from '../../../shared/feeds/elements.ts';
import { readTree, type XmlElement } from '../../../shared/feeds/tree.ts';

/** A tree as text, one element a pair of brackets; `!` marks those whose end tag never came. */
const drawn = (element: XmlElement): string =>
  element.children
    .map((node) =>
      isElement(node)
        ? `(${node.whole ? '' : '!'}${node.name}${[...node.attributes].map(([k, v]) => ` ${k}=${v}`).join('')}: ${drawn(node)})`
        : node,
    )
    .join('|');

describe('a tree of markup', () => {
  it('closes with their parent what has no end, and says so', () => {
    expect(drawn(readTree('<a><b>one</a><c/></x>two'))).toBe('(a: (!b: one))|(c: )|two');
  });

  it('gives what is in a field as often as it is asked for, markup, CDATA and entities read', () => {
    const item = '<item><description>a<p class="x">b &amp; <![CDATA[<c>]]></p></description></item>';
    const tree = readTree(`<rss>${item}${item}</rss>`);
    const inner = '(description: a|(p class=x: b & <c>))';
    for (let time = 0; time < 2; time += 1)
      expect(drawn(tree)).toBe(`(rss: (item: ${inner})|(item: ${inner}))`);
    expect(textIn(tree)).toBe('ab & <c>ab & <c>');
  });

  it('finds items behind a field that is never closed', () => {
    expect(drawn(readTree('<channel><description><b>x<item><title>t</title></item></channel>'))).toBe(
      '(channel: (!description: (!b: x|(item: (title: t)))))',
    );
  });

  it('keeps of one field what a story may have', () => {
    const text = textIn(readTree(`<content>${'<p>word</p>'.repeat(400_000)}</content>`)) ?? '';
    expect(text.length).toBeGreaterThan(700_000);
    expect(text.length).toBeLessThan(800_000);
  });

  it('is the same whether elements are fields, which are read later, or not', () => {
    const names = ['content', 'description', 'atom:summary', 'p', 'item', 'b'];
    const piece = fc.oneof(
      fc.constantFrom(
        'text',
        ' ',
        '&lt;',
        '<![CDATA[<p>]]>',
        '<!-- <p> -->',
        '<br/>',
        '<content/>',
        '</ p >',
      ),
      fc.constantFrom(...names).map((name) => `<${name}>`),
      fc.constantFrom(...names).map((name) => `<${name} a="<p>">`),
      fc.constantFrom(...names).map((name) => `</${name}>`),
    );
    /** Names that are no fields, of the same letters but one. */
    const asOthers = (text: string): string =>
      text
        .replace(/content/g, 'kontent')
        .replace(/description/g, 'deskription')
        .replace(/summary/g, 'zummary');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 150 }), (pieces) => {
        const text = pieces.join('');
        expect(asOthers(drawn(readTree(text)))).toBe(drawn(readTree(asOthers(text))));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
