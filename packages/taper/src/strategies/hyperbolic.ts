import type { Drive } from './drive.ts';
import type { Shape } from './shape.ts';

/**
 * Equal steps of receptor effect: as the dose falls each milligram does more, so the steps get smaller.
 * Each step takes one n-th of the whole way in effect from wherever the dose is now; a step that was held back is not made up for.
 * @source Horowitz & Taylor 2024 (the principle); the curve is the model's mean receptor drive in steady state
 */
export function hyperbolicShape(drive: Drive, present: number, goal: number, cuts: number): Shape {
  const step = (drive.at(present) - drive.at(goal)) / cuts;
  return { reason: 'hyperbolic', next: ({ dose }) => drive.doseFor(drive.at(dose) - step) };
}
