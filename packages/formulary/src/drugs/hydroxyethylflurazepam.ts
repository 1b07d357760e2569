import { assumed, derived, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const hydroxyethylflurazepam: Drug = {
  name: 'hydroxyethylflurazepam',
  kind: 'metabolite',
  marketed: false,
  acting: 'short',
  brands: [],
  molecularWeight: recalled(332.76, [332.7, 332.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: assumed(40, [20, 60], 'L/h', source.none),
    V1: derived(58, [30, 90], 'L', source.flurSwiss, 'half-life 1 h'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: assumed(0.1, [0.05, 0.2], 'fraction', source.none),
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
      a: assumed(0.9, [0.72, 1.08], 'ratio', source.none),
      b: assumed(0.7, [0.49, 0.91], 'ratio', source.none),
      c: assumed(0.5, [0.3, 0.75], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'desalkylflurazepam', fraction: assumed(0.8, [0.5, 0.95], 'fraction', source.reviews) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(6, [3, 12], '1/h', source.modelR),
    K: flat(
      assumed(
        900,
        [300, 2500],
        'nM',
        source.potency,
        'taken as weak beside desalkylflurazepam; never more than an hour in blood',
      ),
    ),
    efficacy: flat(assumed(0.9, [0.6, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Only the half-life was found.',
};
