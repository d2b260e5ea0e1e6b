import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readWatches } from '../../../infra/watches.ts';

describe('watches.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-watches-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    const path = join(folder, 'watches.json');
    writeFileSync(path, text);
    return readWatches(path);
  };
  const watch = (more: object) => JSON.stringify({ mail: [], watches: [{ name: 'a', title: 'A', ...more }] });

  it('that comes with the project can be read', () => {
    const path = fileURLToPath(new URL('../../../watches.json', import.meta.url));

    expect(readWatches(path).watches.length).toBeGreaterThan(0);
  });

  it('may be missing', () => {
    expect(readWatches(join(folder, 'none.json'), false)).toEqual({ mail: [], watches: [] });
  });

  it('is missed where somebody named it, so that a slip silences nothing', () => {
    const path = join(folder, 'none.json');
    expect(() => readWatches(path)).toThrow(`There is no file of watches at ${path}`);
  });

  it.each([
    ['{', /is not JSON/],
    [watch({}), /watches\.0 is without any condition/],
    [
      watch({ types: ['earthquake'] }),
      /watches\.0\.types\.0: There is no word earthquake; there are air_strike, /,
    ],
    [watch({ regoin: 'UA-63' }), /watches\.0: There is no key regoin; did you mean region\?/],
    [watch({ country: 'Ukraine' }), /watches\.0\.country is not an ISO 3166-1 alpha-2 code/],
    [watch({ region: 'UA-99' }), /watches\.0\.region is not an ISO 3166-2 code of a region/],
    [
      watch({ types: ['misile'] }),
      /watches\.0\.types\.0: There is no word misile; did you mean missile_strike\?/,
    ],
    [watch({ minReport: 2 }), /watches\.0: There is no key minReport; did you mean minReports\?/],
    [JSON.stringify({ mail: [] }), /watches is missing: a list of watches/],
    [watch({ initiator: 'R*' }), /watches\.0\.initiator is not an actor/],
    [JSON.stringify({ mail: ['desk'], watches: [] }), /mail\.0 is not a mail address/],
    [
      JSON.stringify({
        mail: [],
        watches: ['x', 'y'].map((title) => ({ name: 'a', title, country: 'UA' })),
      }),
      /two watches are called "a"/,
    ],
  ])('with a mistake is answered by one sentence: %s', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});
