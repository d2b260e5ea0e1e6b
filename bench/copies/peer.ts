/** datasketch's MinHashLSH beside us, in a Python environment of its own under .cache/. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Labelled, type Score, scorePairs } from './run.ts';

const CACHE = fileURLToPath(new URL('../../.cache/datasketch', import.meta.url));
const PYTHON = `${CACHE}/bin/python`;
const SCRIPT = fileURLToPath(new URL('./minhash_lsh.py', import.meta.url));

export interface PeerResult {
  readonly threshold: number;
  readonly msAStory: number;
  readonly scores: readonly Score[];
}

/** @returns why it can't be run, where it can't. */
export function preparePeer(): string | undefined {
  if (existsSync(PYTHON)) return undefined;
  const made = spawnSync('python3', ['-m', 'venv', CACHE]);
  if (made.status !== 0) return 'python3 with venv is not here';
  const installed = spawnSync(PYTHON, ['-m', 'pip', 'install', '-q', 'datasketch==2.0.0']);
  return installed.status === 0 ? undefined : 'pip could not install datasketch';
}

/** By the threshold that gives it the best F1 over all pairs. */
export function runPeer(stories: readonly Labelled[]): PeerResult | undefined {
  const input = stories
    .map(({ id, title, body }) => JSON.stringify({ id, text: `${title}\n${body}` }))
    .join('\n');
  const run = spawnSync(PYTHON, [SCRIPT], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  let best: (PeerResult & { readonly f1: number }) | undefined;
  for (const line of run.stdout.split('\n')) {
    if (line === '') continue;
    const {
      threshold,
      seconds,
      groups,
    }: { threshold: number; seconds: number; groups: Record<string, string> } = JSON.parse(line);
    const scores = scorePairs(stories, new Map(Object.entries(groups)));
    const mean = (read: (score: Score) => number): number =>
      scores.reduce((sum, score) => sum + read(score), 0) / scores.length;
    const [precision, recall] = [mean((score) => score.precision), mean((score) => score.recall)];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (best === undefined || f1 > best.f1)
      best = { threshold, msAStory: (1000 * seconds) / stories.length, scores, f1 };
  }
  return best;
}
