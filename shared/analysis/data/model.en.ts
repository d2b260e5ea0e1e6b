/**
 * Fitted by `npm run fit` on 8618 sentences, with model.en.bin; not to be edited.
 * any strike                 F1 0.862, n 1734
 * any talks                  F1 0.769, n 1591
 * any violence               F1 0.795, n 1712
 * live strike                F1 0.830, n 1580
 * live talks                 F1 0.741, n 1491
 * live violence              F1 0.764, n 1558
 * intercepted                F1 0.695, n 146
 * type air_strike            F1 0.885, n 445
 * type drone_strike          F1 0.903, n 378
 * type missile_strike        F1 0.868, n 279
 * type shelling              F1 0.893, n 324
 * type strike                F1 0.863, n 348
 * type talks_held            F1 0.532, n 216
 * type talks_announced       F1 0.505, n 130
 * type talks_urged           F1 0.584, n 171
 * type talks_refused         F1 0.542, n 185
 * type plan_proposed         F1 0.355, n 120
 * type agreement             F1 0.658, n 202
 * type ceasefire             F1 0.656, n 197
 * type ceasefire_violation   F1 0.878, n 114
 * type prisoner_exchange     F1 0.791, n 180
 * type humanitarian_access   F1 0.695, n 119
 * type other_deescalation    F1 0.440, n 124
 */
export const MODEL_EN = {
  features: 25998,
  scale: 0.0655831,
  file: 'model.en.bin',
} as const;
