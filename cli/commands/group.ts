import { joinCopyGroup, MemoryCopyStore } from '../../shared/copies/index.ts';
import type { StoryId } from '../../shared/model/index.ts';
import { forEachJsonLine, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { candidateOf, readStoryLine, seenAt } from './story-line.ts';

/** `ceasewire group`: stories in, the copy group of each out, final at the end of the input. */
export const registerGroup: Register = (program, io, finish) => {
  program
    .command('group')
    .description('tell which stories carry the same wire text')
    .argument('<file>', 'stories as JSON lines, or - for standard input')
    .addHelpText(
      'after',
      `
Each line: {"id", "publisher", "family"?, "published", "title"?, "body"}; "text" may stand for "body".
Printed when the input ends, a line a story: {"id", "copyGroup", "copyOf", "rule", "score"}.

  $ ceasewire group stories.jsonl | jq -r .copyGroup | sort | uniq -c | sort -rn`,
    )
    .action(async (file: string) => {
      const store = new MemoryCopyStore();
      const stories = new Set<StoryId>();
      const failed = await forEachJsonLine(file, io, async (value) => {
        const story = readStoryLine(value);
        await joinCopyGroup(store, candidateOf(story), seenAt(story));
        stories.add(story.storyId);
      });
      for (const storyId of stories) {
        const member = await store.membershipOf(storyId);
        if (member === undefined) continue;
        const { groupId, rule, score, copyOf } = member;
        await writeLine(
          io.stdout,
          JSON.stringify({ id: storyId, copyGroup: groupId, copyOf: copyOf ?? null, rule, score }),
        );
      }
      finish(failed === 0 ? 0 : 1);
    });
};
