import { assumed, calibrated, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const prazepam: Drug = {
  name: 'prazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Centrax', countries: ['*'] },
    { name: 'Lysanxia', countries: ['fr'] },
    { name: 'Demetrin', countries: ['de'] },
    { name: 'Verstran', countries: ['us'] },
  ],
  molecularWeight: recalled(324.8, [324.7, 324.9], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: assumed(1, [0.9, 1], 'fraction', source.reviews, 'the whole of it counted as it arrives'),
        ka: calibrated(0.6, [0.2, 1], '1/h', source.prz1984, 'tmax of nordazepam 6 h'),
        lag: assumed(0.25, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: assumed(40, [20, 60], 'L/h', source.none, 'hardly seen in blood: fast on purpose'),
    V1: assumed(15, [10, 25], 'L', source.none),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: assumed(0.03, [0.01, 0.1], 'fraction', source.none),
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
      a: assumed(1, [0.8, 1.1], 'ratio', source.none),
      b: assumed(0.9, [0.6, 1.1], 'ratio', source.none),
      c: assumed(0.8, [0.4, 1.1], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.2, [0.14, 0.28], '1', source.reviews),
      V: recalled(0.1, [0.07, 0.14], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'nordazepam', fraction: recalled(0.9, [0.7, 1], 'fraction', source.reviews) }],
  choice: 'A prodrug of nordazepam, slowly formed.',
};
