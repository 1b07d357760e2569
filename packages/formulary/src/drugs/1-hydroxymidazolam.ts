import { assumed, calibrated, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const hydroxymidazolam: Drug = {
  name: '1-hydroxymidazolam',
  kind: 'metabolite',
  marketed: false,
  acting: 'short',
  brands: [],
  molecularWeight: recalled(341.77, [341.7, 341.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: calibrated(62, [45, 85], 'L/h', source.mdzSwiss),
    V1: calibrated(
      50,
      [25, 100],
      'L',
      source.osp,
      'peaks of 6 people after a vein (0.9 of those seen) and of a mean of 12 after swallowing (0.96); half-life set by its formation',
    ),
    bloodPlasmaRatio: assumed(1, [0.8, 1.2], 'ratio', source.none),
    fu: recalled(0.1, [0.08, 0.12], 'fraction', source.reviews),
    clearanceShares: [{ enzyme: 'UGT', share: recalled(0.95, [0.8, 1], 'fraction', source.invitro) }],
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
      b: assumed(0.75, [0.525, 0.975], 'ratio', source.none),
      c: assumed(0.6, [0.36, 0.9], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(8, [4, 16], '1/h', source.modelR),
    K: flat(recalled(80, [35, 160], 'nM', source.reviews, 'about 0.6 of the potency of midazolam')),
    efficacy: flat(recalled(1, [0.7, 1.1], '1', source.reviews)),
    scaledByFiv: true,
  },
  choice: 'Clearance and formation are known only as their ratio; the pair keeps clearance below liver blood flow.',
};
