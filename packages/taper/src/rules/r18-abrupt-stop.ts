import { formatMass } from '@decrescendo/units';
import { isDependent } from '../case/case-reading.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

/**
 * From a dose the body relies on, nothing goes to nothing in one step; no override and no products list changes that (H8). A present dose that
 * is already the last one (R28) is held first, and ends only on the prescriber's word; asked for as an abrupt stop it is refused like any other.
 */
export const r18: Rule<ScheduleReading> = {
  id: 'R18',
  severity: 'BLOCK',
  source: 'ASAM25 rec 2; FDA20',
  concerns: 'schedule',
  check({ reading, reductions, terminal, mendFor }) {
    if (!isDependent(reading)) return [];
    return reductions.flatMap((reduction): Hit[] => {
      const { before, after, index } = reduction;
      const isAbrupt = reading.theCase.preferences.strategy === 'abrupt' && before * 2 > terminal.wholePiece;
      const inOneStep = reduction === reductions[0] && (before > terminal.dose || isAbrupt);
      if (after > 0 || (before <= terminal.highest && !inOneStep)) return [];
      const mend = mendFor(reduction);
      const nothingSmaller = before <= terminal.smallest;
      const message = !nothingSmaller ? 'r18-abrupt' : mend ? 'r18-no-smaller-dose' : 'r18-one-step';
      const fields = { before: formatMass(before), last: formatMass(terminal.dose), mend: mend ?? '' };
      const path = reading.theCase.preferences.strategy === 'abrupt' ? 'preferences.strategy' : `steps[${index}]`;
      return [{ message, path, fields }];
    });
  },
};
