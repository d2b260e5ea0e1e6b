/**
 * Fitted by `npm run fit` on 0 sentences; not to be edited.
 * any strike                 F1 0.000, n 0
 * any talks                  F1 0.000, n 0
 * any violence               F1 0.000, n 0
 * live strike                F1 0.000, n 0
 * live talks                 F1 0.000, n 0
 * live violence              F1 0.000, n 0
 * intercepted                F1 0.000, n 0
 * type air_strike            F1 0.000, n 0
 * type drone_strike          F1 0.000, n 0
 * type missile_strike        F1 0.000, n 0
 * type shelling              F1 0.000, n 0
 * type strike                F1 0.000, n 0
 * type talks_held            F1 0.000, n 0
 * type talks_announced       F1 0.000, n 0
 * type talks_urged           F1 0.000, n 0
 * type talks_refused         F1 0.000, n 0
 * type plan_proposed         F1 0.000, n 0
 * type agreement             F1 0.000, n 0
 * type ceasefire             F1 0.000, n 0
 * type ceasefire_violation   F1 0.000, n 0
 * type prisoner_exchange     F1 0.000, n 0
 * type humanitarian_access   F1 0.000, n 0
 * type other_deescalation    F1 0.000, n 0
 */
export const MODEL_SLAVIC = {
  features: 0,
  scale: 0,
  weights: '',
} as const;
