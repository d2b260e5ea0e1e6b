import { setTimeout as sleep } from 'node:timers/promises';
import type { Changed } from '../../shared/index/index.ts';
import { type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { minuteOf, plural, tollOf, typeInWords, whereOf, whoOf } from '../view.ts';
import { readWhen } from '../when.ts';

interface ChangesOptions extends ConnectOptions {
  readonly since?: string;
  readonly cursor?: string;
  readonly follow?: boolean;
  readonly json?: boolean;
}

/** Between two looks: nothing newer than a minute is given out, so looking more often finds nothing sooner. */
const FOLLOW_MS = 30_000;

export const registerChanges: Register = (program, io) => {
  withConnection(program.command('changes'))
    .description(
      'what changed since a time or a cursor, oldest first; nothing newer than a minute, so that no late write is lost',
    )
    .option('--since <when>', 'begin there: a day, an instant, or so long ago', '1d')
    .option('--cursor <cursor>', 'go on from there: the cursor that the last call printed')
    .option('--follow', 'keep looking, every half a minute, until Ctrl-C')
    .option('--json', 'one JSON object a line')
    .action((options: ChangesOptions) =>
      useIndex(options, async ({ reader, now }) => {
        let terms: { since?: ReturnType<typeof readWhen>; cursor?: string } =
          options.cursor === undefined
            ? { since: readWhen(options.since ?? '1d', now, '--since') }
            : { cursor: options.cursor };
        let told = false;
        for (;;) {
          const page = await reader.changes({ ...terms, limit: 200 });
          for (const item of page.items)
            await writeLine(io.stdout, options.json ? JSON.stringify(item) : safe(describeChange(item)));
          told ||= page.items.length > 0;
          terms = { cursor: page.cursor };
          if (page.more) continue;
          if (!told) {
            const next = options.follow ? ' Looking every half a minute; Ctrl-C ends it.' : '';
            await writeLine(io.stderr, `Nothing has changed since.${next}`);
            told = true;
          }
          if (!options.follow) return writeLine(io.stderr, `Go on from here: --cursor ${page.cursor}`);
          await sleep(FOLLOW_MS);
        }
      }),
    );
};

function describeChange(item: Changed): string {
  const when = minuteOf(item.changedAt);
  if (item.kind === 'story') {
    const { story } = item;
    const what =
      story.indexedRevision !== undefined && story.topics.length > 0 && story.pubStatus === 'usable'
        ? 'story'
        : 'story withdrawn';
    return `${when}  ${what} ${story.storyId} v${item.version}  ${story.publisher}: ${story.title ?? story.excerpt}`;
  }
  const { event } = item;
  const closed =
    event.closed === undefined
      ? ''
      : event.closed.mergedInto === undefined
        ? ' closed'
        : ` merged into ${event.closed.mergedInto}`;
  const parts = [
    typeInWords(event.type),
    event.status,
    whereOf(event),
    whoOf(event),
    tollOf(event),
    plural(event.origins.length, 'report'),
  ];
  return `${when}  event ${event.eventId} v${item.version}${closed}  ${parts.filter((part) => part !== '' && part !== '-').join(' · ')}`;
}
