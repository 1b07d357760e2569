import type { CivilDate } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { monthTicks } from './months.ts';

const start = '2026-12-01' as CivilDate;

describe('months below the chart', () => {
  it('stand at the first day of each month, counted from the start', () => {
    const ticks = monthTicks(start, -10, 100, 20);
    expect(ticks.map(({ date, day }) => [date, day])).toEqual([
      ['2026-12-01', 0],
      ['2027-01-01', 31],
      ['2027-02-01', 62],
      ['2027-03-01', 90],
    ]);
  });
  it('name the year at each January', () => {
    const ticks = monthTicks(start, 0, 800, 40);
    expect(ticks.filter((tick) => tick.withYear).map((tick) => tick.date)).toEqual([
      '2027-01-01',
      '2028-01-01',
      '2029-01-01',
    ]);
  });
  it('name the year at the first label where no January is shown', () => {
    const ticks = monthTicks('2027-03-10' as CivilDate, 0, 90, 10);
    expect(ticks.filter((tick) => tick.withYear).map((tick) => tick.date)).toEqual(['2027-04-01']);
  });
  it('thin out where there is room for few, and keep January among those kept', () => {
    const ticks = monthTicks(start, 0, 730, 6);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.map((tick) => tick.date)).toContain('2028-01-01');
  });
});
