import { isDependent } from '../case/case-reading.ts';
import { isWithin, windowDays, windowPercent } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Reduction } from '../staircase/stair.ts';
import { percentAgainst } from './percent-of.ts';
import { isSmallestPiece } from './r27-smallest-piece.ts';
import type { Hit, Rule } from './rule.ts';

/**
 * The generator keeps within it, so that only a schedule typed by a person can break it: that needs a prescriber's override.
 * Not for the step from the last dose to nothing (R28), nor where R27 takes its place.
 */
export const r22: Rule<ScheduleReading> = {
  id: 'R22',
  severity: 'HARD',
  source: 'ASAM25 rec 6',
  concerns: 'schedule',
  check(schedule) {
    const counted = schedule.reductions.filter(
      (reduction) => !isFromLastDose(schedule, reduction) && !isSmallestPiece(schedule, reduction),
    );
    return counted.flatMap((last, n): Hit[] => {
      // Every window that ends with this reduction: it starts at an earlier one, at most 13 days before.
      for (let first = 0; first <= n; first += 1) {
        const start = counted[first]!;
        if (last.day - start.day >= windowDays) continue;
        const fall = counted.slice(first, n + 1).reduce((sum, { before, after }) => sum + before - after, 0);
        if (isWithin(fall, windowPercent, start.before)) continue;
        const fields = {
          percent: percentAgainst((fall * 100) / start.before, windowPercent),
          limit: windowPercent,
          days: windowDays,
        };
        if (!isDependent(schedule.reading))
          return [{ message: 'r22-rare', path: `steps[${last.index}]`, fields, severity: 'INFO' }];
        return [{ message: 'r22-window', path: `steps[${last.index}]`, fields }];
      }
      return [];
    });
  },
};

function isFromLastDose({ terminal }: ScheduleReading, { before, after }: Reduction): boolean {
  return after === 0 && before <= terminal.dose;
}
