import type { Shape } from './shape.ts';

/** Equal steps over time from where the plan starts; a step that a limit held back is not made up for. @param amount ng, above 0 */
export function linearShape(amount: number): Shape {
  return { reason: 'linear', keepsDates: true, next: ({ dose }) => dose - amount };
}
