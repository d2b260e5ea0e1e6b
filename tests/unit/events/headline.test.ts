import { describe, expect, it } from 'vitest';
import { headlinesAlike } from '../../../shared/events/index.ts';

describe('two headlines of one day', () => {
  it.each([
    ['Drones set Volkhov refinery ablaze', 'Fire at refinery in Volkhov after drone raid'],
    ['UPDATE 2-Hundreds freed in Russia-Ukraine prisoner swap', 'Russia and Ukraine swap prisoners'],
    ['Iranian missiles hit Haifa port', 'Haifa: port burns after strike by Iran'],
    ['Удар по Харькову: горит рынок Барабашово', 'На рынке Барабашово в Харькове пожар после удара'],
    ['Live: Bondi gunmen shot, Sydney police say', 'Gunmen kill many at Bondi beach in Sydney'],
  ])('are alike: %s | %s', (one, other) => {
    expect(headlinesAlike(one, other)).toBe(true);
    expect(headlinesAlike(other, one)).toBe(true);
  });

  it.each([
    ['Russian strikes kill five in Ukraine', 'Ukraine says Russian attack killed soldiers'],
    ['Israeli air strike kills three in Gaza', 'Israeli drone kills two in Gaza'],
    ['Live: Iran war, latest', 'Iran war live: Haifa port hit'],
    ['Iran vows revenge', 'Peace talks open in Doha'],
    ['', ''],
  ])('are not: %s | %s', (one, other) => {
    expect(headlinesAlike(one, other)).toBe(false);
  });

  it('say nothing where one is missing', () => {
    expect(headlinesAlike(undefined, 'Fire at refinery in Volkhov')).toBe(false);
  });
});
