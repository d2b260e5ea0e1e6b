/**
 * Fitted by `npm run fit` on 0 sentences; not to be edited.
 */
export const MODEL_SLAVIC = {
  features: 0,
  scale: 0,
  weights: '',
} as const;
