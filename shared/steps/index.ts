/** The steps of the way through: each takes ports and one message, and knows nothing of its neighbours. */
export { type AnalyseOutcome, type AnalysePorts, type Analyser, analyseStory } from './analyse.ts';
export { type AnnouncePorts, announceChanges } from './announce.ts';
export { type CorrectedStory, type CorrectPorts, correctEvent, correctStory } from './correct.ts';
export { countedMentions } from './counted-mentions.ts';
export { type FetchPorts, fetchFeedStep } from './fetch.ts';
export * from './fold.ts';
export { type ForgetPorts, type ForgetTerms, type Forgotten, forgetFeed, forgetStory } from './forget.ts';
export { muteFeed, unmuteFeed } from './mute.ts';
export * from './ports.ts';
export { planReplay, type ReplayedCapture, type ReplayPorts, type ReplayTerms } from './replay.ts';
export { type RollUpPorts, rollUp } from './rollup.ts';
export {
  LEASE_MS,
  newFeed,
  reconcileRegistry,
  type SchedulePorts,
  SLOT_GAP_MS,
  scheduleFeeds,
} from './schedule.ts';
export { draftStory, excerptOf } from './story-row.ts';
