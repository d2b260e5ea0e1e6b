import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createCopyStore,
  createEventStore,
  createReader,
  createStoryStore,
  describeChange,
} from '../../shared/index/index.ts';
import type { FoldMessage } from '../../shared/messages/index.ts';
import { asEventId, type Event, type EventId, hashId, type Story } from '../../shared/model/index.ts';
import { foldStory } from '../../shared/steps/fold.ts';
import { MemoryArchive, tally } from '../memory/ports.ts';
import { type CliRig, openCliRig } from './cli-rig.ts';
import { foldMessages } from './fold-script.ts';
import { aMention, anEvent, at, day, NOON } from './samples.ts';

let rig: CliRig;
let archive: MemoryArchive;
let script: readonly FoldMessage[];
beforeEach(async () => {
  rig = openCliRig(NOON);
  archive = new MemoryArchive();
  script = await foldMessages(archive);
});
afterEach(() => rig.remove());

/** Folds the messages into the state; other rules than before read every text again. */
const fold = (messages: readonly FoldMessage[], analysisVersion = 'first') =>
  rig.withTable(async (client, table) => {
    const ports = {
      archive,
      stories: createStoryStore(client, table),
      copies: createCopyStore(client, table),
      events: createEventStore(client, table),
      count: tally().count,
    };
    for (const message of messages) await foldStory(ports, { ...message, analysisVersion });
  });

