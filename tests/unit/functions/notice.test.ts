import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/notify/handler.ts';
import { composeNotice, type Notice } from '../../../functions/notify/notice.ts';
import {
  asEventId,
  asGroupId,
  asStoryId,
  type Contribution,
  type Day,
  type Event,
  type Instant,
} from '../../../shared/model/index.ts';

const EVENT: Event = {
  eventId: asEventId('e1'),
  family: 'strike',
  type: 'missile_strike',
  status: 'happened',
  date: '2026-02-05' as Day,
  datePrecision: 'day',
  country: 'UA',
  place: { name: 'Kharkiv', region: 'UA-63', precision: 'city' },
  initiator: 'RUS',
  killed: { min: 3, max: 5, latest: 5, best: 5 },
  claims: [
    {
      claimant: { name: 'the governor' },
      storyId: asStoryId('s1'),
      published: '2026-02-05T08:00:00.000Z' as Instant,
      killed: 5,
      status: 'happened',
    },
  ],
  origins: ['reuters', 'ukrinform'],
  groups: [],
  stories: 3,
  firstReport: '2026-02-05T06:00:00.000Z' as Instant,
  lastReport: '2026-02-05T08:00:00.000Z' as Instant,
  version: 2,
  changedAt: '2026-02-05T08:00:00.000Z' as Instant,
  analysisVersion: '1',
};

const report = (origin: string, publisher: string, at: string, text: string): Contribution => ({
  eventId: EVENT.eventId,
  storyId: asStoryId(`${publisher}-${at}`),
  index: 0,
  groupId: asGroupId('g'),
  origin,
  publisher,
  published: at as Instant,
  url: `https://${publisher}.example/1`,
  mention: {
    family: 'strike',
    type: 'missile_strike',
    status: 'happened',
    codes: {},
    evidence: { start: 0, end: text.length, text },
  },
});
const REPORTS = [
  report('reuters', 'gazette', '2026-02-05T07:00:00.000Z', 'A copy of it.'),
  report('ukrinform', 'ukrinform', '2026-02-05T08:00:00.000Z', 'Five people died.'),
  report('reuters', 'reuters', '2026-02-05T06:00:00.000Z', 'A missile hit\na market.'),
];

describe('a notice', () => {
  const { subject, body } = composeNotice('Missile strikes in Kharkiv', EVENT, REPORTS, 'Ceasewire');

  it('says what, where, when, and who says so', () => {
    expect(subject).toBe('Missile strikes in Kharkiv');
    expect(body).toContain('What   missile strike (happened): 5 (3 to 5) killed');
    expect(body).toContain('Where  Kharkiv, UA-63, UA');
    expect(body).toContain('When   2026-02-05');
    expect(body).toContain('Who    by RUS');
    expect(body).toContain('Says   2 independent reports in 3 stories: reuters, ukrinform');
    expect(body).toContain('the governor: happened, 5 killed');
  });

  it('gives the earliest report of each origin, with its sentence and link, and no copies', () => {
    expect(body).toMatch(
      /06:00 UTC {2}reuters\n {2}“A missile hit a market\.”\n {2}https:\/\/reuters\.example\/1/,
    );
    expect(body).toContain('“Five people died.”');
    expect(body).not.toContain('gazette');
  });

  it('leads to the rest', () => {
    expect(body).toContain('npx ceasewire show e1 --stack Ceasewire');
  });

  it('has a subject that mail can carry, whatever the title', () => {
    expect(composeNotice('Удары по Харькову', EVENT, [], 'C').subject).toBe('Ceasewire watch');
    expect(composeNotice(`Line\nbreak ${'x'.repeat(200)}`, EVENT, [], 'C').subject).toMatch(
      /^[\x20-\x7e]{1,100}$/,
    );
  });
});

describe('the function that writes notices', () => {
  const run = async (event: Event | undefined) => {
    const sent: Notice[] = [];
    const counts: string[] = [];
    const handler = createHandler({
      events: { readEvent: async () => event, contributions: async () => REPORTS },
      send: async (notice) => void sent.push(notice),
      count: (name) => void counts.push(name),
      stackName: 'Ceasewire',
    });
    await handler({ watch: 'Missile strikes', eventId: 'e1' });
    return { sent, counts };
  };

  it('writes one', async () => {
    const { sent, counts } = await run(EVENT);

    expect(sent).toHaveLength(1);
    expect(counts).toEqual(['notice.sent']);
  });

  it('writes none of an event that was withdrawn or merged in the meantime', async () => {
    const { sent } = await run({ ...EVENT, closed: { at: EVENT.changedAt } });

    expect(sent).toEqual([]);
  });
});
