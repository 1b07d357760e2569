import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const desalkylOxoquazepam: Drug = {
  name: 'desalkyl-2-oxoquazepam',
  kind: 'metabolite',
  marketed: false,
  acting: 'long',
  brands: [],
  molecularWeight: recalled(288.7, [288.6, 288.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [],
    CL: calibrated(
      3.7,
      [2.5, 6],
      'L/h',
      source.flurGb,
      '53-86 ng/mL after 15 mg nightly and 3323 ng h/mL after 25 mg quazepam',
    ),
    V1: calibrated(400, [250, 650], 'L', source.flurGb, 'half-life 74 h in young men'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.03, [0.02, 0.05], 'fraction', source.flurSwiss),
    clearanceShares: [
      { enzyme: 'CYP3A4', share: assumed(0.4, [0.1, 0.7], 'fraction', source.none) },
      { enzyme: 'CYP2C19', share: assumed(0.2, [0, 0.5], 'fraction', source.none) },
    ],
    ageClearance: {
      female: derived(0.8, [0.6, 1], 'ratio', source.flurGb, 'half-life 90 against 120 h in women'),
      male: derived(0.5, [0.35, 0.8], 'ratio', source.flurGb, 'half-life 74 against 160 h in men'),
    },
    ageVolume: {
      female: assumed(1.05, [0.9, 1.2], 'ratio', source.none),
      male: assumed(1.05, [0.9, 1.2], 'ratio', source.none),
    },
    sexClearance: derived(0.85, [0.7, 1.1], 'ratio', source.flurGb),
    liverClearance: {
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.none),
      b: assumed(0.5, [0.35, 0.65], 'ratio', source.none),
      c: assumed(0.35, [0.21, 0.525], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(4, [2, 8], '1/h', source.modelR),
    K: flat(calibrated(45, [18, 110], 'nM', source.potency)),
    efficacy: flat(assumed(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'The same compound as desalkylflurazepam, under the name the quazepam study gives it.',
};
