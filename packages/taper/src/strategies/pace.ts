import { isOlderOrFrail, type CaseReading } from '../case/case-reading.ts';
import { mayGoFaster } from '../rules/r23-faster.ts';

/** Percent of the present dose, every so many days. */
export interface Pace {
  readonly percent: number;
  readonly interval: number;
}

/**
 * The pace a plan starts from where nobody asked for another; `docs/decisions/0040-taper-pace.md` says why.
 * The guideline's range is 5-10 % every 2-4 weeks; each of these lies in it, but for `faster`, which is the eighth of the British formulary and only
 * where R23 allows it.
 */
export function paceOf(reading: CaseReading): Pace {
  const { pace } = reading.theCase.preferences;
  const gentle =
    isOlderOrFrail(reading) ||
    reading.theCase.history.withdrawalHistory === 'severe' ||
    reading.theCase.history.pastTapers.length >= 2;
  if (pace === 'slower') return gentle ? { percent: 5, interval: 28 } : { percent: 5, interval: 14 };
  if (pace === 'faster')
    return mayGoFaster(reading) && !gentle ? { percent: 12.5, interval: 14 } : { percent: 10, interval: 14 };
  return gentle ? { percent: 5, interval: 14 } : { percent: 10, interval: 14 };
}
