import type { CivilDate } from '@decrescendo/units';
import type { PlanForecast } from '@decrescendo/taper';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPlanChart, textWidth, type ChartInput, type Label } from './plan-chart.ts';
import { lastDay, type Tread } from './staircase.ts';

function schedule(doses: readonly number[], days = 14): readonly Tread[] {
  return doses.map((mg, index) => ({ fromDay: index * days, days, mg }));
}
const shrinking = schedule([18, 16, 14.5, 13, 11.5, 10, 9, 8, 7, 6, 5, 4, 3.2, 2.4, 1.8, 1.4, 1.1, 0.85, 0.65, 0.5, 0]);
const even = schedule([...Array.from({ length: 19 }, (_, index) => 19 - index), 0]);

/** A hill each fortnight, highest at `peakDay`. */
function hills(days: number, peakDay: number, height: number): PlanForecast {
  const p50 = Array.from(
    { length: days },
    (_, day) => 2 + Math.sin((day / 14) * Math.PI) ** 2 + (day === peakDay ? height : 0),
  );
  const occupancy = p50.map((_, day) => 0.6 * (1 - day / days));
  const percentiles = (values: readonly number[], spread: number) => ({
    p10: values.map((value) => value / spread),
    p50: values,
    p90: values.map((value) => value * spread),
  });
  return {
    time: { unit: 'd', values: p50.map((_, day) => day) },
    series: [
      { name: 'withdrawal.severity', unit: '1', grade: 'calibrated', typical: p50, percentiles: percentiles(p50, 2) },
      {
        name: 'occupancy.total',
        unit: '1',
        grade: 'derived',
        typical: occupancy,
        percentiles: percentiles(occupancy, 1.2),
      },
    ],
  };
}

const base: ChartInput = {
  width: 1056,
  compact: false,
  start: '2026-12-01' as CivilDate,
  before: 20,
  chosen: { label: 'Hyperbolic', treads: shrinking, forecast: hills(320, 186, 5) },
  other: { label: 'Linear', treads: even, forecast: hills(310, 270, 10) },
  selected: 6,
};

const spanOf = (label: Label, text: string): readonly [number, number] => {
  const width = textWidth(text, 13);
  return label.anchor === 'end'
    ? [label.x - width, label.x]
    : label.anchor === 'start'
      ? [label.x, label.x + width]
      : [label.x - width / 2, label.x + width / 2];
};

