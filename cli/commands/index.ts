import type { Register } from '../main.ts';
import { registerAnalyse } from './analyse.ts';
import { registerChanges } from './changes.ts';
import { registerCorrect } from './correct.ts';
import { registerCounts } from './counts.ts';
import { registerExport } from './export.ts';
import { registerFeeds } from './feeds.ts';
import { registerForget } from './forget.ts';
import { registerFuse } from './fuse.ts';
import { registerGroup } from './group.ts';
import { registerParse } from './parse.ts';
import { registerQuery } from './query.ts';
import { registerReplay } from './replay.ts';
import { registerShow } from './show.ts';

/** The commands in the order that help lists them. */
export const COMMANDS: readonly Register[] = [
  registerQuery,
  registerShow,
  registerChanges,
  registerCounts,
  registerExport,
  registerCorrect,
  registerFeeds,
  registerReplay,
  registerForget,
  registerParse,
  registerAnalyse,
  registerGroup,
  registerFuse,
];
