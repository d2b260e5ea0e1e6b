import { asFeedId, InvalidInput } from '../../shared/model/index.ts';
import type { ReplayTerms } from '../../shared/steps/index.ts';
import { type ConnectOptions, withConnection } from '../connect.ts';
import { safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { readProgress } from '../replay/progress-file.ts';
import { runReplay } from '../replay/run.ts';
import { layOutDifference } from '../replay/snapshot.ts';
import { openReplayTarget, type ReplayTarget } from '../replay/target.ts';
import { listenForStop } from '../stop-signal.ts';
import { readWhen } from '../when.ts';

interface ReplayOptions extends ConnectOptions {
  readonly since?: string;
  readonly until?: string;
  readonly feed?: string;
  readonly announce?: boolean;
  readonly rate?: number;
  readonly resume?: boolean;
  readonly json?: boolean;
}

export const registerReplay: Register = (program, io, finish) => {
  withConnection(program.command('replay'))
    .description(
      'sends the texts of a period through again, after a change of analysis: rows that come out the same are not rewritten, and the bus is not told unless you say so',
    )
    .option(
      '--since <time>',
      'captures taken from then on: 2026-02-06, 2026-02-06T05:00Z, or 36h, 2d, 1w ago',
    )
    .option('--until <time>', 'and before then (default: now)')
    .option('--feed <id>', 'of this feed alone')
    .option('--announce', 'tell the bus what changes')
    .option('--rate <texts>', 'texts a second at most (default: 20 with --stack, else no limit)', readRate)
    .option('--resume', 'go on with the replay that was stopped')
    .option('--json', 'print the outcome as one JSON object')
    .addHelpText(
      'after',
      '\nExamples:\n  ceasewire replay --since 2026-02-05 --until 2026-02-08\n  ceasewire replay --stack Ceasewire --since 1w --rate 10\n  ceasewire replay --resume',
    )
    .action(async (options: ReplayOptions) => {
      if (options.resume) refuseTerms(options);
      const target = await openReplayTarget(options);
      const stop = listenForStop(io, () => void io.stderr.write('\nStopping after the capture in hand.\n'));
      try {
        const unfinished = options.resume ? readProgress(target.progressPath) : undefined;
        const terms = unfinished?.terms ?? termsOf(options, target);
        const result = await runReplay(
          target,
          {
            terms,
            signal: stop.signal,
            ...(unfinished === undefined ? {} : { unfinished }),
            ...(options.rate === undefined ? {} : { rate: options.rate }),
          },
          io,
        );
        if (result.difference === undefined) {
          const where =
            options.stack === undefined ? ` --state ${options.state}` : ` --stack ${options.stack}`;
          await writeLine(
            io.stderr,
            `Stopped after ${result.texts} texts. Go on with: npx ceasewire replay${where} --resume`,
          );
          return finish(1);
        }
        if (result.texts === 0)
          await writeLine(
            io.stderr,
            terms.feedId === undefined
              ? 'Nothing was captured in this period.'
              : safe(
                  `Nothing of a feed ${terms.feedId} was captured in this period; ceasewire feeds list has the feeds.`,
                ),
          );
        // A misspelt feed is no replay that found nothing to change.
        if (result.texts === 0 && terms.feedId !== undefined) return finish(1);
        if (options.json) return writeLine(io.stdout, JSON.stringify(result));
        for (const line of layOutDifference(result.difference)) await writeLine(io.stdout, line);
        if (isNothing(result.difference)) await writeLine(io.stdout, 'Nothing has changed.');
        else if (!terms.announce) await writeLine(io.stdout, 'The bus was not told (--announce tells it).');
      } finally {
        stop.release();
        await target.close();
      }
    });
};

const isNothing = ({ stories, events }: { stories: object; events: object }): boolean =>
  [...Object.values(stories), ...Object.values(events)].every((count) => count === 0);

function termsOf(options: ReplayOptions, { now }: ReplayTarget): ReplayTerms {
  if (options.since === undefined)
    throw new InvalidInput(
      'Say from when on with --since (2026-02-06, 36h, 1w), or --resume a stopped replay.',
    );
  const since = readWhen(options.since, now, '--since');
  const until = options.until === undefined ? now : readWhen(options.until, now, '--until');
  if (since >= until)
    throw new InvalidInput(`--since ${since} is not before --until ${until}; turn them round.`, {
      since,
      until,
    });
  return {
    since,
    until,
    announce: options.announce === true,
    ...(options.feed === undefined ? {} : { feedId: asFeedId(options.feed) }),
  };
}

/** A stopped replay keeps what it was asked. @throws InvalidInput where another period is given beside it. */
function refuseTerms(options: ReplayOptions): void {
  const given = (['since', 'until', 'feed', 'announce'] as const).find((name) => options[name] !== undefined);
  if (given !== undefined)
    throw new InvalidInput(
      `--resume goes on with what was asked then; leave --${given} out, or leave --resume out to start anew.`,
    );
}

function readRate(text: string): number {
  const rate = Number(text);
  if (!(rate > 0 && rate <= 1_000))
    throw new InvalidInput(`--rate ${text} is not a number of texts a second, 1000 at most.`);
  return rate;
}
