import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const loprazolam: Drug = {
  name: 'loprazolam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Dormonoct', countries: ['uk', '*'] },
    { name: 'Sonin', countries: ['de'] },
  ],
  molecularWeight: published(464.9, [464.8, 465], 'g/mol', source.lopZA),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.8, [0.7, 0.9], 'fraction', source.lopZA),
        ka: calibrated(2.2, [0.8, 4], '1/h', source.lopZA, 'tmax 1 h'),
        lag: calibrated(0.15, [0.05, 0.5], 'h', source.lopZA),
      },
    ],
    CL: derived(11.5, [8, 15], 'L/h', source.lopZA, 'half-life 7.5 h, peak 5.75 ng/mL after 1 mg'),
    V1: calibrated(98, [70, 130], 'L', source.lopZA),
    Q2: calibrated(25, [10, 50], 'L/h', source.lopZA),
    V2: calibrated(25, [12, 50], 'L', source.lopZA),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.2, [0.15, 0.25], 'fraction', source.lopZA),
    clearanceShares: [{ enzyme: 'CYP3A4', share: assumed(0.4, [0.1, 0.8], 'fraction', source.none) }],
    ageClearance: {
      female: derived(0.65, [0.4, 0.9], 'ratio', source.lopZA, 'half-life 1.5-fold (to 19.8 h) in older people'),
      male: derived(0.65, [0.4, 0.9], 'ratio', source.lopZA),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.none),
      b: assumed(0.55, [0.385, 0.715], 'ratio', source.none),
      c: assumed(0.35, [0.21, 0.525], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(calibrated(26, [10, 65], 'nM', source.potency)),
    efficacy: flat(assumed(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'The label prints the peak in a unit that cannot be right; it is read as ng/mL. Half-life 7-8 h agrees with the review.',
};
