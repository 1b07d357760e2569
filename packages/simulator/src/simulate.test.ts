import fc from 'fast-check';
import { drug as lookUpDrug } from '@decrescendo/formulary';
import { describe, expect, it } from 'vitest';
import { fillMessage, simulatorMessages } from './messages.ts';
import { prepareScenario, runScenario, simulate } from './simulate.ts';
import { createStructuredSolver, type Solver } from './structured-solver.ts';
import type { Scenario } from './types.ts';
import { area, curves, everyDay, highest, hours, mg, oral, person, run, scenario } from './write-scenarios.fixture.ts';

function issuesOf(given: Scenario): string[] {
  const result = simulate(given);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path}`);
}

describe('a scenario', () => {
  it('gives curves with unit and grade at the times asked for', () => {
    const result = run(
      scenario([oral('diazepam', 10, 0)], [0, 1, 72], ['plasma.diazepam', 'brain.nordazepam', 'withdrawal.severity']),
    );
    expect(result.time).toEqual({ unit: 'h', values: [0, 1, 72] });
    expect(result.series.map(({ name, unit }) => [name, unit])).toEqual([
      ['plasma.diazepam', 'ng/mL'],
      ['brain.nordazepam', 'nM'],
      ['withdrawal.severity', 'points'],
    ]);
    for (const { grade, typical } of result.series) {
      expect(['published', 'recalled', 'calibrated', 'assumed', 'derived']).toContain(grade);
      expect(typical).toHaveLength(3);
    }
  });

  it('reads a value at a dose time just before that dose, into a vein and at time 0 too', () => {
    const injections = [0, 10].map((at) => ({ drug: 'diazepam', amount: mg(10), route: 'iv' as const, at }));
    const { 'plasma.diazepam': plasma } = curves(injections, [0, 9.999, 10, 10.001], ['plasma.diazepam']);
    expect(plasma![0]).toBe(0);
    expect(plasma![2]).toBeLessThan(plasma![1]!);
    expect(plasma![3]).toBeGreaterThan(3 * plasma![2]!);
  });

  it('takes times in any order and twice', () => {
    const { 'plasma.diazepam': plasma } = curves([oral('diazepam', 10, 0)], [5, 1, 5], ['plasma.diazepam']);
    expect(plasma![0]).toBe(plasma![2]);
    expect(plasma![1]).not.toBe(plasma![0]);
  });

  it('runs without any dose: nothing everywhere, and all there is can be asked for', () => {
    const { series } = run(scenario([], [0, 24 * 400], 'all'));
    for (const { name, typical } of series) {
      const naive = /coupling|receptors/.test(name) ? 1 : name === 'relapse.hazard' ? 0.001 : 0;
      expect(Math.abs(typical[1]! - naive), name).toBeLessThan(6e-4);
    }
    const { 'plasma.diazepam': plasma } = curves([], [0, 10], ['plasma.diazepam']);
    expect(plasma).toEqual([0, 0]);
  });

  it('gives all outputs of the drug and everything it turns into', () => {
    const names = run(scenario([oral('diazepam', 10, 0)], [1], 'all')).series.map(({ name }) => name);
    for (const name of [
      'plasma.diazepam',
      'plasma.nordazepam',
      'plasma.oxazepam',
      'brain.temazepam',
      'occupancy.total',
    ])
      expect(names).toContain(name);
    for (const name of ['adaptation.coupling.memory', 'effect.sedation', 'withdrawal.mood', 'relapse.hazard'])
      expect(names).toContain(name);
    expect(names).not.toContain('plasma.lorazepam');
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows a drug by its brand', () => {
    expect(curves([oral('Valium', 10, 0)], [2], ['plasma.diazepam'])).toEqual(
      curves([oral('diazepam', 10, 0)], [2], ['plasma.diazepam']),
    );
  });

  it('says where a name is wrong, all at once', () => {
    const wrong = scenario(
      [
        oral('diazepam', 10, 0),
        oral('diazepan-forte-x', 1, 0),
        { ...oral('lorazepam', 1, 0), route: 'rectal' },
        oral('diazepam', 1, 0, { count: 3 }),
      ],
      [1],
      ['plasma.diazepam', 'gaba.potentiation.alpha1', 'occupancy.totl', 'plasma.nothing'],
      {
        comedication: [{ name: 'no-such-medicine', from: 0, to: 5 }],
        model: { off: ['bindin', 'reward'], parameters: {} },
      },
    );
    expect(issuesOf(wrong)).toEqual([
      'drug-unknown at doses[1].drug',
      'route-unknown at doses[2].route',
      'every-missing at doses[3].every',
      'comedication-unknown at comedication[0].name',
      'system-near at model.off[0]',
      'output-not-in-this-version at observe.outputs[1]',
      'output-near at observe.outputs[2]',
      'output-unknown at observe.outputs[3]',
    ]);
    const result = simulate(wrong);
    if (result.ok) throw new Error('it is wrong');
    for (const { code, fields } of result.issues) {
      expect(simulatorMessages).toHaveProperty(code);
      expect(fillMessage(code, fields)).not.toMatch(/\{\w+\}/);
    }
    expect(result.issues.find(({ path }) => path === 'observe.outputs[2]')!.fields['nearest']).toBe('occupancy.total');
  });

  it('refuses what would not fit into memory, before it begins', () => {
    const large = scenario([oral('diazepam', 10, 0)], hours(0, 8760), 'all', { population: { size: 1000, seed: 1 } });
    expect(issuesOf(large)).toEqual(['result-too-large at observe']);
  });

  it('takes parameters as multipliers or values with units, and says when it cannot', () => {
    const withOverride = (parameters: Scenario['model']['parameters']): Scenario =>
      scenario([oral('diazepam', 10, 0)], [24], ['plasma.diazepam'], { model: { off: [], parameters } });
    const value = (parameters: Scenario['model']['parameters']): number =>
      run(withOverride(parameters)).series[0]!.typical[0]!;
    const CL = lookUpDrug('diazepam')!.pharmacokinetics.CL.value;
    expect(value({ 'diazepam.CL': { multiply: 2 } })).toBeLessThan(0.75 * value({}));
    expect(value({ 'diazepam.CL': { value: (CL * 1000) / 60, unit: 'mL/min' } })).toBeCloseTo(value({}), 9);
    expect(issuesOf(withOverride({ 'diazepam.clearence': { multiply: 2 } }))).toEqual([
      'parameter-near at model.parameters["diazepam.clearence"]',
    ]);
    expect(issuesOf(withOverride({ 'diazepam.CL': { value: 2, unit: 'L' } }))).toEqual([
      'parameter-unit at model.parameters["diazepam.CL"]',
    ]);
  });

  it('switches a system off and changes only what is downstream of it', () => {
    const doses = everyDay('diazepam', 20, [8, 20], 60);
    const times = hours(0, 70 * 24, 12);
    const whole = curves(doses, times, 'all');
    const without = curves(doses, times, 'all', { model: { off: ['adaptation'], parameters: {} } });
    for (const name of Object.keys(whole)) {
      if (!/^(?:plasma|brain|occupancy)\./.test(name)) continue;
      // The blocks are of different size, so the last digit may round otherwise.
      whole[name]!.forEach((value, i) =>
        expect(Math.abs(without[name]![i]! - value), name).toBeLessThanOrEqual(1e-12 * value),
      );
    }
    expect(highest(without['withdrawal.severity']!)).toBe(0);
    expect(highest(whole['withdrawal.severity']!)).toBeGreaterThan(1);
    expect(new Set(without['adaptation.coupling.arousal'])).toEqual(new Set([1]));
    expect(highest(without['effect.sedation']!)).toBeGreaterThan(highest(whole['effect.sedation']!));
    const noDrug = curves(doses, times, ['plasma.diazepam', 'occupancy.total'], {
      model: { off: ['exposure'], parameters: {} },
    });
    expect(highest([...noDrug['plasma.diazepam']!, ...noDrug['occupancy.total']!])).toBe(0);
    const noMetabolite = curves(doses, times, ['plasma.diazepam', 'plasma.nordazepam'], {
      model: { off: ['nordazepam'], parameters: {} },
    });
    expect(highest(noMetabolite['plasma.nordazepam']!)).toBe(0);
    noMetabolite['plasma.diazepam']!.forEach((value, i) => expect(value).toBeCloseTo(whole['plasma.diazepam']![i]!, 9));
  });

  it('runs five years of three drugs as a list of repeats', () => {
    const days = 5 * 365;
    const doses = [
      ...everyDay('diazepam', 10, [8, 20], days),
      ...everyDay('zopiclone', 7.5, [22], days),
      ...everyDay('lorazepam', 1, [13], days),
    ];
    const { 'withdrawal.severity': severity } = curves(doses, hours(0, days * 24, 24), ['withdrawal.severity']);
    expect(severity).toHaveLength(days + 1);
    expect(severity!.every(Number.isFinite)).toBe(true);
  });
});

describe('exposure', () => {
  it('conserves mass: area under the curve = F dose / CL, for any drug taken by mouth', () => {
    for (const name of ['diazepam', 'lorazepam', 'alprazolam', 'midazolam', 'zolpidem', 'clonazepam']) {
      const { pharmacokinetics, saltFactor } = lookUpDrug(name)!;
      const times = [...hours(0, 24, 0.05), ...hours(25, 2000, 1)];
      const plasma = curves([oral(name, 10, 0)], times, [`plasma.${name}`])[`plasma.${name}`]!;
      const F = pharmacokinetics.absorption.find(({ route }) => route === 'oral')!.bioavailability.value;
      const expected = (1000 * F * 10 * (saltFactor?.value ?? 1)) / pharmacokinetics.CL.value;
      expect(Math.abs(area(times, plasma) / expected - 1), name).toBeLessThan(0.002);
    }
  });

  it('conserves moles into the metabolite: its area = fraction x moles of parent / CL, after a vein', () => {
    const times = [...hours(0, 24, 0.1), ...hours(25, 6000, 1)];
    const dose = { drug: 'diazepam', amount: mg(10), route: 'iv' as const, at: 0 };
    const { 'plasma.nordazepam': plasma } = curves([dose], times, ['plasma.nordazepam'], {
      model: { off: ['temazepam'], parameters: {} },
    });
    const [parent, metabolite] = [lookUpDrug('diazepam')!, lookUpDrug('nordazepam')!];
    const fraction = parent.formations.find((formation) => formation.metabolite === 'nordazepam')!.fraction.value;
    const formed = ((10 * fraction) / parent.molecularWeight.value) * metabolite.molecularWeight.value;
    expect(Math.abs(area(times, plasma!) / ((1000 * formed) / metabolite.pharmacokinetics.CL.value) - 1)).toBeLessThan(
      0.002,
    );
  });

  it('adds up: two doses together are the sum of each alone, metabolites included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('diazepam', 'alprazolam', 'chlordiazepoxide'),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (name, at) => {
          const names = run(scenario([oral(name, 1, 0)], [1], 'all'))
            .series.map((series) => series.name)
            .filter((each) => each.startsWith('plasma.'));
          const [first, second, both] = [
            [oral(name, 5, 0)],
            [oral(name, 2, at)],
            [oral(name, 5, 0), oral(name, 2, at)],
          ].map((doses) => curves(doses, hours(0, 60, 4), names));
          for (const each of names) {
            both![each]!.forEach((value, i) =>
              expect(Math.abs(value - first![each]![i]! - second![each]![i]!)).toBeLessThan(1e-9 + 1e-9 * value),
            );
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  it('falls by half in each half-life: 0.693 V / CL for one compartment', () => {
    const { CL, V1, V2 } = lookUpDrug('oxazepam')!.pharmacokinetics;
    const parameters = V2 ? { 'oxazepam.V2': { multiply: 1e-6 } } : {};
    const halfLife = (Math.LN2 * V1.value) / CL.value;
    const { 'plasma.oxazepam': plasma } = curves(
      [{ drug: 'oxazepam', amount: mg(15), route: 'iv', at: 0 }],
      [20, 20 + halfLife],
      ['plasma.oxazepam'],
      {
        model: { off: [], parameters },
      },
    );
    expect(plasma![1]! / plasma![0]!).toBeCloseTo(0.5, 4);
  });

  it('gives the same by any route at the same moment: an infusion of no length is an injection', () => {
    const injected = curves([{ drug: 'midazolam', amount: mg(5), route: 'iv', at: 1 }], [3, 9], ['plasma.midazolam']);
    const infused = curves(
      [{ drug: 'midazolam', amount: mg(5), route: 'iv-infusion', at: 1, duration: 1e-4 }],
      [3, 9],
      ['plasma.midazolam'],
    );
    infused['plasma.midazolam']!.forEach((value, i) =>
      expect(value / injected['plasma.midazolam']![i]!).toBeCloseTo(1, 3),
    );
  });

  it('S017: absorbs by mouth to a peak that comes fairly fast, by the rectum too', () => {
    for (const route of ['oral', 'rectal'] as const) {
      const times = hours(0, 12, 0.05);
      const { 'plasma.diazepam': plasma } = curves([{ ...oral('diazepam', 10, 0), route }], times, ['plasma.diazepam']);
      const peak = times[plasma!.indexOf(highest(plasma!))]!;
      expect(peak).toBeGreaterThan(0.25);
      expect(peak).toBeLessThan(2.5);
    }
  });

  it('S019: the metabolite of diazepam carries a large part of its steady effect; lorazepam has none', () => {
    const steady = curves(everyDay('diazepam', 10, [8, 20], 60), [60 * 24], 'all');
    const without = curves(everyDay('diazepam', 10, [8, 20], 60), [60 * 24], ['occupancy.total'], {
      model: { off: ['nordazepam'], parameters: {} },
    });
    const share = 1 - without['occupancy.total']![0]! / steady['occupancy.total']![0]!;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.75);
    expect(
      run(scenario([oral('lorazepam', 1, 0)], [1], 'all')).series.filter(({ name }) => name.startsWith('plasma.')),
    ).toHaveLength(1);
  });

  it('follows age, weight, liver, smoking and genotype in the direction of the facts', () => {
    const steady = (more: Parameters<typeof person>[0], drug = 'diazepam'): number => {
      const times = [...hours(0, 48, 0.25), ...hours(50, 2000, 10)];
      return area(
        times,
        curves([{ drug, amount: mg(10), route: 'iv', at: 0 }], times, [`plasma.${drug}`], { person: person(more) })[
          `plasma.${drug}`
        ]!,
      );
    };
    const typical = steady({});
    expect(steady({ liver: 'child-pugh-b' }) / typical).toBeGreaterThan(1.5);
    expect(steady({ liver: 'child-pugh-c' })).toBeGreaterThan(steady({ liver: 'child-pugh-b' }));
    expect(steady({ smoker: true })).toBeLessThan(typical);
    expect(steady({ weight: 35 }) / typical).toBeCloseTo(2 ** 0.75, 2);
    // Excess weight clears less than other weight.
    expect(steady({ weight: 140 }) / typical).toBeGreaterThan(2 ** -0.75);
    expect(steady({ weight: 140 })).toBeLessThan(typical);
    expect(steady({ age: 80, sex: 'male' })).toBeGreaterThan(steady({ age: 40, sex: 'male' }));
    const poor = person().genotype;
    expect(steady({ genotype: { ...poor, CYP2C19: 'poor' } }) / typical).toBeGreaterThan(2);
    expect(steady({ genotype: { ...poor, CYP2C19: 'intermediate' } })).toBeLessThan(
      steady({ genotype: { ...poor, CYP2C19: 'poor' } }),
    );
    // Not a substrate: nothing changes.
    expect(steady({ genotype: { ...poor, CYP2C19: 'poor' } }, 'lorazepam')).toBeCloseTo(steady({}, 'lorazepam'), 6);
  });

  it('lets an inhibitor come and go with its own half-times', () => {
    const doses = everyDay('alprazolam', 1.5, [8, 16, 24], 40);
    const times = hours(0, 40 * 24, 24);
    const alone = curves(doses, times, ['plasma.alprazolam'])['plasma.alprazolam']!;
    const comedication = [{ name: 'ketoconazole', from: 10 * 24, to: 20 * 24 }];
    const together = curves(doses, times, ['plasma.alprazolam'], { comedication })['plasma.alprazolam']!;
    expect(together[10]).toBeCloseTo(alone[10]!, 6);
    expect(together[19]! / alone[19]!).toBeGreaterThan(1.5);
    expect(together[40]! / alone[40]!).toBeCloseTo(1, 2);
    const doubled = curves(doses, times, ['plasma.alprazolam'], { comedication: [...comedication, ...comedication] });
    expect(doubled['plasma.alprazolam']![19]! / together[19]!).toBeCloseTo(1, 6);
    const half = [{ name: 'ketoconazole', dailyMg: 20, from: 10 * 24, to: 20 * 24 }];
    const less = curves(doses, times, ['plasma.alprazolam'], { comedication: half })['plasma.alprazolam']!;
    expect(less[19]).toBeLessThan(together[19]!);
    expect(less[19]).toBeGreaterThan(alone[19]!);
  });

  it('warns of what changes nothing here', () => {
    const warned = run(
      scenario([oral('lorazepam', 1, 0)], [1], ['plasma.lorazepam'], {
        comedication: [{ name: 'omeprazole', from: 0, to: 100 }],
        person: person({ genotype: { CYP2C19: 'normal', CYP3A5: 'expressor' } }),
      }),
    ).warnings;
    expect(warned.map(({ code, path }) => [code, path])).toEqual([
      ['genotype-without-effect', 'person.genotype.CYP3A5'],
      ['comedication-without-effect', 'comedication[0]'],
    ]);
    for (const { message } of warned) expect(message).not.toMatch(/\{/);
  });
});

describe('effects', () => {
  it('S003, S004: the first dose relieves within hours, and each effect follows its own receptors', () => {
    const seen = curves([oral('diazepam', 10, 0)], hours(0, 6), ['effect.anxiolysis', 'effect.sedation']);
    expect(seen['effect.anxiolysis']![2]).toBeGreaterThan(0.05);
    const onlyAlpha1 = Object.fromEntries(
      ['alpha2', 'alpha3', 'alpha5'].map((subtype) => [`diazepam.K[${subtype}]`, { multiply: 1e6 }]),
    );
    const selective = curves([oral('diazepam', 10, 0)], hours(0, 6), ['effect.anxiolysis', 'effect.sedation'], {
      model: { off: ['nordazepam', 'temazepam'], parameters: onlyAlpha1 },
    });
    expect(highest(selective['effect.anxiolysis']!)).toBeLessThan(1e-4);
    expect(highest(selective['effect.sedation']!)).toBeGreaterThan(0.05);
  });

  it('S016: a z-drug sedates more than it calms, beside diazepam at the same whole-brain occupancy', () => {
    const ratio = (drug: string, dose: number): number => {
      const seen = curves([oral(drug, dose, 0)], hours(0, 6, 0.25), ['effect.anxiolysis', 'effect.sedation']);
      return highest(seen['effect.sedation']!) / highest(seen['effect.anxiolysis']!);
    };
    expect(ratio('zolpidem', 10)).toBeGreaterThan(1.5 * ratio('diazepam', 10));
  });

  it('S032: at a constant dose the sedation goes back while the drug stays', () => {
    const { 'effect.sedation': sedation, 'occupancy.total': total } = curves(
      everyDay('lorazepam', 3, [8, 16, 24], 180),
      [5 * 24, 180 * 24],
      ['effect.sedation', 'occupancy.total'],
    );
    expect(sedation![1]).toBeLessThan(0.75 * sedation![0]!);
    expect(total![1]! / total![0]!).toBeCloseTo(1, 2);
  });

  it('S060, S073: after a stop symptoms rise and fall, and the daily risk of a lapse with them', () => {
    const n = 365;
    const days = hours(n * 24, (n + 60) * 24, 24);
    const seen = curves(everyDay('alprazolam', 1.5, [8, 16, 24], n), days, [
      'withdrawal.severity',
      'withdrawal.anxiety',
      'relapse.hazard',
      'withdrawal.seizureHazard',
    ]);
    const severity = seen['withdrawal.severity']!;
    const peak = severity.indexOf(highest(severity));
    expect(peak).toBeGreaterThan(0);
    expect(severity[60]).toBeLessThan(0.1 * severity[peak]!);
    severity.forEach((points, i) => expect(seen['withdrawal.anxiety']![i]).toBeCloseTo(0.25 * points, 9));
    for (let i = 1; i < severity.length; i++) {
      expect(Math.sign(seen['relapse.hazard']![i]! - seen['relapse.hazard']![i - 1]!)).toBe(
        Math.sign(severity[i]! - severity[i - 1]!),
      );
    }
    expect(highest(seen['withdrawal.seizureHazard']!)).toBeGreaterThan(0);
  });

  it('S069: severity follows dose, duration and the person, each alone', () => {
    const peak = (dose: number, days: number, omega = 1): number => {
      const n = days * 24;
      const parameters = { 'withdrawal.omega': { multiply: omega } };
      return highest(
        curves(everyDay('lorazepam', dose, [8, 20], days), hours(n, n + 480, 24), ['withdrawal.severity'], {
          model: { off: [], parameters },
        })['withdrawal.severity']!,
      );
    };
    const usual = peak(2, 200);
    expect(peak(4, 200)).toBeGreaterThan(usual);
    expect(peak(2, 500)).toBeGreaterThan(usual);
    expect(peak(2, 200, 2)).toBeGreaterThan(usual);
  });

  it('takes the severity as the mean of the past day, the momentary value as it is', () => {
    const n = 400;
    const times = hours(n * 24, n * 24 + 72, 0.25);
    const seen = curves(everyDay('alprazolam', 2, [8], n), times, ['withdrawal.severity', 'withdrawal.momentary']);
    const [S50, n50] = [0.32, 1.05];
    for (const end of [96, 200, 288]) {
      const mismatch = seen['withdrawal.momentary']!.slice(end - 96, end + 1).map(
        (points) => S50 * (points / (80 - points)) ** (1 / n50),
      );
      const q = (area(times.slice(end - 96, end + 1), mismatch) / 24 / S50) ** n50;
      expect(Math.abs(seen['withdrawal.severity']![end]! - (80 * q) / (1 + q))).toBeLessThan(0.02);
    }
  });
});

describe('a population', () => {
  const given = scenario([oral('diazepam', 10, 0)], hours(0, 48, 4), ['plasma.diazepam', 'plasma.nordazepam'], {
    population: { size: 60, seed: 7 },
  });

  it('is the same people for the same seed and others for another', () => {
    expect(run(given)).toEqual(run(given));
    const other = run({ ...given, population: { size: 60, seed: 8 } });
    expect(other.series[0]!.percentiles!.p50).not.toEqual(run(given).series[0]!.percentiles!.p50);
    expect(other.series[0]!.typical).toEqual(run(given).series[0]!.typical);
    expect(run(given).seed).toBe(7);
  });

  it('S070: spreads around the typical person, in order', () => {
    const { typical, percentiles } = run(given).series[0]!;
    for (let i = 1; i < typical.length; i++) {
      const row = [
        percentiles!.p5[i]!,
        percentiles!.p10[i]!,
        percentiles!.p25[i]!,
        percentiles!.p50[i]!,
        percentiles!.p75[i]!,
        percentiles!.p90[i]!,
        percentiles!.p95[i]!,
      ];
      for (let k = 1; k < row.length; k++) expect(row[k]).toBeGreaterThanOrEqual(row[k - 1]!);
      expect(row[0]).toBeLessThan(typical[i]!);
      expect(row[6]).toBeGreaterThan(typical[i]!);
    }
  });

  it('tells how far it is', () => {
    const heard: number[] = [];
    simulate({ ...given, population: { size: 5, seed: 1 } }, (share) => heard.push(share));
    expect(heard).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('leaves out a person whose numbers break, and says so', () => {
    const ready = prepareScenario(given);
    if (!ready.ok) throw new Error('it is right');
    const { prepared, typical } = ready.value;
    const CL = prepared.parameterIndex.get('diazepam.CL')!;
    const solver = createStructuredSolver(prepared.model);
    const breaking: Solver = {
      ...solver,
      advance(until, listener) {
        solver.advance(until, listener);
        if (solver.p[CL]! > 1.3 * typical[CL]!) solver.x.fill(Number.NaN);
      },
    };
    const { warnings, series } = runScenario(given, ready.value, breaking);
    expect(warnings.map(({ code }) => code)).toEqual(['person-failed']);
    expect(warnings[0]!.message).toMatch(/^[1-9]\d* of 60 simulated people/);
    for (const values of Object.values(series[0]!.percentiles!)) expect(values.every(Number.isFinite)).toBe(true);
  });
});