const listed = async (...terms: readonly string[]): Promise<Event[]> => {
  const { out } = await rig.ceasewire('query', 'events', ...terms, '--json');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

const rows = () =>
  rig.withTable(async (client, TableName) => (await client.send(new ScanCommand({ TableName }))).Items ?? []);

/** The strike on Izmail: an agency, its copy, and a paper of its own. */
async function theStrike(): Promise<Event> {
  const [event] = await listed('--type', 'drone_strike', '--min-reports', '2');
  if (event === undefined) throw new Error('the script has no strike that two report');
  return event;
}

describe('an event that a person corrected', () => {
  it('is what lists, counts, files and direct queries say, with the machine beside and who said so', async () => {
    await fold(script);
    const { eventId, version } = await theStrike();
    const said = await rig.ceasewire(
      ...['correct', eventId, 'type=missile_strike', 'killed=9', 'country=RO', 'initiator='],
      ...['--why', 'the governor’s later word', '--by', 'Ines'],
    );

    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('type: missile strike (machine: drone strike), says Ines');
    const [listedNow] = await listed('--type', 'missile_strike', '--country', 'RO');
    expect(listedNow).toMatchObject({
      eventId,
      family: 'strike',
      type: 'missile_strike',
      country: 'RO',
      killed: { best: 9, min: 9, max: 9 },
      version: version + 1,
      machine: { type: 'drone_strike', country: 'UA', killed: { best: 2 }, initiator: 'RUS' },
    });
    expect(listedNow).not.toHaveProperty('initiator');
    expect(listedNow).not.toHaveProperty('place');
    const idsOf = async (...terms: readonly string[]) =>
      (await listed(...terms)).map((event) => event.eventId);
    expect(await idsOf('--country', 'UA')).not.toContain(eventId);
    expect(await idsOf('--type', 'drone_strike')).not.toContain(eventId);
    expect(await idsOf('--actor', 'RUS', '--role', 'initiator')).not.toContain(eventId);
    const entries = (await rows()).filter(
      (row) => row['sk'] === `${listedNow?.date}#${eventId}` && !String(row['pk']).startsWith('CORRECTED#'),
    );
    expect(entries.map(({ pk }) => pk).sort()).toEqual(
      ['ACTOR#UKR', 'FAMILY#strike', 'PLACE#RO', 'TYPE#missile_strike'].map((list) => `${list}#2026-02`),
    );
    const counts = await rig.ceasewire(
      'counts',
      '--since',
      '2026-02-01',
      '--type',
      'missile_strike',
      '--json',
    );
    expect(counts.out).toContain('"country":"RO"');
    const csv = await rig.ceasewire('export', '--day', '2026-02-06', '--format', 'csv');
    expect(csv.out).toMatch(new RegExp(`${eventId}.*missile_strike`));
    expect(csv.out).toContain('type killed country initiator');
    const shown = await rig.ceasewire('show', eventId);
    expect(shown.out).toMatch(
      /corrected\n {2}type: missile strike \(machine: drone strike\), says Ines, .*later word/,
    );
  });

  it('stays so when the days are read again by other rules, and when a report comes in', async () => {
    const herald = script.filter((_, index) => index === 2);
    await fold(script.filter((_, index) => index !== 2));
    const [event] = await listed('--type', 'drone_strike', '--country', 'UA', '--since', '2026-02-06');
    const eventId = event?.eventId ?? '';
    await rig.ceasewire(
      'correct',
      eventId,
      'type=shelling',
      'country=RO',
      'date=2026-02-04',
      '--why',
      'a wrong day',
    );
    await fold(herald);
    await fold(script, 'second');

    const after = (await listed('--type', 'shelling', '--country', 'RO')).map(
      ({ eventId: id, date, origins, machine }) => ({ id, date, origins, machine: machine?.date }),
    );
    // The herald's report found the event by what its reports say, though no list has it there.
    expect(after).toEqual([
      { id: eventId, date: '2026-02-04', origins: ['herald', 'reuters'], machine: '2026-02-06' },
    ]);
    expect(await listed('--type', 'drone_strike', '--country', 'UA', '--min-reports', '2')).toEqual([]);
  });

  it('changes nothing where the same is read again', async () => {
    await fold(script);
    const { eventId } = await theStrike();
    await rig.ceasewire('correct', eventId, 'killed=9', '--why', 'counted');
    const before = await rows();
    await fold(script);
    expect(await rows()).toEqual(before);
  });

  it('is what it was when the correction is taken back, and tells who did', async () => {
    await fold(script);
    const before = await theStrike();
    await rig.ceasewire(
      'correct',
      before.eventId,
      'date=2026-02-04',
      'killed=9',
      '--why',
      'wrong',
      '--by',
      'Ines',
    );
    const undone = await rig.ceasewire(
      'correct',
      before.eventId,
      '--undo',
      '--why',
      'was right',
      '--by',
      'Juri',
    );

    expect([undone.code, undone.out]).toEqual([
      0,
      `${before.eventId} v${before.version + 2}: nothing corrected\n`,
    ]);
    expect(await theStrike()).toEqual({ ...before, version: before.version + 2, changedAt: NOON });
    const row = (await rows()).find(({ sk }) => sk === 'CORRECTION');
    expect(row).toMatchObject({
      standing: [],
      undone: [{ by: 'Ines' }, { undone: { by: 'Juri', why: 'was right' } }],
    });
  });

  it('is told to the bus and to who follows the changes', async () => {
    await fold(script);
    const { eventId } = await theStrike();
    const head = async () =>
      (await rows()).find(({ pk, sk }) => pk === `EVENT#${eventId}` && sk === 'EVENT') ?? {};
    const old = await head();
    await rig.ceasewire('correct', eventId, 'killed=9', '--why', 'counted');

    const change = describeChange({
      eventName: 'MODIFY',
      dynamodb: { OldImage: marshall(old), NewImage: marshall(await head()) },
    });
    expect(change).toMatchObject({
      detailType: 'EventChanged',
      previous: { killed: { best: 2 } },
      current: { killed: { best: 9 }, corrections: [{ slot: 'killed', why: 'counted' }] },
    });
    const { out } = await rig.ceasewire('changes', '--since', '2026-02-06T11:59:59Z', '--json');
    expect(out).toContain('"best":9');
  });

  it('hands its corrections on when it becomes part of another', async () => {
    const [one, two] = [anEvent('one'), anEvent('two', { firstReport: at('2026-02-06T06:00:00.000Z') })];
    await rig.withTable(async (client, table) => {
      for (const event of [one, two]) await createEventStore(client, table).putEvent(event, undefined);
    });
    await rig.ceasewire('correct', two.eventId, 'killed=9', '--why', 'counted', '--by', 'Ines');
    const merged = await rig.withTable(async (client, table) => {
      const store = createEventStore(client, table);
      const stored = await store.readEvent(two.eventId);
      const closed = { at: NOON, mergedInto: one.eventId };
      await store.putEvent({ ...two, version: (stored?.version ?? 0) + 1, closed }, two);
      return createReader(client, table, { now: () => NOON }).event(one.eventId);
    });
    expect(merged?.event).toMatchObject({
      killed: { best: 9 },
      corrections: [{ slot: 'killed', by: 'Ines' }],
    });
  });
});

describe('a story that a person corrected', () => {
  const storyOf = (message: FoldMessage | undefined): string => message?.storyId ?? '';

  it('leaves the topic it was put under by mistake, is told as withdrawn, and stays so', async () => {
    await fold(script);
    const id = storyOf(script[2]);
    const stories = async () =>
      (await rig.ceasewire('query', 'stories', '--topic', 'strikes', '--json')).out
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Story => JSON.parse(line).storyId);
    const head = async () =>
      (await rows()).find(({ pk, sk }) => pk === `STORY#${id}` && sk === 'STORY') ?? {};
    const [before, old] = [await stories(), await head()];
    const said = await rig.ceasewire('correct', id, 'topics=', '--why', 'a review of a play');

    expect(said.out).toContain('topics: (nothing) (machine: strikes)');
    expect(before).toContain(id);
    expect(await stories()).toEqual(before.filter((other) => String(other) !== id));
    const record = { OldImage: marshall(old), NewImage: marshall(await head()) };
    expect(describeChange({ eventName: 'MODIFY', dynamodb: record })?.detailType).toBe('StoryWithdrawn');
    await fold(script, 'second');
    expect(await stories()).toEqual(before.filter((other) => String(other) !== id));
    await rig.ceasewire('correct', id, 'topics', '--undo', '--why', 'it was none');
    expect((await stories()).sort()).toEqual(before.sort());
  });

  it('closes the event that only it reported, through other readings, and opens it again when taken back', async () => {
    const dam = script.slice(0, 8);
    await fold(dam);
    const id = storyOf(dam[7]);
    const [before] = await listed('--type', 'missile_strike');
    const said = await rig.ceasewire('correct', id, 'topics=', '--why', 'a dam in a novel', '--by', 'Ines');

    expect(said.out).toContain(`event ${before?.eventId} closed: nothing else reports it`);
    expect(await listed('--type', 'missile_strike')).toEqual([]);
    const counts = ['counts', '--since', '2026-02-01', '--type', 'missile_strike', '--json'];
    expect((await rig.ceasewire(...counts)).out).not.toContain('"country":"UA"');
    const shown = await rig.ceasewire('show', before?.eventId ?? '');
    expect(shown.out).toContain('every report of it was withdrawn or corrected');
    expect((await rig.ceasewire('show', id)).out).toContain('(taken off its topic, and counted nowhere)');
    await fold(dam, 'second');
    expect(await listed('--type', 'missile_strike')).toEqual([]);

    const undone = await rig.ceasewire('correct', id, 'topics', '--undo', '--why', 'it was real');
    expect(undone.out).toContain(`event ${before?.eventId} opened`);
    const [after] = await listed('--type', 'missile_strike');
    expect(after).toMatchObject({ eventId: before?.eventId, origins: before?.origins, stories: 1 });
  });

  it('leaves an event that a copy of it reports, which speaks for the text from then on', async () => {
    await fold(script.slice(0, 5));
    const [talks] = await listed('--type', 'talks_held');
    const said = await rig.ceasewire('correct', storyOf(script[3]), 'topics=', '--why', 'x');
    expect(said.code).toBe(0);
    const [after] = await listed('--type', 'talks_held');
    expect(after).toMatchObject({ place: talks?.place, origins: talks?.origins, stories: 1 });
    // All who carry it have to be taken off.
    await rig.ceasewire('correct', storyOf(script[4]), 'topics=', '--why', 'x');
    expect(await listed('--type', 'talks_held')).toEqual([]);
  });

  it('has the words of its mentions corrected in what they count towards, whatever reads them again', async () => {
    await fold(script);
    const strike = await theStrike();
    const id = storyOf(script[2]);
    const said = await rig.ceasewire(
      'correct',
      id,
      '1.injured=60',
      '--why',
      'sixty, says the paper',
      '--by',
      'Ines',
    );
    expect([said.code, said.err]).toEqual([0, '']);
    await fold(script, 'second');

    const [after] = await listed('--type', 'drone_strike', '--min-reports', '2');
    expect([strike.injured?.max, after?.injured?.max]).toEqual([6, 60]);
    const shown = await rig.ceasewire('show', strike.eventId);
    expect(shown.out).toContain('corrected 1.injured: 60, says Ines: sixty, says the paper');
    const page = await rig.ceasewire('show', id);
    expect(page.out).toContain('    corrected injured: 60, says Ines: sixty, says the paper');
    const detail = JSON.parse((await rig.ceasewire('show', strike.eventId, '--json')).out);
    expect(
      detail.contributions.map((row: { machine?: { injured: number } }) => row.machine?.injured),
    ).toContain(6);
  });

  it('can not have a mention corrected that counts towards nothing', async () => {
    await fold(script);
    const { code, err } = await rig.ceasewire('correct', storyOf(script[1]), '1.killed=1', '--why', 'x');
    expect([code, err]).toEqual([2, expect.stringContaining('counts towards no event')]);
  });
});

