import { path } from '../drawing/svg.ts';
import type { Scale } from './scale.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch of equal days, counted from the plan's start. */
export interface Tread {
  readonly fromDay: number;
  readonly days: number;
  readonly mg: number;
}

/** Corners of a schedule drawn as stairs, from `fromDay` to `toDay`; the last dose is held until there. */
export function stairs(
  treads: readonly Tread[],
  before: number | undefined,
  [fromDay, toDay]: readonly [number, number],
  x: Scale,
  y: Scale,
): readonly Point[] {
  const points: Point[] = [];
  let level = before;
  if (level !== undefined) points.push({ x: x(fromDay), y: y(level) });
  for (const tread of treads) {
    if (tread.fromDay > toDay) break;
    if (level !== undefined) points.push({ x: x(tread.fromDay), y: y(level) });
    points.push({ x: x(tread.fromDay), y: y(tread.mg) });
    level = tread.mg;
  }
  if (level !== undefined) points.push({ x: x(toDay), y: y(level) });
  return points;
}

/** A line through points; it breaks where a value is no number. */
export function linePath(points: readonly Point[]): string {
  let commands = '';
  let isDown = false;
  for (const { x, y } of thinned(points)) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      isDown = false;
      continue;
    }
    commands += `${isDown ? 'L' : 'M'}${written(x)} ${written(y)}`;
    isDown = true;
  }
  return commands;
}

/** A closed shape between two edges over the same abscissae. */
export function bandPath(x: readonly number[], lower: readonly number[], upper: readonly number[]): string {
  const kept = x.flatMap((at, index) =>
    [at, lower[index], upper[index]].every(Number.isFinite) ? [{ x: at, low: lower[index]!, high: upper[index]! }] : [],
  );
  if (kept.length < 2) return '';
  const up = thinned(kept.map(({ x: at, high }) => ({ x: at, y: high })));
  const down = thinned(kept.map(({ x: at, low }) => ({ x: at, y: low }))).toReversed();
  return `${linePath(up)}${linePath(down).replace(/^M/, 'L')}Z`;
}

const written = (value: number) => path(Math.round(value * 10) / 10);

/** Where many values share a pixel: the first, the lowest, the highest and the last of them. */
export function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length < 3000) return points;
  const kept: Point[] = [];
  for (let from = 0; from < points.length;) {
    let to = from;
    while (to < points.length && Math.floor(points[to]!.x) === Math.floor(points[from]!.x)) to++;
    const bucket = points.slice(from, Math.max(to, from + 1));
    const ends = [bucket[0]!, bucket.at(-1)!];
    const low = bucket.reduce((best, point) => (point.y < best.y ? point : best));
    const high = bucket.reduce((best, point) => (point.y > best.y ? point : best));
    kept.push(...bucket.filter((point) => ends.includes(point) || point === low || point === high));
    from = Math.max(to, from + 1);
  }
  return kept;
}

/** Heights of a line between two abscissae, its corners among them; the line runs from left to right. */
export function heightsWithin(points: readonly Point[], from: number, to: number): readonly number[] {
  const heights: number[] = [];
  for (let at = firstReaching(points, from); at < points.length; at++) {
    const [a, b] = [points[at - 1]!, points[at]!];
    if (a.x > to) break;
    for (const x of [Math.max(a.x, from), Math.min(b.x, to)]) {
      const y = b.x === a.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
      if (Number.isFinite(y)) heights.push(y);
    }
    if (a.x === b.x && Number.isFinite(b.y)) heights.push(b.y);
  }
  return heights;
}

/** The first point after the start that is not left of `x`. */
function firstReaching(points: readonly Point[], x: number): number {
  let [low, high] = [1, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
