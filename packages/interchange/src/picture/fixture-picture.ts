import type { Alternative, Plan, PlanForecast } from '@decrescendo/taper';
import { addDays } from '@decrescendo/units';
import { longPlan } from '../fixture-plan.ts';

/** A forecast made by hand: withdrawal rises to `peak` on `day` and eases; receptors empty steadily. */
export function fixtureForecast(days: number, day: number, peak: number): PlanForecast {
  const values = Array.from({ length: days }, (_, at) => at);
  const middle = values.map((at) => peak * Math.exp(-(((at - day) / 12) ** 2)));
  const share = values.map((at) => 0.4 * (1 - at / days));
  const series = (name: string, unit: string, p50: readonly number[]): PlanForecast['series'][number] => ({
    name,
    unit,
    grade: 'calibrated',
    typical: p50,
    percentiles: { p10: p50.map((value) => value * 0.4), p50, p90: p50.map((value) => value * 2) },
  });
  return {
    time: { unit: 'd', values },
    series: [series('withdrawal.severity', 'points', middle), series('occupancy.total', '1', share)],
  };
}

function alternative(
  plan: Plan,
  strategy: Alternative['strategy'],
  days: number,
  day: number,
  peak: number,
): Alternative {
  const mcg = [16_000, 12_000, 8000, 4000, 0];
  return {
    strategy,
    weeks: (days * 4) / 7,
    steps: mcg.length,
    worstWeek: Math.floor(day / 7) + 1,
    schedule: mcg.map((dailyMcg, at) => ({ from: addDays(plan.start, at * days), days, dailyMcg })),
    forecast: fixtureForecast(days * 5 + 28, day, peak),
  };
}

/** Twenty steps with a forecast whose worst week is the 27th, and two other ways: one alike, one quick and hard. */
export function forecastPlan(more: Partial<Plan> = {}): Plan {
  const plan = longPlan();
  const own: Alternative = {
    ...alternative(plan, 'percent', 56, 186, 6),
    schedule: plan.steps.map(({ from, days, dailyMcg }) => ({ from, days, dailyMcg })),
  };
  return {
    ...plan,
    forecast: fixtureForecast(300, 186, 6),
    alternatives: [own, alternative(plan, 'linear', 56, 200, 7), alternative(plan, 'fixed', 21, 60, 24)],
    ...more,
  };
}
