import type { Reduction } from '../staircase/stair.ts';

/** How large a reduction is, in percent of the dose before, to one decimal and never rounded down to a limit. */
export function percentOf({ before, after }: Pick<Reduction, 'before' | 'after'>): number {
  return Math.ceil(((before - after) * 1000) / before) / 10;
}
