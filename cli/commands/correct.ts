import { userInfo } from 'node:os';
import type { EventChange } from '../../shared/events/index.ts';
import { asEventId, asStoryId, InvalidInput } from '../../shared/model/index.ts';
import { correctEvent, correctStory } from '../../shared/steps/index.ts';
import { type Connection, type ConnectOptions, useIndex, withConnection } from '../connect.ts';
import { rulingOnEvent, rulingOnStory, type Said, undoing } from '../correct/ruling.ts';
import { readSlotWords, type SlotWord } from '../correct/slots.ts';
import { correctionLines } from '../corrections-view.ts';
import { checkId } from '../id.ts';
import { safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';

interface CorrectOptions extends ConnectOptions {
  readonly why: string;
  readonly by?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** Reasons are shown beside what they are for; a longer one belongs elsewhere, with a link. */
const WHY_LENGTH = 500;
const BY_LENGTH = 100;

export const registerCorrect: Register = (program, io) => {
  withConnection(program.command('correct'))
    .argument('ID', 'a story or an event, as the lists print it')
    .argument('[slot=value...]', 'what it should say; nothing after the = empties the slot')
    .description(
      'says of an event or story what the rules got wrong; it stands through replays, and shows who said so and why',
    )
    .requiredOption('--why <text>', 'the reason, for whoever looks at it later')
    .option('--by <name>', 'who says so; absent: your name on this machine')
    .option('--undo', 'takes the corrections of the named slots back, or of all')
    .option('--json', 'the event or story as it is now, as one JSON object')
    .addHelpText(
      'after',
      [
        '',
        'Slots of an event: type, status, date, country, region, place, initiator, target, parties, killed, injured, exchanged.',
        'Slots of a story: topics, and those of each mention by its number in ceasewire show: 2.killed.',
        'A story taken off a topic counts towards no event of that kind; its copies still do.',
        '',
        'Examples:',
        '  ceasewire correct 0d3f… type=drone_strike killed=3 --why "governor’s update of 14:00"',
        '  ceasewire correct 0d3f… country=UA place=Izmail --why "the other Izmail"',
        '  ceasewire correct 7k2m… topics= --why "a review of a play"',
        '  ceasewire correct 0d3f… killed --undo --why "the update was withdrawn"',
      ].join('\n'),
    )
    .action(async (id: string, words: readonly string[], options: CorrectOptions) => {
      checkId(id);
      const given = readSlotWords(words);
      if (given.length === 0 && !options.undo)
        throw new InvalidInput(
          'Say what it should be: slot=value (ceasewire correct --help lists the slots).',
        );
      const [why, by] = [
        checkText('--why', options.why, WHY_LENGTH),
        checkText('--by', options.by ?? userInfo().username, BY_LENGTH),
      ];
      await useIndex(options, async (connection) => {
        const { row, changes } = await correct(
          connection,
          id,
          given,
          { why, by, at: connection.now },
          options.undo === true,
        );
        if (options.json) return writeLine(io.stdout, JSON.stringify(row));
        const lines = correctionLines(row);
        await writeLine(
          io.stdout,
          safe(`${id} v${row.version}${lines.length === 0 ? ': nothing corrected' : ', corrected'}`),
        );
        for (const line of [...lines, ...changes.map(changeLine)]) await writeLine(io.stdout, safe(line));
      });
    });
};

async function correct(
  { reader, corrections: ports }: Connection,
  id: string,
  words: readonly SlotWord[],
  said: Said,
  undo: boolean,
) {
  const eventId = asEventId(id);
  const event = await ports.corrections.readEvent(eventId);
  if (event !== undefined) {
    if (event.closed !== undefined)
      throw new InvalidInput(
        event.closed.mergedInto === undefined
          ? `The event ${id} is closed: every report of it was withdrawn.`
          : `The event ${id} became part of ${event.closed.mergedInto}; correct that one.`,
      );
    const ruling = undo
      ? await undoing(ports.corrections, { eventId }, words, said)
      : rulingOnEvent(words, event, said);
    return { row: await correctEvent(ports, eventId, ruling), changes: [] };
  }
  const storyId = asStoryId(id);
  const detail = await reader.story(storyId);
  if (detail === undefined)
    throw new InvalidInput(
      `Nothing is known of ${id}: no story and no event has this id, or it has expired.`,
      { id },
    );
  const ruling = undo
    ? await undoing(ports.corrections, { storyId }, words, said)
    : rulingOnStory(words, detail, said);
  const { story, changes } = await correctStory(ports, storyId, ruling);
  return { row: story, changes };
}

/** What the story's correction did to an event that it tells of, or no longer does. */
const changeLine = ({ kind, event }: EventChange): string =>
  `event ${event.eventId} ${kind}${kind === 'closed' ? ': nothing else reports it' : ''}`;

function checkText(option: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '')
    throw new InvalidInput(`${option} is empty; say ${option === '--why' ? 'the reason' : 'who'}.`);
  if (trimmed.length > most) throw new InvalidInput(`${option} is longer than ${most} characters.`);
  return trimmed;
}
