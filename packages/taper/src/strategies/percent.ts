import type { Shape } from './shape.ts';

/** A share of the present dose, again and again: steps shrink as the dose does. @param percent of the current dose, above 0 */
export function percentShape(percent: number): Shape {
  return { reason: 'percent', next: ({ dose }) => dose * (1 - percent / 100) };
}
