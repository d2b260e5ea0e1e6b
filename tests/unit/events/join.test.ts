import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fuse,
  joinEvents,
  MemoryEventStore,
  type Report,
  regroupStory,
} from '../../../shared/events/index.ts';
import {
  addDays,
  asGroupId,
  asStoryId,
  type Event,
  type Mention,
  type Place,
} from '../../../shared/model/index.ts';
import { Doom, doomed, untilDone } from '../copies/faults.ts';
import { AT, DAY6, FINNMARK, HAMAR, mention, report, VARDO } from './reports.ts';

const strike = (slots: Partial<Mention> = {}): Mention =>
  mention({ type: 'drone_strike', resolved: VARDO, target: 'NOR', ...slots });

async function eventsOf(...reports: readonly Report[]): Promise<readonly Event[]> {
  const store = new MemoryEventStore();
  for (const one of reports) await joinEvents(store, one);
  return store.all().filter(({ closed }) => closed === undefined);
}

describe('joining mentions to events', () => {
  it('makes one event of two reports of one strike, and counts both', async () => {
    const [event, ...others] = await eventsOf(
      report('a', [strike({ killed: 2 })]),
      report('b', [strike({ killed: 3 })]),
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ origins: ['a', 'b'], killed: { min: 2, max: 3, latest: 3 }, stories: 2 });
  });

  it('takes a strike of unstated weapon, and one placed by its region only, for the same', async () => {
    const [event, ...others] = await eventsOf(
      report('a', [strike()]),
      report('b', [strike({ type: 'strike' })]),
      report('c', [strike({ resolved: FINNMARK })]),
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: 'drone_strike', place: { name: 'Vardo' }, origins: ['a', 'b', 'c'] });
  });

  it('keeps two districts of one region apart, and lets the region hold either', async () => {
    const district = (name: string, geonameId: number): Place => ({
      ...{ name, geonameId, precision: 'region', country: 'NO', region: 'NO-56', withinRegion: true },
    });
    const east = strike({ resolved: district('Alta', 4) });
    const west = strike({ resolved: district('Tana', 5) });
    expect(await eventsOf(report('a', [east]), report('b', [west]))).toHaveLength(2);
    expect(await eventsOf(report('a', [east]), report('b', [strike({ resolved: VARDO })]))).toHaveLength(2);
    expect(await eventsOf(report('a', [east]), report('b', [strike({ resolved: FINNMARK })]))).toHaveLength(
      1,
    );
  });

  it.each([
    ['in another city', strike({ resolved: HAMAR })],
    ['with another weapon', strike({ type: 'missile_strike' })],
    ['on the next day', strike({ date: addDays(DAY6, 1) })],
    ['on another side', strike({ target: 'SWE' })],
    [
      'hours later on the same city',
      strike({ evidence: { start: 0, end: 9, text: 'a second strike on the city hours later' } }),
    ],
  ])('keeps a strike %s apart', async (_, other) => {
    expect(await eventsOf(report('a', [strike()]), report('b', [other]))).toHaveLength(2);
  });

  it('keeps two strikes of one story apart unless place and type are the same', async () => {
    const shelling = mention({ type: 'shelling', resolved: VARDO });
    expect(await eventsOf(report('a', [strike(), shelling, strike({ resolved: FINNMARK })]))).toHaveLength(3);
  });

  it('opens nothing for what is told as background', async () => {
    expect(await eventsOf(report('a', [strike({ status: 'background' })]))).toEqual([]);
  });

  it('attaches a report without a place to one event and never makes two of them one', async () => {
    const vague: Mention = { ...strike({ killed: 4 }) };
    const { resolved: _, place: __, ...placeless } = vague;
    const found = await eventsOf(
      report('a', [strike({ killed: 4 })]),
      report('b', [strike({ resolved: HAMAR, killed: 9 })]),
      report('c', [placeless]),
    );
    expect(found.map(({ origins }) => origins).sort()).toEqual([['a', 'c'], ['b']]);
  });

  it('attaches a copy that names no place to the event of its group, whatever its headline', async () => {
    const groupId = asGroupId('one text');
    const vague = mention({ type: 'drone_strike', target: 'NOR' });
    const events = await eventsOf(
      report('a', [strike()], { groupId, title: 'Drones over the harbour' }),
      report('b', [vague], { groupId, title: 'A long night for the far north' }),
      report('c', [vague], { title: 'Quite another matter' }),
    );
    expect(events.map(({ headline }) => headline)).toEqual([
      'Drones over the harbour',
      'Quite another matter',
    ]);
  });

  it('puts the words of a copy where they were put before, though another event of the text fits as well', async () => {
    const groupId = asGroupId('one round-up');
    const told = [strike({ killed: 1 }), strike({ resolved: HAMAR, killed: 1 })];
    const vague = mention({ type: 'drone_strike', target: 'NOR', injured: 7 });
    const events = await eventsOf(
      report('a', [...told, vague], { groupId }),
      report('b', [...told, vague], { groupId }),
    );
    expect(events).toHaveLength(3);
  });

  it.each([
    ['initiator', { initiator: 'SWE', injured: 1 }, { initiator: 'FIN', injured: 1 }, 1],
    ['initiator and toll', { initiator: 'SWE', injured: 1 }, { initiator: 'FIN', injured: 4 }, 2],
  ] as const)(
    'believes one blow of two that are blamed, told with another %s, only by its toll',
    async (_, one, other, count) => {
      expect(await eventsOf(report('a', [strike(one)]), report('b', [strike(other)]))).toHaveLength(count);
    },
  );

  it('takes who frees and who is freed for the two ends of one exchange, where the number agrees', async () => {
    const freed = (party: string, exchanged: number): Mention =>
      mention({ type: 'prisoner_exchange', resolved: VARDO, parties: [party], exchanged });
    expect(await eventsOf(report('a', [freed('M23', 40)]), report('b', [freed('COD', 40)]))).toHaveLength(1);
    expect(await eventsOf(report('a', [freed('M23', 40)]), report('b', [freed('COD', 9)]))).toHaveLength(2);
  });

  it('tells appeals apart by who appeals, and refusals by which side refuses', async () => {
    const said = (type: 'talks_urged' | 'talks_refused', actor: string): Mention =>
      mention({ type, actor, parties: ['NOR', 'SWE'] });
    const count = async (...mentions: readonly Mention[]): Promise<number> =>
      (await eventsOf(...mentions.map((one, at) => report(`story ${at}`, [one])))).length;
    expect(await count(said('talks_urged', 'VAT'), said('talks_urged', 'TUR'))).toBe(2);
    expect(await count(said('talks_urged', 'VAT'), said('talks_urged', 'VAT'))).toBe(1);
    expect(await count(said('talks_refused', 'NOR'), said('talks_refused', 'SWE'))).toBe(2);
    expect(await count(said('talks_refused', 'NOR'), said('talks_refused', 'TUR'))).toBe(1);
  });

  it('takes a truce agreed and a truce declared for one only on one day, in one place, by the same sides', async () => {
    const truce = (type: 'agreement' | 'ceasefire', more: Partial<Mention> = {}): Mention =>
      mention({ type, resolved: VARDO, parties: ['NOR', 'SWE'], ...more });
    const count = async (other: Mention): Promise<number> =>
      (await eventsOf(report('a', [truce('agreement')]), report('b', [other]))).length;
    expect(await count(truce('ceasefire'))).toBe(1);
    expect(await count(truce('ceasefire', { date: addDays(DAY6, 1) }))).toBe(2);
    expect(await count(mention({ type: 'ceasefire', parties: ['NOR', 'SWE'] }))).toBe(2);
    expect(await count(truce('ceasefire', { parties: ['NOR'] }))).toBe(2);
  });

  it('tells rounds of talks apart by date and venue, and links them as a series', async () => {
    const round = (slots: Partial<Mention>): Mention =>
      mention({ type: 'talks_held', parties: ['FIN', 'SWE'], resolved: VARDO, ...slots });
    const found = await eventsOf(
      report('a', [round({})]),
      report('b', [round({ parties: ['FIN', 'SWE', 'USA'] })]),
      report('c', [round({ date: addDays(DAY6, 9) })]),
      report('d', [round({ resolved: HAMAR })]),
    );
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ series }) => series)).size).toBe(1);
  });

  it('turns announced talks into held ones when their day has come', async () => {
    const planned = mention({
      type: 'talks_announced',
      status: 'planned',
      parties: ['FIN', 'SWE'],
      resolved: VARDO,
    });
    const held = mention({ type: 'talks_held', parties: ['FIN', 'SWE'], resolved: VARDO });
    const [event, ...others] = await eventsOf(report('a', [planned]), report('b', [held]));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: 'talks_held', status: 'happened' });
  });

  it('keeps what each side says, with who says it', async () => {
    const [event] = await eventsOf(
      report('a', [strike({ killed: 2, claimedBy: { name: 'the mayor', actor: 'NOR' } })]),
      report('b', [
        strike({ killed: 0, claimedBy: { name: 'the army', actor: 'SWE' }, status: 'intercepted' }),
      ]),
    );
    expect(event?.claims).toMatchObject([
      { claimant: { actor: 'NOR' }, killed: 2 },
      { claimant: { actor: 'SWE' }, killed: 0 },
    ]);
  });
});

