import { G2_ITEMS } from './wire/items.ts';

/** Names of elements, lower case, that the survey of a document looks for. */
export interface Vocabulary {
  /** What its items are called. */
  readonly records: ReadonlySet<string>;
  /** What neither library reads, whatever the prefix. */
  readonly overlooked: ReadonlySet<string>;
  /** What neither library reads where it has this very name, or this prefix; `link>` is one without attributes, `link ` one with some. */
  readonly written: ReadonlySet<string>;
  /** By length and first letter, whether any of the names is so: most tags are told by it to be of none. */
  readonly shapes: Uint8Array;
}

export const RECORD = 1;
export const OVERLOOKED = 2;

/** Longest name that is looked at: {@link shapeOf} has room for it. */
const LONGEST = 31;
const shapeOf = (length: number, first: number): number => length * 32 + (first & 31);

function vocabulary(
  records: ReadonlySet<string>,
  overlooked: readonly string[],
  written: readonly string[] = [],
): Vocabulary {
  const names = { records, overlooked: new Set(overlooked), written: new Set(written) };
  const shapes = new Uint8Array((LONGEST + 1) * 32);
  for (const set of Object.values(names))
    for (const name of set) {
      const local = name.slice(name.indexOf(':') + 1).replace(/[ >]$/, '');
      shapes[shapeOf(local.length, local.charCodeAt(0))] = 1;
    }
  return { ...names, shapes };
}

const FEED_ITEMS = new Set(['item', 'entry']);
/** Elements that some feeds keep their text in: `yandex:full-text` and `rambler:fulltext` are whole stories. */
const TEXTS = ['info', 'fullitem', 'body', 'browserfriendly', 'full-text', 'fulltext'];
/** `dc:author`, which no module has and feeds write. */
const AUTHOR = 'dc:author';
const FEED = vocabulary(FEED_ITEMS, TEXTS, [AUTHOR]);
/** RSS's link in Atom. */
const ATOM = vocabulary(FEED_ITEMS, TEXTS, [AUTHOR, 'link>']);
/** Atom's names in RSS, without its prefix. */
const RSS = vocabulary(FEED_ITEMS, TEXTS, [
  AUTHOR,
  'link ',
  'id',
  'updated',
  'published',
  'summary',
  'content',
]);
const SITEMAP = vocabulary(new Set(['url']), []);
const NEWSML = vocabulary(G2_ITEMS, []);

/** What is looked for in a document, by its first element. */
export function vocabularyOf(root: string | undefined): Vocabulary {
  if (root === 'rss') return RSS;
  if (root === 'feed') return ATOM;
  if (root === 'urlset') return SITEMAP;
  return root === 'newsmessage' || (root !== undefined && G2_ITEMS.has(root)) ? NEWSML : FEED;
}

const COLON = 0x3a;
const GREATER = 0x3e;

/** What the element is whose name, with or without a prefix, stands from `at` to `end`. */
export function kindOf(
  text: string,
  at: number,
  end: number,
  { records, overlooked, written, shapes }: Vocabulary,
): 0 | typeof RECORD | typeof OVERLOOKED {
  let start = at;
  for (let index = at; index < end; index += 1) if (text.charCodeAt(index) === COLON) start = index + 1;
  if (shapes[shapeOf(end - start, text.charCodeAt(start))] !== 1) return 0;
  const name = text.slice(start, end).toLowerCase();
  if (records.has(name)) return RECORD;
  if (overlooked.has(name)) return OVERLOOKED;
  const whole = start === at ? name : text.slice(at, end).toLowerCase();
  const tag = text.charCodeAt(end) === GREATER ? `${whole}>` : `${whole} `;
  return written.has(whole) || written.has(tag) ? OVERLOOKED : 0;
}
