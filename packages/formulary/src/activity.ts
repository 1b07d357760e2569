import type { Perpetrator } from './types.ts';

/**
 * Enzyme activity under a comedication that is only partly there.
 *
 * Inhibition follows the inhibitor's concentration, 1/(1 + presence * (1/activity - 1)); induction the amount of enzyme made,
 * 1 + presence * (activity - 1).
 *
 * @param activity  at full effect, over none
 * @param presence  0 none, 1 full effect: dose over reference dose, at most 1, times what onset or offset leave
 * @example         activityAt(0.25, 0.5) // 0.4
 */
export function activityAt(activity: number, presence: number): number {
  return activity < 1 ? 1 / (1 + presence * (1 / activity - 1)) : 1 + presence * (activity - 1);
}

/** The share of its full effect that a daily dose brings: 1 where the dose or its reference is unknown. */
export function presenceOf(perpetrator: Perpetrator, dailyMg?: number): number {
  const reference = perpetrator.effects.find((effect) => effect.referenceDailyMg !== undefined)?.referenceDailyMg;
  return dailyMg === undefined || reference === undefined ? 1 : Math.min(1, dailyMg / reference);
}
