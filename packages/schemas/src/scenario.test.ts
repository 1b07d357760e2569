import type { Scenario } from '@decrescendo/simulator';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeIssue } from './describe-issue.ts';
import { parseScenarioDocument } from './scenario.ts';

const contractScenario = `
title: Diazepam 10 mg, one oral dose
person:
  age: 32 years
  weight: 70 kg
  height: 175 cm
  sex: male
  liver: normal
  smoker: no
  genotype: { CYP2C19: normal, CYP3A5: nonexpressor }
  parameters: { "diazepam.CL": 1.2, "diazepam.V1": 30 L, "neuron.EL": "-64 mV" }
comedication:
  - { name: fluvoxamine, dose: 100 mg, from: 0 h, to: 10 d }
doses:
  - { drug: diazepam, amount: 10 mg, route: oral, at: 0 h }
  - { drug: Valium, amount: 5 mg, at: 24 h, every: 12 h, count: 60 }
model: { off: [reward], parameters: { "adaptation.ks": 0.7 } }
observe: { until: 72 h, every: 0.5 h, outputs: [plasma.diazepam, occupancy.alpha1] }
population: { size: 1000, seed: 7 }
`;

function parsed(input: unknown): Scenario {
  const result = parseScenarioDocument(input);
  if (!result.ok) throw new Error(result.issues.map((found) => describeIssue(found)).join('\n'));
  return result.value;
}

function linesOf(input: unknown): string[] {
  const result = parseScenarioDocument(input);
  return result.ok ? [] : result.issues.map((found) => describeIssue(found));
}

