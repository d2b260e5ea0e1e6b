import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countAlarms } from '../../../bench/analysis-alarms.ts';
import { analyse } from '../../../shared/analysis/index.ts';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const kindsOf = (text: string): string[] =>
  analyse({ text, language: 'en', published: '2026-02-06' }).mentions.map(
    ({ type, status }) => `${type} ${status}`,
  );

describe('the general run of the news, which reports no talks and no strikes', () => {
  it.each([
    // Meetings of nobody at war.
    'The meeting in Alexandria will discuss the 2030 census.',
    'Both meetings begin at 6:30 p.m. and are billed as listening sessions.',
    'A lawyer discussed the case with the minister days before the hearing.',
    'The hosts sat down with a studio founder to discuss fighting games on their podcast.',
    // Dealings of another kind, looked back on.
    'It joins a supermarket that was approved last summer.',
    'The city previously had a lease agreement with a tea company.',
    'The test, which was approved by the U.S. regulator in 2024, will be offered from May.',
    'The defendant, who agreed in March to a plea deal in Georgia, goes free.',
    // Laws and bans are broken by others than armies.
    'Two men were charged in London with violating the National Security Act on behalf of China.',
    'Iran violated the rules of the football association, according to the United States.',
    'The mayor has called for an end to gun violence in the city.',
    'Blows were exchanged between two groups of men, aged 20 and 21.',
    // What strikes and hits, and is no weapon.
    "A nor'easter snowstorm hits the coast of the United States, shutting airports.",
    'The woman was struck in a crosswalk in Burnsville, Minnesota, police said.',
    'The film did not impress in America last year but was a hit in France.',
    'Earlier this year the same cable was damaged off the coast of Egypt.',
    'The writers’ strike in the United States ended last year.',
    'The warship altered course and launched its helicopter to look for the boat.',
    // Deaths that nobody meant.
    'Two Polish soldiers die in the United States during night parachute training.',
    'The archbishop, an American, died on Sunday after a long battle with cancer.',
    'Fire crews from two towns in Texas battled the blaze until dawn.',
    'Last year police executed two search warrants at a house in Georgia.',
    'The reward for news of the man wanted for a murder in Indiana four years ago was raised.',
    'An outbreak of listeriosis in the United States kills at least six people.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each([
    ['Israel struck a school in Gaza City, killing 12 people.', 'strike happened'],
    ['The RSF struck a hospital in El Fasher, killing 70.', 'strike happened'],
    ['India struck nine sites in Pakistan.', 'strike happened'],
    ['US forces struck a boat in the Caribbean, killing four.', 'strike happened'],
    ['A hospital in Zaporizhzhia was hit overnight, killing three.', 'strike happened'],
    ['A market in El Fasher was struck on Friday, killing 12 people.', 'strike happened'],
    ['An army helicopter killed four fighters near Goma on Friday.', 'air_strike happened'],
    ['A helicopter dropped barrel bombs on Idlib.', 'air_strike happened'],
    ['Azerbaijan and Armenia met in Tbilisi to discuss their border.', 'talks_held happened'],
    ['The army exchanged 40 prisoners for 20 on Friday.', 'prisoner_exchange happened'],
    ['The United States and Iran agreed to a truce before the games.', 'agreement happened'],
  ])('but this does, in words as plain: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.skipIf(!existsSync(DATA))(
    'is seldom taken for either, in two corpora that nothing was fitted on',
    () => {
      expect(countAlarms(DATA, ['TR-News', 'Current events'])).toEqual([
        { corpus: 'TR-News', documents: 110, false: expect.toSatisfy((count: number) => count < 4) },
        { corpus: 'Current events', documents: 814, false: expect.toSatisfy((count: number) => count < 2) },
      ]);
    },
  );
});
