import { dayNumber, fromDayNumber, type CivilDate } from '@decrescendo/units';

/** Where a value falls, in pixels. */
export type Scale = (value: number) => number;

/** @throws RangeError where the domain has no width */
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  if (d0 === d1) throw new RangeError('a scale needs two different ends');
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** Round values from 0 (or from `low` below 0) up to `high`, two to four intervals. */
export function roundTicks(low: number, high: number): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= 4 + 1e-9) ?? 10 * power;
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(step)));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(decimals)));
}

export interface MonthTick {
  readonly date: CivilDate;
  /** Days after the start. */
  readonly day: number;
  /** Whether the year stands beside it: each first label of a year. */
  readonly withYear: boolean;
}

/** First days of months from `fromDay` to `toDay` after the start, as many as there is room for. */
export function monthTicks(start: CivilDate, fromDay: number, toDay: number, room: number): readonly MonthTick[] {
  const origin = dayNumber(start);
  let [year, month] = fromDayNumber(origin + fromDay)
    .split('-')
    .map(Number) as [number, number];
  const all: { date: CivilDate; day: number; year: number; month: number }[] = [];
  for (;;) {
    const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CivilDate;
    const day = dayNumber(date) - origin;
    if (day > toDay) break;
    if (day >= fromDay) all.push({ date, day, year, month });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const every = [1, 2, 3, 6, 12, 24, 60].find((step) => all.length / step <= Math.max(1, room)) ?? 120;
  const kept = all.filter(({ year: y, month: m }) => (y * 12 + m - 1) % every === 0);
  return kept.map(({ date, day, year: y }, at) => ({ date, day, withYear: at === 0 || kept[at - 1]!.year !== y }));
}

export interface HourTick {
  readonly hour: number;
  readonly inDays: boolean;
}

/** Hours up to four days, days beyond; at most about `room` of them. */
export function hourTicks(from: number, to: number, room: number): readonly HourTick[] {
  const inDays = to - from > 96;
  const sizes = inDays ? [24, 48, 72, 120, 168, 336, 672, 1344, 2688, 8064] : [0.25, 0.5, 1, 2, 3, 6, 12, 24];
  const step = sizes.find((size) => (to - from) / size <= Math.max(2, room)) ?? (to - from) / 4;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => ({ hour: (first + at) * step, inDays }));
}
