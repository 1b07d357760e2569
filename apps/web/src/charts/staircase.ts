import type { Scale } from './scale.ts';

/** A stretch of equal days of a schedule, counted from the plan's start. */
export interface Tread {
  readonly fromDay: number;
  readonly days: number;
  readonly mg: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The corners of a schedule drawn as stairs: what is taken before the start, then each step flat and each change upright.
 *
 * @param before  dose on the days before the start [mg a day]
 * @param preDays days drawn before the start
 * @param toDay   last day drawn; the last step's dose is held until then
 */
export function staircase(
  treads: readonly Tread[],
  before: number,
  preDays: number,
  toDay: number,
  x: Scale,
  y: Scale,
): readonly Point[] {
  const points: Point[] = [{ x: x.at(-preDays), y: y.at(before) }];
  let level = before;
  for (const tread of treads) {
    if (tread.fromDay > toDay) break;
    points.push({ x: x.at(tread.fromDay), y: y.at(level) });
    if (tread.mg !== level) points.push({ x: x.at(tread.fromDay), y: y.at(tread.mg) });
    level = tread.mg;
  }
  points.push({ x: x.at(toDay), y: y.at(level) });
  return points;
}

/** The dose on a day of the schedule. */
export function doseOn(treads: readonly Tread[], before: number, day: number): number {
  let level = before;
  for (const tread of treads) {
    if (tread.fromDay > day) break;
    level = tread.mg;
  }
  return level;
}

export function lastDay(treads: readonly Tread[]): number {
  return treads.reduce((end, tread) => Math.max(end, tread.fromDay + tread.days), 0);
}

const written = (value: number) => Number(value.toFixed(1));

export function linePath(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${written(point.x)} ${written(point.y)}`).join('');
}

/** A closed shape between an upper and a lower edge that share their abscissae. */
export function bandPath(x: readonly number[], lower: readonly number[], upper: readonly number[]): string {
  if (x.length === 0) return '';
  const up = x.map((value, index) => ({ x: value, y: upper[index]! }));
  const down = x.map((value, index) => ({ x: value, y: lower[index]! })).reverse();
  return `${linePath([...up, ...down])}Z`;
}
