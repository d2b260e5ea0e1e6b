import { Command, InvalidArgumentError } from 'commander';
import { DEFAULT_STATE } from './embedded.ts';

export interface StartOptions {
  readonly fresh: boolean;
  /** A feed list to poll on the real clock; absent: the sample wire. */
  readonly feeds?: string;
  readonly state: string;
  readonly port?: number;
  /** Serve the read-only API, too, until Ctrl-C. */
  readonly api: boolean;
  readonly json: boolean;
}

const HELP = `
Without options it serves the sample wire, three invented days of news from a dozen feeds, polls it on an
accelerated clock until nothing is left, and says what it found. It needs no account and no network.

Examples:
  npm start                               the sample wire; a second time: goes on, writes nothing twice
  npm start -- --fresh                    the sample wire, from nothing
  npm start -- --feeds feeds.opml --state .ceasewire-live
                                          real feeds on the real clock, until Ctrl-C
  npm start -- --api                      the sample wire, and then the API over what it found
Then ask:
  npx ceasewire query events              what happened, and how many independent reports say so
  npx ceasewire query stories --topic peace_talks
`;

/** Reads the command line. @throws CommanderError, after it has said what is wrong. */
export function readOptions(
  args: readonly string[],
  streams: { out: (text: string) => void; err: (text: string) => void },
): StartOptions {
  const program = new Command('npm start --')
    .description('Runs the whole of Ceasewire on this machine: feeds in, an index of events out.')
    .option('--fresh', 'start over: forget what earlier runs left', false)
    .option('--feeds <file>', 'poll the feeds of an OPML file on the real clock, until Ctrl-C')
    .option('--state <folder>', 'where the state is kept', DEFAULT_STATE)
    .option(
      '--port <number>',
      'port of the table; the bucket, the sample wire and the API take the next three',
      readPort,
    )
    .option('--api', 'serve the read-only HTTP API on 127.0.0.1 as well, until Ctrl-C', false)
    .option('--json', 'print the summary as JSON', false)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .showHelpAfterError('(npm start -- --help shows what there is)')
    .addHelpText('after', HELP);
  program.parse(args, { from: 'user' });
  return program.opts<StartOptions>();
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  // The three ports after it are taken, too.
  if (!(port >= 1 && port <= 65_532)) throw new InvalidArgumentError('Give a number from 1 to 65532.');
  return port;
}
