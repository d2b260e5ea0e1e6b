import { InvalidInput, type PubStatus, TOPICS, type Topic } from '../../shared/model/index.ts';
import { OMISSIONS, type WireFeed, type WireStory, type WireText } from './model.ts';

interface Block {
  readonly line: number;
  readonly header: ReadonlyMap<string, string>;
  readonly paragraphs: readonly string[];
}

const STORY_KEYS = new Set([
  'at',
  'feeds',
  'title',
  'topics',
  'events',
  'background',
  'pubStatus',
  'author',
  'categories',
  'omits',
  'guid',
  'copyOf',
  'textOf',
]);
const REVISION_KEYS = new Set(['at', 'title', 'topics', 'events', 'background', 'pubStatus']);

const PUB_STATUSES = ['usable', 'withheld', 'canceled'] as const;

/**
 * Reads story files: `== id` begins a story, `-- revision` a later text of it; each has `key: value` lines, a blank
 * line, then paragraphs separated by blank lines. Lines before the first story are remarks.
 * `textOf: id` carries the first text of another story, whose title it keeps unless it gives its own.
 * @param files name and content, in the order in which `textOf` may look back.
 * @throws InvalidInput naming file and line.
 */
export function readStories(
  files: readonly (readonly [string, string])[],
  feeds: readonly WireFeed[],
): readonly WireStory[] {
  const stories = new Map<string, WireStory>();
  for (const [file, content] of files)
    for (const [id, blocks] of splitStories(content)) {
      const fail = (reason: string): never => {
        throw new InvalidInput(`${file}, line ${blocks[0].line}, story "${id}": ${reason}`);
      };
      if (stories.has(id)) fail('the id is taken.');
      stories.set(id, readStory(id, blocks, feeds, stories, fail));
    }
  return [...stories.values()];
}

type Fail = (reason: string) => never;

function readStory(
  id: string,
  blocks: readonly [Block, ...Block[]],
  feeds: readonly WireFeed[],
  earlier: ReadonlyMap<string, WireStory>,
  fail: Fail,
): WireStory {
  const [first, ...revisions] = blocks;
  for (const block of blocks)
    for (const key of block.header.keys())
      if (!(block === first ? STORY_KEYS : REVISION_KEYS).has(key)) fail(`nothing is called "${key}" here.`);
  const carriers = list(first.header.get('feeds')).map(
    (feedId) => feeds.find((feed) => feed.id === feedId) ?? fail(`no feed is called "${feedId}".`),
  );
  const [carrier] = carriers;
  if (carrier === undefined) return fail('it names no feed.');
  if (carriers.some((feed) => feed.publisher !== carrier.publisher)) fail('its feeds have two publishers.');

  const source = first.header.get('textOf');
  const original =
    source === undefined ? undefined : (earlier.get(source) ?? fail(`no "${source}" before it.`));
  const copyOf = first.header.get('copyOf') ?? source;
  if (copyOf !== undefined && !earlier.has(copyOf))
    fail(`it copies "${copyOf}", which doesn't come before it.`);

  const texts: WireText[] = [];
  for (const block of blocks) texts.push(readText(block, texts.at(-1) ?? original?.texts[0], fail));
  const [text, ...later] = texts;
  if (text === undefined) return fail('it has no text.');
  const day = new Date(text.at).toISOString().slice(0, 10).replaceAll('-', '/');
  const author = first.header.get('author');
  const url = `https://${carrier.domain}/${day}/${id}`;
  return {
    id,
    feeds: carriers.map((feed) => feed.id),
    // ninjs has one name for both.
    guid: carrier.format === 'ninjs' ? url : (first.header.get('guid') ?? `${carrier.domain}:${id}`),
    url,
    omits: new Set(list(first.header.get('omits')).map((name) => oneOf(OMISSIONS, name, fail))),
    ...(author === undefined ? {} : { author }),
    categories: list(first.header.get('categories')),
    ...(copyOf === undefined ? {} : { copyOf }),
    texts: revisions.length === 0 ? [text] : [text, ...later],
  };
}

/** A revision keeps what it doesn't say anew; so does a copy, of its original. */
function readText(block: Block, before: WireText | undefined, fail: Fail): WireText {
  const at = Date.parse(block.header.get('at') ?? '');
  if (Number.isNaN(at)) fail('it has no time ("at") in ISO 8601.');
  if (before !== undefined && at <= before.at) fail('it comes before the text it follows.');
  const title = block.header.get('title') ?? before?.title ?? fail('it has no title.');
  const keep = <Value>(key: string, own: (text: string) => Value, kept: Value | undefined, none: Value) => {
    const text = block.header.get(key);
    return text === undefined ? (kept ?? none) : own(text);
  };
  return {
    at,
    title,
    paragraphs: block.paragraphs.length > 0 ? block.paragraphs : (before?.paragraphs ?? []),
    pubStatus: keep<PubStatus>('pubStatus', (text) => oneOf(PUB_STATUSES, text, fail), undefined, 'usable'),
    topics: keep<readonly Topic[]>(
      'topics',
      (text) => list(text).map((name) => oneOf(TOPICS, name, fail)),
      before?.topics,
      [],
    ),
    events: keep<readonly string[]>('events', list, before?.events, []),
    background: keep<readonly string[]>('background', list, before?.background, []),
  };
}

function* splitStories(content: string): Generator<[string, readonly [Block, ...Block[]]]> {
  let id: string | undefined;
  let starts: { line: number; lines: string[] }[] = [];
  const lines = content.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('== ')) {
      if (id !== undefined) yield [id, blocksOf(starts)];
      id = line.slice(3).trim();
      starts = [{ line: index + 1, lines: [] }];
    } else if (line.startsWith('-- ')) starts.push({ line: index + 1, lines: [] });
    else starts.at(-1)?.lines.push(line);
  }
  if (id !== undefined) yield [id, blocksOf(starts)];
}

function blocksOf(
  starts: readonly { line: number; lines: readonly string[] }[],
): readonly [Block, ...Block[]] {
  const blocks = starts.map(({ line, lines }): Block => {
    const end = lines.findIndex((text) => text.trim() === '');
    const header = new Map<string, string>();
    for (const text of lines.slice(0, end < 0 ? undefined : end)) {
      const colon = text.indexOf(':');
      header.set(text.slice(0, colon).trim(), text.slice(colon + 1).trim());
    }
    const body = end < 0 ? '' : lines.slice(end).join('\n');
    const paragraphs = body.split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim());
    return { line, header, paragraphs: paragraphs.filter((text) => text !== '') };
  });
  const [first, ...rest] = blocks;
  if (first === undefined) throw new InvalidInput('A story has no lines.');
  return [first, ...rest];
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function oneOf<Name extends string>(names: readonly Name[], name: string, fail: Fail): Name {
  return names.find((known) => known === name) ?? fail(`"${name}" is none of ${names.join(', ')}.`);
}
