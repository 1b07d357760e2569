import { describe, expect, it } from 'vitest';
import { prepareModel } from './prepared-model.ts';
import { drug as lookUpDrug } from '@decrescendo/formulary';
import { entitiesOf } from '@decrescendo/mechanism';
import { steadyDrive } from './steady-drive.ts';
import { curves, everyDay, forecaster, highest, hours, mg, oral, person, regimen } from './write-scenarios.fixture.ts';

const twice = [8, 20];
const eightHourly = [6, 14, 22];

/** Day of the highest value, the first day without a dose being day 1. */
function peakDay(values: ArrayLike<number>): number {
  const list = Array.from(values);
  return list.indexOf(highest(list)) + 1;
}

function abrupt(drug: string, dailyMg: number, times: readonly number[], days = 540): Float64Array {
  return forecaster(regimen(drug, dailyMg, times), days).run([], { tailDays: 60 }).bands[0]!.typical;
}

describe('the receptor', () => {
  const diazepam = lookUpDrug('diazepam')!;
  const flumazenil = lookUpDrug('flumazenil')!;
  const prepared = prepareModel({
    entities: entitiesOf([diazepam, flumazenil], lookUpDrug),
    routes: new Map(),
    perpetrators: [],
  });
  const names = ['alpha1', 'alpha2', 'alpha3', 'alpha5'].map((subtype) => `binding.psi[${subtype}]`);
  const read = prepared.model.reader(names.map((name) => prepared.quantityIndex.get(name)!));
  const p = Float64Array.from(prepared.model.parameters, ({ value }) => value);
  const u = Float64Array.from(prepared.model.inputs, ({ fallback }) => fallback);

  function modulation(diazepamNM: number, flumazenilNM: number): number[] {
    const x = new Float64Array(prepared.model.states.length);
    x[prepared.stateIndex.get('diazepam.Ce')!] = diazepamNM;
    x[prepared.stateIndex.get('flumazenil.Ce')!] = flumazenilNM;
    const out = new Float64Array(names.length);
    read(x, p, u, out);
    return [...out];
  }

  it('T2: flumazenil far above the agonist takes its modulation to within 5 % of nothing', () => {
    for (const alone of modulation(150, 0)) expect(alone).toBeGreaterThan(0.2);
    for (const blocked of modulation(150, 800)) expect(Math.abs(blocked)).toBeLessThan(0.05);
  });

  it('reaches full modulation under a saturating full agonist, at every subtype', () => {
    for (const full of modulation(1e7, 0)) expect(full).toBeCloseTo(1, 3);
  });

  it('has the occupancy of the imaging study: alprazolam 2 mg a day, day 3, 8-25 %', () => {
    const { 'occupancy.total': total } = curves(everyDay('alprazolam', 2, [8, 14, 20], 3), hours(50, 60), [
      'occupancy.total',
    ]);
    for (const occupancy of total!) {
      expect(occupancy).toBeGreaterThan(0.08);
      expect(occupancy).toBeLessThan(0.25);
    }
  });

  it('holds about 40 % of sites with flumazenil 4 mg over 24 h (27-58 %)', () => {
    const infusion = { drug: 'flumazenil', amount: mg(4 * 3), route: 'iv-infusion' as const, at: 0, duration: 72 };
    const { 'occupancy.total': total } = curves([infusion], [48, 72], ['occupancy.total']);
    for (const occupancy of total!) {
      expect(occupancy).toBeGreaterThan(0.27);
      expect(occupancy).toBeLessThan(0.58);
    }
  });
});

