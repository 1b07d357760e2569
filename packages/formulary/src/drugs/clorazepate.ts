import { assumed, derived, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const clorazepate: Drug = {
  name: 'clorazepate',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Tranxene', countries: ['*'] },
    { name: 'Tranxilium', countries: ['de', 'es'] },
    { name: 'Tranxene T-Tab', countries: ['us'] },
  ],
  molecularWeight: recalled(
    332.35,
    [314.7, 408.9],
    'g/mol',
    source.formula,
    'acid 314.7, monopotassium salt 332.35, dipotassium salt 408.9',
  ),
  saltFactor: derived(
    0.843,
    [0.8, 0.85],
    'fraction',
    source.ab1982,
    '15 mg of the dipotassium salt equals 10.3 mg of nordazepam',
  ),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: assumed(1, [0.9, 1], 'fraction', source.shader1981, 'the whole of it counted as it arrives'),
        ka: derived(1.73, [0.7, 4], '1/h', source.shader1981, 'absorption half-life 24 min'),
        lag: assumed(0.2, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: assumed(40, [20, 60], 'L/h', source.none, 'never seen in blood: fast on purpose'),
    V1: assumed(15, [10, 25], 'L', source.none),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: assumed(0.1, [0.02, 0.3], 'fraction', source.none),
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
      a: assumed(1, [0.9, 1.1], 'ratio', source.none),
      b: assumed(1, [0.9, 1.1], 'ratio', source.none),
      c: assumed(1, [0.8, 1.1], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.1, [0.07, 0.14], '1', source.reviews),
      V: recalled(0.1, [0.07, 0.14], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    {
      metabolite: 'nordazepam',
      fraction: assumed(1, [0.9, 1], 'fraction', source.shader1981, 'decarboxylated in the stomach'),
    },
  ],
  choice: 'A prodrug: the acid of the stomach turns it into nordazepam. Doses count as the dipotassium salt.',
};
