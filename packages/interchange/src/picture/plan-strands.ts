import type { Plan, PlanForecast, StrategyName } from '@decrescendo/taper';
import { daysBetween } from '@decrescendo/units';
import type { Tread } from './curves.ts';

type ForecastSeries = PlanForecast['series'][number];

/** One way down, as a picture needs it. */
export interface Strand {
  readonly name: StrategyName;
  readonly treads: readonly Tread[];
  /** Until the first day on the last dose. */
  readonly weeks: number;
  readonly forecast: PlanForecast | undefined;
  readonly worst: Worst | undefined;
}

/** The worst day of the worst week, and the range of 8 in 10 people on that day. */
export interface Worst {
  readonly day: number;
  readonly week: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export function chosenStrand(plan: Plan): Strand {
  const treads = plan.steps.map(({ from, days, dailyMcg }) => ({
    fromDay: daysBetween(plan.start, from),
    days,
    mg: dailyMcg / 1000,
  }));
  const own = plan.alternatives.find(({ strategy }) => strategy === plan.strategy);
  return strand(plan.strategy, treads, plan.forecast, own?.worstWeek);
}

/**
 * The alternative that contrasts most: in how long it takes, and in how hard its worst week is. Undefined where every staircase runs like
 * the plan's own. With a forecast if the plan has one: a dashed line without its withdrawal would compare half of it.
 */
export function contrastingStrand(plan: Plan, chosen: Strand): Strand | undefined {
  const highest = Math.max(...chosen.treads.map(({ mg }) => mg), 0);
  let best: { readonly strand: Strand; readonly contrast: number } | undefined;
  for (const { strategy, schedule, forecast, worstWeek } of plan.alternatives) {
    if (strategy === plan.strategy || schedule.length === 0) continue;
    const treads = schedule.map(({ from, days, dailyMcg }) => ({
      fromDay: daysBetween(plan.start, from),
      days,
      mg: dailyMcg / 1000,
    }));
    const other = strand(strategy, treads, forecast, worstWeek);
    if (chosen.worst && !other.worst) continue;
    if (meanDistance(chosen.treads, treads) < 0.03 * highest) continue;
    const contrast = contrastOf(chosen, other);
    if (!best || contrast > best.contrast) best = { strand: other, contrast };
  }
  return best?.strand;
}

/** Twice as long counts as much as twice as hard; below one point of 80 nothing is hard. */
function contrastOf(a: Strand, b: Strand): number {
  const ratio = (one: number, two: number) => Math.abs(Math.log(Math.max(1, one) / Math.max(1, two)));
  return ratio(a.weeks, b.weeks) + ratio(a.worst?.p50 ?? 1, b.worst?.p50 ?? 1);
}

function strand(
  name: StrategyName,
  treads: readonly Tread[],
  forecast: PlanForecast | undefined,
  worstWeek: number | undefined,
): Strand {
  const last = treads.at(-1);
  return {
    name,
    treads,
    weeks: last ? Math.max(1, Math.round(last.fromDay / 7)) : 0,
    forecast: forecast && forecast.series.length > 0 ? forecast : undefined,
    worst: worstOf(forecast, worstWeek),
  };
}

/** In the week that the plan names; where it names none, the day on which the middle line is highest. */
function worstOf(forecast: PlanForecast | undefined, week: number | undefined): Worst | undefined {
  const series = seriesNamed(forecast, 'withdrawal.severity');
  if (!forecast || !series) return undefined;
  const { p10, p50, p90 } = series.percentiles;
  const { values } = forecast.time;
  const weekOf = (day: number) => Math.floor(Math.max(0, day) / 7) + 1;
  const named = values.flatMap((day, at) => (weekOf(day) === week ? [at] : []));
  const among = (named.length > 0 ? named : values.map((_, at) => at)).filter((at) =>
    [p10[at], p50[at], p90[at]].every(Number.isFinite),
  );
  if (among.length === 0) return undefined;
  const at = among.reduce((worst, index) => (p50[index]! > p50[worst]! ? index : worst));
  return { day: values[at]!, week: weekOf(values[at]!), p10: p10[at]!, p50: p50[at]!, p90: p90[at]! };
}

export function seriesNamed(forecast: PlanForecast | undefined, name: string): ForecastSeries | undefined {
  const series = forecast?.series.find((one) => one.name === name);
  return series && series.percentiles.p50.length > 0 ? series : undefined;
}

export function lastDay(treads: readonly Tread[]): number {
  return treads.reduce((end, { fromDay, days }) => Math.max(end, fromDay + days), 0);
}

function meanDistance(a: readonly Tread[], b: readonly Tread[]): number {
  const end = Math.max(lastDay(a), lastDay(b), 1);
  let sum = 0;
  for (let day = 0; day < end; day++) sum += Math.abs(doseOn(a, day) - doseOn(b, day));
  return sum / end;
}

function doseOn(treads: readonly Tread[], day: number): number {
  return treads.findLast(({ fromDay }) => fromDay <= day)?.mg ?? 0;
}

/** Where a forecast's days lie within what is drawn. */
export function indicesWithin(days: readonly number[], toDay: number): readonly number[] {
  return days.flatMap((day, at) => (day >= 0 && day <= toDay ? [at] : []));
}
