/**
 * Fitted by `npm run fit` on 9591 sentences, with model.en.bin; not to be edited.
 * any strike                 F1 0.869, n 1734
 * any talks                  F1 0.772, n 1591
 * any violence               F1 0.800, n 1712
 * live strike                F1 0.839, n 1580
 * live talks                 F1 0.748, n 1491
 * live violence              F1 0.772, n 1558
 * intercepted                F1 0.684, n 146
 * type air_strike            F1 0.888, n 445
 * type drone_strike          F1 0.903, n 378
 * type missile_strike        F1 0.876, n 279
 * type shelling              F1 0.878, n 324
 * type strike                F1 0.857, n 348
 * type talks_held            F1 0.542, n 216
 * type talks_announced       F1 0.530, n 130
 * type talks_urged           F1 0.591, n 171
 * type talks_refused         F1 0.574, n 185
 * type plan_proposed         F1 0.342, n 120
 * type agreement             F1 0.679, n 202
 * type ceasefire             F1 0.667, n 197
 * type ceasefire_violation   F1 0.882, n 114
 * type prisoner_exchange     F1 0.785, n 180
 * type humanitarian_access   F1 0.706, n 119
 * type other_deescalation    F1 0.431, n 124
 */
export const MODEL_EN = {
  features: 28260,
  scale: 0.0641642,
  file: 'model.en.bin',
} as const;
