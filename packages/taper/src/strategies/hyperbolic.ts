import type { Drive } from './drive.ts';
import type { Shape } from './shape.ts';

/**
 * Equal steps of receptor effect: as the dose falls each milligram does more, so the steps get smaller.
 * Each step is taken from wherever the dose is now; a step that a limit held back is not made up for.
 * @param step  drive that one step takes away, above 0
 * @source Horowitz & Taylor 2024 (the principle); the curve is the model's mean receptor drive in steady state
 */
export function hyperbolicShape(drive: Drive, step: number): Shape {
  return {
    reason: 'hyperbolic',
    keepsDates: true,
    next: ({ dose }) => drive.doseFor(drive.at(dose) - step),
    portion: ({ dose, to }) => (drive.at(dose) - drive.at(to)) / step,
  };
}
