import type { CivilDate } from '@decrescendo/units';
import type { PlanForecast } from '@decrescendo/taper';
import { momentNear, seriesNamed, withdrawalTop, worstMoment, worstWithin, type Moment } from './forecast.ts';
import { monthTicks, type MonthTick } from './months.ts';
import { linearScale, zeroTicks, type Scale } from './scale.ts';
import { bandPath, lastDay, linePath, staircase, type Point, type Tread } from './staircase.ts';

/** One strategy as the chart needs it. */
export interface Strand {
  readonly label: string;
  readonly treads: readonly Tread[];
  readonly forecast?: PlanForecast | undefined;
}

export interface ChartInput {
  readonly width: number;
  readonly compact: boolean;
  readonly start: CivilDate;
  /** Dose before the start [mg a day]. */
  readonly before: number;
  readonly chosen: Strand;
  readonly other?: Strand | undefined;
  /** Index into the chosen strand's treads. */
  readonly selected: number;
}

export interface Panel {
  readonly top: number;
  readonly bottom: number;
  readonly titleY: number;
  readonly y: Scale;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
}

export interface DrawnStrand {
  readonly stairs: string;
  readonly withdrawalBand?: string;
  readonly withdrawalLine?: string;
  readonly occupancyLine?: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface WorstLabel extends Label {
  readonly moment: Moment;
  readonly dot: Point;
  /** From the dot to its words. */
  readonly leader: string;
}

export interface PlanChart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly months: readonly (MonthTick & { readonly x: number })[];
  readonly dose: Panel;
  readonly withdrawal: Panel;
  readonly occupancy: Panel;
  readonly chosen: DrawnStrand;
  readonly other?: DrawnStrand;
  readonly step: {
    readonly x0: number;
    readonly x1: number;
    readonly middle: number;
    readonly y: number;
    readonly mg: number;
  };
  readonly flag: { readonly x: number; readonly y: number };
  readonly readout: {
    readonly withdrawal?: Label & { readonly moment: Moment; readonly dotY: number; readonly dotX: number };
    readonly occupancy?: Label & { readonly value: number; readonly dotY: number };
  };
  readonly chosenLabel?: Label;
  /** With a leader where the name had to go to the right margin. */
  readonly otherLabel?: Label & { readonly leader?: string };
  readonly firstCut?: Label;
  readonly end?: Label & { readonly mg: number; readonly day: number };
  readonly moderateY: number;
  readonly stepLabel: Label;
  /** Set where every band lies at the foot of the scale: the values said in words, in the empty part of the panel. */
  readonly low?: Label & { readonly top: number };
  readonly worst?: WorstLabel;
  readonly otherWorst?: WorstLabel;
}

const wide = {
  left: 46,
  right: 118,
  dose: [40, 142],
  withdrawal: [178, 294],
  occupancy: [330, 388],
  height: 418,
  preDays: 10,
  axis: 405,
} as const;
const small = {
  left: 28,
  right: 8,
  dose: [32, 108],
  withdrawal: [148, 240],
  occupancy: [276, 310],
  height: 330,
  preDays: 6,
  axis: 325,
} as const;

/** Roughly how wide a text is, for keeping labels apart [px]. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.5;
}

function yAlong(points: readonly Point[], x: number): number {
  let y = points[0]!.y;
  for (const point of points) {
    if (point.x > x) break;
    y = point.y;
  }
  return y;
}

/**
 * Where a strategy's name stands at its own stairs: above the upper line, or below the lower one, over a stretch where it stays the upper
 * (or lower) one, clear of the selected step. Undefined where nothing fits.
 */
