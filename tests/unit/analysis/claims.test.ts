import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

/** Who is named as the source of what a sentence tells. */
const source = (text: string): string | undefined =>
  analyse({ text, language: 'en', published: '2026-02-07T12:00:00Z' }).mentions[0]?.claimedBy?.name;

describe('who says so', () => {
  it.each([
    [
      'A drone hit a depot in Kursk, where an Italian charity said it killed two people.',
      'an Italian charity',
    ],
    ['But the Tajik government said Afghan shells had hit a border post.', 'the Tajik government'],
    [
      'Iranian president Masoud Pezeshkian apologizes for missile strikes on Kuwait and says they will end.',
      'Iranian president Masoud Pezeshkian',
    ],
    [
      'Explosions were heard over Srinagar late on Saturday and India said Pakistani drones had hit the airfield.',
      'India',
    ],
    [
      'Israeli Prime Minister Ariel Sharon and Palestinian President Mahmoud Abbas announced a ceasefire.',
      'Israeli Prime Minister Ariel Sharon and Palestinian President Mahmoud Abbas',
    ],
  ])('%s', (text, name) => {
    expect(source(text)).toBe(name);
  });

  it.each([
    ['A large fire is reported at an oil terminal in Fujairah after an Iranian drone attack.'],
    ['Israeli warplanes bombed Tehran, with multiple explosions reported.'],
    ['Shells hit a market in Khartoum, with at least 23 people reported killed.'],
  ])('nobody: %s', (text) => {
    expect(source(text)).toBeUndefined();
  });

  it('a place that officials speak from is no place of an exchange', () => {
    const [exchange] = analyse({
      text: 'Russia and Ukraine carried out a prisoner exchange on Thursday. In Kyiv, officials counted 157 returned Ukrainians.',
      language: 'en',
      published: '2026-02-06T12:00:00Z',
    }).mentions;
    expect(exchange?.type).toBe('prisoner_exchange');
    expect(exchange?.place).toBeUndefined();
  });
});
