/** `npm run bench:copies`: how well copies are told, beside datasketch; how keys are best chosen; what it costs. */
import { existsSync, readFileSync } from 'node:fs';
import { compareTexts, fingerprint, joinCopyGroup, MemoryCopyStore } from '../shared/copies/index.ts';
import { headlinesAlike } from '../shared/events/index.ts';
import { addMillis, asStoryId, type Instant } from '../shared/model/index.ts';
import { countFolds, printFolds } from './copies/cost.ts';
import { LOOK_ALIKES } from './copies/generator.ts';
import { compareWays, waysOf } from './copies/keys.ts';
import { scoreLeads } from './copies/leads.ts';
import { preparePeer, runPeer } from './copies/peer.ts';
import { groupAll, makeStories, scorePairs } from './copies/run.ts';
import { distinct, ecbPlus, runsOf, type Source, shortStories, words } from './copies/sources.ts';

const DATA = new URL('../../shared/data/', import.meta.url);
const SEED = 1;
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const share = (value: number): string => value.toFixed(4).padStart(7);

/** Fewer sources in CI, where the table only guards: `npm run bench:copies -- 60`. */
const limit = Number(process.argv[2] ?? 300);

if (!existsSync(new URL('stories/ecbplus.jsonl', DATA))) {
  print('The measuring texts are not here (shared/data/stories): nothing measured.');
  process.exit(0);
}

const ecb = ecbPlus();
const long = distinct(ecb.filter(({ sentences }) => words(sentences.join(' ')) >= 150)).slice(0, limit);
const short = distinct(shortStories());
const failures: string[] = [];

const peerless = preparePeer();
await kinds('long', long, short, ['another place and day']);
await kinds('short', short.slice(0, limit), short.slice(limit), LOOK_ALIKES);
asItIs();
leads();
ways();
headlines();
printFolds(await countFolds(), print);
await speed();
print();
print(failures.length === 0 ? 'All targets met.' : `Below target: ${failures.join('; ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Each kind its own row: pairs in which a story of the kind is one. */
async function kinds(
  name: string,
  sources: readonly Source[],
  others: readonly Source[],
  lookAlikes: readonly (typeof LOOK_ALIKES)[number][],
): Promise<void> {
  const stories = makeStories(sources, others, lookAlikes, SEED);
  const started = performance.now();
  const ours = scorePairs(stories, await groupAll(stories));
  const ms = (performance.now() - started) / stories.length;
  const peer = peerless === undefined ? runPeer(stories) : undefined;
  print(
    `\nCopies of ${sources.length} ${name} texts, ${stories.length} stories, ${lookAlikes.join(' and ')} among them; ${ms.toFixed(2)} ms a story`,
  );
  print(
    peer === undefined
      ? `datasketch not run: ${peerless ?? 'it failed'}`
      : `datasketch at threshold ${peer.threshold}: ${peer.msAStory.toFixed(2)} ms a story`,
  );
  print(`${''.padEnd(24)}precision  recall   datasketch: precision  recall`);
  for (const { kind, wrong, precision, recall } of ours.sort((a, b) => (a.kind < b.kind ? -1 : 1))) {
    const theirs = peer?.scores.find((score) => score.kind === kind);
    if (kind.startsWith('another')) {
      print(
        `${kind.padEnd(24)}a look-alike: ${wrong} pairs joined wrongly${theirs === undefined ? '' : `              ${theirs.wrong}`}`,
      );
      continue;
    }
    print(
      `${kind.padEnd(24)}${share(precision)}  ${share(recall)}              ${theirs === undefined ? '' : `${share(theirs.precision)}  ${share(theirs.recall)}`}`,
    );
    const least = name === 'short' ? 0.93 : kind === 'abridged to 30 %' ? 0.9 : 0.97;
    if (precision < 0.995) failures.push(`${name} ${kind} precision ${precision.toFixed(4)}`);
    if (recall < least) failures.push(`${name} ${kind} recall ${recall.toFixed(4)}`);
  }
}

/** ECB+ untouched: pairs of one topic that are joined, by how much of the text they really share (runs of five words). */
function asItIs(): void {
  const prints = ecb.map(({ title, sentences }) => fingerprint({ title, text: sentences.join('\n') }));
  const runs = ecb.map(runsOf);
  const joined: { a: string; b: string; shared: number; score: number }[] = [];
  let pairs = 0;
  for (const [i, a] of ecb.entries())
    for (const [j, b] of ecb.entries()) {
      if (j <= i || a.topic !== b.topic) continue;
      pairs += 1;
      const [one, two, runsA, runsB] = [prints[i], prints[j], runs[i], runs[j]];
      if (one === undefined || two === undefined || runsA === undefined || runsB === undefined) continue;
      const verdict = compareTexts(one, two);
      if (typeof verdict === 'string') continue;
      const both = [...runsA].filter((run) => runsB.has(run)).length;
      joined.push({
        a: a.id,
        b: b.id,
        shared: both / Math.min(runsA.size, runsB.size),
        score: verdict.score,
      });
    }
  const unshared = joined.filter(({ shared }) => shared < 0.2).sort((a, b) => a.shared - b.shared);
  print(
    `\nECB+ as it is: ${pairs} pairs of one topic, ${joined.length} joined, ${unshared.length} of them (${((100 * unshared.length) / pairs).toFixed(2)} %) with under a fifth of the shorter text's runs of five words in common`,
  );
  for (const { a, b, shared, score } of unshared)
    print(`  ${a.padEnd(12)} ${b.padEnd(12)} runs ${shared.toFixed(2)}  score ${score.toFixed(2)}`);
  print(
    `  and with more: ${joined
      .filter(({ shared }) => shared >= 0.2)
      .map(({ a, b }) => `${a}=${b}`)
      .join(' ')}`,
  );
  if (unshared.length / pairs > 0.005) failures.push(`ECB+ false joins ${unshared.length}`);
}

