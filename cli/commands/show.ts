import type { Reader } from '../../shared/index/index.ts';
import { asEventId, asStoryId, type GroupId, InvalidInput } from '../../shared/model/index.ts';
import { type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { layOutEvent } from '../event-page.ts';
import { checkId } from '../id.ts';
import { writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { layOutStory } from '../story-page.ts';

export const registerShow: Register = (program, io) => {
  withConnection(program.command('show'))
    .argument('ID', 'a story or an event, as the lists print it')
    .description(
      'one event with its claims, tolls and the sentence of each report; or one story with its revisions and mentions',
    )
    .option('--json', 'all that is known of it, as one JSON object')
    .action((id: string, options: ConnectOptions & { json?: boolean }) => {
      checkId(id);
      return useIndex(options, async ({ reader }) => {
        for (const line of await describe(reader, id, options.json === true))
          await writeLine(io.stdout, line);
      });
    });
};

async function describe(reader: Reader, id: string, json: boolean): Promise<string[]> {
  const event = await reader.event(asEventId(id));
  if (event !== undefined) {
    if (json) return [JSON.stringify(event)];
    return layOutEvent(event, await groupsOf(reader, event.event.groups));
  }
  const story = await reader.story(asStoryId(id));
  if (story === undefined)
    throw new InvalidInput(
      `Nothing is known of ${id}: no story and no event has this id, or it has expired.`,
      { id },
    );
  if (json) return [JSON.stringify(story)];
  const groups = await groupsOf(reader, story.story.groupId === undefined ? [] : [story.story.groupId]);
  return layOutStory(story, [...groups.values()][0]);
}

async function groupsOf(reader: Reader, ids: readonly GroupId[]) {
  const groups = await Promise.all(ids.map((id) => reader.copies(id)));
  return new Map(
    groups.flatMap((group) => (group === undefined ? [] : [[group.group.groupId, group] as const])),
  );
}
