/**
 * Fitted by `npm run fit` on 8618 sentences, with model.en.bin; not to be edited.
 */
export const MODEL_EN = {
  features: 25975,
  scale: 0.0655843,
  file: 'model.en.bin',
} as const;
