import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const baclofen: Drug = {
  name: 'baclofen',
  kind: 'other',
  marketed: true,
  acting: 'none',
  brands: [
    { name: 'Lioresal', countries: ['*'] },
    { name: 'Ozobax', countries: ['us'] },
    { name: 'Lyvispah', countries: ['us'] },
  ],
  molecularWeight: recalled(213.66, [213.6, 213.7], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.74, [0.6, 0.9], 'fraction', source.bacAgarwal),
        ka: derived(1.5, [0.7, 3], '1/h', source.bacMims, 'tmax 0.5-3 h'),
        lag: assumed(0.25, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: derived(8, [6.5, 10.8], 'L/h', source.bacKochak, 'CL/F 180 mL/min'),
    V1: calibrated(30, [20, 40], 'L', source.bacKochak),
    Q2: calibrated(8, [4, 20], 'L/h', source.bacKochak),
    V2: calibrated(15, [8, 25], 'L', source.bacKochak, 'V/F 59 L'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.7, [0.6, 0.8], 'fraction', source.bacMims),
    clearanceShares: [],
    ageClearance: {
      female: recalled(0.8, [0.6, 1], 'ratio', source.reviews),
      male: recalled(0.8, [0.6, 1], 'ratio', source.reviews),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(1, [0.9, 1.1], 'ratio', source.none),
      b: assumed(1, [0.9, 1.1], 'ratio', source.none),
      c: assumed(1, [0.8, 1.1], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      V: recalled(0.2, [0.14, 0.28], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  choice:
    'Two studies; half-life 3.6 and 5.2 h. Leaves mostly through the kidney (103 of 180 mL/min), so liver entries are 1.',
};
