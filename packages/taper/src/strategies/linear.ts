import type { Shape } from './shape.ts';

/** Equal steps that reach the goal in a number of cuts, from where the plan starts; a step that was held back is not made up for. */
export function linearShape(present: number, goal: number, cuts: number): Shape {
  const amount = (present - goal) / cuts;
  return { reason: 'linear', next: ({ dose }) => dose - amount };
}
