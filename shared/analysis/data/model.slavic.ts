/**
 * Fitted by `npm run fit` on 4910 sentences, with model.slavic.bin; not to be edited.
 * any strike                 F1 0.897, n 1523
 * any talks                  F1 0.873, n 1053
 * any violence               F1 0.803, n 652
 * live strike                F1 0.883, n 1404
 * live talks                 F1 0.863, n 1021
 * live violence              F1 0.801, n 628
 * intercepted                F1 0.858, n 182
 * type air_strike            F1 0.781, n 238
 * type drone_strike          F1 0.930, n 491
 * type missile_strike        F1 0.873, n 304
 * type shelling              F1 0.882, n 224
 * type strike                F1 0.814, n 299
 * type talks_held            F1 0.634, n 141
 * type talks_announced       F1 0.530, n 85
 * type talks_urged           F1 0.790, n 98
 * type talks_refused         F1 0.789, n 124
 * type plan_proposed         F1 0.641, n 89
 * type agreement             F1 0.675, n 103
 * type ceasefire             F1 0.759, n 101
 * type ceasefire_violation   F1 0.832, n 72
 * type prisoner_exchange     F1 0.898, n 133
 * type humanitarian_access   F1 0.608, n 67
 * type other_deescalation    F1 0.522, n 66
 */
export const MODEL_SLAVIC = {
  features: 16041,
  scale: 0.0589502,
  file: 'model.slavic.bin',
} as const;
