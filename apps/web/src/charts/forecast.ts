import type { PlanForecast } from '@decrescendo/taper';

export type ForecastSeries = PlanForecast['series'][number];

export function seriesNamed(forecast: PlanForecast | undefined, name: string): ForecastSeries | undefined {
  return forecast?.series.find((series) => series.name === name);
}

export interface Moment {
  readonly day: number;
  /** Week of the plan, counted from 1. */
  readonly week: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

function momentAt(forecast: PlanForecast, series: ForecastSeries, index: number): Moment {
  const day = forecast.time.values[index]!;
  const { p10, p50, p90 } = series.percentiles;
  return { day, week: Math.floor(Math.max(0, day) / 7) + 1, p10: p10[index]!, p50: p50[index]!, p90: p90[index]! };
}

/** The day on which the middle person fares worst, with the range of 8 in 10 people on that day. */
export function worstMoment(forecast: PlanForecast | undefined, name = 'withdrawal.severity'): Moment | undefined {
  const series = seriesNamed(forecast, name);
  if (!forecast || !series || series.percentiles.p50.length === 0) return undefined;
  let worst = 0;
  series.percentiles.p50.forEach((value, index) => {
    if (value > series.percentiles.p50[worst]!) worst = index;
  });
  return momentAt(forecast, series, worst);
}

/** The worst day within a stretch of days: what a step is likely to ask of a person. */
export function worstWithin(
  forecast: PlanForecast | undefined,
  fromDay: number,
  toDay: number,
  name = 'withdrawal.severity',
): Moment | undefined {
  const series = seriesNamed(forecast, name);
  if (!forecast || !series) return undefined;
  let worst = -1;
  forecast.time.values.forEach((day, index) => {
    if (day < fromDay || day >= toDay) return;
    if (worst === -1 || series.percentiles.p50[index]! > series.percentiles.p50[worst]!) worst = index;
  });
  return worst === -1 ? undefined : momentAt(forecast, series, worst);
}

/** The value nearest to a day. */
export function momentNear(forecast: PlanForecast | undefined, day: number, name: string): Moment | undefined {
  const series = seriesNamed(forecast, name);
  if (!forecast || !series || forecast.time.values.length === 0) return undefined;
  let nearest = 0;
  forecast.time.values.forEach((value, index) => {
    if (Math.abs(value - day) < Math.abs(forecast.time.values[nearest]! - day)) nearest = index;
  });
  return momentAt(forecast, series, nearest);
}

export type SeverityWord = 'mild' | 'moderate' | 'severe' | 'very severe';

/** The words of the 0 to 80 scale: 1-20 mild, 21-40 moderate, 41-60 severe, above that very severe (CIWA-B). */
export function severityWord(score: number): SeverityWord {
  if (score <= 20) return 'mild';
  if (score <= 40) return 'moderate';
  if (score <= 60) return 'severe';
  return 'very severe';
}

/** How high the withdrawal axis goes: 30 so that mild looks mild, more when a band needs it, 80 at most. */
export function withdrawalTop(forecasts: readonly (PlanForecast | undefined)[], toDay: number): number {
  let top = 30;
  for (const forecast of forecasts) {
    const series = seriesNamed(forecast, 'withdrawal.severity');
    series?.percentiles.p90.forEach((value, index) => {
      if (forecast!.time.values[index]! <= toDay && value > top) top = value;
    });
  }
  return Math.min(80, Math.ceil(top / 10 - 1e-9) * 10);
}
