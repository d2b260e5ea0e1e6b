import { describe, expect, it } from 'vitest';
import { createReader, documentClient } from '../../shared/index/index.ts';
import { asFeedId, asStoryId, instant, type StoryId } from '../../shared/model/index.ts';
import { type ForgetPorts, forgetFeed, forgetStory } from '../../shared/steps/index.ts';
import { forgetFeeds, newsRows, openRig, START } from './pipeline-rig.ts';

describe('a story that was taken down', { timeout: 60_000 }, () => {
  it('is not taken in again by the next poll, nor by a message that was under way, wherever the command died', async () => {
    const rig = await openRig();
    try {
      await rig.run();
      const { clients, config } = rig.services;
      const reader = createReader(documentClient(clients.dynamo), config.tableName, {
        now: () => instant(rig.clock.now()),
      });
      const terms = { from: instant(START - 86_400_000), until: instant(START + 86_400_000) };
      const { items } = await reader.storiesOnTopic('strikes', terms);
      const story = items.find(({ title }) => title?.includes('Odesa'));
      if (story === undefined) throw new Error('no story');
      await takeDown(rig, story.storyId);
      const rows = await newsRows(rig.services);
      await forgetFeeds(rig);
      rig.counts.clear();
      await rig.run({ again: true });
      expect(rig.counts.get('dropped.forgotten')).toBeGreaterThan(0);
      const after = (await newsRows(rig.services)).filter((row) =>
        /Missile strikes|dock workers|the mayor/.test(row),
      );
      expect(after).toEqual([]);
      expect((await newsRows(rig.services)).length).toBe(rows.length);
    } finally {
      await rig.close();
    }
  });
});

/** Dies at each call in turn, and begins again. */
async function takeDown(rig: Awaited<ReturnType<typeof openRig>>, storyId: StoryId): Promise<void> {
  const { createArchive, createArchiveKeeper } = await import('../../shared/archive/index.ts');
  const index = await import('../../shared/index/index.ts');
  const { clients, config } = rig.services;
  const client = index.documentClient(clients.dynamo);
  const ports: ForgetPorts = {
    archive: createArchive(clients.s3, config.bucketName),
    keeper: createArchiveKeeper(clients.s3, config.bucketName),
    feeds: index.createFeedStore(client, config.tableName),
    stories: index.createStoryStore(client, config.tableName),
    copies: index.createCopyStore(client, config.tableName),
    events: index.createEventStore(client, config.tableName),
    count: () => undefined,
  };
  const terms = { at: instant(rig.clock.now()), captures: false };
  for (let call = 1; call <= 40; call += 1) {
    rig.fuse.arm(call, () => undefined);
    await forgetStory(ports, storyId, terms).catch(() => undefined);
  }
  rig.fuse.arm(undefined, () => undefined);
  expect(await forgetStory(ports, storyId, terms)).toBeDefined();
  expect(await forgetStory(ports, asStoryId('nobody'), terms)).toBeUndefined();
  expect(await forgetFeed(ports, asFeedId('nobody'), terms)).toMatchObject({ stories: 0 });
}
