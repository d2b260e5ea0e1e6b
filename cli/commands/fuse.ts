import { joinCopyGroup, MemoryCopyStore } from '../../shared/copies/index.ts';
import { joinEvents, MemoryEventStore, regroupStory } from '../../shared/events/index.ts';
import { type Contribution, type Event, type EventId, independentReports } from '../../shared/model/index.ts';
import { forEachJsonLine, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { candidateOf, readStoryLine, seenAt } from './story-line.ts';

/** `ceasewire fuse`: stories in, the events that they report out, final at the end of the input. */
export const registerFuse: Register = (program, io, finish) => {
  program
    .command('fuse')
    .description('tell which events stories report, and by how many independent reports')
    .argument('<file>', 'stories as JSON lines, or - for standard input')
    .addHelpText(
      'after',
      `
Each line: {"id", "publisher", "family"?, "published", "title"?, "body"}; "text" may stand for "body".
Printed when the input ends, a line an event, each with its mentions and "independentReports".

  $ ceasewire fuse stories.jsonl | jq -c 'select(.independentReports > 1) | [.date, .type, .placeName]'`,
    )
    .action(async (file: string) => {
      // Loaded here: the lexicon and the gazetteer take longer to read than the other commands take to run.
      const { ANALYSIS_VERSION, analyseForIndex } = await import('../../shared/analysis/index.ts');
      const [copies, events] = [new MemoryCopyStore(), new MemoryEventStore()];
      const covered: Contribution[] = [];
      const failed = await forEachJsonLine(file, io, async (value) => {
        const story = readStoryLine(value);
        const { topics, mentions } = analyseForIndex(story);
        if (topics.length === 0) return;
        const occasion = { at: seenAt(story), analysisVersion: ANALYSIS_VERSION };
        const { groupId, group } = await joinCopyGroup(
          copies,
          candidateOf(story),
          occasion.at,
          async (stories, into, origin) => {
            for (const storyId of stories) await regroupStory(events, storyId, into, origin, occasion);
          },
        );
        const { storyId, publisher, published, url, title } = story;
        const said = { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) };
        const report = {
          storyId,
          groupId,
          origin: group.origin,
          publisher,
          published,
          ...said,
          mentions,
          ...occasion,
        };
        await joinEvents(events, report, (row) => covered.push(row));
      });
      const copied = new Map<EventId, Contribution[]>();
      for (const row of covered) {
        const eventId = events.standing(row.eventId);
        copied.set(eventId, [...(copied.get(eventId) ?? []), row]);
      }
      for (const event of events.all().filter(({ closed }) => closed === undefined))
        await writeLine(
          io.stdout,
          JSON.stringify(await printed(events, event, copied.get(event.eventId) ?? [])),
        );
      finish(failed === 0 ? 0 : 1);
    });
};

/** The event with the mentions it rests on, and those of copies, which say nothing new. */
async function printed(
  events: MemoryEventStore,
  event: Event,
  copied: readonly Contribution[],
): Promise<object> {
  const rows = [...(await events.contributions(event.eventId)), ...copied];
  return {
    id: event.eventId,
    ...event,
    independentReports: independentReports(event),
    stories: new Set(rows.map(({ storyId }) => storyId)).size,
    mentions: rows.map(({ storyId, groupId, origin, publisher, published, url, mention }) => ({
      storyId,
      copyGroup: groupId,
      origin,
      publisher,
      published,
      ...(url === undefined ? {} : { url }),
      ...mention,
    })),
  };
}