describe('parseScenarioDocument', () => {
  it('reads the scenario of the contract, times in hours, doses in nanograms', () => {
    const { observe, ...rest } = parsed(contractScenario);
    expect(rest).toEqual({
      title: 'Diazepam 10 mg, one oral dose',
      person: {
        age: 32,
        weight: 70,
        height: 175,
        sex: 'male',
        liver: 'normal',
        smoker: false,
        genotype: { CYP2C19: 'normal', CYP3A5: 'nonexpressor' },
        parameters: {
          'diazepam.CL': { multiply: 1.2 },
          'diazepam.V1': { value: 30, unit: 'L' },
          'neuron.EL': { value: -64, unit: 'mV' },
        },
      },
      comedication: [{ name: 'fluvoxamine', dailyMg: 100, from: 0, to: 240 }],
      doses: [
        { drug: 'diazepam', amount: 10_000_000, route: 'oral', at: 0 },
        { drug: 'diazepam', amount: 5_000_000, route: 'oral', at: 24, every: 12, count: 60 },
      ],
      model: { off: ['reward'], parameters: { 'adaptation.ks': { multiply: 0.7 } } },
      population: { size: 1000, seed: 7 },
    });
    expect(observe.outputs).toEqual(['plasma.diazepam', 'occupancy.alpha1']);
    expect(observe.times).toHaveLength(145);
    expect(observe.times.slice(0, 3)).toEqual([0, 0.5, 1]);
    expect(observe.times.at(-1)).toBe(72);
  });

  it('needs only doses, which may be none', () => {
    const { person, doses, observe } = parsed('doses: []');
    expect(person).toMatchObject({ age: 40, weight: 70, sex: 'unstated' });
    expect(doses).toEqual([]);
    expect(observe).toMatchObject({ outputs: 'all' });
  });

  it('takes a comedication without a beginning as taken long before, without an end as going on', () => {
    const { comedication } = parsed({
      doses: [],
      comedication: [{ name: 'ketoconazole' }],
      observe: { until: '24 h' },
    });
    expect(comedication[0]!.from).toBeLessThanOrEqual(-30 * 24);
    expect(comedication[0]!.to).toBeGreaterThan(24);
  });

  it('keeps the values a case could not have, as long as they are physical', () => {
    const { person } = parsed({ doses: [], person: { age: '140 years', weight: '3 kg', height: '300 cm' } });
    expect(person).toMatchObject({ age: 140, weight: 3, height: 300 });
    expect(parsed({ doses: [{ drug: 'diazepam', amount: '50 g' }] }).doses[0]!.amount).toBe(50_000_000_000);
  });

  it('observes at listed times, or on a grid that ends where it should', () => {
    const timesOf = (observe: unknown) => parsed({ doses: [], observe }).observe.times;
    expect(timesOf({ times: ['0 h', '1 h', '3 d'] })).toEqual([0, 1, 72]);
    expect(timesOf({ until: '12 h', every: '5 h' })).toEqual([0, 5, 10, 12]);
    expect(timesOf({ until: '1 h', every: '10 min' }).at(-1)).toBe(1);
    expect(timesOf({ until: '1 h', every: '10 min' })).toHaveLength(7);
  });

  it('lets a comedication without end outlast the observation', () => {
    const [one] = parsed({
      doses: [],
      comedication: [{ name: 'fluvoxamine' }],
      observe: { until: '100 h', every: '1 h' },
    }).comedication;
    expect(one!.to).toBeGreaterThan(100);
  });

  it('gives the simulator its own type', () => {
    const result = parseScenarioDocument('');
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Scenario>();
  });

  const dose = { drug: 'diazepam', amount: '10 mg' };

  it.each<[string, unknown, string]>([
    ['no doses', {}, 'doses: this is missing; add it'],
    [
      'a person of 17',
      { doses: [], person: { age: '17 years' } },
      'person.age: "17 years" is below 18 years; check the number and its unit',
    ],
    [
      'a weight of nothing',
      { doses: [], person: { weight: '0 kg' } },
      'person.weight: "0 kg" must be more than zero; check the number',
    ],
    [
      'a dose without unit',
      { doses: [{ drug: 'diazepam', amount: 10 }] },
      'doses[0].amount: "10" needs a unit; try 10 mg',
    ],
    [
      'a volume as a dose',
      { doses: [{ drug: 'diazepam', amount: '5 ml' }] },
      'doses[0].amount: "5 ml" is no dose by itself, since products hold different amounts; write the mg or mcg it holds',
    ],
    ['a time without unit', { doses: [{ ...dose, at: 24 }] }, 'doses[0].at: "24" needs a unit; try 24 h'],
    [
      'a dose before the start',
      { doses: [{ ...dose, at: '-1 h' }] },
      'doses[0].at: "-1 h" is negative; write a number without a minus',
    ],
    [
      'repeats without a count',
      { doses: [{ ...dose, every: '12 h' }] },
      'doses[0].every: repeats without saying how often; add count',
    ],
    [
      'a count without a distance',
      { doses: [{ ...dose, count: 3 }] },
      'doses[0].count: counts several doses without saying how far apart; add every',
    ],
    [
      'an infusion without a duration',
      { doses: [{ ...dose, route: 'iv-infusion' }] },
      'doses[0]: an infusion needs a duration; add duration, such as 1 h',
    ],
    [
      'a route nobody takes',
      { doses: [{ ...dose, route: 'orla' }] },
      'doses[0].route: "orla" is not known here; did you mean "oral"?',
    ],
    [
      'a drug misspelt',
      { doses: [{ ...dose, drug: 'alprazolan' }] },
      'doses[0].drug: no drug called "alprazolan" is in the formulary; did you mean "alprazolam"?',
    ],
    [
      'a comedication misspelt',
      { doses: [], comedication: [{ name: 'fluvoxemin' }] },
      'comedication[0].name: "fluvoxemin" is not a comedication the model knows; did you mean "fluvoxamine"?',
    ],
    [
      'times that fall',
      { doses: [], observe: { times: ['2 h', '1 h'] } },
      'observe.times[1]: this time is not later than the one before it; list times in rising order, each once',
    ],
    [
      'a list and a grid',
      { doses: [], observe: { times: ['2 h'], until: '3 h' } },
      'observe.times: observation times are listed and also set by until or every; keep one of the two',
    ],
    [
      'a million sample times',
      { doses: [], observe: { until: '10 years', every: '1 s' } },
      'observe.every: this gives 315576000 sample times, more than 200000; observe less often',
    ],
    [
      'a population of nobody',
      { doses: [], population: { size: 0 } },
      'population.size: 0 is too small; write 1 or more',
    ],
    [
      'a seed with a fraction',
      { doses: [], population: { size: 10, seed: 1.5 } },
      'population.seed: found 1.5 where a whole number belongs; write a whole number',
    ],
    [
      'an override without a known unit',
      { doses: [], model: { parameters: { 'diazepam.CL': '30 furlongs' } } },
      'model.parameters.diazepam.CL: "30 furlongs" is neither a multiplier nor a value with a known unit; write 1.2 or "30 L/h"',
    ],
    [
      'a genotype nobody has',
      { doses: [], person: { genotype: { CYP2C19: 'slow' } } },
      'person.genotype.CYP2C19: "slow" is not known here; use one of: poor, intermediate, normal, rapid, ultrarapid',
    ],
  ])('answers %s with one clear line', (_, input, line) => {
    expect(linesOf(input)).toEqual([line]);
  });

  it('gives an output asked for twice once, and echoes a comedication read by another name', () => {
    const read = parseScenarioDocument(
      'doses: []\nobserve: { until: 1 h, outputs: [occupancy.total, occupancy.total] }\ncomedication: [{ name: Fluvoxamin }]\n',
    );
    expect(read.ok && read.value.observe.outputs).toEqual(['occupancy.total']);
    expect(read.ok && read.notes.map((note) => describeIssue(note))).toEqual([
      'comedication[0].name: "Fluvoxamin" was read as fluvoxamine',
    ]);
  });
});
