/** Base of the product's errors: a name, a sentence that says what to do next, the facts to act on, the cause. */
export class CeasewireError extends Error {
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(message: string, facts: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.facts = facts;
  }
}

/** Someone else wrote the row first; read it again and decide anew. */
export class VersionConflict extends CeasewireError {}

/** A message, a file or an option that can't be used, however often it is tried. */
export class InvalidInput extends CeasewireError {}
