import { dayNumber, type CivilDate } from '@decrescendo/units';

/** Days, counted from the start, in which no reduction may begin. */
export interface Calendar {
  /** The first day at or after this one on which a reduction may begin. */
  nextFree(day: number): number;
}

/** @param avoid ranges of dates, both ends within */
export function calendarOf(
  start: CivilDate,
  avoid: readonly { readonly from: CivilDate; readonly to: CivilDate }[],
): Calendar {
  const first = dayNumber(start);
  const ranges = avoid
    .map(({ from, to }) => ({ from: dayNumber(from) - first, to: dayNumber(to) - first }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    nextFree: (day) =>
      ranges.reduce((free, range) => (free >= range.from && free <= range.to ? range.to + 1 : free), day),
  };
}
