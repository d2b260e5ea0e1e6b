/** What other parsers' test material is read as: stated facts, documents, items. */
import {
  addressOf,
  type Fact,
  filesBelow,
  isRight,
  type Reading,
  readData,
  statedFacts,
} from '../../tests/unit/feeds/corpus.ts';
import { READERS, type Read } from './readers.ts';
import { type Gate, print } from './table.ts';

/** Why the facts that are read otherwise are: what each file's name begins with, and the reason. */
const REASONS: readonly (readonly [name: RegExp, reason: string])[] = [
  [/entry_updated_multiple_values/, 'of two dates the first is taken, feedparser takes the last'],
  [
    /text_plain_brackets|not_a_doctype/,
    'text that looks like markup is escaped, so that it is never taken for it',
  ],
  [/unicode_character/, 'an address is written in ASCII, which is the same address'],
  [/headers_content_location-unsafe/, 'an unsafe Content-Location of their test server'],
  [/http_content_language/, 'Content-Language of HTTP is not looked at'],
  [/LocalNameClash/, 'a module without a prefix has the names of RSS itself'],
  [/entity_in_doctype/, 'entities of a DTD are never expanded'],
  [
    /description_and_summary|summary_and_description/,
    'of description and summary feedparser calls the second content',
  ],
  [/charref_uppercase/, 'escaped markup is kept as it is'],
];

/** Stated facts that each reader gets right. @param listed name each that ours reads otherwise */
export async function factsTable(listed: boolean): Promise<Gate> {
  let right = 0;
  const facts = statedFacts();
  const rows: string[][] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const wrong: [Fact, Reading | undefined][] = [];
    for (const fact of facts) {
      const bytes = readData(fact.file);
      const head = new TextDecoder().decode(bytes);
      const reading = await read(bytes, addressOf(fact.file, head), undefined).catch(() => undefined);
      if (!reading || !isRight(fact, reading)) wrong.push([fact, reading]);
    }
    rows.push([name, `${facts.length - wrong.length}/${facts.length}`]);
    if (name === 'ceasewire') right = facts.length - wrong.length;
    if (name === 'ceasewire' && listed)
      for (const [fact, reading] of wrong) {
        const got = (fact.of === 'feed' ? reading?.feed : reading?.items[0])?.[fact.field];
        const reason = REASONS.find(([file]) => file.test(fact.file))?.[1] ?? 'unexplained';
        console.log(
          `  ${fact.file.split('/').slice(-2).join('/')} ${fact.of} ${fact.field}: ${reason}; stated ${JSON.stringify(fact.expected)}, read ${JSON.stringify(got) ?? 'nothing'}`,
        );
      }
  }
  print(['facts right', 'of stated'], rows);
  return {
    name: 'facts of feedparser’s well-formed documents',
    atLeast: '300/326',
    reached: `${right}/${facts.length}`,
    met: right >= 300,
  };
}

interface Tally {
  read: number;
  of: number;
  items: number;
  titled: number;
}

async function tally(read: Read, files: readonly string[]): Promise<Tally> {
  const count: Tally = { read: 0, of: files.length, items: 0, titled: 0 };
  for (const file of files) {
    const bytes = readData(file);
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
    const contentType = /Header:\s*Content-type:\s*(.*)/i.exec(head)?.[1]?.trim();
    try {
      const reading = await read(bytes, addressOf(file, head), contentType);
      count.read += 1;
      count.items += reading.items.length;
      count.titled += reading.items.filter(({ title }) => title !== undefined).length;
    } catch {
      // A refusal: that is what is counted.
    }
  }
  return count;
}

/** How many documents of each suite are read. */
export async function corpusTable(): Promise<readonly Gate[]> {
  const gates: Gate[] = [];
  const tests = 'feeds/feedparser/tests';
  const corpora: Readonly<Record<string, readonly string[]>> = {
    'well-formed': filesBelow(`${tests}/wellformed`, /\.xml$/),
    'ill-formed': filesBelow(`${tests}/illformed`, /\.xml$/),
    entities: filesBelow(`${tests}/entities`, /\.xml$/),
    encoding: filesBelow(`${tests}/encoding`, /\.xml$/),
    peers: [
      ...filesBelow('feeds/rss-parser/test/input'),
      ...filesBelow('feeds/node-feedparser/test/feeds'),
      ...filesBelow('feeds/feedsmith', /\.xml$/),
    ],
  };
  const rows: string[][] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const cells: string[] = [];
    for (const [corpus, files] of Object.entries(corpora)) {
      const count = await tally(read, files);
      cells.push(`${count.read}/${count.of}`);
      if (name === 'ceasewire') gates.push(...gatesOf(corpus, count));
      if (corpus === 'peers')
        cells.push(String(count.items), `${((100 * count.titled) / count.items).toFixed(1)} %`);
    }
    rows.push([name, ...cells]);
  }
  print(['documents read', ...Object.keys(corpora), 'items', 'titled'], rows);
  return gates;
}

/** Documents of each suite that must be read; of the peers' two are HTML pages, which are refused. */
const FLOORS: Readonly<Record<string, number>> = {
  'well-formed': 1_740,
  'ill-formed': 19,
  entities: 254,
  encoding: 82,
  peers: 71,
};

function gatesOf(corpus: string, count: Tally): Gate[] {
  const floor = FLOORS[corpus] ?? 0;
  const read: Gate = {
    name: `documents read: ${corpus}`,
    atLeast: `${floor}/${count.of}`,
    reached: `${count.read}/${count.of}`,
    met: count.read >= floor,
  };
  if (corpus !== 'peers') return [read];
  const titled = (100 * count.titled) / count.items;
  const titles: Gate = {
    name: 'items of the peers’ feeds with a title',
    atLeast: '98.5 %',
    reached: `${titled.toFixed(1)} %`,
    met: titled >= 98.5,
  };
  return [read, titles];
}
