/** A process that reads one document and says what it took: `node --import tsx read-alone.ts FILE`. */
import { readFileSync } from 'node:fs';
import { UnreadableFeed } from '../../../shared/feeds/index.ts';
import { createParser } from '../../../shared/fetching/index.ts';
import type { Measured } from './alone.ts';

const bytes = readFileSync(process.argv[2] ?? '');
const parser = createParser();
await parser.warm();
const started = performance.now();
const outcome = await parser
  .parse(bytes, { url: 'https://example.org/feed' })
  .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
const ms = performance.now() - started;
const ended =
  outcome instanceof UnreadableFeed
    ? { refusal: String(outcome.facts['reason']) }
    : outcome instanceof Error
      ? { crash: String(outcome) }
      : { items: outcome.items.length, reader: outcome.reader };
const measured: Measured = { ms, mb: mostMemory() / 1024, ...ended };
process.stdout.write(JSON.stringify(measured));
// The threads are not waited for: it is the answer that counts.
process.exit(0);

/** In KB. What `resourceUsage` says on Linux counts the process that this one was forked from. */
function mostMemory(): number {
  try {
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (peak !== undefined) return Number(peak);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