describe('when a report changes', () => {
  it('follows a correction of the toll', async () => {
    const [event] = await eventsOf(
      report('a', [strike({ killed: 2 })]),
      report('a', [strike({ killed: 5 })]),
    );
    expect(event).toMatchObject({ killed: { min: 5, max: 5 }, origins: ['a'], version: 2 });
  });

  it('closes an event whose only report is withdrawn, and leaves the rest of one with others', async () => {
    const store = new MemoryEventStore();
    await joinEvents(store, report('a', [strike(), strike({ resolved: HAMAR })]));
    await joinEvents(store, report('b', [strike()]));
    const changes = await joinEvents(store, report('a', []));
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['changed', 'closed']);
    const closed = store.all().find((event) => event.closed !== undefined);
    expect(closed).toMatchObject({ place: { name: 'Hamar' }, closed: { at: AT } });
    expect(closed?.expiresAt).toBe(Date.parse(AT) / 1000 + 90 * 86_400);
    expect(store.all().find((event) => event.closed === undefined)?.origins).toEqual(['b']);
  });

  it('moves a corrected place to the event that it now tells of', async () => {
    const found = await eventsOf(
      report('a', [strike()]),
      report('b', [strike({ resolved: HAMAR })]),
      report('c', [strike()]),
      report('c', [strike({ resolved: HAMAR })]),
    );
    expect(found.map(({ origins }) => origins).sort()).toEqual([['a'], ['b', 'c']]);
  });

  it('needs no row for a copy that says nothing new', async () => {
    const store = new MemoryEventStore();
    await joinEvents(store, report('a', [strike({ killed: 2 })]));
    const doom = new Doom();
    const covered: string[] = [];
    const copy = report('b', [strike({ killed: 2 })], { groupId: asGroupId('group of a'), origin: 'a' });
    expect(await joinEvents(doomed(store, doom), copy, ({ storyId }) => covered.push(storyId))).toEqual([]);
    expect(doom.writes).toEqual([]);
    expect(covered).toEqual(['b']);
  });

  it('counts an event again when its report turns out to be an agency’s', async () => {
    const store = new MemoryEventStore();
    await joinEvents(store, report('a', [strike()]));
    await joinEvents(store, report('b', [strike()]));
    for (const id of ['a', 'b'])
      await regroupStory(store, asStoryId(id), asGroupId('wire'), 'reuters', {
        at: AT,
        analysisVersion: '1',
      });
    expect(store.all()[0]?.origins).toEqual(['reuters']);
  });
});

