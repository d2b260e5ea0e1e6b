import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const read = (text: string) =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z', language: 'en' }).mentions;
const kindsOf = (text: string): readonly string[] =>
  read(text).map(({ type, status }) => `${type} ${status}`);

describe('what was before the news', () => {
  it.each([
    [
      'Rebels captured the town of Menaka from Malian forces, bringing an end to the 2015 peace agreement.',
      ['agreement background'],
    ],
    [
      'Six militants were killed by an American missile strike in Idlib, where Syria earlier began a ceasefire.',
      ['ceasefire background'],
    ],
    ['Israel will hunt Hezbollah commanders in Lebanon despite the ceasefire.', ['ceasefire background']],
    [
      'The rebels gave up their last rifles following a peace agreement with Colombia.',
      ['agreement background'],
    ],
    [
      'A bomb killed an officer in Moscow, near where a general was killed in another bombing two days prior.',
      ['violence background'],
    ],
    [
      'Spain demanded an explanation for the attack on a tanker off Oman the previous day.',
      ['strike background'],
    ],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(expect.arrayContaining(kinds));
  });

  it('is another blow where the attack only follows it, and lends it nobody', () => {
    const [first, second] = read(
      'Seven fighters were killed in a strike on a base near Ramadi, Iraq. The attack follows an American strike on the same base yesterday.',
    );
    expect(first).toMatchObject({ status: 'happened', killed: 7 });
    expect(first?.initiator).toBeUndefined();
    expect(second).toMatchObject({ status: 'background', initiator: 'USA', date: '2026-02-05' });
  });
});

describe('what nobody could point at', () => {
  it.each([
    'The hostage was kidnapped during the October 7 attacks, and his family saw a video of him.',
    'The league had its first stoppage since the players’ strike of 1994.',
    'The African Union suspended Sudan in response to Monday’s military coup.',
    'The pope will say a mass in honour of the victims of the 2020 explosion in the port.',
    'Parliament voted to shut the Russian centre, citing security concerns and recent Russian drone incursions.',
    'Prosecutors dropped charges against guards accused of beating a prisoner at the camp in 2024.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

it('is not struck by itself under its other name', () => {
  const [talks, blast] = read(
    'Colombia suspended peace talks with the National Liberation Army after the ELN detonated explosives at a base, killing two soldiers.',
  );
  expect(talks?.type).toBe('talks_refused');
  expect(blast?.initiator).toBe('ELN');
  expect(blast?.target).not.toBe('National Liberation Army');
});
