import type { Reduction } from '../staircase/stair.ts';

/** How large a reduction is, in percent of the dose before, as the step itself says it; but never rounded down to a limit it breaks. */
export function percentOf({ before, after }: Pick<Reduction, 'before' | 'after'>, limit = 0): number {
  return percentAgainst(((before - after) * 100) / before, limit);
}

export function percentAgainst(percent: number, limit: number): number {
  const rounded = Math.round(percent * 10) / 10;
  return rounded <= limit && percent > limit ? Math.ceil(percent * 1000) / 1000 : rounded;
}
