import { assumed, calibrated, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const zaleplon: Drug = {
  name: 'zaleplon',
  kind: 'z-drug',
  marketed: true,
  acting: 'short',
  brands: [{ name: 'Sonata', countries: ['*'] }],
  molecularWeight: published(305.34, [305.3, 305.4], 'g/mol', source.zalLabel),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.306, [0.204, 0.408], 'fraction', source.zalRosen),
        ka: calibrated(1.8, [0.8, 4], '1/h', source.sonata, 'tmax 1 h'),
        lag: calibrated(0.15, [0.05, 0.4], 'h', source.sonata),
      },
    ],
    CL: published(65.8, [52, 80], 'L/h', source.zalRosen, '0.94 L/h/kg'),
    V1: calibrated(75, [50, 95], 'L', source.zalRosen),
    Q2: calibrated(30, [12, 60], 'L/h', source.zalRosen),
    V2: calibrated(18, [8, 35], 'L', source.zalRosen, 'Vss 1.27 L/kg'),
    bloodPlasmaRatio: recalled(1, [0.9, 1.1], 'ratio', source.sonata),
    fu: recalled(0.4, [0.35, 0.45], 'fraction', source.sonata),
    clearanceShares: [{ enzyme: 'CYP3A4', share: recalled(0.1, [0.05, 0.2], 'fraction', source.sonata) }],
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
      a: recalled(0.6, [0.4, 0.9], 'ratio', source.sonata),
      b: recalled(0.3, [0.2, 0.5], 'ratio', source.sonata, 'compensated cirrhosis'),
      c: recalled(0.13, [0.08, 0.25], 'ratio', source.sonata, 'decompensated'),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: recalled(0.8, [0.5, 1.1], 'ratio', source.modelR),
    ke0: recalled(6, [3, 12], '1/h', source.modelR),
    K: {
      alpha1: recalled(580, [250, 1000], 'nM', source.modelR),
      alpha2: recalled(2330, [1000, 4000], 'nM', source.modelR),
      alpha3: recalled(3500, [1500, 6000], 'nM', source.modelR),
      alpha5: recalled(4670, [2000, 8000], 'nM', source.modelR),
    },
    efficacy: flat(recalled(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'One iv and oral study; aldehyde oxidase clears most of it.',
};
