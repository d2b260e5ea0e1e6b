/**
 * Fitted by `npm run fit` on 4910 sentences, with model.slavic.bin; not to be edited.
 */
export const MODEL_SLAVIC = {
  features: 16041,
  scale: 0.0589502,
  file: 'model.slavic.bin',
} as const;
