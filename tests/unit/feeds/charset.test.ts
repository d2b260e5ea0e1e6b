import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBody, parseFeed } from '../../../shared/feeds/index.ts';

const encode = (text: string, charset: string, mark = false): Uint8Array =>
  new Uint8Array(iconv.encode(text, charset, { addBOM: mark }));
const rss = (title: string, declaration = ''): string =>
  `${declaration}<rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;
const titleOf = (bytes: Uint8Array, contentType?: string): string | undefined =>
  parseFeed(bytes, contentType === undefined ? {} : { contentType }).items[0]?.title;

describe('the encoding of a feed', () => {
  it('is what the byte order mark says, whatever else is said', () => {
    const declared = rss('Київ', '<?xml version="1.0" encoding="windows-1251"?>');
    expect(titleOf(encode(declared, 'utf8', true), 'text/xml; charset=iso-8859-1')).toBe('Київ');
    expect(titleOf(encode(declared, 'utf16le', true))).toBe('Київ');
    expect(titleOf(encode(declared, 'utf16be', true))).toBe('Київ');
    expect(titleOf(encode(declared, 'utf-32le', true))).toBe('Київ');
  });

  it('is else what HTTP says, before what the document says', () => {
    const body = encode(rss('Переговори', '<?xml version="1.0" encoding="iso-8859-1"?>'), 'windows-1251');
    expect(titleOf(body, 'application/rss+xml; charset="windows-1251"')).toBe('Переговори');
  });

  it('is else what the document declares', () => {
    for (const charset of ['windows-1251', 'koi8-r', 'iso-8859-5', 'utf-8'])
      expect(titleOf(encode(rss('Обстрел', `<?xml version='1.0' encoding='${charset}'?>`), charset))).toBe(
        'Обстрел',
      );
    expect(titleOf(encode(rss('停火', '<?xml version="1.0" encoding="gb2312"?>'), 'gb2312'))).toBe('停火');
    expect(titleOf(encode(rss('停戦', '<?xml version="1.0" encoding="shift_jis"?>'), 'shift_jis'))).toBe(
      '停戦',
    );
  });

  it('gives way to the next where the bytes contradict a label', () => {
    const body = encode(rss('Перемирие', '<?xml version="1.0" encoding="windows-1251"?>'), 'windows-1251');
    expect(titleOf(body, 'text/xml; charset=utf-8')).toBe('Перемирие');
    expect(titleOf(encode(rss('Київ', '<?xml version="1.0" encoding="utf-16"?>'), 'utf8'))).toBe('Київ');
  });

  it('is guessed where nobody says: UTF-8, then Cyrillic, then western', () => {
    expect(titleOf(encode(rss('Київ'), 'utf8'))).toBe('Київ');
    const cyrillic = rss('Стороны договорились об обмене пленными');
    expect(titleOf(encode(cyrillic, 'windows-1251'))).toBe('Стороны договорились об обмене пленными');
    expect(titleOf(encode(cyrillic, 'koi8-r'))).toBe('Стороны договорились об обмене пленными');
    expect(titleOf(encode(rss('Déjà vu à Genève'), 'latin1'))).toBe('Déjà vu à Genève');
    expect(titleOf(encode(rss('Київ'), 'utf16le'))).toBe('Київ');
  });

  it('reads a few bad bytes as such, and the rest of the document as it is', () => {
    const body = encode(rss(`Обмен ${'слов '.repeat(50)}`, '<?xml version="1.0" encoding="utf-8"?>'), 'utf8');
    body[body.indexOf(0xd0, 80)] = 0xff;
    expect(titleOf(body)).toContain('слов слов');
  });

  it('takes windows-1252 for what is called ISO-8859-1, as everyone who writes it does', () => {
    const body = encode(rss('“Quoted” – €5', '<?xml version="1.0" encoding="iso-8859-1"?>'), 'windows-1252');
    expect(titleOf(body)).toBe('“Quoted” – €5');
    expect(titleOf(encode(rss('&#147;Quoted&#148;'), 'utf8'))).toBe('“Quoted”');
  });

  it('inflates a document that is itself gzip', () => {
    expect(titleOf(new Uint8Array(gzipSync(rss('Talks'))))).toBe('Talks');
  });

  it('names what it used', () => {
    expect(decodeBody(encode('<a/>', 'utf8')).from).toBe('guess');
    expect(decodeBody(encode('<a/>', 'utf8'), 'text/xml; charset=UTF-8')).toMatchObject({
      charset: 'utf-8',
      from: 'http',
    });
  });
});
