import { confirmingSides } from '../shared/events/index.ts';
import type { EventDetail, GroupDetail } from '../shared/index/index.ts';
import {
  type Claim,
  type Contribution,
  type Event,
  type GroupId,
  independentReports,
  type Span,
} from '../shared/model/index.ts';
import { correctionLines } from './corrections-view.ts';
import { safe } from './io.ts';
import { dateInWords, minuteOf, plural, tollOf, typeInWords, whereOf, whoOf } from './view.ts';

/**
 * An event on one page: what, where, who, the toll, who claims what, and each report with the sentence that says so
 * and the stories that carry the same wire text. Lines are safe for a terminal.
 */
export function layOutEvent(
  { event, contributions }: EventDetail,
  groups: ReadonlyMap<GroupId, GroupDetail>,
): string[] {
  const lines = [
    `${typeInWords(event.type)} · ${event.status} · ${dateInWords(event)}${DATE_NOTES[event.datePrecision]}`,
  ];
  lines.push(...facts(event));
  if (event.closed !== undefined) lines.push(closedNote(event));
  if (event.corrections !== undefined) lines.push('', 'corrected', ...correctionLines(event));
  if (event.claims.length > 0) lines.push('', 'claims', ...event.claims.map(claimLine));
  lines.push('', `reports (${independentReports(event)} independent: ${event.origins.join(', ')})`);
  for (const [groupId, reports] of byGroup(contributions)) {
    for (const report of reports) lines.push(...reportLines(report));
    lines.push(...copyLines(groups.get(groupId), reports));
  }
  return lines.map(safe);
}

/** What a date that is no day means. */
const DATE_NOTES: Readonly<Record<Event['datePrecision'], string>> = {
  day: '',
  week: ' (in that week)',
  month: '',
  year: '',
  report: ' (undated; the day of the first report)',
};

function facts(event: Event): string[] {
  const where =
    event.place?.lat === undefined
      ? whereOf(event)
      : `${whereOf(event)} (${event.place.lat}, ${event.place.lon}; ${event.place.precision})`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['event', event.eventId],
    ['where', where],
    ['who', whoOf(event)],
    ['toll', tollOf(event)],
    [
      'reported',
      `${event.firstReport === event.lastReport ? '' : `${minuteOf(event.firstReport)} to `}${minuteOf(event.lastReport)} UTC, by ${plural(event.stories, 'story', 'stories')}`,
    ],
    ['confirmed', confirmingSides(event).join(' and ')],
    ['series', event.series],
    [
      'version',
      `${event.version}, changed ${minuteOf(event.changedAt)} UTC, analysis ${event.analysisVersion}`,
    ],
  ];
  return rows
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name.padEnd(10)}${value}`);
}

const closedNote = ({ closed }: Event): string =>
  closed?.mergedInto === undefined
    ? `  closed    ${minuteOf(closed?.at)} UTC: every report of it was withdrawn or corrected`
    : `  closed    ${minuteOf(closed.at)} UTC: merged into ${closed.mergedInto}`;

const claimLine = (claim: Claim): string =>
  `  ${claim.claimant.actor === undefined ? '' : `[${claim.claimant.actor}] `}${claim.claimant.name}: ${claim.status}${claim.killed === undefined ? '' : `, killed ${claim.killed}`}${claim.injured === undefined ? '' : `, injured ${claim.injured}`} (${minuteOf(claim.published)})`;

function byGroup(contributions: readonly Contribution[]): Map<GroupId, Contribution[]> {
  const groups = new Map<GroupId, Contribution[]>();
  for (const contribution of contributions) {
    const group = groups.get(contribution.groupId);
    if (group) group.push(contribution);
    else groups.set(contribution.groupId, [contribution]);
  }
  return groups;
}

function reportLines(report: Contribution): string[] {
  const origin = report.origin === report.publisher ? '' : `, from ${report.origin}`;
  return [
    `  ${minuteOf(report.published)}  ${report.publisher}${origin}: ${report.title ?? '(no title)'}`,
    `    ${quote(report.mention.evidence)}`,
    ...(report.corrections ?? []).map(
      ({ slot, value, by, why }) =>
        `    corrected ${slot}: ${value === '' ? '(nothing)' : value}, says ${by}: ${why}`,
    ),
    `    story ${report.storyId}${report.url === undefined ? '' : `  ${report.url}`}`,
  ];
}

export const quote = (evidence: Span): string => `“${evidence.text.trim()}”`;

function copyLines(group: GroupDetail | undefined, shown: readonly Contribution[]): string[] {
  const others = (group?.copies ?? []).filter(({ story }) =>
    shown.every(({ storyId }) => storyId !== story.storyId),
  );
  return others.map(
    ({ member, story }) =>
      `    = ${minuteOf(story.published)}  ${story.publisher} ran the same text (${member.rule}, ${member.score.toFixed(2)}): ${story.title ?? '(no title)'}`,
  );
}
