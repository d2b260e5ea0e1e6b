import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2';
import RssParser from 'rss-parser';
import { parseFeed } from '../../shared/feeds/index.ts';
import { type Gate, print } from './table.ts';

/** A feed of 15,000 items, 5 MB: what a newspaper's whole archive comes as. */
function largeFeed(): Uint8Array {
  const items = Array.from({ length: 15_000 }, (_, n) => {
    const at = new Date(Date.UTC(2026, 1, 6) - n * 60_000).toUTCString();
    return `<item><title>Story ${n}: talks &amp; strikes</title><link>https://example.org/world/${n}</link><guid>https://example.org/world/${n}</guid><pubDate>${at}</pubDate><description>&lt;p&gt;Delegations met for the ${n}th time, officials said on Friday.&lt;/p&gt;</description></item>`;
  });
  return new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${items.join('\n')}</channel></rss>`,
  );
}

/** CPU time of each reader on the same bytes, turn by turn. */
export async function speedTable(): Promise<Gate> {
  const bytes = largeFeed();
  const body = new TextDecoder().decode(bytes);
  const runs: Readonly<Record<string, () => unknown>> = {
    ceasewire: () => parseFeed(bytes),
    'rss-parser': () => new RssParser().parseString(body),
    feedsmith: () => parseWithFeedsmith(body),
    htmlparser2: () => parseWithHtmlparser2(body),
  };
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  // Turn by turn, so that another's work on the machine falls on all; the first turn warms up.
  for (let turn = 0; turn < 8; turn += 1)
    for (const [name, run] of Object.entries(runs)) {
      const started = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(started);
      if (turn > 0) times.get(name)?.push((user + system) / 1000);
    }
  const median = (name: string): number => times.get(name)?.sort((a, b) => a - b)[3] ?? 0;
  const base = median('rss-parser');
  print(
    [`${(bytes.length / 1e6).toFixed(1)} MB, 15,000 items`, 'ms of CPU (median of 7)', 'rss-parser = 1'],
    Object.keys(runs).map((name) => [name, median(name).toFixed(0), (median(name) / base).toFixed(2)]),
  );
  const ratio = median('ceasewire') / base;
  return {
    name: 'time on 15,000 items, rss-parser = 1',
    atLeast: '1.00 at most',
    reached: ratio.toFixed(2),
    met: ratio <= 1.005,
  };
}
