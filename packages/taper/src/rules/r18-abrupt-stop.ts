import { formatMass } from '@decrescendo/units';
import { isDependent } from '../case/case-reading.ts';
import { isWithin, windowDays } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Reduction } from '../staircase/stair.ts';
import { percentOf } from './percent-of.ts';
import { isSmallestPiece } from './r27-smallest-piece.ts';
import type { Hit, Rule } from './rule.ts';

/** A fall of more than this share of the dose within `windowDays` is an abrupt stop, whatever crumb is left of it. Derived. */
const mostInWindow = 75;
/** The same in one step that lands on the last dose or under it. Derived. */
const mostToLastDose = 50;

/**
 * From a dose the body relies on, nothing goes to nothing in one step; no override and no products list changes that (H8). A present dose that
 * is already the last one (R28) is held first, and ends only on the prescriber's word; asked for as an abrupt stop it is refused like any other.
 * A crumb before the nothing changes nothing either.
 */
export const r18: Rule<ScheduleReading> = {
  id: 'R18',
  severity: 'BLOCK',
  source: 'ASAM25 rec 2; FDA20',
  concerns: 'schedule',
  check(schedule) {
    const { reading, reductions, terminal, mendFor } = schedule;
    if (!isDependent(reading)) return [];
    const { strategy } = reading.theCase.preferences;
    const stops = reductions.flatMap((reduction): Hit[] => {
      const { before, after, index } = reduction;
      // An abrupt wish is no staircase, to whatever dose it leads.
      const isAbrupt = strategy === 'abrupt' && (before * 2 > terminal.wholePiece || reading.goal > 0);
      const inOneStep = reduction === reductions[0] && (before > terminal.dose || isAbrupt);
      if (after > 0 || (before <= terminal.highest && !inOneStep)) return [];
      if (isAbrupt && reading.goal > 0) {
        const fields = { before: formatMass(before), goal: formatMass(reading.goal) };
        return [{ message: 'r18-abrupt-to-goal', path: 'preferences.strategy', fields }];
      }
      const mend = mendFor(reduction);
      const nothingSmaller = before <= terminal.smallest;
      const message = !nothingSmaller ? 'r18-abrupt' : mend ? 'r18-no-smaller-dose' : 'r18-one-step';
      const fields = { before: formatMass(before), last: formatMass(terminal.dose), mend: mend ?? '' };
      const path = strategy === 'abrupt' ? 'preferences.strategy' : `steps[${index}]`;
      return [{ message, path, fields }];
    });
    return stops.length > 0 ? stops : nearlyStops(schedule);
  },
};

/**
 * Nearly nothing: from more than twice the last dose a step to it or under it that halves the dose and more, or steps that within two weeks take
 * away more than three quarters. A doubled hold with nothing makeable in between is R27's.
 */
function nearlyStops(schedule: ScheduleReading): Hit[] {
  const { reductions, terminal } = schedule;
  const counted = reductions.filter(
    (reduction) =>
      !(reduction.after === 0 && reduction.before <= terminal.dose) && !isSmallestPiece(schedule, reduction),
  );
  return counted.flatMap((last, n): Hit[] => {
    const path = `steps[${last.index}]`;
    const isLarge = ({ before }: Reduction): boolean => before > 2 * terminal.dose;
    if (
      isLarge(last) &&
      last.after > 0 &&
      last.after <= terminal.dose &&
      !isWithin(last.before - last.after, mostToLastDose, last.before)
    )
      return [{ message: 'r18-nearly', path, fields: fieldsOf(last.before, last.after) }];
    for (const [first, start] of counted.slice(0, n + 1).entries()) {
      if (last.day - start.day >= windowDays || !isLarge(start) || last.after === 0) continue;
      const fall = counted.slice(first, n + 1).reduce((sum, { before, after }) => sum + before - after, 0);
      if (!isWithin(fall, mostInWindow, start.before))
        return [{ message: 'r18-nearly', path, fields: fieldsOf(start.before, last.after) }];
    }
    return [];
  });
}

function fieldsOf(before: Reduction['before'], after: Reduction['after']): Record<string, string | number> {
  return {
    before: formatMass(before),
    after: formatMass(after),
    percent: percentOf({ before, after }),
    days: windowDays,
  };
}
