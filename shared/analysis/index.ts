/** Reads stories: which topics, which events, and the sentence that says so. Pure; offline; deterministic. */
export { actorAliases, actorNames, canonicalActor } from './actors.ts';
export { ANALYSIS_VERSION, type AnalyseOptions, analyse } from './analyse.ts';
export { analyseForIndex } from './common-names.ts';
export { type Codable, codesOf, modesOf } from './crosswalk.ts';
