import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const ketazolam: Drug = {
  name: 'ketazolam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Solatran', countries: ['ch'] },
    { name: 'Anseren', countries: ['*'] },
    { name: 'Sedotime', countries: ['es'] },
    { name: 'Loftran', countries: ['*'] },
  ],
  molecularWeight: recalled(368.81, [368.8, 368.9], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: assumed(1, [0.8, 1], 'fraction', source.ketSwiss),
        ka: calibrated(0.45, [0.2, 1], '1/h', source.ketSwiss, 'tmax 3 h'),
        lag: assumed(0.25, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: assumed(30, [15, 50], 'L/h', source.none),
    V1: derived(87, [50, 120], 'L', source.ketSwiss, 'half-life 2 h'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.07, [0.05, 0.1], 'fraction', source.ketSwiss),
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
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.none),
      b: assumed(0.6, [0.42, 0.78], 'ratio', source.none),
      c: assumed(0.4, [0.24, 0.6], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    {
      metabolite: 'nordazepam',
      fraction: calibrated(0.6, [0.4, 0.8], 'fraction', source.ketSwiss, '193.7 ng/mL 12 h after 30 mg'),
    },
    {
      metabolite: 'diazepam',
      fraction: published(
        0.1,
        [0.05, 0.6],
        'fraction',
        source.ketSwiss,
        'a small part; other texts make diazepam a main metabolite',
      ),
    },
  ],
  choice: 'The Swiss label makes diazepam a small part, other texts a main one; the range holds both.',
};
