/** `ceasewire` on a state with rows of the test's own, in a folder of the test's own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { main } from '../../cli/main.ts';
import { openServices, type Services } from '../../local/services.ts';
import { openStateFile, pathsIn, prepareFolder } from '../../local/state.ts';
import { documentClient } from '../../shared/index/index.ts';
import { type Instant, millis } from '../../shared/model/index.ts';

export interface CliRig {
  /** Opens the state's table between two calls, and closes it again. */
  withTable<Result>(
    work: (client: DynamoDBDocumentClient, table: string, services: Services) => Promise<Result>,
  ): Promise<Result>;
  ceasewire(...args: readonly string[]): Promise<{ code: number; out: string; err: string }>;
  remove(): void;
}

/** @param now what the state's clock says: it stands still. */
export function openCliRig(now: Instant): CliRig {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-cli-'));
  const paths = pathsIn(folder);
  prepareFolder(paths);
  const state = openStateFile(paths);
  state.write({ v: 1, wire: 'sample', now: millis(now), drained: true, runs: 1, counts: {} });
  state.close();
  return {
    async withTable(work) {
      const services = await openServices({ paths, now: () => millis(now) });
      try {
        return await work(documentClient(services.clients.dynamo), services.config.tableName, services);
      } finally {
        await services.close();
      }
    },
    async ceasewire(...args) {
      const [stdout, stderr] = [
        new PassThrough({ highWaterMark: 1 << 24 }),
        new PassThrough({ highWaterMark: 1 << 24 }),
      ];
      const code = await main([...args, '--state', folder], { stdin: Readable.from([]), stdout, stderr });
      stdout.end();
      stderr.end();
      const [out, err] = await Promise.all([
        Readable.from(stdout).toArray(),
        Readable.from(stderr).toArray(),
      ]);
      return { code, out: out.join(''), err: err.join('') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
