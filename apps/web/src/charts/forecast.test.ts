import type { PlanForecast } from '@decrescendo/taper';
import { describe, expect, it } from 'vitest';
import { momentNear, severityWord, withdrawalTop, worstMoment, worstWithin } from './forecast.ts';

function forecast(p50: readonly number[], spread = 2): PlanForecast {
  const scaled = (by: number) => p50.map((value) => value * by);
  const percentiles = { p10: scaled(1 / spread), p50, p90: scaled(spread) };
  return {
    time: { unit: 'd', values: p50.map((_, day) => day) },
    series: [{ name: 'withdrawal.severity', unit: '1', grade: 'calibrated', typical: p50, percentiles }],
  };
}

describe('the worst week', () => {
  it('is the week of the day on which the middle person fares worst, counted from one', () => {
    const days = Array.from({ length: 60 }, (_, day) => (day === 34 ? 9 : 3));
    expect(worstMoment(forecast(days))).toEqual({ day: 34, week: 5, p10: 4.5, p50: 9, p90: 18 });
  });
  it('is not named where there is no forecast', () => {
    expect(worstMoment(undefined)).toBeUndefined();
    expect(worstMoment({ time: { unit: 'd', values: [] }, series: [] })).toBeUndefined();
  });
  it('of a step looks at the days of that step only', () => {
    const days = [1, 9, 1, 1, 4, 2, 8];
    expect(worstWithin(forecast(days), 2, 6)?.day).toBe(4);
    expect(worstWithin(forecast(days), 20, 30)).toBeUndefined();
  });
  it('the nearest day answers for a day between', () => {
    expect(momentNear(forecast([1, 2, 3]), 1.4, 'withdrawal.severity')?.p50).toBe(2);
  });
});

describe('the words and the axis of withdrawal', () => {
  it.each([
    [0, 'mild'],
    [20, 'mild'],
    [20.1, 'moderate'],
    [40, 'moderate'],
    [41, 'severe'],
    [61, 'very severe'],
  ] as const)('%s of 80 is %s', (score, word) => {
    expect(severityWord(score)).toBe(word);
  });
  it('H21: mild looks mild on an axis to 30, and no band is ever cut', () => {
    expect(withdrawalTop([forecast([2, 4, 5])], 10)).toBe(30);
    expect(withdrawalTop([forecast([2, 20, 5])], 10)).toBe(40);
    expect(withdrawalTop([forecast([2, 60, 5])], 10)).toBe(80);
  });
});
