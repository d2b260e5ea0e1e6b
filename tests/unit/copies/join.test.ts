import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMMON_KEY,
  fingerprint,
  joinCopyGroup,
  leaveCopyGroup,
  MemoryCopyStore,
} from '../../../shared/copies/index.ts';
import {
  addMillis,
  asStoryId,
  type CopyCandidate,
  DAY,
  HOUR,
  type Instant,
} from '../../../shared/model/index.ts';
import { Doom, doomed, untilDone } from './faults.ts';

const START = '2026-02-05T06:00:00.000Z' as Instant;

const SENTENCES = [
  'Negotiators from the two sides met for a second day in the lakeside town on Thursday.',
  'The delegations discussed the withdrawal of heavy guns from the valley floor.',
  'A spokeswoman for the northern delegation described the mood as businesslike.',
  'Shelling continued along the river overnight and residents slept in cellars.',
  'The mediators expect to publish a timetable by the end of the month.',
  'Fishermen found a drifting mine and called the coast guard to the harbour.',
  'Engineers repaired the power line that feeds the hospital and two schools.',
  'A convoy of forty lorries with flour crossed the bridge before dawn.',
];
const wire = (from: number, until: number): string => SENTENCES.slice(from, until).join('\n');

type Dated = Pick<CopyCandidate, 'published' | 'storyId'>;
const byTime = (a: Dated, b: Dated): number =>
  `${a.published} ${a.storyId}` < `${b.published} ${b.storyId}` ? -1 : 1;

function story(id: string, text: string, more: Partial<CopyCandidate> = {}): CopyCandidate {
  return {
    storyId: asStoryId(id),
    publisher: id,
    family: id,
    published: START,
    fingerprint: fingerprint({ text }),
    ...more,
  };
}