describe('adaptation and withdrawal against the rows the model was fitted to, with the exposure of this product', () => {
  it('T5: after an abrupt stop of a short half-life drug symptoms peak on day 1-3', () => {
    expect(peakDay(abrupt('lorazepam', 2.8, twice))).toBeGreaterThanOrEqual(1);
    expect(peakDay(abrupt('lorazepam', 2.8, twice))).toBeLessThanOrEqual(3);
    expect(peakDay(abrupt('alprazolam', 1.4, eightHourly))).toBeLessThanOrEqual(3);
  });

  it('T5: after an abrupt stop of the long half-life drugs of the trial, diazepam and clorazepate, symptoms peak on day 4-7 on average', () => {
    // Diazepam alone peaks on day 8 and clorazepate on day 6: docs/decisions/0030-exposure-against-the-fit.md
    const mean = (peakDay(abrupt('diazepam', 14.1, twice)) + peakDay(abrupt('clorazepate', 21, twice))) / 2;
    expect(mean).toBeGreaterThanOrEqual(4);
    expect(mean).toBeLessThanOrEqual(7);
  });

  it('T6: withdrawal is rare after 98 days (2-11 %) and common after 420 (26-61 %), 22 mg diazepam a day', () => {
    const incidence = (days: number): number => {
      const population = { size: 120, seed: 1 };
      const { peaks } = forecaster(regimen('diazepam', 22, twice), days, { population }).run([], { tailDays: 28 });
      return (100 * peaks.filter((peak) => peak >= 15).length) / population.size;
    };
    const [short, long] = [incidence(98), incidence(420)];
    expect(short).toBeGreaterThanOrEqual(2);
    expect(short).toBeLessThanOrEqual(11);
    expect(long).toBeGreaterThanOrEqual(26);
    expect(long).toBeLessThanOrEqual(61);
  });

  it('T7, S035: sedation wears off within days, relief of anxiety hardly in 22 weeks', () => {
    const { 'adaptation.coupling.arousal': arousal, 'adaptation.coupling.anxiety': anxiety } = curves(
      everyDay('diazepam', 14, twice, 155),
      [240, 154 * 24],
      ['adaptation.coupling.arousal', 'adaptation.coupling.anxiety'],
    );
    expect(arousal![0]).toBeLessThanOrEqual(0.45);
    expect(anxiety![1]).toBeGreaterThanOrEqual(0.85);
  });

  it('T8, S136: flumazenil after lorazepam 3 mg a day lowers agonist occupancy and brings nothing on day 1, more the longer it was taken', () => {
    const after = (day: number): { worst: number; agonist: readonly number[] } => {
      const at = (day - 1) * 24 + 23;
      const doses = [
        ...everyDay('lorazepam', 3, eightHourly, day),
        { drug: 'flumazenil', amount: mg(3), route: 'iv' as const, at },
      ];
      const seen = curves(doses, hours(at, at + 2, 1 / 12), ['withdrawal.momentary', 'occupancy.agonist']);
      return { worst: highest(seen['withdrawal.momentary']!), agonist: seen['occupancy.agonist']! };
    };
    const [day1, day3, day7, year] = [after(1), after(3), after(7), after(365)];
    for (const { agonist } of [day1, year]) expect(agonist[4]).toBeLessThan(agonist[0]! / 3);
    expect(day1.worst).toBeLessThan(2);
    expect(day3.worst).toBeGreaterThan(3);
    expect(day3.worst).toBeLessThan(15);
    expect(day7.worst).toBeGreaterThan(4);
    expect(day7.worst).toBeLessThan(18);
    expect(year.worst).toBeGreaterThan(20);
  });

  it('T10: a faster taper has a higher peak', () => {
    const history = forecaster(regimen('diazepam', 20, twice), 540);
    const peaks = [4, 10, 20, 30].map((weeks) => {
      const days = weeks * 7;
      const schedule = Array.from({ length: days }, (_, i) => ({
        days: 1,
        doses: regimen('diazepam', 20 * (1 - (i + 0.5) / days), twice),
      }));
      return highest(history.run(schedule).bands[0]!.typical);
    });
    for (let i = 1; i < peaks.length; i++) expect(peaks[i]).toBeLessThan(peaks[i - 1]!);
  });

  it('T10, S069: the same taper at equal drive has a higher peak where the half-life is shorter', () => {
    const peakOf = (drug: string, dailyMg: number, times: readonly number[]): number => {
      const steps = [0.75, 0.5, 0.25].map((share) => ({ days: 7, doses: regimen(drug, dailyMg * share, times) }));
      return highest(forecaster(regimen(drug, dailyMg, times), 540).run(steps).bands[0]!.typical);
    };
    expect(peakOf('alprazolam', 1.4, eightHourly)).toBeGreaterThan(peakOf('diazepam', 14, twice));
  });

  it('T11: a constant dose brings no withdrawal of its own in 1000 days', () => {
    for (const [name, dailyMg, times] of [
      ['diazepam', 14, twice],
      ['alprazolam', 2, eightHourly],
      ['lorazepam', 3, eightHourly],
    ] as const) {
      const { 'withdrawal.severity': severity } = curves(everyDay(name, dailyMg, times, 1000), hours(24, 24_000, 24), [
        'withdrawal.severity',
      ]);
      expect(highest(severity!), name).toBeLessThan(0.5);
    }
  });

  it('T12: alprazolam 2 mg once a day brings symptoms before the next dose, every eight hours hardly, diazepam once a day none', () => {
    const beforeDose = (drug: string, dailyMg: number, times: readonly number[]): number => {
      const { 'withdrawal.momentary': points } = curves(
        everyDay(drug, dailyMg, times, 541),
        hours(540 * 24, 541 * 24),
        ['withdrawal.momentary'],
      );
      return highest(points!);
    };
    expect(beforeDose('alprazolam', 2, [8])).toBeGreaterThan(4);
    expect(beforeDose('alprazolam', 2, [8])).toBeLessThan(15);
    expect(beforeDose('alprazolam', 2, [8, 16, 24])).toBeLessThan(2);
    expect(beforeDose('diazepam', 20, [8])).toBeLessThan(1);
  });

  it('T13: three weeks of diazepam 5 mg leave almost nothing, six months of zopiclone little, ten years of 40 mg a lot', () => {
    expect(highest(abrupt('diazepam', 5, [22], 21))).toBeLessThan(2);
    const zopiclone = abrupt('zopiclone', 7.5, [22], 183);
    expect(highest(zopiclone)).toBeGreaterThan(1);
    expect(highest(zopiclone)).toBeLessThan(10);
    expect(highest(zopiclone.slice(7))).toBeLessThan(4);
    expect(highest(abrupt('diazepam', 40, twice, 3650))).toBeGreaterThan(15);
  });

  it('T14: alprazolam 2 mg exchanged for diazepam 20 mg changes the mean drive by less than 15 %', () => {
    const drives = steadyDrive(person(), [regimen('alprazolam', 2, eightHourly), regimen('diazepam', 20, twice)]);
    if (!drives.ok) throw new Error('known drugs');
    expect(Math.abs(drives.value[1]! / drives.value[0]! - 1)).toBeLessThan(0.15);
    const exchanged = [
      ...everyDay('alprazolam', 2, eightHourly, 60),
      ...everyDay('diazepam', 20, twice, 28).map((dose) => ({ ...dose, at: dose.at + 60 * 24 })),
    ];
    const { 'occupancy.total': total } = curves(
      exchanged,
      [...hours(59 * 24, 60 * 24), ...hours(87 * 24, 88 * 24)],
      ['occupancy.total'],
    );
    const [before, after] = [total!.slice(0, 25), total!.slice(25)].map(
      (values) => values.reduce((a, b) => a + b) / values.length,
    );
    expect(Math.abs(after! / before! - 1)).toBeLessThan(0.15);
  });

  it('S020: a single dose leaves the slow adaptation near nothing, a month less than a year', () => {
    const slowAfter = (days: number): number =>
      curves(everyDay('diazepam', 20, twice, days), [days * 24], ['adaptation.slow'])['adaptation.slow']![0]!;
    const single = curves([oral('diazepam', 10, 0)], [72], ['adaptation.slow'])['adaptation.slow']![0]!;
    expect(Math.abs(single)).toBeLessThan(0.001);
    expect(slowAfter(30)).toBeGreaterThan(10 * single);
    expect(slowAfter(365)).toBeGreaterThan(3 * slowAfter(30));
  });

  it('S033: functional receptors fall with long use and come back after the stop, with their own pace', () => {
    const { 'adaptation.receptors': receptors } = curves(
      everyDay('diazepam', 14, twice, 540),
      [540 * 24, 580 * 24, 640 * 24],
      ['adaptation.receptors'],
    );
    expect(receptors![0]).toBeLessThan(0.97);
    expect(receptors![0]).toBeGreaterThan(0.8);
    expect(receptors![1]).toBeGreaterThan(receptors![0]!);
    expect(receptors![2]).toBeGreaterThan(0.99);
  });
});
