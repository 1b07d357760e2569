import type { Shape } from './shape.ts';

/**
 * A share of the present dose, again and again: steps shrink as the dose does.
 * @param percent  of the current dose, above 0
 * @param inWeeks  whether a number of weeks was asked for, so that it is a curve over dates
 */
export function percentShape(percent: number, inWeeks = false): Shape {
  const shape: Shape = { reason: 'percent', next: ({ dose }) => dose * (1 - percent / 100) };
  if (!inWeeks) return shape;
  return {
    ...shape,
    keepsDates: true,
    portion: ({ dose, to }) => (to > 0 ? Math.log(to / dose) / Math.log(1 - percent / 100) : Infinity),
  };
}
