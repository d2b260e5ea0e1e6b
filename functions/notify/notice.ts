import {
  type Contribution,
  type Event,
  type FusedEvent,
  independentReports,
  type Range,
} from '../../shared/model/index.ts';

export interface Notice {
  readonly subject: string;
  readonly body: string;
}

/** What a mail lists of the reports: the earliest of each origin, and no more than a screen holds. */
const REPORTS_SHOWN = 12;
/** SNS takes no longer subject. */
const SUBJECT_LENGTH = 100;

/** A mail for a person: what, where, when, who says so, with the sentence and the link of each report. */
export function composeNotice(
  title: string,
  event: Event,
  contributions: readonly Contribution[],
  stackName: string,
): Notice {
  const reports = earliestOfEachOrigin(contributions);
  const count = independentReports(event);
  const lines = [
    title,
    '',
    `What   ${event.type.replaceAll('_', ' ')} (${event.status})${tollOf(event)}`,
    `Where  ${whereOf(event)}`,
    `When   ${event.datePrecision === 'report' ? `reported ${event.date}` : event.date}`,
    ...whoOf(event),
    `Says   ${count} independent ${count === 1 ? 'report' : 'reports'} in ${event.stories} ${event.stories === 1 ? 'story' : 'stories'}: ${event.origins.join(', ')}`,
    ...event.claims.map((claim) => `       ${claim.claimant.name}: ${claimOf(claim)}`),
    '',
    ...reports.slice(0, REPORTS_SHOWN).flatMap(reportOf),
    ...(reports.length > REPORTS_SHOWN ? [`… and ${reports.length - REPORTS_SHOWN} more origins.`, ''] : []),
    `All of it: npx ceasewire show ${event.eventId} --stack ${stackName}`,
    'This is told once, when the event first meets the watch.',
  ];
  return { subject: subjectOf(title), body: lines.map(oneLine).join('\n') };
}

/** SNS takes printable ASCII in a subject, and no line break. */
function subjectOf(title: string): string {
  const ascii = title
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]+/g, '')
    .trim();
  return (ascii || 'Ceasewire watch').slice(0, SUBJECT_LENGTH);
}

/** Feeds are hostile: what they say stays on its line. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

function whereOf(event: FusedEvent): string {
  const place = event.place?.name ?? event.placeName;
  return (
    [place, event.place?.region, event.country].filter((part) => part !== undefined).join(', ') || 'not said'
  );
}

function whoOf(event: FusedEvent): readonly string[] {
  if (event.parties && event.parties.length > 0) return [`Who    ${event.parties.join(', ')}`];
  const sides = [
    ...(event.initiator === undefined ? [] : [`by ${event.initiator}`]),
    ...(event.target === undefined ? [] : [`against ${event.target}`]),
  ];
  return sides.length === 0 ? [] : [`Who    ${sides.join(' ')}`];
}

function tollOf(event: FusedEvent): string {
  const parts = [
    ...(event.killed ? [`${rangeOf(event.killed)} killed`] : []),
    ...(event.injured ? [`${rangeOf(event.injured)} injured`] : []),
    ...(event.exchanged ? [`${rangeOf(event.exchanged)} exchanged`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

const rangeOf = ({ min, max, best }: Range): string =>
  min === max ? `${best}` : `${best} (${min} to ${max})`;

const claimOf = (claim: FusedEvent['claims'][number]): string =>
  [
    claim.status,
    ...(claim.killed === undefined ? [] : [`${claim.killed} killed`]),
    ...(claim.injured === undefined ? [] : [`${claim.injured} injured`]),
  ].join(', ');

function earliestOfEachOrigin(contributions: readonly Contribution[]): readonly Contribution[] {
  const sorted = [...contributions].sort((a, b) =>
    a.published === b.published ? a.storyId.localeCompare(b.storyId) : a.published < b.published ? -1 : 1,
  );
  const first = new Map<string, Contribution>();
  for (const contribution of sorted)
    if (!first.has(contribution.origin)) first.set(contribution.origin, contribution);
  return [...first.values()];
}

const reportOf = (report: Contribution): readonly string[] => [
  `${report.published.slice(0, 16).replace('T', ' ')} UTC  ${report.origin}${report.origin === report.publisher ? '' : `, in ${report.publisher}`}`,
  `  “${report.mention.evidence.text}”`,
  ...(report.url === undefined ? [] : [`  ${report.url}`]),
  '',
];
