import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { noteOn, readWatches } from '../../../infra/watch-file.ts';
import { patternOf } from '../../../infra/watch-pattern.ts';
import { EVENT_TYPES, FAMILIES, STATUSES } from '../../../shared/model/index.ts';

describe('watches.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ceasewire-watches-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Of characters to U+00FF alone: its bytes as they are. */
  const read = (text: string) => {
    const path = join(folder, 'watches.json');
    writeFileSync(path, text, /^\xff\xfe/.test(text) ? 'latin1' : 'utf8');
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

  it('is not a folder', () => {
    expect(() => readWatches(folder)).toThrow(`${folder} is a folder, not a file of watches; name one with`);
  });

  it('takes a state by its name, and makes its code of it, which the bus has', () => {
    const [read1] = read(watch({ initiator: 'Russia', target: 'UKR' })).watches;
    const [read2] = read(watch({ parties: ['Israel', 'Hamas'] })).watches;

    expect(read1).toMatchObject({ initiator: 'RUS', target: 'UKR' });
    expect(read2?.parties).toEqual(['ISR', 'Hamas']);
  });

  it('takes a group that no table knows by its whole name', () => {
    const [read1] = read(watch({ initiator: 'Southern Liberation Front' })).watches;

    expect(read1?.initiator).toBe('Southern Liberation Front');
  });

  it('may begin with a mark of byte order, as some editors save it', () => {
    expect(read(`\ufeff${watch({ country: 'UA' })}`).watches).toHaveLength(1);
  });

  it('may ask who acts where some of what it asks for has it', () => {
    const mixed = { types: ['missile_strike', 'ceasefire'] };

    expect(read(watch({ ...mixed, parties: ['RUS', 'UKR'] })).watches).toHaveLength(1);
    expect(read(watch({ ...mixed, initiator: 'RUS', minKilled: 1 })).watches).toHaveLength(1);
    expect(read(watch({ families: ['violence'], target: 'ISR' })).watches).toHaveLength(1);
  });

  it('has a title without the spaces around it', () => {
    expect(read(watch({ title: ' Kharkiv  ', country: 'UA' })).watches[0]?.title).toBe('Kharkiv');
  });

  it('is spoken of where it would tell nobody', () => {
    const silent = read(watch({ country: 'UA' }));

    expect(noteOn('w.json', silent)).toMatch(/^w\.json has no address under "mail"/);
    expect(noteOn('w.json', { ...silent, mail: ['desk@example.org'] })).toBeUndefined();
    expect(noteOn('w.json', { mail: [], watches: [] })).toBeUndefined();
  });

  it('never has a pattern that EventBridge finds too long', () => {
    const all = {
      types: EVENT_TYPES,
      families: FAMILIES,
      statuses: STATUSES,
      country: 'UA',
      region: 'UA-63',
    };
    const [most] = read(watch({ ...all, initiator: 'RUS', target: 'UKR', minKilled: 10 })).watches;
    const groups = ['North', 'South', 'East', 'West'].map(
      (where) => `${where}ern ${'Liberation '.repeat(6)}`,
    );

    expect(JSON.stringify(most && patternOf(most)).length).toBeLessThanOrEqual(2048);
    expect(() =>
      read(watch({ ...all, parties: groups.map((group) => group.trim()), minReports: 2 })),
    ).toThrow(
      /watches\.0 is a pattern of \d+ characters, of which EventBridge takes 2048: leave conditions out/,
    );
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
    [watch({ initiator: 'R*' }), /watches\.0\.initiator is no state by its ISO 3166-1 alpha-3 code or name/],
    [watch({ initiator: 'RU' }), /watches\.0\.initiator is no state .*; did you mean RUS\?$/],
    [watch({ target: 'UA' }), /watches\.0\.target is no state .*; did you mean UKR\?$/],
    [watch({ initiator: '  ' }), /watches\.0\.initiator is no state .* that is known\.$/],
    [watch({ parties: ['UKR', 'RUSS'] }), /watches\.0\.parties\.1 is no state .*; did you mean RUS\?$/],
    [watch({ parties: ['rus'] }), /watches\.0\.parties\.0 is no state .*; did you mean RUS\?$/],
    [
      watch({ country: 'RU', region: 'UA-63' }),
      /watches\.0 is of the region UA-63, which is not in RU: it would never tell of anything\.$/,
    ],
    [
      watch({ types: ['missile_strike'], families: ['talks'] }),
      /watches\.0 is of the type missile_strike, which is of the family strike: add the family/,
    ],
    [watch({ title: 'Toll <b>', country: 'UA' }), /watches\.0\.title is not one line without < and >\.$/],
    [watch({ title: 'Toll\nagain', country: 'UA' }), /watches\.0\.title is not one line without < and >\.$/],
    [watch({ title: 'x'.repeat(91), country: 'UA' }), /watches\.0\.title is longer than 90 characters\.$/],
    [watch({ title: '', country: 'UA' }), /watches\.0\.title is empty\.$/],
    [watch({ types: [] }), /watches\.0\.types is empty\.$/],
    [watch({ types: 'strike' }), /watches\.0\.types is not a list\.$/],
    [watch({ minReports: 1.5 }), /watches\.0\.minReports is not a whole number\.$/],
    [watch({ minReports: 0 }), /watches\.0\.minReports is less than 1\.$/],
    [watch({ minReports: 101 }), /watches\.0\.minReports is more than 100\.$/],
    [
      watch({ families: ['strike', 'violence'], parties: ['RUS', 'UKR'] }),
      /watches\.0 is of parties, which only talks have, and not of talks: it would never tell of anything\.$/,
    ],
    [
      watch({ types: ['missile_strike'], families: ['strike', 'talks'], parties: ['RUS'] }),
      /watches\.0 is of parties, which only talks have, and not of talks/,
    ],
    [
      watch({ types: ['agreement', 'ceasefire'], initiator: 'RUS' }),
      /watches\.0 is of initiator, which talks never have, and of talks alone: it would never tell/,
    ],
    [watch({ families: ['talks'], target: 'RUS' }), /watches\.0 is of target, which talks never have/],
    [watch({ types: ['agreement'], minKilled: 1 }), /watches\.0 is of minKilled, which talks never have/],
    [
      watch({ parties: ['RUS', 'UKR'], target: 'UKR' }),
      /watches\.0 is of parties, which only talks have, and of target, which talks never have: it would never/,
    ],
    [watch({ parties: ['Russia', 'RUS'] }), /watches\.0 is of the party RUS twice: give it once\.$/],
    [
      watch({ parties: ['RUS', 'UKR', 'USA', 'TUR', 'CHN', 'FRA'] }),
      /watches\.0\.parties is longer than 5\.$/,
    ],
    [watch({ title: ' \t ', country: 'UA' }), /watches\.0\.title is empty\.$/],
    [
      '{"mail": [],\n"watches": [{"name": "a", "title": "{\\"a\\":", "country": "UA",\n"c\\u006funtry": "RU"}]}',
      /: the key country on line 3 is given a second time, and only one of the two would be read; remove one\.$/,
    ],
    [
      JSON.stringify({
        mail: ['desk@example.org', 'Desk@example.org'],
        watches: [{ name: 'a', title: 'A', country: 'UA' }],
      }),
      /mail is a list that has desk@example\.org twice: give it once\.$/,
    ],
    ['', /The file of watches at .*watches\.json is empty\.$/],
    [
      Buffer.from('\ufeff{"mail": []}', 'utf16le').toString('latin1'),
      /The file of watches at .*watches\.json is not in UTF-8; save it as UTF-8\.$/,
    ],
    ['# Ceasewire\n\nWho', /watches\.json is not JSON \(Unexpected token '#', "# Ceasewire Who"\)\.$/],
    ['[]', /the file is not an object\.$/],
    [JSON.stringify({ mail: 'desk@example.org', watches: [] }), /mail is not a list\.$/],
    [JSON.stringify({ watches: [] }), /mail is missing: a list of mail addresses, which may be empty\.$/],
    [
      JSON.stringify({ mail: ['desk@example.org'], watches: [] }),
      /mail is given without any watch: say under "watches" what to tell of\.$/,
    ],
    [JSON.stringify({ mail: ['desk'], watches: [] }), /mail\.0 is not a mail address/],
    [
      JSON.stringify({
        mail: [],
        watches: ['x', 'y'].map((title) => ({ name: 'a', title, country: 'UA' })),
      }),
      /watches is a list in which two are called "a"\.$/,
    ],
  ])('with a mistake is answered by one sentence: %s', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});