describe('the plan chart', () => {
  it('draws three panels over one axis of days, dose above withdrawal above occupancy', () => {
    const chart = layoutPlanChart(base);
    expect(chart.dose.bottom).toBeLessThan(chart.withdrawal.top);
    expect(chart.withdrawal.bottom).toBeLessThan(chart.occupancy.top);
    expect(chart.x.at(0)).toBeGreaterThan(chart.left);
    expect(chart.x.at(lastDay(shrinking))).toBeLessThan(chart.right);
  });
  it('names the worst week of both strategies, at the day their middle person fares worst', () => {
    const chart = layoutPlanChart(base);
    expect(chart.worst?.moment.week).toBe(27);
    expect(chart.otherWorst?.moment.week).toBe(39);
    expect(chart.worst?.dot.x).toBeCloseTo(chart.x.at(186), 6);
  });
  it('H21: always draws a band with the line, or neither', () => {
    const drawn = layoutPlanChart(base);
    expect(drawn.chosen.withdrawalBand).toMatch(/^M.*Z$/);
    expect(drawn.chosen.withdrawalLine).toMatch(/^M/);
    const { forecast: _forecast, ...bare } = base.chosen;
    const none = layoutPlanChart({ ...base, chosen: bare });
    expect(none.chosen.withdrawalBand).toBeUndefined();
    expect(none.chosen.withdrawalLine).toBeUndefined();
    expect(none.worst).toBeUndefined();
    expect(none.chosen.stairs).toMatch(/^M/);
  });
  it('keeps the two names apart from each other and from the chosen step, whichever step it is', () => {
    shrinking.forEach((_, selected) => {
      const chart = layoutPlanChart({ ...base, selected });
      if (!chart.chosenLabel || !chart.otherLabel) return;
      const own = spanOf(chart.chosenLabel, 'Hyperbolic');
      const rival = spanOf(chart.otherLabel, 'Linear');
      const overlap = own[0] < rival[1] && rival[0] < own[1] && Math.abs(chart.chosenLabel.y - chart.otherLabel.y) < 14;
      expect(overlap).toBe(false);
      for (const [from, to] of [own, rival]) expect(from < chart.step.middle && chart.step.middle < to).toBe(false);
    });
  });
  it('names the compared strategy even where its line runs close to the other: in the margin, with a leader', () => {
    const close = shrinking.map((tread, index) =>
      index > 8 && tread.mg > 0 ? { ...tread, mg: tread.mg * 0.92 } : tread,
    );
    const chart = layoutPlanChart({ ...base, other: { label: 'Linear', treads: close } });
    expect(chart.otherLabel?.leader ?? '').toMatch(/^M[0-9. ]+L[0-9. ]+$/);
    expect(chart.otherLabel!.x).toBeGreaterThan(chart.right);
    expect(layoutPlanChart({ ...base, other: { label: 'Linear', treads: shrinking } }).otherLabel).toBeUndefined();
  });
  it('says in words how low the bands lie where they all lie at the foot of the scale, and only there', () => {
    const low = layoutPlanChart({
      ...base,
      chosen: { ...base.chosen, forecast: hills(320, 60, 1) },
      other: { ...base.other!, forecast: hills(310, 190, 2) },
    });
    expect(low.low!.top).toBeCloseTo(10, 0);
    expect(low.low!.y).toBeLessThan(low.moderateY);
    expect(low.withdrawal.ticks.at(-1)!.value).toBe(30);
    expect(layoutPlanChart(base).low).toBeUndefined();
  });
  it('names the compared worst week right above its dot where no band reaches, else in the margin with a leader', () => {
    const at = (height: number) =>
      layoutPlanChart({
        ...base,
        chosen: { ...base.chosen, forecast: hills(320, 60, 0.5) },
        other: { ...base.other!, forecast: hills(310, 190, height) },
      });
    const near = at(1);
    expect(Math.abs(near.otherWorst!.x - near.otherWorst!.dot.x)).toBeLessThan(10);
    expect(near.otherWorst!.y).toBeGreaterThan(near.moderateY);
    expect(near.otherWorst!.leader).toMatch(/V/);
    expect(at(10).otherWorst!.x).toBeGreaterThan(near.right);
  });
  it('keeps the words of the compared worst week clear of the words at the line of moderate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 27 }), (height) => {
        const chart = layoutPlanChart({
          ...base,
          other: { label: 'Linear', treads: even, forecast: hills(310, 270, height) },
        });
        const y = chart.otherWorst!.y;
        const clear = y + 18 < chart.moderateY - 7 || y - 11 > chart.moderateY + 5;
        expect(clear).toBe(true);
      }),
    );
  });
  it('stays inside its frame at every width from phone to wall, for any schedule', () => {
    const doses = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(doses, fc.integer({ min: 280, max: 2400 }), fc.nat(), (steps, width, pick) => {
        const treads = schedule([...steps].sort((a, b) => b - a));
        const chart = layoutPlanChart({
          ...base,
          width,
          compact: width < 640,
          before: Math.max(...steps, 1),
          chosen: { label: 'Percent', treads, forecast: hills(lastDay(treads) + 20, 5, 3) },
          selected: pick % treads.length,
        });
        const inside = (x: number) => x >= 0 && x <= width;
        expect(chart.right).toBeLessThanOrEqual(width);
        for (const label of [chart.chosenLabel, chart.otherLabel, chart.stepLabel, chart.worst, chart.otherWorst])
          if (label) expect(inside(label.x)).toBe(true);
        expect(`${chart.chosen.stairs}${chart.chosen.withdrawalBand}${chart.chosen.occupancyLine}`).not.toMatch(
          /NaN|Infinity/,
        );
        expect(inside(chart.step.x0) && inside(chart.step.x1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
