import { createInterface } from 'node:readline/promises';
import { asFeedId, asStoryId, InvalidInput, type Story } from '../../shared/model/index.ts';
import { type Forgotten, forgetFeed, forgetStory } from '../../shared/steps/index.ts';
import { type ConnectOptions, withConnection } from '../connect.ts';
import { type ForgetTarget, openForgetTarget } from '../forget-target.ts';
import { type Io, safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { plural } from '../view.ts';

interface ForgetOptions extends ConnectOptions {
  readonly why?: string;
  readonly captures?: boolean;
  readonly yes?: boolean;
}

/** A reason is for whoever asks later; it is kept in a row. */
const WHY_LENGTH = 300;

export const registerForget: Register = (program, io, finish) => {
  withConnection(program.command('forget'))
    .argument('<STORY|FEED>', 'the id of a story, or of a feed whose stories are all taken down')
    .description(
      'takes a story down for good: its texts, rows and mentions; it is not taken in again, and the bus is told',
    )
    .option('--why <text>', 'kept with the tombstone')
    .option('--captures', 'delete the raw captures that hold it as well, with all else that they hold')
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  ceasewire forget STORY --stack Ceasewire --why "court order 12/26"')
    .action(async (id: string, options: ForgetOptions) => {
      if ((options.why?.length ?? 0) > WHY_LENGTH)
        throw new InvalidInput(`--why has ${options.why?.length} characters; ${WHY_LENGTH} are kept.`);
      const target = await openForgetTarget(options);
      try {
        const story = await target.stories.readStory(asStoryId(id));
        const feed = story === undefined ? await target.feeds.readFeed(asFeedId(id)) : undefined;
        if (story === undefined && feed === undefined)
          throw new InvalidInput(`There is no story and no feed ${safe(id).slice(0, 60)}.`, {
            id: id.slice(0, 200),
          });
        const what =
          story === undefined
            ? `all stories of the feed ${feed?.feedId} (${feed?.title}), and the feed`
            : await describe(target, story);
        if (!options.yes && !(await agrees(io, what))) {
          await writeLine(io.stderr, 'Nothing was taken down.');
          return finish(1);
        }
        const terms = {
          at: target.now(),
          captures: options.captures === true,
          ...(options.why === undefined ? {} : { why: options.why }),
        };
        const done =
          story === undefined
            ? await forgetFeed(target, asFeedId(id), terms, (day, { stories }) => {
                io.stderr.write(`${day}: ${plural(stories, 'story', 'stories')} so far\n`);
              })
            : await forgetStory(target, asStoryId(id), terms);
        await target.settle();
        const before = story?.forgotten;
        if (before !== undefined && done?.stories === 0)
          return writeLine(io.stdout, `${saidBefore(before.at)}${terms.captures ? ` ${CAPTURES_GONE}` : ''}`);
        if (done !== undefined) await writeLine(io.stdout, safe(`Taken down: ${summaryOf(done)}.`));
        if (!terms.captures)
          await writeLine(
            io.stdout,
            'Raw captures may still hold it until they expire; --captures deletes them, with all else that they hold.',
          );
      } finally {
        await target.close();
      }
    });
};

const saidBefore = (at: string): string =>
  `It was taken down before, ${at.slice(0, 10)}; nothing was left to do.`;
/** Its texts led to the captures, and went with it. */
const CAPTURES_GONE =
  'Which raw captures hold it is known no longer: those that --captures did not delete then stay until they expire.';

async function describe({ events }: ForgetTarget, story: Story): Promise<string> {
  if (story.forgotten !== undefined)
    return `what may be left of story ${story.storyId}, taken down ${story.forgotten.at.slice(0, 10)}`;
  const mentions = await events.contributionsOf(story.storyId);
  const held = new Set(mentions.map(({ eventId }) => eventId)).size;
  return `"${story.title ?? story.excerpt}" (${story.publisher}, ${story.published.slice(0, 16)}), with ${plural(mentions.length, 'mention')} in ${plural(held, 'event')}`;
}

async function agrees(io: Io, what: string): Promise<boolean> {
  if (io.columns === undefined)
    throw new InvalidInput(`This would take down ${safe(what)}. It can't be undone; say --yes to do it.`);
  const ask = createInterface({ input: io.stdin, output: io.stderr });
  try {
    return /^y(es)?$/i.test(
      (await ask.question(safe(`Take down ${what}? It can't be undone. [y/N] `))).trim(),
    );
  } finally {
    ask.close();
  }
}

const summaryOf = ({ stories, texts, captures, events }: Forgotten): string =>
  [
    plural(stories, 'story', 'stories'),
    plural(texts, 'text'),
    ...(captures === 0 ? [] : [plural(captures, 'capture')]),
    `${plural(events.changed, 'event')} changed`,
    `${events.closed} closed`,
  ].join(', ');