export function labelSpot(
  own: readonly Point[],
  rival: readonly Point[] | undefined,
  width: number,
  clear: readonly [number, number],
  limits: { readonly x0: number; readonly x1: number; readonly bottom: number; readonly top: number },
  wanted: number,
): Label | undefined {
  let best: { label: Label; cost: number } | undefined;
  const height = 15;
  const consider = (label: Label, cost: number) => {
    if (!best || cost < best.cost) best = { label, cost };
  };
  const goal = limits.x0 + wanted * (limits.x1 - limits.x0);
  for (let x = limits.x0 + 8; x + width < limits.x1 - 4; x += 7) {
    if (x + width > clear[0] && x < clear[1]) continue;
    const samples = [0, 0.25, 0.5, 0.75, 1].map((share) => x + share * width);
    const mine = samples.map((sample) => yAlong(own, sample));
    const theirs = rival ? samples.map((sample) => yAlong(rival, sample)) : undefined;
    const gap = theirs ? Math.min(...mine.map((y, index) => Math.abs(y - theirs[index]!))) : 99;
    const far = Math.abs(x + width / 2 - goal) / 40;
    const upper = !theirs || mine.every((y, index) => y <= theirs[index]!);
    const lower = !theirs || mine.every((y, index) => y >= theirs[index]!);
    if (gap < 3) continue;
    if (upper) {
      const y = Math.min(...mine) - 6;
      if (y - height >= limits.top) consider({ x, y, anchor: 'start' }, far - Math.min(gap, 30) / 6 + (rival ? 0 : 2));
    }
    if (lower) {
      const y = Math.max(...mine) + height + 1;
      if (y <= limits.bottom - 3) consider({ x: x + width, y, anchor: 'end' }, far - Math.min(gap, 30) / 6);
    }
  }
  return best?.label;
}

/** In the right margin, with a leader to where the two lines are furthest apart; nowhere when they are the same line. */
function marginSpot(
  own: readonly Point[],
  rival: readonly Point[],
  dose: Panel,
  right: number,
  taken?: number,
): (Label & { readonly leader: string }) | undefined {
  const from = gapsOf(own, rival)[0];
  if (!from) return undefined;
  const free = dose.bottom - 36;
  // The end of the plan is named in the same margin.
  const y = taken !== undefined && Math.abs(free - taken) < 26 ? taken - 24 : free;
  return {
    x: right + 8,
    y,
    anchor: 'start',
    leader: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${(right + 4).toFixed(1)} ${(y - 4).toFixed(1)}`,
  };
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

function boxesOf(label: Label | undefined, text: string): readonly Box[] {
  if (!label) return [];
  const width = textWidth(text, 13);
  const x0 = label.anchor === 'end' ? label.x - width : label.x;
  return [{ x0: x0 - 6, x1: x0 + width + 6, y0: label.y - 14, y1: label.y + 5 }];
}

const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Beside the place where two close lines are furthest apart and there is room, with a short leader: above to the right of the upper line, below to the left of the lower. */
function nearSpot(
  own: readonly Point[],
  rival: readonly Point[],
  dose: Panel,
  width: number,
  taken: readonly Box[],
  [left, right]: readonly [number, number],
): (Label & { readonly leader: string }) | undefined {
  for (const from of gapsOf(own, rival)) {
    const upper = from.y < yAlong(rival, from.x);
    const label = upper
      ? ({ x: from.x + 12, y: from.y - 16, anchor: 'start' } as const)
      : ({ x: from.x - 12, y: from.y + 26, anchor: 'end' } as const);
    const x0 = upper ? label.x : label.x - width;
    const box = { x0, x1: x0 + width, y0: label.y - 12, y1: label.y + 4 };
    if (x0 < left + 4 || box.x1 > right || box.y0 < dose.top - 6 || box.y1 > dose.bottom - 2) continue;
    if (taken.some((other) => overlap(box, other))) continue;
    const [endX, endY] = upper ? [label.x - 3, label.y - 1] : [label.x + 3, label.y - 7];
    return {
      ...label,
      leader: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${endX.toFixed(1)} ${endY.toFixed(1)}`,
    };
  }
  return undefined;
}