const mentions = fc.record({
  type: fc.constantFrom('drone_strike', 'missile_strike', 'strike', 'talks_held'),
  resolved: fc.constantFrom(VARDO, FINNMARK, HAMAR),
  date: fc.constantFrom(DAY6, addDays(DAY6, 1)),
  killed: fc.option(fc.nat(3), { nil: undefined }),
  status: fc.constantFrom('happened', 'background', 'intercepted'),
});
const reports = fc
  .array(fc.record({ story: fc.nat(4), told: fc.array(mentions, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((made) =>
    made.map(({ story, told }) =>
      report(
        `s${story}`,
        told.map(({ killed, ...slots }) =>
          mention({
            ...slots,
            type: slots.type,
            status: slots.status,
            ...(slots.type === 'talks_held' ? { parties: ['FIN', 'SWE'] } : { target: 'NOR' }),
            ...(killed === undefined ? {} : { killed }),
          }),
        ),
      ),
    ),
  );

async function rowsOf(store: MemoryEventStore): Promise<unknown> {
  const events = [...store.all()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
  const rows = await Promise.all(events.map(({ eventId }) => store.contributions(eventId)));
  return {
    events: events.map((event) => ({ ...event, version: 0 })),
    rows: rows.map((row) =>
      [...row].sort((a, b) => (`${a.storyId}${a.index}` < `${b.storyId}${b.index}` ? -1 : 1)),
    ),
  };
}

describe('at least once', () => {
  it('ends in the same rows wherever a worker is killed', async () => {
    const dooms = fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }), after: fc.boolean() }), {
      minLength: 10,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(reports, dooms, async (told, fates) => {
        const [calm, shaken] = [new MemoryEventStore(), new MemoryEventStore()];
        for (const one of told) await joinEvents(calm, one);
        for (const [at, one] of told.entries()) {
          const doom = Object.assign(new Doom(), fates[at]);
          await untilDone(() => joinEvents(doomed(shaken, doom), one));
        }
        expect(await rowsOf(shaken)).toEqual(await rowsOf(calm));
      }),
      { numRuns: 300, seed: 20260206 },
    );
  });

  it('writes nothing when a report comes twice, and every event is the fusion of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (told) => {
        const store = new MemoryEventStore();
        const doom = new Doom();
        for (const one of told) {
          await joinEvents(store, one);
          expect(await joinEvents(doomed(store, doom), one)).toEqual([]);
        }
        expect(doom.writes).toEqual([]);
        for (const event of store.all()) {
          const fused = fuse(await store.contributions(event.eventId));
          if (event.closed === undefined) expect(event).toMatchObject({ ...fused });
          else expect(fused).toBeUndefined();
        }
      }),
      { numRuns: 200, seed: 20260206 },
    );
  });
});
