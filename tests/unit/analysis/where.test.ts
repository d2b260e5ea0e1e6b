import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

/** Where what a text reports took place, as `type country place`. */
const told = (text: string): string[] =>
  analyse({ text, language: 'en', published: '2026-02-07T12:00:00Z' }).mentions.map(
    ({ type, country, place }) => `${type} ${country ?? '-'} ${place ?? '-'}`,
  );

describe('ships off a coast', () => {
  it.each([
    [
      'near a port',
      'A chemical tanker near Khor Fakkan, United Arab Emirates, was struck by a missile.',
      'missile_strike - Khor Fakkan',
    ],
    [
      'so many miles from a city',
      'A bulk carrier was hit by a projectile 40 nautical miles northwest of Abu Dhabi, United Arab Emirates.',
      'strike - Abu Dhabi',
    ],
    [
      'attacked by pirates',
      'A freighter was attacked by Somali pirates off the coast of Hobyo, Somalia.',
      'violence - Hobyo',
    ],
  ])('are in no country: %s', (_, text, where) => {
    expect(told(text)).toEqual([where]);
  });

  it('are in one in port', () => {
    expect(told('A drone hit a tanker in the port of Novorossiysk, Russia.')).toEqual([
      'drone_strike RU Novorossiysk',
    ]);
  });
});

describe('men of a state at war with another', () => {
  it('are wherever they are struck', () => {
    expect(told('Five U.S. service members were wounded in an Iranian missile attack.')).toEqual([
      'missile_strike - -',
    ]);
  });
});

describe('talks take place', () => {
  it.each([
    [
      'where somebody offers to host them',
      'Turkey said on Monday that Ankara is ready to host talks between Russia and Ukraine on ending the war.',
      'talks_urged TR -',
    ],
    [
      'in the state that hosted them',
      'Sudan and the RSF agreed on a truce after talks hosted by Saudi Arabia.',
      'talks_held SA -',
    ],
    [
      'where the envoy goes for them',
      'The American envoy will fly to Muscat on Monday for talks with Iran on ending the war.',
      'talks_announced OM Muscat',
    ],
    [
      'in the country that is visited',
      'The president of Kenya arrived in Ethiopia on Friday, where he expects to mediate in the conflict with Tigray rebels.',
      'talks_announced ET -',
    ],
  ])('%s', (_, text, where) => {
    expect(told(text)).toContain(where);
  });
});