describe('joining a copy group', () => {
  it('gives fifty outlets of one text one group', async () => {
    const store = new MemoryCopyStore();
    for (let at = 0; at < 50; at += 1)
      await joinCopyGroup(store, story(`s${at}`, wire(0, 5), { published: addMillis(START, at) }), START);
    const { group, opened } = await joinCopyGroup(store, story('last', wire(0, 5)), START);
    expect(group).toMatchObject({ credited: false });
    expect(await store.members(group.groupId)).toHaveLength(51);
    expect(opened).toBe(false);
  });

  it('writes nothing of the group for a copy that is neither its first nor the first to credit', async () => {
    const store = new MemoryCopyStore();
    await joinCopyGroup(store, story('first', wire(0, 5)), START);
    const doom = new Doom();
    const later = story('later', wire(0, 5), { published: addMillis(START, 1) });
    await joinCopyGroup(doomed(store, doom), later, START);
    expect(doom.writes).toEqual(['putMember']);
  });

  it('names the agency as origin once a member credits it, and says whose reports that changes', async () => {
    const store = new MemoryCopyStore();
    const regrouped: string[] = [];
    await joinCopyGroup(store, story('first', wire(0, 5)), START);
    const { group } = await joinCopyGroup(
      store,
      story('second', wire(0, 5), { credit: 'reuters' }),
      START,
      async (stories, _, origin) => {
        regrouped.push(...stories, origin);
      },
    );
    expect(group.origin).toBe('reuters');
    expect(regrouped).toContain('first');
    expect(regrouped).toContain('reuters');
  });

  it('counts the earliest story as the first, whenever it comes', async () => {
    const store = new MemoryCopyStore();
    await joinCopyGroup(store, story('late', wire(0, 5)), START);
    const { group } = await joinCopyGroup(
      store,
      story('early', wire(0, 5), { published: addMillis(START, -1000) }),
      START,
    );
    expect(group.first.storyId).toBe('early');
    expect(group.origin).toBe('early');
  });

  it('finds a copy of what the second member brought', async () => {
    const store = new MemoryCopyStore();
    await joinCopyGroup(store, story('short', wire(0, 2)), START);
    await joinCopyGroup(store, story('whole', wire(0, 8)), START);
    const { group } = await joinCopyGroup(store, story('rest', wire(5, 8)), START);
    expect(await store.members(group.groupId)).toHaveLength(3);
  });

  it('merges two groups that a third text shows to be one, and leaves a sign on the lesser', async () => {
    const store = new MemoryCopyStore();
    const half = await joinCopyGroup(store, story('a', wire(0, 3)), START);
    const other = await joinCopyGroup(
      store,
      story('b', `${SENTENCES[0]}\n${wire(5, 8)}`, { published: addMillis(START, 1) }),
      START,
    );
    expect(other.groupId).not.toBe(half.groupId);
    const { group } = await joinCopyGroup(store, story('c', wire(0, 8)), START);
    expect(group.groupId).toBe(half.groupId);
    expect(await store.members(group.groupId)).toHaveLength(3);
    expect((await store.readGroup(other.groupId))?.mergedInto).toBe(half.groupId);
    expect((await store.membershipOf(asStoryId('b')))?.groupId).toBe(half.groupId);
  });

  it('does not make two stories one because a round-up carries both', async () => {
    const store = new MemoryCopyStore();
    const talks = await joinCopyGroup(store, story('talks', wire(0, 3)), START);
    const harbour = await joinCopyGroup(store, story('harbour', wire(5, 8)), START);
    await joinCopyGroup(store, story('round-up', wire(0, 8)), START);
    expect((await store.readGroup(talks.groupId))?.mergedInto).toBeUndefined();
    expect((await store.readGroup(harbour.groupId))?.mergedInto).toBeUndefined();
  });

  it('keeps apart what came out more than a week apart', async () => {
    const store = new MemoryCopyStore();
    await joinCopyGroup(store, story('old', wire(0, 5)), START);
    const { opened } = await joinCopyGroup(
      store,
      story('new', wire(0, 5), { published: addMillis(START, 8 * DAY) }),
      START,
    );
    expect(opened).toBe(true);
  });

  it('takes the Monday of a short text for the Monday of its week', async () => {
    const told = (verb: string): string =>
      `The lake commission and the northern fishers ${verb} their indirect talks on herring quotas in Hamar, two mediators said in a joint note on Monday.`;
    const later = async (days: number) => {
      const store = new MemoryCopyStore();
      await joinCopyGroup(store, story('first', told('agreed to resume')), START);
      const published = addMillis(START, days * DAY);
      return joinCopyGroup(store, story('second', told('resumed'), { published }), START);
    };
    expect((await later(7)).opened).toBe(true);
    expect((await later(3)).opened).toBe(false);
  });

  it('keeps another number apart, though an outlet’s own lines beside a copy hold that number too', async () => {
    const told = (dead: string): string =>
      `The harbour company of Vardo confirms that all ${dead} divers missing after a landslide at the Ekker quarry in eastern Finnmark have died, as crews bring out the last bodies and the search ends.`;
    const local =
      'Bus lines will run every ten minutes to the fair in Lund on the weekend, the council said.';
    const store = new MemoryCopyStore();
    await joinCopyGroup(store, story('seven', told('seven')), START);
    await joinCopyGroup(store, story('local', `${told('seven')}\n${local}\n${wire(3, 6)}`), START);
    expect((await joinCopyGroup(store, story('ten', told('ten')), START)).opened).toBe(true);
  });

  it('takes the same text with a later toll for its update that day, and for another report five days on', async () => {
    const told = (hours: string): string =>
      `${SENTENCES[0]?.replace('.', `, and sat for ${hours} hours.`)}\n${wire(1, 8)}`;
    const later = async (days: number) => {
      const store = new MemoryCopyStore();
      await joinCopyGroup(store, story('first', told('six')), START);
      return joinCopyGroup(
        store,
        story('second', told('three'), { published: addMillis(START, days * DAY) }),
        START,
      );
    };
    expect([(await later(1)).opened, (await later(5)).opened]).toEqual([false, true]);
  });

  it('takes a few words of Sunday and of Monday for two reports, though all but the day agrees', async () => {
    const told = (day: string, what: string): string =>
      `An air strike on a ${what} in the northern harbour town of Vardo killed three people on ${day}, the health ministry said, after a warning.`;
    const later = async (text: string, hours: number) => {
      const store = new MemoryCopyStore();
      await joinCopyGroup(store, story('first', told('Sunday', 'house')), START);
      const published = addMillis(START, hours * HOUR);
      return (await joinCopyGroup(store, story('second', text, { published }), START)).opened;
    };
    expect(await later(told('Monday', 'car'), 24)).toBe(true);
    expect(await later(told('Sunday', 'house'), 24)).toBe(false);
  });

  it('finds the end of a text in its group, though an editor’s cut of it has lost what that end says', async () => {
    const ends = [
      'More than 60 lorries with flour waited at the Rafton crossing on Sunday, said the drivers of the Harstad line.',
      'Eva Lind of the northern delegation called the mood sober and spoke of 12 names on the list from Lund.',
    ];
    const store = new MemoryCopyStore();
    const whole = await joinCopyGroup(store, story('whole', `${wire(0, 5)}\n${ends.join('\n')}`), START);
    const cut = `${wire(0, 5).replaceAll('delegations', 'teams').replace('valley', 'Nordal')}\n${ends[1]}`;
    await joinCopyGroup(store, story('cut', cut), START);
    const { groupId } = await joinCopyGroup(store, story('end', ends.join('\n')), START);
    expect(groupId).toBe(whole.groupId);
  });

  it('takes no item for a copy of another, however short, whose house sentences are longer than it', async () => {
    const house =
      'The Vardo Courier has been set by hand in the rope loft by the quay since 1887. Letters are read out on market days if they are left under the blue stone. Boats carry it to each farm along the sound before the herring is landed. Whoever reprints a line of it owes the apprentice a bun.';
    const store = new MemoryCopyStore();
    const letters = (seed: number): string =>
      [17, 7, 3, 11]
        .map((step) => 'bdfgklmnprst'.charAt((seed * step + Math.floor(seed / step)) % 12))
        .join('a');
    const groups = new Set<string>();
    for (let at = 0; at < 60; at += 1) {
      const own = Array.from({ length: 3 + ((at * 7) % 38) }, (_, word) => letters(at * 50 + word)).join(' ');
      const { groupId } = await joinCopyGroup(store, story(`item ${at}`, `${own}. ${house}`), START);
      groups.add(groupId);
    }
    expect(groups.size).toBe(60);
  });

  it('makes no false group and no hot key of a thousand stories that share boilerplate', async () => {
    const store = new MemoryCopyStore();
    const lines =
      'Our reporters work around the clock from nine bureaus. Support independent journalism in the valley with a monthly gift. Write to the editor at the address below or visit our shop for mugs and calendars.';
    const filed = new Map<string, number>();
    const counting = new Proxy(store, {
      get(target, name) {
        if (name !== 'putKeys') {
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        }
        return async (keys: readonly string[], ...rest: [never, never]) => {
          for (const key of keys) filed.set(key, (filed.get(key) ?? 0) + 1);
          return target.putKeys(keys, ...rest);
        };
      },
    });
    const words = (at: number) =>
      Array.from({ length: 25 }, (_, word) => `w${at}x${(word * 7 + at) % 97}`).join(' ');
    for (let at = 0; at < 1000; at += 1) {
      const { opened } = await joinCopyGroup(counting, story(`s${at}`, `${words(at)}. ${lines}`), START);
      expect(opened).toBe(true);
    }
    expect(Math.max(...filed.values())).toBeLessThanOrEqual(COMMON_KEY);
  });
});

