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

  it('is UTF-8 though nobody says so and a byte is bad, or the document ends within a letter', () => {
    const body = encode(rss('Харків новини: обмін полоненими |'), 'utf8');
    body[body.indexOf(0x7c)] = 0xff;
    expect(titleOf(body)).toBe('Харків новини: обмін полоненими \ufffd');
    const cut = encode(`${rss('Перемир’я')}`.replace('</channel></rss>', '<item><title>Обмін'), 'utf8');
    expect(decodeBody(cut.subarray(0, -1))).toMatchObject({ charset: 'utf-8', from: 'guess' });
    expect(titleOf(cut.subarray(0, -1))).toBe('Перемир’я');
  });

  it('is UTF-8 under the label of another, where all bytes are', () => {
    const declared = encode(rss('Україна', '<?xml version="1.0" encoding="ISO-8859-1"?>'), 'utf8');
    expect(titleOf(declared)).toBe('Україна');
    for (const charset of ['ISO-8859-1', 'windows-1251', 'gb2312'])
      expect(titleOf(encode(rss('Харків'), 'utf8'), `text/xml; charset=${charset}`)).toBe('Харків');
  });

  it('is not UTF-8 where the label says so and no letter is', () => {
    const declared = rss(`Déjà ${'words '.repeat(60)}`, '<?xml version="1.0" encoding="utf-8"?>');
    expect(titleOf(encode(declared, 'latin1'))).toMatch(/^Déjà words/);
  });

  it.each([
    ['koi8-u', 'Удар по Харкову: загинули троє, повідомив губернатор області'],
    ['windows-1253', 'Τρεις νεκροί από πυραυλική επίθεση στο Χάρκοβο'],
    ['windows-1255', 'שלושה הרוגים בתקיפת טילים על העיר חרקוב'],
    ['windows-1256', 'مقتل ثلاثة أشخاص في هجوم صاروخي على مدينة خاركيف'],
    ['windows-874', 'ยูเครนถูกโจมตีด้วยขีปนาวุธ'],
    ['gb18030', '乌克兰哈尔科夫遭到导弹袭击，三人死亡'],
    ['big5', '烏克蘭哈爾科夫遭到飛彈襲擊，三人死亡'],
    ['euc-kr', '우크라이나 하르키우에 미사일 공격으로 세 명 사망했다'],
    ['euc-jp', 'ウクライナのハリコフにミサイル攻撃、3人死亡'],
    ['shift_jis', 'ウクライナのハリコフにミサイル攻撃、3人死亡'],
  ])('is guessed to be %s by what its texts are made of', (charset, title) => {
    expect(decodeBody(encode(rss(title), charset))).toMatchObject({ text: rss(title), charset });
  });

  it.each([
    ['cs', 'iso-8859-2', 'Při raketovém útoku zahynuli tři lidé, řekl úřad'],
    ['tr', 'windows-1254', 'Harkiv şehrine füze saldırısı: üç kişi öldü, çığ düştü'],
  ])(
    'of a Latin alphabet other than the western is guessed where the feed names its language: %s',
    (language, charset, title) => {
      const document = rss(title).replace('<item>', `<language>${language}</language><item>`);
      expect(titleOf(encode(document, charset))).toBe(title);
    },
  );

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
