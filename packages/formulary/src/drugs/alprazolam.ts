import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const alprazolam: Drug = {
  name: 'alprazolam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Xanax', countries: ['*'] },
    { name: 'Xanor', countries: ['*'] },
    { name: 'Tafil', countries: ['de'] },
    { name: 'Niravam', countries: ['us'] },
    { name: 'Kalma', countries: ['au'] },
    { name: 'Alprax', countries: ['au'] },
    { name: 'Trankimazin', countries: ['es'] },
  ],
  molecularWeight: published(308.77, [308.7, 308.8], 'g/mol', source.osp),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.9, [0.8, 1], 'fraction', source.alpReview),
        ka: calibrated(2.6, [1.2, 5], '1/h', source.osp),
        lag: calibrated(0.17, [0.05, 0.4], 'h', source.osp),
      },
      {
        route: 'sublingual',
        bioavailability: assumed(0.9, [0.8, 1], 'fraction', source.alpReview, 'as swallowed'),
        ka: assumed(2, [1, 4], '1/h', source.none),
        lag: assumed(0.15, [0.05, 0.3], 'h', source.none),
      },
    ],
    CL: derived(
      3.75,
      [2.9, 6.3],
      'L/h',
      source.osp,
      '11 oral and 6 iv arms; CL/F 0.7-1.5 mL/min/kg and 10-11 ng/mL per mg a day published',
    ),
    V1: calibrated(52, [40, 62], 'L', source.osp),
    Q2: calibrated(8, [4, 16], 'L/h', source.osp),
    V2: calibrated(12, [6, 25], 'L', source.osp),
    gutAvailability: calibrated(0.95, [0.85, 1], 'fraction', source.osp),
    bloodPlasmaRatio: recalled(0.8, [0.6, 1], 'ratio', source.recall),
    fu: published(0.25, [0.2, 0.3], 'fraction', source.osp),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: calibrated(0.77, [0.65, 0.9], 'fraction', source.osp, 'reviews say about 0.8; 20 % leaves unchanged'),
      },
    ],
    ageClearance: {
      female: recalled(0.92, [0.75, 1.05], 'ratio', source.reviews),
      male: recalled(0.72, [0.55, 1], 'ratio', source.reviews, 'men mainly'),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: recalled(0.75, [0.6, 0.9], 'ratio', source.reviews),
      b: recalled(0.5, [0.35, 0.65], 'ratio', source.reviews),
      c: recalled(0.35, [0.21, 0.525], 'ratio', source.reviews),
    },
    excessWeight: {
      volume: recalled(0.9, [0.6, 1.5], 'ratio', source.reviews, 'volume about in proportion to weight'),
      clearance: recalled(0, [0, 1], 'fraction', source.reviews, 'half-life about doubled in obesity'),
    },
    smokingClearance: recalled(1.15, [1, 1.5], 'ratio', source.label),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.2, [0.14, 0.28], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(4, [2, 8], '1/h', source.modelR),
    K: flat(calibrated(51, [40, 150], 'nM', source.potency)),
    efficacy: flat(calibrated(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Ketoconazole raised the area 4-fold in one study and 1.8-fold in another; the enzyme share sits between them with erythromycin, fluvoxamine and carbamazepine.',
};