/** Every row, for comparison; the order of members is no part of it. */
async function rowsOf(store: MemoryCopyStore, stories: readonly CopyCandidate[]): Promise<unknown> {
  const members = await Promise.all(stories.map(({ storyId }) => store.membershipOf(storyId)));
  const groups = await Promise.all(
    members.map((member) => (member === undefined ? undefined : store.readGroup(member.groupId))),
  );
  return {
    members,
    groups: groups.map((group) => group && { ...group, version: 0 }),
  };
}

const texts = fc
  .tuple(fc.nat(7), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => wire(from, Math.min(8, from + length)));
const wires = fc
  .array(
    fc.record({
      text: texts,
      minutes: fc.nat(600),
      credit: fc.option(fc.constantFrom('ap', 'reuters'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((made) =>
    made.map(({ text, minutes, credit }, at) =>
      story(`s${at}`, text, {
        published: addMillis(START, minutes * 60_000),
        ...(credit === undefined ? {} : { credit }),
      }),
    ),
  );

describe('at least once', () => {
  it('ends in the same rows wherever a worker is killed', async () => {
    await fc.assert(
      fc.asyncProperty(
        wires,
        fc.array(fc.record({ at: fc.integer({ min: 1, max: 40 }), after: fc.boolean() }), {
          minLength: 9,
          maxLength: 9,
        }),
        async (stories, dooms) => {
          const [calm, shaken] = [new MemoryCopyStore(), new MemoryCopyStore()];
          for (const candidate of stories) await joinCopyGroup(calm, candidate, START);
          for (const [at, candidate] of stories.entries()) {
            const doom = Object.assign(new Doom(), dooms[at]);
            await untilDone(() => joinCopyGroup(doomed(shaken, doom), candidate, START));
          }
          expect(await rowsOf(shaken, stories)).toEqual(await rowsOf(calm, stories));
        },
      ),
      { numRuns: 150, seed: 20260206 },
    );
  });

  it('writes nothing where a story comes again', async () => {
    await fc.assert(
      fc.asyncProperty(wires, async (stories) => {
        const store = new MemoryCopyStore();
        for (const candidate of stories) await joinCopyGroup(store, candidate, START);
        const before = await rowsOf(store, stories);
        for (const candidate of stories) await joinCopyGroup(store, candidate, addMillis(START, 5));
        expect(await rowsOf(store, stories)).toEqual(before);
      }),
      { numRuns: 50, seed: 20260206 },
    );
  });

  it('says in a group’s row what its members say, whoever joins and leaves at once', async () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    await fc.assert(
      fc.asyncProperty(wires, seeds, fc.subarray([0, 1, 2, 3, 4]), async (stories, seed, leaving) => {
        const store = new MemoryCopyStore();
        let state = seed;
        const ticks = () => {
          state = (state * 1103515245 + 12345) % 2147483648;
          return state % 7;
        };
        const slow = doomed(store, new Doom(), ticks);
        const copies = stories.map((one) => ({ ...one, fingerprint: fingerprint({ text: wire(0, 5) }) }));
        await Promise.all(
          copies.map(async (candidate, at) => {
            await untilDone(() => joinCopyGroup(slow, candidate, START));
            if (leaving.includes(at))
              await untilDone(() =>
                leaveCopyGroup(slow, candidate.storyId, undefined, START, async () => {}),
              );
          }),
        );
        const standing = copies.filter((_, at) => !leaving.includes(at));
        const groups = new Set(
          await Promise.all(
            standing.map(async ({ storyId }) => (await store.membershipOf(storyId))?.groupId),
          ),
        );
        for (const groupId of groups) {
          const group = groupId === undefined ? undefined : await store.readGroup(groupId);
          if (group === undefined) throw new Error('A story without a group, or a group without a row.');
          const members = await store.members(group.groupId);
          const first = [...members].sort(byTime)[0];
          const crediting = members.filter(({ credit }) => credit !== undefined);
          const [credited] = crediting.sort(byTime);
          expect(group.first.storyId).toBe(first?.storyId);
          expect(group.origin).toBe(credited?.credit ?? first?.family);
        }
      }),
      { numRuns: 300, seed: 20260206 },
    );
  });

  it('gives a thousand copies by sixteen workers at once one group of a thousand', {
    timeout: 120_000,
  }, async () => {
    const store = new MemoryCopyStore();
    const queue = Array.from({ length: 1000 }, (_, at) =>
      story(`s${at}`, wire(0, 5), { published: addMillis(START, at) }),
    );
    let seed = 7;
    const ticks = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % 5;
    };
    const worker = async () => {
      for (let candidate = queue.pop(); candidate !== undefined; candidate = queue.pop()) {
        const next = candidate;
        await untilDone(() => joinCopyGroup(doomed(store, new Doom(), ticks), next, START));
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    const member = await store.membershipOf(asStoryId('s500'));
    const group = member && (await store.readGroup(member.groupId));
    expect(group?.first.storyId).toBe('s0');
    expect(member && (await store.members(member.groupId))).toHaveLength(1000);
  });
});