/** Places on a line that are apart from its rival, the furthest apart first; none when they are the same line. */
function gapsOf(own: readonly Point[], rival: readonly Point[]): readonly Point[] {
  const corners = [...new Set([...own, ...rival].map((point) => point.x))].sort((a, b) => a - b);
  return corners
    .slice(1)
    .map((corner, index) => {
      const x = (corner + corners[index]!) / 2;
      const y = yAlong(own, x);
      return { x, y, gap: Math.abs(y - yAlong(rival, x)) };
    })
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap);
}

function panel([top, bottom]: readonly [number, number], titleY: number, max: number, ticks: readonly number[]): Panel {
  const y = linearScale([0, max], [bottom, top]);
  return { top, bottom, titleY, y, ticks: ticks.map((value) => ({ value, y: y.at(value) })) };
}

function occupancyTop(forecasts: readonly (PlanForecast | undefined)[]): number {
  let top = 0.05;
  for (const forecast of forecasts)
    for (const value of seriesNamed(forecast, 'occupancy.total')?.typical ?? []) if (value > top) top = value;
  return Math.min(1, top * 1.12);
}

function drawStrand(
  strand: Strand,
  before: number,
  preDays: number,
  toDay: number,
  x: Scale,
  dose: Panel,
  withdrawal: Panel,
  occupancy: Panel,
): { readonly drawn: DrawnStrand; readonly points: readonly Point[] } {
  const points = staircase(strand.treads, before, preDays, toDay, x, dose.y);
  const kept = (strand.forecast?.time.values ?? [])
    .map((day, index) => ({ day, index }))
    .filter(({ day }) => day >= -preDays && day <= toDay);
  const px = kept.map(({ day }) => x.at(day));
  const severity = seriesNamed(strand.forecast, 'withdrawal.severity');
  const occupied = seriesNamed(strand.forecast, 'occupancy.total');
  const line = (values: readonly number[], scale: Scale) =>
    linePath(kept.map(({ index }, at) => ({ x: px[at]!, y: scale.at(values[index]!) })));
  const edge = (values: readonly number[]) => kept.map(({ index }) => withdrawal.y.at(Math.min(80, values[index]!)));
  return {
    points,
    drawn: {
      stairs: linePath(points),
      ...(severity && kept.length > 1
        ? {
            withdrawalBand: bandPath(px, edge(severity.percentiles.p10), edge(severity.percentiles.p90)),
            withdrawalLine: line(severity.percentiles.p50, withdrawal.y),
          }
        : {}),
      ...(occupied && kept.length > 1
        ? {
            occupancyLine: line(
              occupied.percentiles.p50.length ? occupied.percentiles.p50 : occupied.typical,
              occupancy.y,
            ),
          }
        : {}),
    },
  };
}

