import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreDates } from '../../../bench/analysis-dates.ts';
import { type CodedItem, scoreItems } from '../../../bench/analysis-score.ts';
import { analyse } from '../../../shared/analysis/index.ts';
import type { Mention } from '../../../shared/model/index.ts';

const DATA = new URL('../../../../shared/', import.meta.url);
const here = existsSync(new URL('data/gold/news-events.dev.jsonl', DATA));
const readItems = (name: string): CodedItem[] =>
  readFileSync(new URL(`data/gold/${name}`, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CodedItem);

describe.skipIf(!here)('coded items (the data lie beside the project)', () => {
  it('dev: no measure falls below what was reached', () => {
    const { families, type, slots, statusMacro, badEvidence } = scoreItems(
      readItems('news-events.dev.jsonl'),
    );
    expect(families.strike.f1).toBeGreaterThan(0.95);
    expect(families.talks.f1).toBeGreaterThan(0.9);
    expect(families.violence.f1).toBeGreaterThan(0.82);
    expect(type.f1).toBeGreaterThan(0.855);
    expect(statusMacro).toBeGreaterThan(0.75);
    expect(slots.country.f1).toBeGreaterThan(0.8);
    expect(slots.place.f1).toBeGreaterThan(0.76);
    expect(slots.initiator.f1).toBeGreaterThan(0.775);
    expect(slots.target.f1).toBeGreaterThan(0.74);
    expect(slots.killed.f1).toBeGreaterThan(0.82);
    expect(slots.injured.f1).toBeGreaterThan(0.815);
    expect(slots.exchanged.f1).toBeGreaterThan(0.82);
    expect(slots.parties.f1).toBeGreaterThan(0.755);
    expect(badEvidence).toBe(0);
  });

  it('texts of our own that nobody read: no measure falls below what was reached', () => {
    const score = (name: string) => {
      const lines = readFileSync(
        new URL(`../../../bench/coded/${name}.unread.jsonl`, import.meta.url),
        'utf8',
      );
      return scoreItems(
        lines
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as CodedItem),
      );
    };
    for (const [name, floor] of [
      ['en-plain', 0.78],
      ['en-plain-long', 0.7],
      ['en-short', 0.68],
      ['en-long', 0.65],
      ['slavic-short', 0.68],
      ['slavic-long', 0.7],
    ] as const) {
      const { families, type, badEvidence } = score(name);
      expect(families.strike.f1, name).toBeGreaterThan(0.88);
      expect(families.talks.f1, name).toBeGreaterThan(0.86);
      expect(type.f1, name).toBeGreaterThan(floor);
      expect(badEvidence, name).toBe(0);
    }
  });

  it('dates: as many right as were reached, of those judged by hand', () => {
    const { found, right } = scoreDates(new URL('data/stories/current-events.jsonl', DATA));
    expect(found).toBeGreaterThan(95);
    expect(right / found).toBeGreaterThan(0.9);
  });

  it('Russian and Ukrainian: strikes', () => {
    const { families, slots, badEvidence } = scoreItems(readItems('news-events.multilingual.jsonl'));
    expect(families.strike.f1).toBeGreaterThan(0.93);
    expect(slots.country.f1).toBeGreaterThan(0.78);
    expect(slots.place.f1).toBeGreaterThan(0.8);
    expect(slots.initiator.f1).toBeGreaterThan(0.79);
    expect(slots.target.f1).toBeGreaterThan(0.83);
    expect(badEvidence).toBe(0);
  });

  it('the round-up: its nine mentions, slot by slot', () => {
    const [title = '', ...lines] = readFileSync(new URL('seed/round-up.txt', DATA), 'utf8').split('\n');
    const seed: { readonly published: string; readonly events: readonly Record<string, unknown>[] } =
      JSON.parse(readFileSync(new URL('seed/round-up.events.json', DATA), 'utf8'));
    const { mentions, topics } = analyse({ title, text: lines.join('\n'), published: seed.published });
    const slotsOf = (mention: Mention, names: readonly string[]) => {
      const slots: Readonly<Record<string, unknown>> = { ...mention };
      return Object.fromEntries(names.map((name) => [name, slots[name] ?? null]));
    };
    expect(mentions.map((mention, at) => slotsOf(mention, Object.keys(seed.events[at] ?? {})))).toEqual(
      seed.events,
    );
    expect(topics.map(({ topic }) => topic).sort()).toEqual(['armed_violence', 'peace_talks', 'strikes']);
  });
});
