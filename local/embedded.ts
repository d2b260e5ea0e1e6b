import { setTimeout as sleep } from 'node:timers/promises';
import type { Clients, Config } from '../functions/config.ts';
import { CeasewireError, type Instant, instant } from '../shared/model/index.ts';
import { openBus } from './emulators/bus.ts';
import { openQueues } from './emulators/queues.ts';
import { readHolder, waitForLock } from './lock.ts';
import { configOf, connectEndpoints, openServices, REGION } from './services.ts';
import { pathsIn, readState, type StatePaths } from './state.ts';

/** Where `npm start` keeps its state, seen from the folder that it is called in. */
export const DEFAULT_STATE = '.ceasewire';

export interface Embedded {
  readonly clients: Clients;
  readonly config: Config;
  /** The run's own time: that of the sample wire, where the state came from it. */
  readonly now: () => Instant;
  /** Whether a run is writing to it meanwhile. */
  readonly running: boolean;
  readonly close: () => Promise<void>;
}

/** There is nothing to ask yet. */
export class NoStateYet extends CeasewireError {
  override readonly name = 'NoStateYet';
}

/**
 * Opens the data of the embedded run. Asks a running `npm start`, where there is one; else opens the files.
 * @throws NoStateYet where nothing has been run, StateInUse where the state can't be had in 10 s.
 */
export async function openEmbedded(stateDir: string = DEFAULT_STATE): Promise<Embedded> {
  const paths = pathsIn(stateDir);
  if (readState(paths) === undefined && readHolder(paths) === undefined)
    throw new NoStateYet(
      `There is nothing in ${stateDir} yet. Run \`npm start\` first (it takes less than a minute), or name the state with --state DIR.`,
      { stateDir },
    );
  const now = nowOf(paths);
  const endpoints = await runningEndpoints(paths);
  if (endpoints !== undefined) {
    const remote = connectEndpoints(endpoints);
    // The queues are the run's own: what is sent to them from outside is refused, not lost.
    const queues = openQueues({ queues: [], now: Date.now, region: REGION });
    const bus = openBus({ now: Date.now });
    return {
      clients: { ...remote, sqs: queues.client, events: bus.client },
      config: configOf(queues.urlOf),
      now,
      running: true,
      close: async () => {
        remote.dynamo.destroy();
        remote.s3.destroy();
        queues.close();
        bus.close();
      },
    };
  }
  const lock = await waitForLock(paths);
  try {
    const services = await openServices({ paths, now: () => Date.parse(now()) });
    return {
      clients: services.clients,
      config: services.config,
      now,
      running: false,
      close: async () => {
        await services.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The accelerated clock stands where the run left it; the real one goes on. */
function nowOf(paths: StatePaths): () => Instant {
  return () => {
    const state = readState(paths);
    return instant(state?.wire === 'sample' ? state.now : Date.now());
  };
}

/** How long a run may take from its first sign of life to its first answer. */
const STARTING_MS = 5_000;

async function runningEndpoints(paths: StatePaths): Promise<{ dynamodb: string; s3: string } | undefined> {
  for (const start = Date.now(); Date.now() - start < STARTING_MS; await sleep(50)) {
    const holder = readHolder(paths);
    if (holder?.holder !== 'start') return undefined;
    if (holder.dynamodb !== undefined && holder.s3 !== undefined)
      return { dynamodb: holder.dynamodb, s3: holder.s3 };
  }
  return undefined;
}
