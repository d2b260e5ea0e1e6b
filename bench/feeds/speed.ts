import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2';
import RssParser from 'rss-parser';
import { parseFeed } from '../../shared/feeds/index.ts';
import { type Gate, print } from './table.ts';

/** A feed of 15,000 items, 5 MB: what a newspaper's whole archive comes as. @param more what each item has besides */
function largeFeed(more = ''): Uint8Array {
  const items = Array.from({ length: 15_000 }, (_, n) => {
    const at = new Date(Date.UTC(2026, 1, 6) - n * 60_000).toUTCString();
    return `<item><title>Story ${n}: talks &amp; strikes</title><link>https://example.org/world/${n}</link><guid>https://example.org/world/${n}</guid><pubDate>${at}</pubDate><description>&lt;p&gt;Delegations met for the ${n}th time, officials said on Friday.&lt;/p&gt;</description>${more}</item>`;
  });
  return new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${items.join('\n')}</channel></rss>`,
  );
}

/** Turns of which each reader has one; the first two warm up. */
const TURNS = 13;
const WARM_UP = 2;

/**
 * CPU time of each reader on the same bytes, turn by turn, so that another's work on the machine falls on all; every
 * other turn backwards, since each pays for the garbage of the one before. Ratios are taken within a turn.
 */
async function compare(title: string, bytes: Uint8Array): Promise<{ median: number; worst: number }> {
  const body = new TextDecoder().decode(bytes);
  const readers: readonly (readonly [name: string, run: () => unknown])[] = [
    ['ceasewire', () => parseFeed(bytes)],
    ['rss-parser', () => new RssParser().parseString(body)],
    ['feedsmith', () => parseWithFeedsmith(body)],
    ['htmlparser2', () => parseWithHtmlparser2(body)],
  ];
  const times = new Map<string, number[]>(readers.map(([name]) => [name, []]));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, run] of turn % 2 === 0 ? readers : readers.toReversed()) {
      const started = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(started);
      if (turn >= WARM_UP) times.get(name)?.push((user + system) / 1000);
    }
  const base = times.get('rss-parser') ?? [];
  const ratios = (name: string): number[] =>
    (times.get(name) ?? []).map((time, turn) => time / (base[turn] ?? Number.NaN));
  print(
    [
      `${(bytes.length / 1e6).toFixed(1)} MB, 15,000 items${title}`,
      `ms of CPU (median of ${TURNS - WARM_UP})`,
      'rss-parser = 1',
      'worst turn',
    ],
    readers.map(([name]) => [
      name,
      median(times.get(name) ?? []).toFixed(0),
      median(ratios(name)).toFixed(2),
      Math.max(...ratios(name)).toFixed(2),
    ]),
  );
  return { median: median(ratios('ceasewire')), worst: Math.max(...ratios('ceasewire')) };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The gate is on a plain feed; what one costs that isn't, so that feedsmith reads every item of it, is shown beside it. */
export async function speedTable(): Promise<Gate> {
  const plain = await compare('', largeFeed());
  await compare(', none plain', largeFeed('<expirationDate>never</expirationDate>'));
  return {
    name: 'time on 15,000 items, rss-parser = 1 (worst turn)',
    atLeast: '1.00 at most',
    reached: `${plain.median.toFixed(2)} (${plain.worst.toFixed(2)})`,
    met: plain.median <= 1,
  };
}
