import type { Command } from 'commander';
import { asFeedId, type Feed, type Instant, InvalidInput } from '../../shared/model/index.ts';
import { muteFeed, unmuteFeed } from '../../shared/steps/index.ts';
import { type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { type Io, safe, writeLine } from '../io.ts';

/** A reason is for whoever lists the feeds later; it stands in a row. */
const WHY_LENGTH = 300;

/** Adds `feeds mute` and `feeds unmute`. */
export function registerMuting(feeds: Command, io: Io): void {
  withConnection(feeds.command('mute'))
    .argument('<FEED>', 'the id of a feed; ceasewire feeds list has them')
    .option('--why <text>', 'shown by feeds list', 'muted by hand')
    .description('polls a feed no more; its stories stay, and feeds.opml does not bring it back')
    .action(async (id: string, options: ConnectOptions & { why: string }) => {
      if (options.why.length > WHY_LENGTH)
        throw new InvalidInput(`--why has ${options.why.length} characters; ${WHY_LENGTH} are kept.`);
      await change(id, options, (feed) => muteFeed(feed, safe(options.why)));
      await writeLine(io.stderr, safe(`${id} is polled no more; ceasewire feeds unmute takes it up again.`));
    });
  withConnection(feeds.command('unmute'))
    .argument('<FEED>', 'the id of a feed that is muted or gone')
    .description('takes up a feed again: it is due at once')
    .action(async (id: string, options: ConnectOptions) => {
      await change(id, options, unmuteFeed);
      await writeLine(io.stderr, safe(`${id} is polled at the next look for due feeds.`));
    });
}

const change = (id: string, options: ConnectOptions, to: (feed: Feed, now: Instant) => Feed): Promise<void> =>
  useIndex(options, async ({ feeds, now }) => {
    const feed = await feeds.readFeed(asFeedId(id));
    if (feed === undefined)
      throw new InvalidInput(
        `There is no feed ${safe(id).slice(0, 60)}; ceasewire feeds list has those that there are.`,
      );
    await feeds.putFeed(to(feed, now));
  });
