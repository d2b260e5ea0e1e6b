/** Which stories carry the same wire text: fingerprints, candidates, verdicts. Pure, over a small store interface. */

export type { OnRegroup } from './count.ts';
export { creditOf } from './credit.ts';
export { fingerprint } from './fingerprint.ts';
export { groupIdOf } from './group.ts';
export { type CopyDecision, joinCopyGroup } from './join.ts';
export { leaveCopyGroup } from './leave.ts';
export { MemoryCopyStore } from './memory-store.ts';
export { COMMON_KEY, type CopyStore, type KeyHit } from './store.ts';
export { type Comparison, type CopyRule, compareTexts, type Verdict } from './verdict.ts';
