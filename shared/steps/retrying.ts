import { VersionConflict } from '../model/index.ts';

/** Fold may write the same rows meanwhile: everything is compare-and-set, and tried again. */
const ATTEMPTS = 5;

export async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}