/** Everything the Plan chart draws, in pixels: three panels over one axis of days. Pure, so that it can be tested and printed. */
export function layoutPlanChart(input: ChartInput): PlanChart {
  const frame = input.compact ? small : wide;
  const left = frame.left;
  const right = Math.max(left + 120, input.width - frame.right);
  const end = Math.max(lastDay(input.chosen.treads), input.other ? lastDay(input.other.treads) : 0, 28);
  const toDay = Math.ceil(end + Math.max(14, end * 0.06));
  const x = linearScale([-frame.preDays, toDay], [left, right]);
  const maxDose = Math.max(
    input.before,
    ...input.chosen.treads.map((tread) => tread.mg),
    ...(input.other?.treads ?? []).map((tread) => tread.mg),
  );
  const dose = panel(frame.dose, frame.dose[0] - (input.compact ? 18 : 27), maxDose || 1, zeroTicks(maxDose || 1));
  const severityTop = withdrawalTop([input.chosen.forecast, input.other?.forecast], toDay);
  const severityTicks = Array.from({ length: Math.floor(severityTop / 10) + 1 }, (_, index) => index * 10).filter(
    (value) => severityTop <= 50 || value % 20 === 0,
  );
  const withdrawal = panel(frame.withdrawal, frame.withdrawal[0] - 10, severityTop, severityTicks);
  const occTop = occupancyTop([input.chosen.forecast, input.other?.forecast]);
  const occTick = zeroTicks(occTop).at(-1) ?? 0;
  const occupancy = panel(frame.occupancy, frame.occupancy[0] - 10, occTop, occTick > 0 ? [0, occTick] : [0]);

  const chosen = drawStrand(input.chosen, input.before, frame.preDays, toDay, x, dose, withdrawal, occupancy);
  const other = input.other
    ? drawStrand(input.other, input.before, frame.preDays, toDay, x, dose, withdrawal, occupancy)
    : undefined;

  const tread = input.chosen.treads[input.selected] ?? { fromDay: 0, days: Math.max(1, end), mg: input.before };
  const x0 = x.at(tread.fromDay);
  const x1 = x.at(tread.fromDay + tread.days);
  const middle = (x0 + x1) / 2;
  const step = { x0, x1, middle, y: dose.y.at(tread.mg), mg: tread.mg };
  const flag = { x: Math.min(Math.max(middle, left + 46), right - 46), y: input.compact ? 0 : 18 };

  const worst = worstMoment(input.chosen.forecast);
  const rivalWorst = worstMoment(input.other?.forecast);
  const clear: readonly [number, number] = [middle - 34, middle + 34];
  const limits = { x0: left, x1: right, top: dose.top - (input.compact ? 12 : 6), bottom: dose.bottom };
  const lastTread = input.chosen.treads.at(-1);
  const endLabel = lastTread && !input.compact ? endSpot(lastTread, dose, right) : undefined;
  const chosenLabel = labelSpot(chosen.points, other?.points, textWidth(input.chosen.label, 13), clear, limits, 0.46);
  const otherLabel =
    other && input.other
      ? (labelSpot(other.points, chosen.points, textWidth(input.other.label, 13), clear, limits, 0.68) ??
        (input.compact
          ? undefined
          : (nearSpot(
              other.points,
              chosen.points,
              dose,
              textWidth(input.other.label, 13),
              [
                { x0: middle - 40, x1: middle + 40, y0: 0, y1: dose.bottom },
                ...boxesOf(chosenLabel, input.chosen.label),
              ],
              [left, right],
            ) ?? marginSpot(other.points, chosen.points, dose, right, endLabel?.y))))
      : undefined;

  const near = momentNear(input.chosen.forecast, tread.fromDay + tread.days / 2, 'withdrawal.severity');
  const peak = worstWithin(input.chosen.forecast, tread.fromDay, tread.fromDay + tread.days) ?? near;
  const occ = momentNear(input.chosen.forecast, tread.fromDay + tread.days / 2, 'occupancy.total');
  const side = (text: number): { x: number; anchor: 'start' | 'end' } =>
    x1 + 6 + text < right + (input.compact ? 0 : 60) ? { x: x1 + 6, anchor: 'start' } : { x: x0 - 6, anchor: 'end' };

  const worstLabel = worst ? placeWorst(worst, x, withdrawal, input.compact, left, right) : undefined;
  const otherWorst = rivalWorst
    ? ((input.compact
        ? undefined
        : placeBelow(
            rivalWorst,
            worstLabel,
            [input.chosen.forecast, input.other?.forecast],
            x,
            withdrawal,
            left,
            right,
          )) ?? placeOtherWorst(rivalWorst, worstLabel, x, withdrawal, input.compact, left, right, input.width))
    : undefined;
  const top = highestOf([input.chosen.forecast, input.other?.forecast], -frame.preDays, toDay);
  const low = worstLabel && !input.compact && top <= 12 ? placeLow(worstLabel, withdrawal, left, right) : undefined;

  return {
    width: input.width,
    height: frame.height,
    left,
    right,
    top: frame.dose[0] - (input.compact ? 8 : 20),
    bottom: frame.occupancy[1],
    x,
    months: monthTicks(input.start, -frame.preDays, toDay, Math.floor((right - left) / (input.compact ? 62 : 58))).map(
      (tick) => ({ ...tick, x: x.at(tick.day) }),
    ),
    dose,
    withdrawal,
    occupancy,
    chosen: chosen.drawn,
    ...(other ? { other: other.drawn } : {}),
    step,
    flag,
    readout: {
      ...(peak
        ? {
            withdrawal: {
              ...side(80),
              y: Math.max(withdrawal.top + 10, withdrawal.y.at(peak.p90) - 4),
              moment: peak,
              dotY: withdrawal.y.at(peak.p50),
              dotX: x.at(peak.day),
            },
          }
        : {}),
      ...(occ
        ? {
            occupancy: {
              ...side(34),
              y: Math.min(occupancy.bottom - 3, occupancy.y.at(occ.p50) + 17),
              value: occ.p50,
              dotY: occupancy.y.at(occ.p50),
            },
          }
        : {}),
    },
    ...(chosenLabel ? { chosenLabel } : {}),
    ...(otherLabel ? { otherLabel } : {}),
    ...(!input.compact && middle > x.at(0) + 150
      ? { firstCut: { x: x.at(1.5), y: dose.top - 5, anchor: 'start' as const } }
      : {}),
    ...(lastTread && endLabel ? { end: { ...endLabel, mg: lastTread.mg, day: lastTread.fromDay } } : {}),
    moderateY: withdrawal.y.at(20),
    stepLabel: stepSpot(step, dose, left, right, input.compact),
    ...(low ? { low: { ...low, top } } : {}),
    ...(worstLabel ? { worst: worstLabel } : {}),
    ...(otherWorst ? { otherWorst } : {}),
  };
}

