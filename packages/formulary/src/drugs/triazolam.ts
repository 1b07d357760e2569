import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const triazolam: Drug = {
  name: 'triazolam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'short',
  brands: [
    { name: 'Halcion', countries: ['*'] },
    { name: 'Apo-Triazo', countries: ['ca'] },
  ],
  molecularWeight: published(343.21, [343.2, 343.3], 'g/mol', source.osp),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: calibrated(0.41, [0.2, 0.68], 'fraction', source.osp, '0.44 (SD 0.24) published'),
        ka: calibrated(1.7, [0.8, 4], '1/h', source.osp),
        lag: calibrated(0.15, [0.05, 0.4], 'h', source.osp),
      },
      {
        route: 'sublingual',
        bioavailability: recalled(0.53, [0.35, 0.75], 'fraction', source.reviews),
        ka: recalled(2, [1, 4], '1/h', source.reviews),
        lag: assumed(0.1, [0, 0.3], 'h', source.none),
      },
    ],
    CL: derived(10, [7.5, 14], 'L/h', source.osp, 'five iv arms'),
    V1: calibrated(32, [20, 42], 'L', source.osp),
    Q2: calibrated(8, [4, 16], 'L/h', source.osp),
    V2: calibrated(13, [7, 25], 'L', source.osp),
    gutAvailability: calibrated(0.5, [0.35, 0.75], 'fraction', source.osp),
    bloodPlasmaRatio: recalled(0.75, [0.6, 1], 'ratio', source.recall),
    fu: published(0.15, [0.099, 0.213], 'fraction', source.osp),
    clearanceShares: [{ enzyme: 'CYP3A4', share: recalled(0.95, [0.9, 0.99], 'fraction', source.osp) }],
    ageClearance: {
      female: recalled(0.7, [0.5, 0.9], 'ratio', source.reviews),
      male: recalled(0.7, [0.5, 0.9], 'ratio', source.reviews),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: recalled(0.85, [0.68, 1.02], 'ratio', source.reviews),
      b: recalled(0.6, [0.42, 0.78], 'ratio', source.reviews),
      c: recalled(0.45, [0.27, 0.675], 'ratio', source.reviews),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(5, [2.5, 10], '1/h', source.modelR),
    K: flat(recalled(4.7, [2, 8], 'nM', source.modelR, 'prior times 7/3')),
    efficacy: flat(recalled(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Areas after swallowing differ 2-fold between eighteen control arms; CL/F 25 L/h is their centre and the published 5.9 mL/min/kg.',
};
