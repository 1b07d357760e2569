import type { Shape } from './shape.ts';

/** The same amount each time. @param amount ng, above 0 @param inWeeks whether a number of weeks was asked for, so that it keeps to dates */
export function fixedShape(amount: number, inWeeks = false): Shape {
  return { reason: 'fixed', ...(inWeeks ? { keepsDates: true } : {}), next: ({ dose }) => dose - amount };
}
