/** Stores that die, dawdle and count: what at-least-once delivery does to a worker. */

export class Killed extends Error {}

/** Which call dies, counted from 1 over all stores that share it: before it is done, or after. */
export class Doom {
  calls = 0;
  readonly writes: string[] = [];
  at = Number.POSITIVE_INFINITY;
  after = false;
}

/** The store behind a door that kills the caller at the doomed call and notes each write. */
export function doomed<Store extends object>(store: Store, doom: Doom, ticks: () => number = () => 0): Store {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: readonly unknown[]) => {
        for (let tick = ticks(); tick > 0; tick -= 1) await Promise.resolve();
        doom.calls += 1;
        const dies = doom.calls === doom.at;
        if (dies && !doom.after) throw new Killed(String(name));
        if (/^(put|remove)/.test(String(name))) doom.writes.push(String(name));
        const result: unknown = await Reflect.apply(value, target, args);
        if (dies) throw new Killed(String(name));
        return result;
      };
    },
  });
}

/** Runs the work again until it isn't killed, as a queue does. */
export async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && (error instanceof Killed || error.name === 'VersionConflict')))
        throw error;
    }
  }
  throw new Error('The work never ended.');
}
