import type { Register } from '../main.ts';
import { registerAnalyse } from './analyse.ts';
import { registerFuse } from './fuse.ts';
import { registerGroup } from './group.ts';
import { registerParse } from './parse.ts';

/** The commands in the order that help lists them. */
export const COMMANDS: readonly Register[] = [registerAnalyse, registerGroup, registerFuse, registerParse];
