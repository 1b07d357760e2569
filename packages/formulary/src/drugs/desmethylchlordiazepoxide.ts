import { assumed, calibrated, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const desmethylchlordiazepoxide: Drug = {
  name: 'desmethylchlordiazepoxide',
  kind: 'metabolite',
  marketed: false,
  acting: 'long',
  brands: [],
  molecularWeight: recalled(285.73, [285.7, 285.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: assumed(1.6, [0.8, 3], 'L/h', source.reviews, 'levels near those of the parent in steady state'),
    V1: assumed(32, [20, 60], 'L', source.reviews, 'half-life 10-18 h'),
    bloodPlasmaRatio: assumed(0.7, [0.5, 1], 'ratio', source.none),
    fu: assumed(0.06, [0.03, 0.1], 'fraction', source.none),
    clearanceShares: [{ enzyme: 'CYP3A4', share: assumed(0.5, [0.2, 0.8], 'fraction', source.none) }],
    ageClearance: {
      female: assumed(0.6, [0.4, 0.9], 'ratio', source.none),
      male: assumed(0.6, [0.4, 0.9], 'ratio', source.none),
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
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'demoxepam', fraction: assumed(0.7, [0.4, 0.95], 'fraction', source.cdxReview) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(calibrated(2200, [900, 5500], 'nM', source.potency)),
    efficacy: flat(assumed(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'No clearance was found; set so that the metabolite is near its parent in steady state, as reviews say.',
};
