import { assumed, derived, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const flurazepam: Drug = {
  name: 'flurazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Dalmane', countries: ['*'] },
    { name: 'Dalmadorm', countries: ['de'] },
    { name: 'Staurodorm', countries: ['de'] },
    { name: 'Som-Pam', countries: ['ca'] },
  ],
  molecularWeight: recalled(387.88, [387.8, 387.9], 'g/mol', source.formula),
  saltFactor: derived(
    0.842,
    [0.84, 1],
    'fraction',
    source.formula,
    '387.88/460.8: doses as the dihydrochloride; some countries state the base',
  ),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: assumed(
          1,
          [0.9, 1],
          'fraction',
          source.flurSwiss,
          'the whole of it counted as it arrives; parent only in traces',
        ),
        ka: assumed(1.5, [0.7, 3], '1/h', source.none),
        lag: assumed(0.25, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: assumed(40, [20, 60], 'L/h', source.none, 'hardly seen in blood: fast on purpose'),
    V1: assumed(40, [25, 115], 'L', source.recall, 'half-life of 2 h in textbooks is of traces'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.09, [0.08, 0.1], 'fraction', source.flurSwiss),
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
      V: recalled(0.2, [0.14, 0.28], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    { metabolite: 'hydroxyethylflurazepam', fraction: assumed(0.3, [0.1, 0.5], 'fraction', source.reviews) },
    {
      metabolite: 'desalkylflurazepam',
      fraction: recalled(
        0.55,
        [0.3, 0.8],
        'fraction',
        source.reviews,
        '0.8 (0.5-1) in all, with what comes through the hydroxyethyl metabolite',
      ),
    },
  ],
  choice: 'Effectively a prodrug. The Swiss label prints a volume that looks wrong and is not used.',
};
