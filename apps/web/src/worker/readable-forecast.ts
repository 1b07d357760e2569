import type { PlanForecast } from '@decrescendo/taper';

/** Whether every number of a forecast can be drawn. A curve with a hole in it must never be shown as if it were whole. */
export function isReadable(forecast: PlanForecast): boolean {
  const whole = (values: readonly number[]) =>
    values.length === forecast.time.values.length && values.every(Number.isFinite);
  return (
    forecast.time.values.every(Number.isFinite) &&
    forecast.series.every(({ typical, percentiles }) =>
      [typical, percentiles.p10, percentiles.p50, percentiles.p90].every(whole),
    )
  );
}
