import { type Event, independentReports, type Story } from '../model/index.ts';
import type { CsvColumn } from './csv.ts';

const list = (values: readonly string[] | undefined): string | undefined => values?.join(' ') || undefined;

const correctedSlots = ({ corrections }: Event | Story): string | undefined =>
  list(corrections?.map(({ slot }) => slot));

/** The columns of exported events; docs/exports.md says what each means. */
export const EVENT_CSV: readonly CsvColumn<Event>[] = [
  { name: 'event_id', of: (event) => event.eventId },
  { name: 'date', of: (event) => event.date },
  { name: 'date_precision', of: (event) => event.datePrecision },
  { name: 'family', of: (event) => event.family },
  { name: 'type', of: (event) => event.type },
  { name: 'status', of: (event) => event.status },
  { name: 'country', of: (event) => event.country ?? event.place?.country },
  { name: 'region', of: (event) => event.place?.region },
  { name: 'place', of: (event) => event.place?.name ?? event.placeName },
  { name: 'geoname_id', of: (event) => event.place?.geonameId },
  { name: 'latitude', of: (event) => event.place?.lat },
  { name: 'longitude', of: (event) => event.place?.lon },
  { name: 'geo_precision', of: (event) => event.place?.precision },
  { name: 'initiator', of: (event) => event.initiator },
  { name: 'target', of: (event) => event.target },
  // Names of groups have spaces.
  { name: 'parties', of: (event) => event.parties?.join('; ') || undefined },
  { name: 'killed_min', of: (event) => event.killed?.min },
  { name: 'killed_max', of: (event) => event.killed?.max },
  { name: 'killed_best', of: (event) => event.killed?.best },
  { name: 'injured_min', of: (event) => event.injured?.min },
  { name: 'injured_max', of: (event) => event.injured?.max },
  { name: 'injured_best', of: (event) => event.injured?.best },
  { name: 'exchanged', of: (event) => event.exchanged?.best },
  { name: 'independent_reports', of: independentReports },
  { name: 'origins', of: (event) => list(event.origins) },
  { name: 'stories', of: (event) => event.stories },
  { name: 'first_report', of: (event) => event.firstReport },
  { name: 'last_report', of: (event) => event.lastReport },
  { name: 'headline', of: (event) => event.headline },
  { name: 'version', of: (event) => event.version },
  { name: 'changed_at', of: (event) => event.changedAt },
  { name: 'analysis_version', of: (event) => event.analysisVersion },
  { name: 'corrected', of: (event) => correctedSlots(event) },
];

export const STORY_CSV: readonly CsvColumn<Story>[] = [
  { name: 'story_id', of: (story) => story.storyId },
  { name: 'published', of: (story) => story.published },
  { name: 'publisher', of: (story) => story.publisher },
  { name: 'family', of: (story) => story.family },
  { name: 'feed_id', of: (story) => story.feedId },
  { name: 'language', of: (story) => story.language },
  { name: 'topics', of: (story) => list(story.topics.map(({ topic }) => topic)) },
  { name: 'title', of: (story) => story.title },
  { name: 'url', of: (story) => story.url },
  { name: 'copy_group', of: (story) => story.groupId },
  { name: 'copy_of', of: (story) => story.copyOf },
  { name: 'credit', of: (story) => story.credit },
  { name: 'revisions', of: (story) => story.revisions },
  { name: 'version', of: (story) => story.version },
  { name: 'changed_at', of: (story) => story.changedAt },
  { name: 'corrected', of: (story) => correctedSlots(story) },
];
