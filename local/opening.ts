/** What `npm start` says of a run before and after it. */
import { DAY } from '../shared/model/index.ts';
import type { StartOptions } from './options.ts';
import { type Progress, plural } from './progress.ts';
import type { Services } from './services.ts';
import { type Session, timeOf } from './session.ts';
import type { RunState } from './state.ts';

interface Opening {
  readonly options: StartOptions;
  readonly session: Session;
  readonly services: Services;
  /** Milliseconds of the machine's own clock. */
  readonly began: number;
  readonly before: RunState | undefined;
}

/** Says where everything is and what is about to be read. */
export function tellOpening(
  progress: Progress,
  { options, session, services, began, before }: Opening,
): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  progress.stage(
    `Table, bucket, queues and bus are up in ${options.state} (${seconds} s; table ${services.endpoints.dynamodb}, bucket ${services.endpoints.s3})`,
  );
  const feeds = plural(session.registry.feeds.length, 'feed');
  if (session.wire === 'sample')
    progress.stage(
      before === undefined
        ? `Sample wire: ${feeds} on ${session.origin}, ${daysOf(session)} of news on an accelerated clock`
        : before.drained
          ? 'The sample wire has been drained before: looking for what is new. Start over with: npm start -- --fresh'
          : `Going on where the last run stopped: ${timeOf(session.clock)().slice(0, 16)}Z on the sample wire`,
    );
  else
    progress.stage(
      `Polling ${feeds} of ${options.feeds}. Ctrl-C stops; what was found stays in ${options.state}`,
    );
}

const daysOf = ({ startsAt = 0, endsAt = 0 }: Session): string =>
  plural(Math.max(1, Math.round((endsAt - startsAt) / DAY)), 'day');

/** What the summary is of. */
export function subjectOf(session: Session, drained: boolean, before: RunState | undefined): string {
  if (session.wire === 'feeds') return plural(session.registry.feeds.length, 'feed');
  if (!drained) return 'Part of the sample wire';
  return before === undefined ? `${daysOf(session)} of the sample wire` : 'What was left of the sample wire';
}
