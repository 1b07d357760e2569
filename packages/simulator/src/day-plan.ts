import type { Action, TimedAction } from './timeline.ts';
import { snapToGrid } from './clock.ts';

/** What happens in the course of one day, in hours since midnight, ascending and distinct. */
export interface DayPlan {
  readonly times: Float64Array;
  readonly actions: readonly (readonly Action[])[];
}

/**
 * One day's doses as they act: what is absorbed only after midnight belongs to the next day.
 *
 * @param happenings  in hours since this day's midnight, from 0 to below 48
 * @returns  what falls into this day, and what falls into the next one
 */
export function splitAtMidnight(happenings: readonly TimedAction[]): {
  readonly own: readonly TimedAction[];
  readonly spill: readonly TimedAction[];
} {
  const own: TimedAction[] = [];
  const spill: TimedAction[] = [];
  for (const { time, action } of happenings) {
    if (time < 24) own.push({ time, action });
    else spill.push({ time: time - 24, action });
  }
  return { own, spill };
}

export function planDay(...parts: readonly (readonly TimedAction[])[]): DayPlan {
  const byTime = new Map<number, Action[]>();
  for (const { time, action } of parts.flat()) {
    const at = snapToGrid(time);
    const known = byTime.get(at);
    if (known) known.push(action);
    else byTime.set(at, [action]);
  }
  const times = Float64Array.from(byTime.keys()).sort();
  return { times, actions: Array.from(times, (time) => byTime.get(time)!) };
}
