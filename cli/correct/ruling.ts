/** From words to rulings: on an event, or on a story and its mentions. */
import {
  type CorrectionStore,
  checkWord,
  markOf,
  type Override,
  type Ruling,
  type StoryDetail,
} from '../../shared/index/index.ts';
import { type CorrectedSlot, type Event, InvalidInput, TOPICS } from '../../shared/model/index.ts';
import { asSlot, eventSets, mentionSets, type SlotWord } from './slots.ts';

export type Said = Pick<Ruling, 'by' | 'why' | 'at'>;

/** @throws InvalidInput for a slot or value that an event can't have. */
export function rulingOnEvent(words: readonly SlotWord[], event: Event, said: Said): Ruling {
  const sets = eventSets(wordsBySlot(words), event);
  return {
    ...said,
    drops: [],
    sets: [...sets].map(([slot, fields]) => overrideOf(slot, words, fields, said)),
  };
}

/** @throws InvalidInput for a slot or value that a story can't have, or a mention that counts towards no event. */
export function rulingOnStory(words: readonly SlotWord[], detail: StoryDetail, said: Said): Ruling {
  const sets: Override[] = [];
  const byMention = new Map<number, SlotWord[]>();
  for (const word of words) {
    const [, number, slot] = /^(\d{1,3})\.(.*)$/.exec(word.slot) ?? [];
    if (number !== undefined && slot !== undefined)
      byMention.set(Number(number), [...(byMention.get(Number(number)) ?? []), { ...word, slot }]);
    else if (word.slot === 'topics')
      sets.push(overrideOf('topics', [word], { topics: topicsOf(word) }, said));
    else
      throw new InvalidInput(
        `A story has topics, and mentions by their numbers in ceasewire show: give topics=… or 1.${word.slot.slice(0, 40)}=…; an event's slots are corrected at the event.`,
      );
  }
  for (const [number, given] of byMention) sets.push(...overridesOfMention(number, given, detail, said));
  return { ...said, drops: [], sets };
}

function overridesOfMention(
  number: number,
  words: readonly SlotWord[],
  detail: StoryDetail,
  said: Said,
): Override[] {
  const { story, revisions, contributesTo } = detail;
  const shown = revisions.findLast(({ textHash }) => textHash === story.indexedRevision);
  const index = number - 1;
  const mention = shown?.analysis.mentions[index];
  if (mention === undefined)
    throw new InvalidInput(
      `The story has no mention ${number}; it has ${shown?.analysis.mentions.length ?? 0}, numbered from 1 (ceasewire show ${story.storyId}).`,
    );
  if (contributesTo.every((each) => each.index !== index))
    throw new InvalidInput(
      `Mention ${number} counts towards no event: it is background, or a copy of what another story says. Correct the event, or that story.`,
    );
  const of = markOf(index, mention);
  return [...mentionSets(wordsBySlot(words), mention)].map(([slot, fields]) => ({
    ...overrideOf(slot, words, fields, said),
    slot: `${number}.${slot}`,
    of,
  }));
}

function wordsBySlot(words: readonly SlotWord[]): ReadonlyMap<CorrectedSlot, string> {
  return new Map(
    words.map(({ slot, value }) => {
      const known = asSlot(slot);
      if (value === undefined) throw new InvalidInput(`${slot} has no value: write ${slot}=VALUE.`);
      return [known, value];
    }),
  );
}

const overrideOf = (slot: string, words: readonly SlotWord[], fields: object, said: Said): Override => ({
  slot,
  value: words.find((word) => word.slot === slot)?.value ?? '',
  why: said.why,
  by: said.by,
  at: said.at,
  sets: { ...fields },
});

function topicsOf({ value = '' }: SlotWord): readonly string[] {
  const topics = value.split(',').flatMap((topic) => (topic.trim() === '' ? [] : [topic.trim()]));
  for (const topic of topics) checkWord('topic', topic, TOPICS);
  return [...new Set(topics)];
}

/** Takes corrections back: the slots that are named, or all. @throws InvalidInput where one has none. */
export async function undoing(
  store: CorrectionStore,
  id: Parameters<CorrectionStore['read']>[0],
  words: readonly SlotWord[],
  said: Said,
): Promise<Ruling> {
  const { standing } = await store.read(id);
  const corrected = standing.map(({ slot }) => slot);
  if (corrected.length === 0)
    throw new InvalidInput('Nothing of it is corrected; there is nothing to take back.');
  for (const { slot } of words)
    if (!corrected.includes(slot))
      throw new InvalidInput(`${slot} is not corrected; corrected: ${corrected.join(', ')}.`);
  return { ...said, sets: [], drops: words.length === 0 ? corrected : words.map(({ slot }) => slot) };
}
