import type { Nanograms } from '@decrescendo/units';

/** R20: percent of the present dose, for the first reduction. @source Joint guideline 2025 rec 6 (verified) */
export const firstCutPercent = 10;
/** R21: days between reductions. @source Joint guideline 2025 key takeaway 5 (verified) */
export const leastInterval = 14;
/** R22: percent of the dose at the window's start, within `windowDays`. @source Joint guideline 2025 rec 6 (verified) */
export const windowPercent = 25;
export const windowDays = 14;
/** R26: percentage points that rounding may add to a planned cut. Derived. */
export const roundingPoints = 2;
/** R27: days before a step that no product makes small enough. Derived. */
export const doubledHold = 28;
/** R36: an alprazolam reduction at one time, ng. @source US label: no more than 0.5 mg every 3 days (verified) */
export const alprazolamCut = 500_000;

/** The pace within which a schedule is drawn; overrides may widen it, never beyond R22. */
export interface PaceLimits {
  readonly firstCutPercent: number;
  readonly leastInterval: number;
  readonly largestCut: number;
}

/** Whether a cut is within a percentage of a dose, in whole numbers. */
export function isWithin(cut: number, percent: number, of: Nanograms | number): boolean {
  return cut * 100 <= percent * of;
}

/** The lowest whole dose that a cut of at most `percent` leads to. */
export function lowestAfter(percent: number, of: number): number {
  return of - Math.floor((of * percent) / 100);
}
