import type { Shape } from './shape.ts';

/** The same amount each time. @param amount ng, above 0 */
export function fixedShape(amount: number): Shape {
  return { reason: 'fixed', next: ({ dose }) => dose - amount };
}
