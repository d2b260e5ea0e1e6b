/** Small scripted days, told as different desks tell them: what must be one event, and what must not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEvents, MemoryEventStore, type Report } from '../../../shared/events/index.ts';
import {
  addDays,
  addMillis,
  asStoryId,
  type Day,
  HOUR,
  type Mention,
  type Place,
} from '../../../shared/model/index.ts';
import { AT, DAY6, FINNMARK, HAMAR, mention, report, VARDO } from './reports.ts';

const after = (hours: number) => addMillis(AT, hours * HOUR);
const said = (text: string) => ({ evidence: { start: 0, end: text.length, text } });
const raid = (slots: Partial<Mention> = {}): Mention =>
  mention({ type: 'drone_strike', resolved: VARDO, initiator: 'SWE', target: 'NOR', ...slots });
const placeless = (slots: Partial<Mention> & Pick<Mention, 'type'>): Mention =>
  mention({ country: 'NO', ...slots });
const talks = (slots: Partial<Mention> = {}): Mention =>
  mention({ type: 'talks_held', parties: ['NOR', 'SWE'], ...slots });
const tell = (id: string, hours: number, one: Mention, title?: string): Report =>
  report(id, [one], { published: after(hours), ...(title === undefined ? {} : { title }) });

/** The stories of each event, in order. */
async function together(...reports: readonly Report[]): Promise<string[]> {
  const store = new MemoryEventStore();
  for (const one of reports) await joinEvents(store, one);
  const open = store.all().filter(({ closed }) => closed === undefined);
  const stories = await Promise.all(
    open.map(async ({ eventId }) => {
      const rows = await store.contributions(eventId);
      return [...new Set(rows.map(({ storyId }) => storyId))].sort().join(' ');
    }),
  );
  return stories.sort();
}

