import type { CountTerms } from '../../shared/index/index.ts';
import { addDays, dayOf, EVENT_TYPES, type EventType } from '../../shared/model/index.ts';
import type { CountRow } from '../../shared/steps/index.ts';
import { type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { type Io, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { readPlaceTerms } from '../place-terms.ts';
import { type Column, layOutTable } from '../table.ts';
import { typeInWords } from '../view.ts';
import { readWhen } from '../when.ts';
import { readWord } from '../word.ts';

const GROUPINGS = ['type', 'country', 'type,country', 'country,type'] as const;
type Grouping = (typeof GROUPINGS)[number];

interface CountsOptions extends ConnectOptions {
  readonly by: Grouping;
  readonly since: string;
  readonly until?: string;
  readonly type?: EventType;
  readonly country?: string;
  readonly json?: boolean;
}

export const registerCounts: Register = (program, io) => {
  withConnection(program.command('counts'))
    .description('how many events a day, by type and country, with a bar for each day')
    .option('--by <what>', `one of ${GROUPINGS.join(' ')}`, readWord('grouping', GROUPINGS), 'type,country')
    .option('--since <when>', 'from that day on', '30d')
    .option('--until <when>', 'before that day; absent: today and all')
    .option('--type <type>', 'of one type', readWord('type', EVENT_TYPES))
    .option('--country <code>', 'in one country; - for events without one')
    .option('--json', 'the counts themselves, one JSON object a line')
    .action((options: CountsOptions) =>
      useIndex(options, async ({ reader, now }) => {
        const { country } = readPlaceTerms(options.country === undefined ? {} : { country: options.country });
        const terms: CountTerms = {
          from: dayOf(readWhen(options.since, now, '--since')),
          until:
            options.until === undefined
              ? addDays(dayOf(now), 1)
              : dayOf(readWhen(options.until, now, '--until')),
          limit: 200,
          ...(options.type === undefined ? {} : { types: [options.type] }),
          ...(country === undefined ? {} : { country }),
        };
        const rows: CountRow[] = [];
        for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
          const page = await reader.counts({ ...terms, ...(cursor === undefined ? {} : { cursor }) });
          rows.push(...page.items);
          cursor = page.cursor;
        }
        await write(rows, options, io);
      }),
    );
};

async function write(rows: readonly CountRow[], { by, json }: CountsOptions, io: Io): Promise<void> {
  if (json) {
    for (const row of rows) await writeLine(io.stdout, JSON.stringify(row));
    return;
  }
  if (rows.length === 0)
    return writeLine(
      io.stderr,
      'No counts. They are made every five minutes of the days whose events changed; widen --since.',
    );
  const lines = [
    ...plotDays(rows, io.columns ?? 80),
    `${' '.repeat(12)}█ two independent reports or more (their number in brackets)  ░ one`,
    '',
    ...layOutTable(sumBy(rows, by), columnsOf(by), io.columns),
  ];
  for (const line of lines) await writeLine(io.stdout, line);
}

interface Sum {
  readonly type?: string;
  readonly country?: string;
  readonly events: number;
  readonly confirmed: number;
}

/** The sums over all days, the largest first. */
function sumBy(rows: readonly CountRow[], by: Grouping): Sum[] {
  const [withType, withCountry] = [by.includes('type'), by.includes('country')];
  const sums = new Map<string, Sum>();
  for (const { type, country, events, confirmed } of rows) {
    const key = `${withType ? type : ''} ${withCountry ? country : ''}`;
    const sum = sums.get(key) ?? {
      ...(withType ? { type } : {}),
      ...(withCountry ? { country } : {}),
      events: 0,
      confirmed: 0,
    };
    sums.set(key, { ...sum, events: sum.events + events, confirmed: sum.confirmed + confirmed });
  }
  return [...sums]
    .sort(([a, one], [b, other]) => other.events - one.events || (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}

function columnsOf(by: Grouping): readonly Column<Sum>[] {
  const parts: Readonly<Record<string, Column<Sum>>> = {
    type: { head: 'type', of: ({ type }) => (type === undefined ? '' : typeInWords(type)) },
    country: { head: 'country', of: ({ country }) => country },
  };
  return [
    ...by.split(',').flatMap((part) => parts[part] ?? []),
    { head: 'events', of: ({ events }) => events, align: 'right' },
    { head: 'two reports or more', of: ({ confirmed }) => confirmed, align: 'right' },
  ];
}

/** A bar a day, oldest first: dark where two independent reports or more stand behind the events. */
function plotDays(rows: readonly CountRow[], width: number): string[] {
  const days = new Map<string, { events: number; confirmed: number }>();
  for (const { day, events, confirmed } of rows) {
    const sum = days.get(day) ?? { events: 0, confirmed: 0 };
    days.set(day, { events: sum.events + events, confirmed: sum.confirmed + confirmed });
  }
  const most = Math.max(...[...days.values()].map(({ events }) => events));
  const room = Math.max(10, Math.min(60, width - 24));
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { events, confirmed }]) => {
      const whole = Math.max(1, Math.round((events / most) * room));
      const dark = Math.round((confirmed / events) * whole);
      return `${day}  ${'█'.repeat(dark)}${'░'.repeat(whole - dark)} ${events}${confirmed > 0 ? ` (${confirmed})` : ''}`;
    });
}
