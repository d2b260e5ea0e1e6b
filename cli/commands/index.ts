import type { Register } from '../main.ts';

/** The commands in the order that help lists them. */
export const COMMANDS: readonly Register[] = [];
