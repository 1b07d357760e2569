import type { Series } from '@decrescendo/simulator';
import { element } from '../drawing/svg.ts';
import type { SheetLocale } from '../sheet-options.ts';
import { aroundPoint, dot, label } from './chart-labels.ts';
import { bandPath, linePath, thinned, type Point } from './curves.ts';
import { breakLines } from './measure.ts';
import type { Panel } from './panel.ts';
import type { PictureLook } from './picture-look.ts';
import { textAt, type TextStyle } from './picture-text.ts';
import type { Ground } from './place-labels.ts';
import { roundTicks, type Scale } from './scale.ts';
import { coloursOf, dashes, shortName, type Family } from './series-families.ts';
import { peakOf } from './simulation-words.ts';

/** A stretch of the result's times, as indices. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From zero where that costs little; the same for each view of a family. */
export function rangeOfFamily({ series }: Family): {
  readonly range: [number, number];
  readonly ticks: readonly number[];
} {
  let [low, high] = [Infinity, -Infinity];
  for (const { typical, percentiles } of series) {
    const lines = percentiles ? [percentiles.p10, percentiles.p90] : [typical];
    for (const values of lines) {
      for (const value of values) {
        if (!Number.isFinite(value)) continue;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  // Nothing, or nothing that could be labelled.
  if (low > high || Math.max(Math.abs(low), Math.abs(high)) < 1e-9) [low, high] = [0, 1];
  if (low >= 0 && low < 0.6 * high) low = 0;
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  const bottom = low === 0 ? 0 : low - room / 2;
  return { range: [bottom, high + room], ticks: roundTicks(bottom, high + room / 2) };
}

/** Lines and bands of a family over one stretch of time. */
export function drawFamily(
  family: Family,
  panel: Panel,
  times: readonly number[],
  { from, to }: Stretch,
  x: Scale,
  look: PictureLook,
  ground: Ground,
  weight = 2.25,
): string {
  const colours = coloursOf(family, look);
  const isAlone = family.series.length === 1;
  const at = (values: readonly number[]): readonly Point[] => {
    const points: Point[] = [];
    for (let index = from; index <= to; index++) points.push({ x: x(times[index]!), y: panel.y(values[index]!) });
    return points;
  };
  const band = (low: readonly number[], high: readonly number[], fill: string, opacity: number): string => {
    const [lower, upper] = [at(low), at(high)];
    const d = bandPath(
      lower.map((point) => point.x),
      lower.map((point) => point.y),
      upper.map((point) => point.y),
    );
    return d === '' ? '' : element('path', { d, fill, 'fill-opacity': opacity });
  };
  let bands = '';
  let lines = '';
  family.series.forEach(({ typical, percentiles }, index) => {
    const colour = colours[index]!;
    // Two bands at most: of one series the middle half too, else one each of the first two.
    if (percentiles && index < 2) {
      const opacity = index === 0 ? look.bandChosen : look.bandOther;
      bands += band(percentiles.p10, percentiles.p90, colour, opacity);
      if (isAlone) bands += band(percentiles.p25, percentiles.p75, colour, opacity);
    }
    const points = at(percentiles?.p50 ?? typical);
    ground.keepClear(thinned(points));
    lines += element('path', {
      d: linePath(points),
      fill: 'none',
      stroke: colour,
      'stroke-width': index === 0 ? weight : Math.min(1.9, weight),
      'stroke-dasharray': dashes[index],
      'stroke-linejoin': 'round',
      'stroke-linecap': index === 2 ? 'round' : undefined,
    });
  });
  return bands + lines;
}

/** Names at the ends of the lines, in the margin, kept apart. */
export function nameLines(
  { series, ...family }: Family,
  panel: Panel,
  last: number,
  room: number,
  look: PictureLook,
): string {
  const colours = coloursOf({ series, ...family }, look);
  const height = 16;
  const wanted = series
    .map((one, index) => ({
      words: breakLines(shortName(one), { size: 13, bold: true }, room, 1)[0] ?? '',
      colour: colours[index]!,
      y: panel.y(lastValue(one, last)) + 4,
    }))
    .filter(({ y }) => Number.isFinite(y))
    .sort((a, b) => a.y - b.y);
  for (let index = 1; index < wanted.length; index++)
    wanted[index]!.y = Math.max(wanted[index]!.y, wanted[index - 1]!.y + height);
  const over = (wanted.at(-1)?.y ?? 0) - (panel.bottom + 6);
  if (over > 0) for (const one of wanted) one.y -= over;
  for (let index = wanted.length - 2; index >= 0; index--)
    wanted[index]!.y = Math.min(wanted[index]!.y, wanted[index + 1]!.y - height);
  return wanted
    .map(({ words, colour, y }) => textAt(panel.right + 9, y, words, { size: 13, bold: true, fill: colour }))
    .join('');
}

function lastValue({ typical, percentiles }: Series, last: number): number {
  return (percentiles?.p50 ?? typical)[last]!;
}

/** The highest point of the series in focus, marked as on a score. */
export function markPeak(
  family: Family,
  unit: string,
  panel: Panel,
  times: readonly number[],
  x: Scale,
  look: PictureLook,
  locale: SheetLocale,
  ground: Ground,
): string {
  const peak = peakOf(family.series[0]!, unit, times, locale);
  if (!peak) return '';
  const [px, py] = [x(times[peak.at]!), panel.y(peak.value)];
  const mark: TextStyle = { size: 14, fill: look.ink, mark: true, halo: look.surface };
  // Beside other lines the mark says whose it is.
  const told = family.series.length > 1 ? `${shortName(family.series[0]!)} ${peak.words}` : peak.words;
  const words = label(ground, told, mark, [{ x: px + 8, y: py - 4 }, ...aroundPoint(px, py, told, mark)]);
  return words === '' ? '' : dot(px, py, coloursOf(family, look)[0]!, look) + words;
}
