import { addDays } from '@decrescendo/units';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** What a case asked of the calendar and did not get, or got by its own hand. */
export const scheduleNotes: Rule<ScheduleReading> = {
  id: 'schedule',
  severity: 'WARN',
  source: 'DER',
  concerns: 'schedule',
  check({ reading, stairs, reductions, typed }) {
    const hits: Hit[] = [];
    const { weeks, steps, schedule } = reading.theCase.preferences;
    const reached = reductions.at(-1)?.day ?? 0;
    if (weeks !== undefined && !typed && steps === undefined && reached > weeks * 7) {
      hits.push({
        message: 'weeks-not-met',
        path: 'preferences.weeks',
        fields: { asked: weeks, needed: Math.ceil(reached / 7) },
      });
    }
    if (typed && schedule && stairs.length > schedule.length) {
      hits.push({ message: 'schedule-completed', path: `steps[${schedule.length}]`, severity: 'INFO' });
    }
    if (typed) {
      const { start, preferences } = reading.theCase;
      for (const { day, index } of reductions) {
        const date = addDays(start, day);
        if (!preferences.avoid.some(({ from, to }) => date >= from && date <= to)) continue;
        hits.push({ message: 'typed-in-avoid', path: `steps[${index}]`, fields: { date } });
      }
    }
    return hits;
  },
};
