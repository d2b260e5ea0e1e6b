/** How well events hold together the reports that belong together: pairwise, over the sample wire's truth. */
import type { WireTruth } from '../../local/wire/index.ts';
import type { Mention } from '../../shared/model/index.ts';
import { keyOf } from './align.ts';

/** A mention that the product read, with the event that it gave it. */
export interface Assignment {
  /** Id of the wire's story. */
  readonly story: string;
  readonly mention: Mention;
  readonly eventId: string;
}

export interface PairScore {
  /** Share of the pairs of reports in one event that belong together. */
  readonly precision: number;
  /** Share of the pairs of reports that belong together that are in one event. */
  readonly recall: number;
  readonly together: number;
  readonly belonging: number;
}

export interface EventsScore {
  /** As people meet it: a report that was not read counts as apart from all others, one that was invented as wrong. */
  readonly endToEnd: PairScore;
  /** Of what was read rightly only: what joining made of the mentions that it was given. */
  readonly joining: PairScore;
  /** The same without pairs of copies, which bring each other's words: two reports in words of their own. */
  readonly ownWords: PairScore;
  /** Reports of the truth, and how many of them were read. */
  readonly reports: number;
  readonly read: number;
  /** Mentions that tell of nothing in the truth. */
  readonly invented: readonly Assignment[];
  readonly missed: readonly { readonly story: string; readonly key: string }[];
  /** Pairs of reports, as `story: key | story: key`. */
  readonly falseJoins: readonly string[];
  readonly falseSplits: readonly string[];
}

interface Report {
  readonly story: string;
  readonly source: string;
  readonly key?: string;
  readonly events: ReadonlySet<string>;
  /** Told as news: a look back may join its event or stay out. */
  readonly news: boolean;
}

/** Pairs are of two stories: what one story tells twice is not a pair. */
export function scoreEvents(truth: WireTruth, assignments: readonly Assignment[]): EventsScore {
  const byKey = new Map(truth.events.map((event) => [event.key, event]));
  const known = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  const reports: Report[] = [];
  const invented: Assignment[] = [];
  for (const story of truth.stories) {
    const told = known([...story.events, ...story.background]);
    const source = story.copyOf ?? story.id;
    const found = new Map<string, Set<string>>();
    for (const row of assignments.filter((other) => other.story === story.id)) {
      const key = keyOf(row.mention, told);
      // A look back on what the wire's days don't hold is neither right nor wrong here.
      if (key === undefined && row.mention.status === 'background') continue;
      if (key === undefined) {
        invented.push(row);
        reports.push({ story: story.id, source, events: new Set([row.eventId]), news: true });
      } else found.set(key, (found.get(key) ?? new Set()).add(row.eventId));
    }
    for (const { key } of told)
      reports.push({
        story: story.id,
        source,
        key,
        events: found.get(key) ?? new Set(),
        news: story.events.includes(key),
      });
  }
  const news = reports.filter((report) => report.key !== undefined && report.news);
  const missed = news.filter((report) => report.events.size === 0);
  const endToEnd = scorePairs(reports, byKey);
  const joining = scorePairs(
    reports.filter((report) => report.key !== undefined && report.events.size > 0),
    byKey,
  );
  const ownWords = scorePairs(
    reports.filter((report) => report.key !== undefined && report.events.size > 0),
    byKey,
    (one, other) => one.source !== other.source,
  );
  return {
    endToEnd: endToEnd.score,
    joining: joining.score,
    ownWords: ownWords.score,
    reports: news.length,
    read: news.length - missed.length,
    invented,
    missed: missed.map(({ story, key }) => ({ story, key: key ?? '' })),
    falseJoins: endToEnd.falseJoins,
    falseSplits: joining.falseSplits,
  };
}

function scorePairs(
  reports: readonly Report[],
  events: ReadonlyMap<string, { readonly mayBe?: string }>,
  counts: (one: Report, other: Report) => boolean = () => true,
) {
  let [together, rightly, belonging, held] = [0, 0, 0, 0];
  const falseJoins: string[] = [];
  const falseSplits: string[] = [];
  for (const [index, one] of reports.entries())
    for (const other of reports.slice(index + 1)) {
      if (one.story === other.story || !counts(one, other)) continue;
      const same = one.key !== undefined && one.key === other.key;
      const joined = [...one.events].some((eventId) => other.events.has(eventId));
      if (!same && joined && isUnscored(one, other, events)) continue;
      const pair = `${nameOf(one)} | ${nameOf(other)}`;
      if (joined) {
        together++;
        if (same) rightly++;
        else falseJoins.push(pair);
      }
      if (same && one.news && other.news) {
        belonging++;
        if (joined) held++;
        else falseSplits.push(pair);
      }
    }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    score: {
      precision: share(rightly, together),
      recall: share(held, belonging),
      together,
      belonging,
    } satisfies PairScore,
    falseJoins,
    falseSplits,
  };
}

/** Two events that a careful reader might take for one. */
function isUnscored(
  one: Report,
  other: Report,
  events: ReadonlyMap<string, { readonly mayBe?: string }>,
): boolean {
  if (one.key === undefined || other.key === undefined) return false;
  return events.get(one.key)?.mayBe === other.key || events.get(other.key)?.mayBe === one.key;
}

const nameOf = (report: Report): string => `${report.story}: ${report.key ?? 'invented'}`;
