import { snapToGrid } from './clock.ts';

/** Something that happens at one moment: an amount is added to a state, or an input moves by so much. */
export type Action =
  | { readonly kind: 'add'; readonly state: number; readonly amount: number }
  | { readonly kind: 'shift'; readonly input: number; readonly by: number };

export interface TimedAction {
  readonly time: number;
  readonly action: Action;
}

/** Every moment at which something happens or is read, ascending and distinct. What is read is read before what happens. */
export interface Timeline {
  readonly stops: Float64Array;
  /** For each stop what happens there. */
  readonly actions: readonly (readonly Action[])[];
  /** For each stop which outputs are read there, as indices into the times asked for. */
  readonly readings: readonly (readonly number[])[];
}

const none: readonly never[] = [];

/**
 * @param happenings  in any order
 * @param reads       times at which outputs are wanted [h], in any order, repeats allowed
 */
export function buildTimeline(happenings: readonly TimedAction[], reads: readonly number[]): Timeline {
  const actions = new Map<number, Action[]>();
  const readings = new Map<number, number[]>();
  for (const { time, action } of happenings) {
    const at = snapToGrid(time);
    const known = actions.get(at);
    if (known) known.push(action);
    else actions.set(at, [action]);
  }
  reads.forEach((time, index) => {
    const at = snapToGrid(time);
    const known = readings.get(at);
    if (known) known.push(index);
    else readings.set(at, [index]);
  });
  const stops = Float64Array.from(new Set([...actions.keys(), ...readings.keys()])).sort();
  return {
    stops,
    actions: Array.from(stops, (time) => actions.get(time) ?? none),
    readings: Array.from(stops, (time) => readings.get(time) ?? none),
  };
}
