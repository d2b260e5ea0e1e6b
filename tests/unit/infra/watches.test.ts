import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { afterAll, describe, expect, it } from 'vitest';
import { CeasewireStack } from '../../../infra/ceasewire-stack.ts';
import { readOptions } from '../../../infra/options.ts';
import { patternOf, readWatches, type Watch } from '../../../infra/watches.ts';
import { matches } from './pattern.ts';

const KHARKIV: Watch = {
  name: 'kharkiv',
  title: 'Missile strikes in Kharkiv oblast',
  types: ['missile_strike'],
  region: 'UA-63',
  minReports: 2,
};
const AGREEMENT: Watch = {
  name: 'agreement',
  title: 'Agreements of Russia and Ukraine',
  types: ['agreement'],
  parties: ['UKR', 'RUS'],
};

const strike = (independentReports: number, more: object = {}) => ({
  eventId: 'e1',
  type: 'missile_strike',
  status: 'happened',
  country: 'UA',
  place: { name: 'Kharkiv', region: 'UA-63' },
  independentReports,
  ...more,
});
const told = (current: object, previous?: object) => ({
  source: 'ceasewire',
  'detail-type': previous ? 'EventChanged' : 'EventOpened',
  detail: { v: 1, current, ...(previous ? { previous } : {}) },
});
/** Of the states that an event goes through, which make the watch fire. */
function firings(watch: Watch, ...states: readonly object[]): readonly number[] {
  const pattern = patternOf(watch);
  return states.flatMap((state, index) => (matches(pattern, told(state, states[index - 1])) ? [index] : []));
}

describe('a watch', () => {
  it('fires once, when the reports cross the number, and not at every report after', () => {
    expect(firings(KHARKIV, strike(1), strike(1), strike(2), strike(3), strike(4))).toEqual([2]);
  });

  it('fires at once for an event that opens beyond the number', () => {
    expect(firings(KHARKIV, strike(3), strike(3))).toEqual([0]);
  });

  it('fires when the last condition is met that was missing: the place, or the type', () => {
    const vague = strike(3, { place: { name: 'Ukraine' } });
    const untyped = strike(3, { type: 'strike' });

    expect(firings(KHARKIV, vague, strike(3))).toEqual([1]);
    expect(firings(KHARKIV, untyped, strike(3))).toEqual([1]);
  });

  it('stays silent elsewhere', () => {
    expect(firings(KHARKIV, strike(5, { place: { name: 'Odesa', region: 'UA-51' } }))).toEqual([]);
    expect(firings(KHARKIV, strike(5, { type: 'drone_strike' }))).toEqual([]);
    expect(firings(KHARKIV, strike(5, { place: undefined }))).toEqual([]);
  });

  it('stays silent for what is closed, and fires when it opens again', () => {
    const closed = strike(2, { closed: { at: '2026-02-06T00:00:00.000Z' } });

    expect(firings(KHARKIV, strike(2), closed, strike(2))).toEqual([0, 2]);
  });

  it('asks for all parties, in whatever order, and for no others of a like name', () => {
    const agreement = (...parties: readonly string[]) => ({
      eventId: 'e2',
      type: 'agreement',
      independentReports: 1,
      partyList: parties.map((party) => `|${party}|`).join(''),
    });

    expect(firings(AGREEMENT, agreement('RUS', 'TUR', 'UKR'))).toEqual([0]);
    expect(firings(AGREEMENT, agreement('RUS', 'TUR'), agreement('RUS', 'TUR', 'UKR'))).toEqual([1]);
    expect(firings(AGREEMENT, agreement('RUS', 'UKRAINIANS'))).toEqual([]);
    expect(firings(AGREEMENT, { eventId: 'e2', type: 'agreement' })).toEqual([]);
  });

  it('counts the dead', () => {
    const watch: Watch = { name: 'dead', title: 'Ten dead or more', minKilled: 10 };
    const killed = (best: number) => strike(1, { killed: { best } });

    expect(firings(watch, strike(1), killed(9), killed(11), killed(12))).toEqual([2]);
  });
});

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

describe('watches in the stack', () => {
  it('become rules on the bus that wake the function which writes to the addresses', () => {
    process.env['CDK_VALIDATION'] = 'false';
    const stack = new CeasewireStack(new App(), 'Ceasewire', {
      options: readOptions({}),
      codeOf: () => Code.fromInline('exports.handler = async () => undefined;'),
      watches: { mail: ['desk@example.org'], watches: [KHARKIV, AGREEMENT] },
    });
    const template = Template.fromStack(stack);

    template.resourceCountIs('AWS::Events::Rule', 2);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: JSON.parse(JSON.stringify(patternOf(KHARKIV))),
      EventBusName: { Ref: Match.stringLikeRegexp('^ChangesBus') },
      Targets: [
        Match.objectLike({
          InputTransformer: {
            InputPathsMap: { 'detail-current-eventId': '$.detail.current.eventId' },
            InputTemplate: `{"watch":"${KHARKIV.title}","eventId":<detail-current-eventId>}`,
          },
        }),
      ],
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@example.org',
    });
  });
});
