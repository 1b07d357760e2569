import { assumed, calibrated, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const demoxepam: Drug = {
  name: 'demoxepam',
  kind: 'metabolite',
  marketed: false,
  acting: 'long',
  brands: [],
  molecularWeight: recalled(286.71, [286.7, 286.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: assumed(0.9, [0.4, 1.8], 'L/h', source.librium),
    V1: assumed(55, [30, 90], 'L', source.librium, 'half-life 14-95 h; 42 h here'),
    bloodPlasmaRatio: assumed(0.7, [0.5, 1], 'ratio', source.none),
    fu: assumed(0.05, [0.03, 0.1], 'fraction', source.none),
    clearanceShares: [],
    ageClearance: {
      female: assumed(0.7, [0.5, 1], 'ratio', source.none),
      male: assumed(0.7, [0.5, 1], 'ratio', source.none),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.7, [0.56, 0.84], 'ratio', source.none),
      b: assumed(0.45, [0.315, 0.585], 'ratio', source.none),
      c: assumed(0.3, [0.18, 0.45], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.5, [0.35, 0.7], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    { metabolite: 'nordazepam', fraction: recalled(0.3, [0.1, 0.6], 'fraction', source.reviews, 'poorly known') },
  ],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(calibrated(2200, [900, 5500], 'nM', source.potency)),
    efficacy: flat(assumed(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Only the half-life range 14-95 h was found; the share that becomes nordazepam is a guess.',
};
