import { assumed, calibrated, derived, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const nordazepam: Drug = {
  name: 'nordazepam',
  kind: 'metabolite',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Nordaz', countries: ['fr'] },
    { name: 'Stilny', countries: ['fr'] },
    { name: 'Calmday', countries: ['be'] },
    { name: 'Madar', countries: ['*'] },
  ],
  molecularWeight: recalled(270.71, [270.7, 270.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: recalled(0.95, [0.8, 1], 'fraction', source.reviews),
        ka: derived(1.7, [0.7, 3], '1/h', source.shader1981),
        lag: assumed(0.2, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: derived(0.72, [0.49, 0.86], 'L/h', source.klotz1977, '11.3 mL/min (n 4) and 13.4 mL/min (n 12)'),
    V1: calibrated(36, [20, 60], 'L', source.shader1981, 'small enough for the peak 1.5 h after clorazepate'),
    Q2: calibrated(9, [4, 20], 'L/h', source.shader1981),
    V2: derived(27, [15, 45], 'L', source.ab1982, '63.3 L in all in people of normal weight'),
    bloodPlasmaRatio: assumed(0.6, [0.5, 0.8], 'ratio', source.klotz1975, 'as diazepam'),
    fu: recalled(0.03, [0.02, 0.04], 'fraction', source.recall),
    clearanceShares: [
      {
        enzyme: 'CYP2C19',
        share: derived(0.4, [0.2, 0.6], 'fraction', source.zhang1990, 'half-life 116 against 161 h'),
      },
      { enzyme: 'CYP3A4', share: assumed(0.5, [0.3, 0.7], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: assumed(0.95, [0.7, 1.1], 'ratio', source.shader1981),
      male: derived(0.75, [0.5, 1], 'ratio', source.shader1981, 'half-life longer in older men'),
    },
    ageVolume: {
      female: assumed(1.15, [0.9, 1.4], 'ratio', source.shader1981),
      male: assumed(1.15, [0.9, 1.4], 'ratio', source.shader1981),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.75, [0.5, 1], 'ratio', source.klotz1977),
      b: derived(0.45, [0.3, 0.6], 'ratio', source.klotz1977, '4.6 against 11.3 mL/min gives 0.41'),
      c: assumed(0.35, [0.2, 0.5], 'ratio', source.klotz1977),
    },
    excessWeight: {
      volume: derived(3.6, [2, 5], 'ratio', source.ab1982, '158.8 L at 105 kg against 63.3 L at 66.5 kg'),
      clearance: derived(0, [0, 1], 'fraction', source.ab1982, 'half-life 154 against 57 h: clearance does not rise'),
    },
    smokingClearance: assumed(1.05, [0.9, 1.4], 'ratio', source.reviews),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'oxazepam', fraction: recalled(0.95, [0.8, 1], 'fraction', source.reviews) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(4, [2, 8], '1/h', source.modelR),
    K: {
      alpha1: calibrated(467, [200, 800], 'nM', source.modelR, 'prior times the in-vivo factor'),
      alpha2: calibrated(327, [140, 560], 'nM', source.modelR),
      alpha3: calibrated(817, [350, 1400], 'nM', source.modelR),
      alpha5: calibrated(292, [125, 500], 'nM', source.modelR),
    },
    efficacy: flat(calibrated(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  genotypeClearance: {
    CYP2C19: {
      poor: derived(
        0.62,
        [0.5, 0.85],
        'ratio',
        source.zhang1990,
        'half-life 99 against 176 h gives 0.56 (Qin 1999), 116 against 161 h gives 0.72',
      ),
      intermediate: derived(0.75, [0.6, 1], 'ratio', source.qin1999, '99 against 132 h'),
    },
  },
  choice:
    'Half-life 51 and 57 h in young people of normal weight, 82 h (27-219) in young and old together; clearance and volume come from the two studies that gave both.',
};
