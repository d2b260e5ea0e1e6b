import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, joinCopyGroup, MemoryCopyStore } from '../../../shared/copies/index.ts';
import { asStoryId, type Instant } from '../../../shared/model/index.ts';

const AT = '2026-02-05T06:00:00.000Z' as Instant;

const ITEMS = {
  ferry:
    'A drifting mine sank a ferry off Vardo on Thursday and drowned a 58-year-old cook, the coast guard said. The boat went down within a quarter of an hour, two sea miles from the mole, while fishermen pulled eleven travellers out of the water. Divers will look for the wreck as soon as the gale has passed, a captain told the harbour radio.',
  mill: 'Rockets hit a paper mill in Hamar before sunrise and wounded six workers of the night shift, a hospital doctor said. The roof of the drying hall fell in, and smoke lay over the railway yard until noon. Sweden has not spoken of the attack, which was the second on that valley since the new year.',
  talks:
    'Envoys of Norway and Sweden sat together in Lund for seven hours to settle who may fish on the northern banks, Danish hosts said. They left by different doors and gave no word to the press. A diplomat who knows both of them called it a beginning, and expects them back within a month.',
};
const DIGEST = `From around the north: what you need to know.\n\n${Object.values(ITEMS).join('\n\n')}`;

/** Which stories share a group, each group's in order. */
async function groupsOf(stories: readonly (readonly [id: string, text: string])[]): Promise<string[]> {
  const store = new MemoryCopyStore();
  for (const [id, text] of stories)
    await joinCopyGroup(
      store,
      {
        storyId: asStoryId(id),
        publisher: id,
        family: id,
        published: AT,
        fingerprint: fingerprint({ text }),
      },
      AT,
    );
  const groups = new Map<string, string[]>();
  for (const [id] of stories) {
    const group = (await store.membershipOf(asStoryId(id)))?.groupId ?? id;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
}

describe('a digest of several stories', () => {
  const wire = Object.entries(ITEMS).flatMap(([id, text]) => [
    [id, text] as const,
    [`${id} again`, `LUND, Feb 5 (Reuters) - ${text}`] as const,
  ]);

  it('joins one of the stories that it carries and makes no two of them one, whatever comes first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...wire, ['digest', DIGEST] as const], { minLength: 7 }),
        async (stories) => {
          const groups = await groupsOf(stories);
          expect(groups.map((ids) => ids.replace(/^digest /, ''))).toEqual(
            expect.arrayContaining(['ferry ferry again', 'mill mill again', 'talks talks again']),
          );
          expect(groups).toHaveLength(3);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is told from a story of which an outlet prints the end', async () => {
    const [ferry, mill] = [ITEMS.ferry, ITEMS.mill];
    expect(
      await groupsOf([
        ['beginning', ferry],
        ['whole', `${ferry}\n${mill}`],
        ['end', mill],
      ]),
    ).toEqual(['beginning end whole']);
  });
});