/** The same happening in short words of other desks: names, places and tolls agree, and no copy is among them. */
function leads(): void {
  print('\nOpenings of stories on one happening whose texts share nothing');
  for (const { words: length, pairs, joined } of scoreLeads(ecb, [20, 30, 40])) {
    print(`${length} words: ${joined} of ${pairs} pairs joined (${((100 * joined) / pairs).toFixed(2)} %)`);
    if (joined / pairs > 0.005) failures.push(`openings of ${length} words joined ${joined}`);
  }
}

function ways(): void {
  for (const [name, sources, others] of [
    ['long', long.slice(0, limit / 2), short],
    ['short', short.slice(0, limit), short.slice(limit)],
  ] as const) {
    const stories = makeStories(sources, others, [], SEED);
    const found = compareWays(stories, waysOf(others.map(({ sentences }) => sentences.join(' '))));
    print(
      `\nTwelve keys a text, ${name}: share of copies that lead to their original; strangers met a story`,
    );
    for (const { way, recall, strangers } of found)
      print(
        `${way.padEnd(48)} ${[...recall]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([kind, value]) => `${kind} ${value.toFixed(3)}`)
          .join('  ')}  strangers ${strangers.toFixed(3)}`,
      );
  }
}

function headlines(): void {
  const rows = readFileSync(new URL('stories/same-story-headlines.tsv', DATA), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, , category]) => category === 'Armed conflicts and attacks');
  let [right, joined, same] = [0, 0, 0];
  for (const [label, , , , a, b] of rows) {
    const alike = headlinesAlike(a, b);
    if (label === 'same') same += 1;
    if (alike) joined += 1;
    if (alike && label === 'same') right += 1;
  }
  print(
    `\nOne event by headline and day alone, ${rows.length} pairs: precision ${share(right / joined)} recall ${share(right / same)}`,
  );
  if (right / joined < 0.95) failures.push('headline precision');
  if (right / same < 0.35) failures.push(`headline recall ${(right / same).toFixed(3)}`);
}

/** Fingerprint and verdict of 300-word stories, and a join among ever more stories in the window. */
async function speed(): Promise<void> {
  const text = short
    .flatMap(({ sentences }) => sentences)
    .join(' ')
    .split(' ')
    .slice(0, 300)
    .join(' ');
  const known = fingerprint({ text });
  const started = process.cpuUsage();
  const rounds = 3000;
  for (let round = 0; round < rounds; round += 1)
    compareTexts(known, fingerprint({ text: `${text} ${round}` }));
  const { user, system } = process.cpuUsage(started);
  const rate = (1e6 * rounds) / (user + system);
  print(`\nFingerprint and verify, 300 words: ${Math.round(rate)} stories a second of one core`);
  if (rate < 2000) failures.push(`speed ${Math.round(rate)}`);
  const store = new MemoryCopyStore();
  const at = '2026-02-06T00:00:00.000Z' as Instant;
  let filed = 0;
  for (const size of [1000, 10_000, 100_000]) {
    for (; filed < size; filed += 1) await join(store, `fill ${filed}`, madeUp(filed), at, filed);
    const began = performance.now();
    for (let probe = 0; probe < 200; probe += 1)
      await join(store, `probe ${size} ${probe}`, madeUp(probe * 5, 'more'), at, probe);
    print(
      `Join with ${String(size).padStart(6)} stories in the window: ${((performance.now() - began) / 200).toFixed(3)} ms`,
    );
  }
}

function madeUp(seed: number, tail = ''): string {
  return `${Array.from({ length: 30 }, (_, at) => `w${(seed * 31 + at * at * 7) % 50_021}`).join(' ')} ${tail}`;
}

async function join(
  store: MemoryCopyStore,
  id: string,
  text: string,
  at: Instant,
  ms: number,
): Promise<void> {
  const story = { storyId: asStoryId(id), publisher: id, family: id, published: addMillis(at, ms) };
  await joinCopyGroup(store, { ...story, fingerprint: fingerprint({ text }) }, at);
}