/** Below the step where there is room, else above it; on a phone to its left, or above right where the chart begins. */
function stepSpot(step: PlanChart['step'], dose: Panel, left: number, right: number, compact: boolean): Label {
  if (compact) {
    return step.middle - 70 > left
      ? { x: step.middle - 12, y: Math.min(step.y + 19, dose.bottom - 3), anchor: 'end' }
      : { x: step.middle + 11, y: step.y - 6, anchor: 'start' };
  }
  const below = step.y + 24;
  const y = below <= dose.bottom - 2 ? below : step.y - 13;
  if (step.middle < left + 30) return { x: left + 2, y, anchor: 'start' };
  if (step.middle > right - 30) return { x: right, y, anchor: 'end' };
  return { x: step.middle, y, anchor: 'middle' };
}

/** The end of the plan is named in the right margin, at the height of its last dose. */
function endSpot(tread: Tread, dose: Panel, right: number): Label {
  return { x: right + 8, y: Math.min(dose.y.at(tread.mg), dose.bottom) - 11, anchor: 'start' };
}

function placeWorst(moment: Moment, x: Scale, panel: Panel, compact: boolean, left: number, right: number): WorstLabel {
  const dot = { x: x.at(moment.day), y: panel.y.at(moment.p50) };
  const width = compact ? 130 : 150;
  const anchor = dot.x - width > left ? 'end' : 'start';
  const lift = panel.top + (compact ? 12 : 14);
  const stem = Math.min(lift + 20, dot.y - 8);
  const away = anchor === 'end' ? -6 : 6;
  const label = { x: Math.min(Math.max(dot.x + away, left + 4), right), y: lift, anchor } as const;
  return { ...label, moment, dot, leader: `M${dot.x.toFixed(1)} ${(dot.y - 5).toFixed(1)}V${stem.toFixed(1)}` };
}

