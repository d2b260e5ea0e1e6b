/**
 * Base of the product's errors: a name, a sentence that says what to do next, the facts to act on, the cause. Each
 * class gives its name in words: logs and dead letters carry it, and bundles shorten the names of classes.
 */
export class CeasewireError extends Error {
  override readonly name: string = 'CeasewireError';
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(message: string, facts: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.facts = facts;
  }
}

/** Someone else wrote the row first; read it again and decide anew. */
export class VersionConflict extends CeasewireError {
  override readonly name = 'VersionConflict';
}

/** A message, a file or an option that can't be used, however often it is tried. */
export class InvalidInput extends CeasewireError {
  override readonly name = 'InvalidInput';
}
