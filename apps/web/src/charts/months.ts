import { dayNumber, fromDayNumber, type CivilDate } from '@decrescendo/units';

export interface MonthTick {
  readonly date: CivilDate;
  /** Days after the start. */
  readonly day: number;
  /** Whether the year is written beside the month: the first January, or the first label of all where none follows. */
  readonly withYear: boolean;
}

function firstOfMonth(year: number, month: number): CivilDate {
  return fromDayNumber(Date.UTC(year, month, 1) / 86_400_000);
}

/**
 * First days of months between two days of a plan, every `every` months so that labels have room.
 *
 * @param start    the plan's first day
 * @param fromDay  first day drawn, relative to the start
 * @param toDay    last day drawn
 * @param room     how many labels fit
 */
export function monthTicks(start: CivilDate, fromDay: number, toDay: number, room: number): readonly MonthTick[] {
  const origin = dayNumber(start);
  const first = new Date((origin + fromDay) * 86_400_000);
  const all: { date: CivilDate; day: number; month: number }[] = [];
  for (let index = 0; ; index++) {
    const date = firstOfMonth(first.getUTCFullYear(), first.getUTCMonth() + index);
    const day = dayNumber(date) - origin;
    if (day > toDay) break;
    if (day >= fromDay) all.push({ date, day, month: Number(date.slice(5, 7)) - 1 });
  }
  const every = [1, 2, 3, 6, 12, 24, 60].find((step) => Math.ceil(all.length / step) <= Math.max(1, room)) ?? 120;
  const lead = all.findIndex((tick) => tick.month === 0);
  const shift = lead === -1 ? 0 : lead % every;
  const kept = all.filter((_, index) => index % every === shift);
  const hasJanuary = kept.some((tick) => tick.month === 0);
  return kept.map((tick, index) => ({
    date: tick.date,
    day: tick.day,
    withYear: hasJanuary ? tick.month === 0 : index === 0,
  }));
}