describe('a correction that can not be', () => {
  const id = hashId('event', 'refused');
  const eventId: EventId = asEventId(id);
  it.each([
    [['typ=shelling'], /no slot typ; did you mean type/],
    [['type=dron_strike'], /did you mean drone_strike/],
    [['status=done'], /no status done/],
    [['date=2026-02-30'], /not a day/],
    [['date='], /not a day/],
    [['killed=-1'], /not a number of people/],
    [['killed=99999999'], /not a number of people/],
    [['initiator=RUSS'], /no actor RUSS; did you mean RUS/],
    [['country=Ukrane'], /no country Ukrane/],
    [['region=UA-99'], /no region UA-99/],
    [['country=UA', 'place=Xyzzyville'], /gazetteer has no Xyzzyville in UA/],
    [['killed=1', 'killed=2'], /given twice/],
    [['killed'], /has no value/],
    [['topics=strikes'], /no slot topics/],
    [[], /Say what it should be/],
    [['killed', '--undo'], /nothing to take back/],
  ])('is refused for %j, with the reason', async (words, reason) => {
    await rig.withTable((client, table) =>
      createEventStore(client, table).putEvent(anEvent('x', { eventId, date: day('2026-02-06') }), undefined),
    );
    const { code, out, err } = await rig.ceasewire('correct', id, ...words, '--why', 'because');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
    expect((await rows()).some(({ sk }) => sk === 'CORRECTION')).toBe(false);
  });

  it('needs a reason, an id, and something that has it', async () => {
    const refusals = [
      await rig.ceasewire('correct', id, 'killed=1'),
      await rig.ceasewire('correct', id, 'killed=1', '--why', ' '),
      await rig.ceasewire('correct', 'x', 'killed=1', '--why', 'y'),
      await rig.ceasewire('correct', id, 'killed=1', '--why', 'y'),
    ];
    expect(refusals.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    const reasons = [/--why/, /--why is empty/, /not an id/, /Nothing is known/];
    for (const [index, reason] of reasons.entries()) expect(refusals[index]?.err).toMatch(reason);
  });
});

describe('places of a correction', () => {
  it('are looked up in the country that is given', async () => {
    const event = anEvent('placed', { placeName: aMention().place ?? '' });
    await rig.withTable((client, table) => createEventStore(client, table).putEvent(event, undefined));
    await rig.ceasewire('correct', event.eventId, 'region=Kharkiv', 'place=Kupiansk', '--why', 'x');
    const [town] = await listed('--region', 'UA-63');
    await rig.ceasewire('correct', event.eventId, 'place', '--undo', '--why', 'x');
    await rig.ceasewire('correct', event.eventId, 'region=UA-51', '--why', 'x');
    const [region] = await listed('--region', 'UA-51');
    expect([town?.place?.precision, town?.place?.region, town?.placeName]).toEqual([
      'city',
      'UA-63',
      'Kupiansk',
    ]);
    expect([region?.place?.precision, region?.place?.region]).toEqual(['region', 'UA-51']);
  });
});
