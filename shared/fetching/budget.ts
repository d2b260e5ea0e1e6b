/** What one document may take on a whole core, all readers together, in ms: three times what the largest feed measured takes. */
export const BUDGET_MS = 1_500;
/** Memory at which Lambda gives a function one whole core, in MB (AWS: Configure Lambda function memory). */
const CORE_MB = 1_769;

/** Wall-clock ms that a document may take where a function of so much memory reads it: it has that share of a core. */
export const parseBudget = (memoryMb: number): number =>
  Math.round(BUDGET_MS * Math.max(1, CORE_MB / Math.max(memoryMb, 128)));
