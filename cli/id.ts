import { InvalidInput } from '../shared/model/index.ts';

/** 20 characters of Crockford base 32 (ids.ts). */
const ID = /^[0-9a-hjkmnp-tv-z]{20}$/;

/** @throws InvalidInput where the text can't be the id of a story or event. */
export function checkId(id: string): void {
  if (!ID.test(id))
    throw new InvalidInput(
      `${id.slice(0, 60)} is not an id. Take one that ceasewire query stories or query events prints.`,
    );
}
