import { formatMass, nanograms } from '@decrescendo/units';
import { alprazolamCut } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** The outer line of the label, never a pace: all else here is slower. */
export const r36: Rule<ScheduleReading> = {
  id: 'R36',
  severity: 'HARD',
  source: 'LABEL alprazolam',
  concerns: 'schedule',
  check({ reading, reductions }) {
    if (reading.drug?.name !== 'alprazolam') return [];
    return reductions.flatMap(({ before, after, index }): Hit[] =>
      before - after <= alprazolamCut
        ? []
        : [{ message: 'r36-label', path: `steps[${index}]`, fields: { step: formatMass(nanograms(before - after)) } }],
    );
  },
};
