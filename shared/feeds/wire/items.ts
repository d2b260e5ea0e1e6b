/** The items of NewsML-G2, lower case: news and packages, and those that say what news is about. */
export const G2_ITEMS: ReadonlySet<string> = new Set([
  'newsitem',
  'packageitem',
  'planningitem',
  'conceptitem',
  'knowledgeitem',
  'catalogitem',
]);
