import type { GroupId, Instant, Mention, StoryId } from '../model/index.ts';
import type { Occasion } from './settle.ts';

/** What one revision of a story reports. No mentions: the story is withdrawn. */
export interface Report extends Occasion {
  readonly storyId: StoryId;
  readonly groupId: GroupId;
  readonly origin: string;
  readonly publisher: string;
  readonly published: Instant;
  readonly url?: string;
  readonly title?: string;
  readonly mentions: readonly Mention[];
}
