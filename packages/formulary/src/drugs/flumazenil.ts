import { assumed, calibrated, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const flumazenil: Drug = {
  name: 'flumazenil',
  kind: 'antagonist',
  marketed: true,
  acting: 'none',
  brands: [
    { name: 'Romazicon', countries: ['us'] },
    { name: 'Anexate', countries: ['*'] },
  ],
  molecularWeight: recalled(303.29, [303.2, 303.4], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: recalled(0.17, [0.1, 0.28], 'fraction', source.reviews),
        ka: recalled(3, [1, 6], '1/h', source.reviews),
        lag: assumed(0.1, [0, 0.3], 'h', source.none),
      },
    ],
    CL: published(60, [45, 75], 'L/h', source.fluSwiss, '1000 mL/min'),
    V1: calibrated(27, [15, 40], 'L', source.fluSwiss),
    Q2: calibrated(50, [25, 100], 'L/h', source.fluSwiss, 'distribution half-life 4-11 min'),
    V2: calibrated(38, [25, 55], 'L', source.fluSwiss, 'Vss 0.95 L/kg'),
    bloodPlasmaRatio: recalled(0.95, [0.85, 1.05], 'ratio', source.reviews),
    fu: published(0.5, [0.46, 0.64], 'fraction', source.fluSwiss),
    clearanceShares: [],
    ageClearance: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: recalled(0.7, [0.56, 0.84], 'ratio', source.reviews),
      b: recalled(0.45, [0.315, 0.585], 'ratio', source.reviews),
      c: recalled(0.25, [0.15, 0.375], 'ratio', source.reviews),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelV),
    ke0: recalled(12, [6, 30], '1/h', source.modelR),
    K: flat(published(8, [4, 15], 'nM', source.modelV, 'measured in people: never scaled by the in-vivo factor')),
    efficacy: flat(published(0, [-0.02, 0.05], '1', source.modelV)),
    scaledByFiv: false,
  },
  choice: 'Label values; 1 mg over 24 h then gives 0.69 ng/mL against 0.54 (SD 0.33) measured.',
};