/** The highest edge of any band between two days. */
function highestOf(forecasts: readonly (PlanForecast | undefined)[], fromDay: number, toDay: number): number {
  let top = 0;
  for (const forecast of forecasts)
    seriesNamed(forecast, 'withdrawal.severity')?.percentiles.p90.forEach((value, index) => {
      const day = forecast!.time.values[index]!;
      if (day >= fromDay && day <= toDay && value > top) top = value;
    });
  return top;
}

/** The compared strategy's worst week right above its own dot, under the line of moderate, where no band and no other words reach. */
function placeBelow(
  moment: Moment,
  chosen: WorstLabel | undefined,
  forecasts: readonly (PlanForecast | undefined)[],
  x: Scale,
  panel: Panel,
  left: number,
  right: number,
): WorstLabel | undefined {
  const dot = { x: x.at(moment.day), y: panel.y.at(moment.p50) };
  const y = panel.y.at(20) + 17;
  const width = 104;
  // The chosen strategy's stem stands between its words above and its dot.
  const stem = chosen ? { x0: chosen.dot.x - 6, x1: chosen.dot.x + 6 } : undefined;
  for (const anchor of ['end', 'start'] as const) {
    const at = anchor === 'end' ? dot.x - 6 : dot.x + 6;
    const [x0, x1] = anchor === 'end' ? [at - width, at] : [at, at + width];
    if (x0 < left + 90 || x1 > right) continue;
    if (stem && x0 < stem.x1 && stem.x0 < x1) continue;
    if (panel.y.at(highestOf(forecasts, x.invert(Math.min(x0, dot.x - 2)), x.invert(Math.max(x1, dot.x + 2)))) < y + 22)
      continue;
    const up = (dot.y - 5).toFixed(1);
    return { x: at, y, anchor, moment, dot, leader: `M${dot.x.toFixed(1)} ${up}V${(y - 8).toFixed(1)}` };
  }
  return undefined;
}

/** Words for a panel whose bands all lie at its foot, beside the words of the worst week. */
function placeLow(worst: WorstLabel, panel: Panel, left: number, right: number): Label | undefined {
  const width = 330;
  const [x0, x1] = worst.anchor === 'end' ? [worst.x - 156, worst.x + 12] : [worst.x - 12, worst.x + 156];
  const y = panel.y.at(25) + 5;
  if (x0 - left > width) return { x: left + 12, y, anchor: 'start' };
  if (right - x1 > width) return { x: right - 8, y, anchor: 'end' };
  return undefined;
}

/** The compared strategy's worst week: in the right margin with a leader where there is one, else above its dot where that is free. */
function placeOtherWorst(
  moment: Moment,
  chosen: WorstLabel | undefined,
  x: Scale,
  panel: Panel,
  compact: boolean,
  left: number,
  right: number,
  width: number,
): WorstLabel | undefined {
  const dot = { x: x.at(moment.day), y: panel.y.at(moment.p50) };
  if (!compact && width - right >= 100) {
    const moderate = panel.y.at(20);
    const level = Math.min(Math.max(dot.y - 10, panel.top + 14), panel.bottom - 22);
    // Two lines of words, kept clear of the words at the line of moderate.
    const y = level > moderate - 26 && level < moderate + 22 ? moderate + 24 : level;
    return {
      x: right + 8,
      y,
      anchor: 'start',
      moment,
      dot,
      leader: `M${(dot.x + 5).toFixed(1)} ${dot.y.toFixed(1)}L${(right + 4).toFixed(1)} ${(y - 4).toFixed(1)}`,
    };
  }
  const label = placeWorst(moment, x, panel, compact, left, right);
  const spanOf = (at: WorstLabel) =>
    (at.anchor === 'end' ? [at.x - 140, at.x] : [at.x, at.x + 140]) as [number, number];
  if (chosen) {
    const [a0, a1] = spanOf(chosen);
    const [b0, b1] = spanOf(label);
    if (b0 < a1 && a0 < b1) return undefined;
  }
  return label;
}
