/** English words that tell the sides of a dealing from those around it. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a country that is only where talks are, or who brokered them. */
export const WHERE: ReadonlySet<string> = set(`
in at near across by from в у во на
`);

/** Those who only bring others together. */
export const MEDIATORS: ReadonlySet<string> = new Set(['United Nations', 'UN', 'U.N.', 'European Union', 'EU', 'African Union', 'NATO', 'UNIFIL']);

/** Dealings that are called after where they were. */
export const SEATED_IN = set(`
round talks summit meeting process format agreement accord accords deal negotiations conference protocol peace truce
ceasefire protocols understanding declaration group
`);

/** What there is between two sides. */
export const DEALINGS =
  /^(?:talks?|cease-?fires?|truces?|agreements?|deals?|negotiations?|war|conflict|peace|hostilities|exchanges?|swaps?|accords?|meetings?|mediat\w+|tensions|dialogue|delegations|clashes|fighting)$/;

/** What others than the sides do about a dealing. */
export const PROPOSES = set(`
calls called calling urges urged urging demands demanded proposes proposed offers offered outlines outlined unveils unveiled
presents presented welcomes welcomed vetoes vetoed insists expects hopes
`);
