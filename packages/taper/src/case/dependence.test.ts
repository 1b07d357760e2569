import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drugs, equivalenceRange } from '@decrescendo/formulary';
import { fromMilligrams } from '@decrescendo/units';
import { dependenceOf } from './dependence.ts';
import { bandLimitsOf, bandOf } from './dose-band.ts';

const band = (drug: string, mg: number) => bandOf([{ drug, daily: fromMilligrams(mg) }]);

describe('dose bands', () => {
  it("R16: the guideline's own limits hold to the milligram, and follow no conversion", () => {
    expect(
      ['diazepam', 'clonazepam', 'lorazepam', 'alprazolam'].map((drug, index) => band(drug, [10, 0.5, 2, 1][index]!)),
    ).toEqual(Array(4).fill('low'));
    expect(
      ['diazepam', 'clonazepam', 'lorazepam', 'alprazolam'].map((drug, index) => band(drug, [15, 1.5, 3, 2][index]!)),
    ).toEqual(Array(4).fill('moderate'));
    expect(
      ['diazepam', 'clonazepam', 'lorazepam', 'alprazolam'].map((drug, index) =>
        band(drug, [15.1, 1.6, 3.1, 2.1][index]!),
      ),
    ).toEqual(Array(4).fill('high'));
    expect(band('diazepam', 10.1)).toBe('moderate');
  });

  it('R16 H1: a drug without a band gets the fewest milligrams any checked source calls equal, never more', () => {
    for (const { name } of drugs()) {
      const limits = bandLimitsOf(name);
      const range = equivalenceRange(name);
      if (limits?.basis !== 'derived') continue;
      expect(limits.lowUpTo).toBe(range!.lowMg);
    }
    expect(bandLimitsOf('triazolam')).toMatchObject({ lowUpTo: 0.25, basis: 'derived' });
  });

  it('R16: a drug no source knows counts as high', () => expect(band('no such drug', 0.1)).toBe('high'));

  it('R39: two low doses can make a high load together', () => {
    const load = [
      { drug: 'diazepam', daily: fromMilligrams(10) },
      { drug: 'lorazepam', daily: fromMilligrams(2) },
    ];
    expect(bandOf(load)).toBe('high');
    expect(bandOf(load.slice(0, 1))).toBe('low');
  });
});

describe('withdrawal risk', () => {
  it('R12: three days a week or fewer is rare, whatever the length and dose', () =>
    expect(dependenceOf(3, 4000, 'high', 'none').risk).toBe('rare'));
  it('R13: under a month is possible', () =>
    expect(dependenceOf(7, 29, 'high', 'none')).toMatchObject({ risk: 'lower-but-possible', rule: 'R13' }));
  it('R14: a low dose under three months is possible', () =>
    expect(dependenceOf(7, 60, 'low', 'none')).toMatchObject({ risk: 'lower-but-possible', rule: 'R14' }));
  it('R15: a moderate dose for a month, or any dose for three, is a yes', () => {
    expect(dependenceOf(4, 30, 'moderate', 'none')).toMatchObject({ risk: 'yes', rule: 'R15' });
    expect(dependenceOf(4, 91, 'low', 'none')).toMatchObject({ risk: 'yes', rule: 'R15' });
  });

  it('R15: more days, longer use, a higher band or withdrawal met before never lower the risk', () => {
    const rank = { rare: 0, 'lower-but-possible': 1, yes: 2 };
    const bands = ['low', 'moderate', 'high'] as const;
    const histories = ['none', 'mild', 'severe', 'seizure'] as const;
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.nat(7),
        fc.nat(400),
        fc.nat(400),
        fc.nat(2),
        fc.nat(2),
        fc.nat(3),
        (days, moreDays, since, longer, low, higher, history) => {
          const before = dependenceOf(days, since, bands[low]!, 'none');
          const after = dependenceOf(
            days + moreDays,
            since + longer,
            bands[Math.min(2, low + higher)]!,
            histories[history]!,
          );
          expect(rank[after.risk]).toBeGreaterThanOrEqual(rank[before.risk]);
        },
      ),
    );
  });
});
