import { formatMass } from '@decrescendo/units';
import { isDependent } from '../case/case-reading.ts';
import { leastInterval } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

export const r28: Rule<ScheduleReading> = {
  id: 'R28',
  severity: 'HARD',
  source: 'DER from MAUD; CKS',
  concerns: 'schedule',
  check({ reading, reductions, terminal, mendFor }) {
    if (!isDependent(reading)) return [];
    return reductions.flatMap((reduction): Hit[] => {
      if (reduction.after > 0) return [];
      const path = `steps[${reduction.index}]`;
      const hits: Hit[] = [];
      const mend = mendFor(reduction);
      if (reduction.before > terminal.dose) {
        const fields = { before: formatMass(reduction.before), last: formatMass(terminal.dose), mend: mend ?? '' };
        hits.push({ message: mend ? 'r28-above-mend' : 'r28-above', path, fields });
      } else if (reduction.before >= terminal.wholePiece) {
        const fields = { before: formatMass(reduction.before), mend: mend ?? '' };
        hits.push({ message: mend ? 'r28-whole-mend' : 'r28-whole', path, fields });
      }
      if (reduction.heldDays < leastInterval)
        hits.push({ message: 'r28-held', path, fields: { days: reduction.heldDays, limit: leastInterval } });
      return hits;
    });
  },
};
