import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../infra/watch-pattern.ts';
import type { Watch } from '../../../infra/watches.ts';
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
