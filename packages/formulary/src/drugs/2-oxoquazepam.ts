import { assumed, calibrated, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const oxoquazepam: Drug = {
  name: '2-oxoquazepam',
  kind: 'metabolite',
  marketed: false,
  acting: 'long',
  brands: [],
  molecularWeight: recalled(370.73, [370.7, 370.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: calibrated(25, [15, 40], 'L/h', source.quaZamp, 'area 438 ng h/mL to 120 h, half-life 40 h'),
    V1: calibrated(500, [250, 1000], 'L', source.quaZamp),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: assumed(0.05, [0.03, 0.08], 'fraction', source.none),
    clearanceShares: [
      { enzyme: 'CYP3A4', share: assumed(0.5, [0.2, 0.8], 'fraction', source.none) },
      { enzyme: 'CYP2C19', share: assumed(0.2, [0.05, 0.4], 'fraction', source.none) },
    ],
    ageClearance: {
      female: assumed(0.9, [0.7, 1.1], 'ratio', source.none),
      male: assumed(0.9, [0.7, 1.1], 'ratio', source.none),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.75, [0.6, 0.9], 'ratio', source.none),
      b: assumed(0.5, [0.35, 0.65], 'ratio', source.none),
      c: assumed(0.35, [0.21, 0.525], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'desalkyl-2-oxoquazepam', fraction: assumed(0.9, [0.5, 1], 'fraction', source.quaZamp) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(4, [2, 8], '1/h', source.modelR),
    K: {
      alpha1: calibrated(57, [23, 140], 'nM', source.potency),
      alpha2: calibrated(285, [115, 700], 'nM', source.potency),
      alpha3: calibrated(285, [115, 700], 'nM', source.potency),
      alpha5: calibrated(285, [115, 700], 'nM', source.potency),
    },
    efficacy: flat(assumed(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Half-life as its parent, which forms it.',
};
