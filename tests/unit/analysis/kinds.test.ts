import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const read = (text: string): string[] =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z', language: 'en' }).mentions.map(
    ({ type, status, place }) =>
      `${type}${status === 'happened' ? '' : ` ${status}`}${place === undefined ? '' : ` ${place}`}`,
  );

describe('what struck', () => {
  it.each([
    [
      'Russia fired more than 300 drones and dozens of cruise missiles at Ukraine overnight, killing four.',
      'drone_strike',
    ],
    [
      'Russian forces struck Sumy with six glide bombs on Friday, killing a woman and her son.',
      'air_strike Sumy',
    ],
    ['Ukraine said it shot down a Russian helicopter over the Black Sea.', 'strike Black Sea'],
    ['US forces destroyed a missile facility near Isfahan on Thursday, the Pentagon said.', 'strike Isfahan'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('two events of one sentence', () => {
  it.each([
    [
      'Two people were killed in an Israeli airstrike on Tyre, while five were wounded in a drone strike on a car in Sidon.',
      ['air_strike Tyre', 'drone_strike Sidon'],
    ],
    [
      'A missile hit a depot in Dnipro, and artillery fire killed a farmer in Nikopol.',
      ['missile_strike Dnipro', 'shelling Nikopol'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('one event told again and again', () => {
  it.each([
    [
      'A Russian missile hit a market in Kostiantynivka on Monday. Seventeen people died. Two of the dead were children. The attack was one of the deadliest this year, officials said. President Zelenskyy condemned the strike. Rescuers said the missile struck at noon.',
      ['missile_strike Kostiantynivka'],
    ],
    [
      'At least 12 people were killed in an airstrike on a market in Nyala, Sudan. The Rapid Support Forces blamed the attack on the army. Doctors confirmed nine dead as a result of the bombing.',
      ['air_strike Nyala'],
    ],
    [
      'Russia launched 500 drones at Ukraine overnight. Air defences shot down 450 of the drones. The drones hit a school in Kharkiv.',
      ['drone_strike Kharkiv'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps an event of its own: another attack, another place', () => {
    expect(
      read(
        'A drone strike killed three people in Kherson on Monday. In a separate attack, a shell killed a man in Nikopol.',
      ),
    ).toEqual(['drone_strike Kherson', 'shelling Nikopol']);
  });
});

describe('what the headline says the lead tells', () => {
  it.each([
    [
      'Israel raids Hodeidah\nIsraeli aircraft attacked the Red Sea port of Hodeidah in western Yemen before dawn on Friday, killing four.',
      ['air_strike Hodeidah'],
    ],
    [
      'Five killed in shelling of Kadugli\nArtillery fire from rebel positions killed five people in Kadugli, the besieged capital of South Kordofan, on Thursday.',
      ['shelling Kadugli'],
    ],
    [
      'Thailand and Cambodia extend truce\nThailand and Cambodia agreed on Thursday to extend the ceasefire on their border by three months, officials said.',
      ['agreement'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('crime, accidents and riots are no events', () => {
  it.each([
    'A man shot and killed his former manager at a warehouse in Ohio on Monday, the sheriff said.',
    'A 6.1-magnitude quake struck off Manokwari and aftershocks hit the town all night.',
    'Masked youths attacked a police station with petrol bombs after the march.',
    'The flaw allows remote code execution when the page is opened.',
    'The climber was dropped off by helicopter and fell near the hut.',
    'Seven people died in an explosion at an ammunition plant in Kazan, and the cause is unknown.',
    'British Airways braces for a strike over Christmas.',
    'A boy on a scooter was hit by a car and killed south of Brisbane.',
    'Thieves rammed a car into a shop in Lyon that was hit by another jewellery heist in May.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is only possible, feared or tried is no event', () => {
  it.each([
    'The general warned that Russia could strike power stations in Kharkiv again.',
    'The president threatened to bomb bridges in the capital of the rebels.',
    'Moldova prepares for a possible attack on the separatist region, its minister said.',
    'Police said that the militants had tried to bomb a market in Lahore.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('but a blow beside it is', () => {
    expect(
      read(
        'Russian drones hit a substation in Odesa on Friday, and officials warned that more attacks could follow.',
      ),
    ).toEqual(['drone_strike Odesa']);
  });
});
