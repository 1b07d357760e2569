import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const desmethylclobazam: Drug = {
  name: 'desmethylclobazam',
  kind: 'metabolite',
  marketed: false,
  acting: 'long',
  brands: [],
  molecularWeight: recalled(286.71, [286.7, 286.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: calibrated(0.42, [0.25, 0.8], 'L/h', source.clbReview, 'three to five times the parent in steady state'),
    V1: derived(46, [30, 80], 'L', source.clbReview, 'half-life 76 h'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.3, [0.25, 0.35], 'fraction', source.clbOnfi),
    clearanceShares: [{ enzyme: 'CYP2C19', share: recalled(0.75, [0.6, 0.85], 'fraction', source.clbOnfi) }],
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
      a: recalled(1, [0.8, 1.2], 'ratio', source.label),
      b: recalled(0.8, [0.56, 1.04], 'ratio', source.label),
      c: recalled(0.6, [0.36, 0.9], 'ratio', source.label),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.45, [0.315, 0.63], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(
      calibrated(
        11800,
        [2400, 30000],
        'nM',
        source.potency,
        'a fifth of the potency of clobazam; an equal potency is inside the range',
      ),
    ),
    efficacy: flat(assumed(0.9, [0.6, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  genotypeClearance: {
    CYP2C19: {
      poor: published(0.25, [0.2, 0.33], 'ratio', source.clbOnfi, 'area 3-5 times'),
      intermediate: published(0.5, [0.4, 0.7], 'ratio', source.clbOnfi, 'area twice'),
    },
  },
  choice: 'Two texts disagree on its potency: a fifth of clobazam, or equal.',
};