describe('a day of strikes', () => {
  it('is one event where two sides blame each other for the same dead', async () => {
    const theirs = raid({ initiator: 'SWE', target: 'NOR', killed: 11 });
    const ours = raid({ initiator: 'NOR', target: 'SWE', killed: 11 });
    expect(await together(tell('a', 0, theirs), tell('b', 1, ours))).toEqual(['a b']);
    // One dead man on each side of a front is any day's toll.
    const one = raid({ killed: 1 });
    const other = raid({ initiator: 'NOR', target: 'SWE', killed: 1 });
    expect(await together(tell('a', 0, one), tell('b', 1, other))).toEqual(['a', 'b']);
  });

  it('keeps the round-up of the next day apart that has as many dead, and not as many hurt', async () => {
    const shelled = (resolved: Place, injured: number, later = 0) =>
      mention({ type: 'shelling', resolved, killed: 1, injured, date: addDays(DAY6, later) });
    const strike = tell('a', 0, shelled(VARDO, 5));
    expect(await together(strike, tell('b', 22, shelled(FINNMARK, 6, 1)))).toEqual(['a', 'b']);
    expect(await together(strike, tell('b', 3, shelled(FINNMARK, 6)))).toEqual(['a b']);
  });

  it('keeps one dead of Friday and one of Saturday apart, but not a raid around midnight', async () => {
    const shelled = (killed: number, later = 0) =>
      raid({ type: 'shelling', killed, date: addDays(DAY6, later) });
    const named = (killed: number, hours = 24) =>
      together(tell('a', 0, shelled(killed)), tell('b', hours, shelled(killed, 1)));
    expect(await named(1)).toEqual(['a', 'b']);
    expect(await named(0)).toEqual(['a', 'b']);
    expect(await named(7)).toEqual(['a b']);
    const hurt = (later: number) => raid({ injured: 4, initiator: 'SWE', date: addDays(DAY6, later) });
    expect(await together(tell('a', 14, hurt(0)), tell('b', 20, hurt(1)))).toEqual(['a b']);
    // A report that names no day was read a day late as likely as it tells of another blow.
    const { date: _, ...undated } = shelled(2);
    expect(await together(tell('a', 0, shelled(2)), tell('b', 20, undated))).toEqual(['a b']);
  });

  it('keeps a second strike apart that kills as many, until the first is known to have killed others', async () => {
    const two = (text: string, killed = 2) => raid({ type: 'air_strike', killed, ...said(text) });
    const first = tell('a', 0, two('Bombs killed two in Vardo on Friday'));
    const second = tell('b', 4, two('A second air strike on Vardo killed two'));
    expect(await together(first, second)).toEqual(['a', 'b']);
    expect(await together(second, first)).toEqual(['a', 'b']);
    const dusk = tell('b', 10, two('Aircraft struck Vardo in the evening'));
    expect(await together(tell('a', 0, two('Bombs fell on Vardo at dawn')), dusk)).toEqual(['a', 'b']);
    // Of two strikes that are known, the toll says which one a report means that does not count them.
    const plain = tell('c', 5, two('Two died when Vardo was bombed'));
    expect(await together(tell('a', 0, two('Bombs killed a man', 1)), second, plain)).toEqual(['a', 'b c']);
  });

  it('tells the truce’s breaches of two days apart, in words that are the same each day', async () => {
    const broken = (day: Day) => mention({ type: 'ceasefire_violation', parties: ['NOR', 'SWE'], date: day });
    const [today, tomorrow] = [broken(DAY6), broken(addDays(DAY6, 1))];
    expect(await together(tell('a', 0, today), tell('b', 24, tomorrow))).toEqual(['a', 'b']);
    expect(await together(tell('a', 0, today), tell('b', 3, today))).toEqual(['a b']);
  });

  it('knows a group by its initials, its longer name, or as some rebels', async () => {
    const by = (initiator: string) => raid({ initiator });
    expect(
      await together(
        tell('a', 0, by('Northern Fishers Free Front')),
        tell('b', 1, by('NFFF')),
        tell('c', 2, by('rebels')),
      ),
    ).toEqual(['a b c']);
    expect(
      await together(tell('a', 0, by('Northern Fishers Free Front')), tell('b', 1, by('Fishers Free Front'))),
    ).toEqual(['a b']);
    expect(
      await together(tell('a', 0, by('Northern Fishers Free Front')), tell('b', 1, by('Herring League'))),
    ).toEqual(['a', 'b']);
  });

  it('keeps the second raid of a day apart, and gives each later report to the one whose toll it has', async () => {
    const morning = raid({ killed: 0, injured: 1 });
    const evening = raid({ killed: 4, ...said('A second drone attack on Vardo killed four.') });
    expect(
      await together(
        tell('a', 0, morning),
        tell('b', 10, evening),
        tell('c', 11, raid({ killed: 4, injured: 2 })),
        tell('d', 12, raid({ injured: 1 })),
      ),
    ).toEqual(['a d', 'b c']);
  });

  it('tells the morning’s raid from the evening’s, though neither says that there was another', async () => {
    const dawn = raid({ killed: 0, injured: 0, ...said('Swedish drones set a quay alight early on Friday') });
    const dusk = (text = 'Drones struck a shipyard on Friday evening', injured = 2) =>
      raid({ killed: 1, injured, ...said(text) });
    const undated = raid({ killed: 1, injured: 2, ...said('Swedish drones hit the town') });
    expect(
      await together(
        tell('a', -2, dawn),
        tell('b', 12, dusk()),
        tell('c', 13, dusk()),
        tell('d', 14, undated),
      ),
    ).toEqual(['a', 'b c d']);
    // When it was said, an age and "late" for dead are no time of the raid.
    for (const text of [
      'Drones hit the town, the mayor said late on Friday',
      'A couple in their late forties died in the raid',
    ])
      expect(await together(tell('a', -2, dawn), tell('b', 12, dusk(text, 0)))).toEqual(['a b']);
    // The toll says more than the hour, but "nobody was hurt" is no toll.
    const same = raid({ killed: 2, injured: 3, ...said('at dawn') });
    const late = raid({ killed: 2, injured: 3, ...said('in the afternoon') });
    expect(await together(tell('a', -2, same), tell('b', 12, late))).toEqual(['a b']);
    const none = raid({ killed: 0, injured: 0, ...said('Drones came in the evening') });
    expect(await together(tell('a', -2, dawn), tell('b', 12, none))).toEqual(['a', 'b']);
  });

  it('reads "second attack" in a headline, and "a new wave, hours after the first attack", as another raid', async () => {
    const first = raid({ ...said('Drones hit the harbour') });
    const plain = raid({ ...said('Drones fell on a yard') });
    const wave = raid({ ...said('A new wave of drones came hours after the first attack') });
    const headed = tell('b', 9, plain, 'Second drone attack on Vardo in a day');
    expect(await together(tell('a', 0, first), headed, tell('c', 10, wave))).toEqual(['a', 'b c']);
    // A headline that names another place speaks of another strike of the story.
    const elsewhere = tell('b', 9, plain, 'Second drone attack on Hamar in a day');
    expect(await together(tell('a', 0, first), elsewhere)).toEqual(['a b']);
  });

  it('takes "a second attack" for the second of two days where the place was struck the day before', async () => {
    const again = raid({ date: addDays(DAY6, 1), ...said('Another Swedish raid hit Vardo.') });
    expect(
      await together(
        tell('a', 0, raid()),
        tell('b', 24, raid({ date: addDays(DAY6, 1) })),
        tell('c', 26, again),
      ),
    ).toEqual(['a', 'b c']);
  });

  it('joins the night’s raid that one desk files under the evening and another under the morning', async () => {
    const evening = {
      ...tell('a', 0, raid({ date: DAY6 })),
      published: '2026-02-06T22:40:00.000Z' as typeof AT,
    };
    const morning = (id: string, at: string) => ({
      ...tell(id, 0, raid({ date: addDays(DAY6, 1) })),
      published: at as typeof AT,
    });
    expect(await together(evening, morning('b', '2026-02-07T04:10:00.000Z'))).toEqual(['a b']);
    expect(await together(evening, morning('b', '2026-02-07T15:10:00.000Z'))).toEqual(['a', 'b']);
  });

  it('joins what one desk places in a hamlet that no gazetteer has and another in the nearest town, by its toll only', async () => {
    const { resolved: _, ...hamlet } = raid({ place: 'Nedre Ekkerøy', killed: 5 });
    expect(await together(tell('a', 0, raid({ killed: 5 })), tell('b', 1, hamlet))).toEqual(['a b']);
    const { killed: __, ...untold } = hamlet;
    expect(await together(tell('a', 0, raid({ killed: 5 })), tell('b', 1, untold))).toEqual(['a', 'b']);
  });

  it('reads "a Norwegian depot" as no place of its own, and gives it to the only raid there was', async () => {
    const depot: Place = { name: 'Norwegian depot', precision: 'exact', country: 'NO' };
    expect(await together(tell('a', 0, raid()), tell('b', 1, raid({ resolved: depot })))).toEqual(['a b']);
    expect(
      await together(
        tell('a', 0, raid()),
        tell('b', 1, raid({ resolved: HAMAR })),
        tell('c', 2, raid({ resolved: depot })),
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('gives "an attack on Norway kills five" to the raid that killed five', async () => {
    const vague = placeless({ type: 'strike', initiator: 'SWE', target: 'NOR', killed: 5 });
    const [five, nine] = [raid({ killed: 5 }), raid({ resolved: HAMAR, killed: 9 })];
    expect(await together(tell('a', 0, five), tell('b', 0, nine), tell('c', 1, vague))).toEqual(['a c', 'b']);
    expect(await together(tell('c', 0, vague), tell('a', 1, five), tell('b', 2, nine))).toEqual(['a c', 'b']);
  });

  it('follows a toll that a correction lowers, and one that rises, without opening another event', async () => {
    const store = new MemoryEventStore();
    await joinEvents(store, tell('a', 0, raid({ killed: 9 })));
    await joinEvents(store, tell('b', 1, raid({ killed: 12 })));
    await joinEvents(store, tell('a', 0, raid({ killed: 7 }), 'Correction: Raid on Vardo kills seven'));
    const [event, ...others] = store.all();
    expect(others).toEqual([]);
    expect(event?.killed).toMatchObject({ min: 7, max: 12 });
    expect(await store.contributionsOf(asStoryId('a'))).toHaveLength(1);
  });

  it('joins reports in two scripts by the gazetteer', async () => {
    const cyrillic = raid({ place: 'Вардё' });
    expect(await together(tell('a', 0, raid()), tell('b', 1, cyrillic))).toEqual(['a b']);
  });

  it('joins a town with its region, and two regions never by way of a country', async () => {
    const inRegion = raid({ resolved: FINNMARK });
    const inCountry = placeless({ type: 'drone_strike', initiator: 'SWE', target: 'NOR' });
    expect(
      await together(
        tell('a', 0, raid()),
        tell('b', 1, inRegion),
        tell('c', 2, raid({ resolved: HAMAR })),
        tell('d', 3, inCountry),
      ),
    ).toEqual(['a b', 'c', 'd']);
  });

  const GAZA: Place = { name: 'Gaza', geonameId: 7, precision: 'city', country: 'PS', region: 'PS-GZA' };
  const RAFAH: Place = { name: 'Rafah', geonameId: 8, precision: 'city', country: 'PS', region: 'PS-RFH' };
  it('reads "Gaza" as the strip that holds Rafah, and "Gaza City" as the city', async () => {
    const shell = (resolved: Place, place: string) => mention({ type: 'shelling', resolved, place });
    expect(await together(tell('a', 0, shell(RAFAH, 'Rafah')), tell('b', 1, shell(GAZA, 'Gaza')))).toEqual([
      'a b',
    ]);
    expect(
      await together(tell('a', 0, shell(RAFAH, 'Rafah')), tell('b', 1, shell(GAZA, 'Gaza City'))),
    ).toEqual(['a', 'b']);
  });
});

describe('days of talks', () => {
  it('links the rounds of a negotiation whether or not a report names who mediates or hosts', async () => {
    const store = new MemoryEventStore();
    const rounds = [
      talks({ parties: ['IRN', 'USA'] }),
      talks({ parties: ['IRN', 'OMN', 'USA'], date: addDays(DAY6, 7) }),
      talks({ parties: ['IRN', 'QAT', 'USA'], date: addDays(DAY6, 14) }),
    ];
    for (const [at, round] of rounds.entries()) await joinEvents(store, tell(`r${at}`, at * 24 * 7, round));
    await joinEvents(store, tell('other', 0, talks({ parties: ['IRN', 'RUS'], date: addDays(DAY6, 3) })));
    const series = store.all().map(({ series: one }) => one);
    expect(series).toHaveLength(4);
    expect(new Set(series.slice(0, 3)).size).toBe(1);
    expect(series[3]).not.toBe(series[0]);
  });

  it('takes an exchange of prisoners for one wherever each side’s desk places it', async () => {
    const swap = (resolved: Place) =>
      mention({ type: 'prisoner_exchange', parties: ['NOR', 'SWE'], resolved });
    const ystad: Place = { name: 'Ystad', geonameId: 9, precision: 'city', country: 'SE', region: 'SE-M' };
    expect(await together(tell('a', 0, swap(VARDO)), tell('b', 1, swap(ystad)))).toEqual(['a b']);
    const other = mention({ type: 'prisoner_exchange', parties: ['DNK', 'FIN'], resolved: ystad });
    expect(await together(tell('a', 0, swap(VARDO)), tell('b', 1, other))).toEqual(['a', 'b']);
  });

  it('turns a round that was announced into the round that was held, and tells the next day’s venue apart', async () => {
    const planned = talks({
      type: 'talks_announced',
      status: 'planned',
      resolved: HAMAR,
      date: addDays(DAY6, 1),
    });
    const held = talks({ resolved: HAMAR, date: addDays(DAY6, 1) });
    const next = talks({ resolved: VARDO, date: addDays(DAY6, 2) });
    expect(await together(tell('a', 0, planned), tell('b', 30, held), tell('c', 50, next))).toEqual([
      'a b',
      'c',
    ]);
  });
});

describe('the order in which reports arrive', () => {
  /** Happenings that place, day, weapon or sides tell apart, each told in ways that name at least place and weapon. */
  const happening = fc.record({
    resolved: fc.constantFrom(VARDO, HAMAR),
    type: fc.constantFrom('drone_strike' as const, 'shelling' as const, 'missile_strike' as const),
    day: fc.constantFrom(0, 3, 6),
  });
  const telling = fc.record({
    of: fc.nat({ max: 4 }),
    toll: fc.option(fc.constantFrom(2, 3, 7), { nil: undefined }),
    sided: fc.boolean(),
    wide: fc.boolean(),
    order: fc.integer(),
  });

  it('leaves no trace in which reports are one event', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(happening, { minLength: 2, maxLength: 5, selector: (one) => JSON.stringify(one) }),
        fc.array(telling, { minLength: 2, maxLength: 10 }),
        async (happenings, tellings) => {
          const reports = tellings.flatMap((one, at): { report: Report; order: number; of: number }[] => {
            const of = one.of % happenings.length;
            const event = happenings[of];
            if (event === undefined) return [];
            const date: Day = addDays(DAY6, event.day);
            const told = mention({
              type: event.type,
              resolved: one.wide && event.resolved === VARDO ? FINNMARK : event.resolved,
              date,
              ...(one.sided ? { initiator: 'SWE', target: 'NOR' } : {}),
              ...(one.toll === undefined ? {} : { killed: one.toll }),
            });
            return [{ report: tell(`s${at}`, event.day * 24 + at, told), order: one.order, of }];
          });
          const expected = happenings
            .map((_, of) =>
              reports
                .filter((row) => row.of === of)
                .map(({ report: { storyId } }) => storyId)
                .sort()
                .join(' '),
            )
            .filter((stories) => stories !== '')
            .sort();
          const shuffled = [...reports].sort((a, b) => a.order - b.order).map((row) => row.report);
          expect(await together(...shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
