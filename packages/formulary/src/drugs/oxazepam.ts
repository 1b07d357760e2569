import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const oxazepam: Drug = {
  name: 'oxazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Serax', countries: ['us'] },
    { name: 'Serenid', countries: ['uk'] },
    { name: 'Adumbran', countries: ['de'] },
    { name: 'Praxiten', countries: ['de'] },
    { name: 'Serepax', countries: ['au'] },
    { name: 'Alepam', countries: ['au'] },
    { name: 'Murelax', countries: ['au'] },
    { name: 'Oxpam', countries: ['ca'] },
    { name: 'Seresta', countries: ['fr', 'nl'] },
  ],
  molecularWeight: published(286.71, [286.7, 286.8], 'g/mol', source.kidney),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.928, [0.85, 1], 'fraction', source.oxSonne),
        ka: calibrated(0.8, [0.4, 1.5], '1/h', source.fitTargets),
        lag: calibrated(0.25, [0.05, 0.6], 'h', source.fitTargets),
      },
    ],
    CL: derived(5.4, [4, 7], 'L/h', source.oxKlin, '1.07 mL/min/kg iv (n 6); CL/F 1.48 and 1.70 in 22 men and 9 women'),
    V1: calibrated(20, [15, 34], 'L', source.oxSonne, '0.27 L/kg published'),
    Q2: calibrated(8, [4, 16], 'L/h', source.fitTargets),
    V2: calibrated(30, [15, 45], 'L', source.fitTargets, 'Vss 0.59 L/kg iv, V/F 0.96 L/kg oral'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: derived(0.04, [0.02, 0.045], 'fraction', source.oxSonne),
    clearanceShares: [{ enzyme: 'UGT', share: recalled(0.95, [0.85, 1], 'fraction', source.invitro) }],
    ageClearance: {
      female: assumed(1, [0.8, 1.2], 'ratio', source.oxKlin),
      male: assumed(1, [0.8, 1.2], 'ratio', source.oxKlin),
    },
    ageVolume: {
      female: assumed(1, [0.85, 1.2], 'ratio', source.oxKlin),
      male: assumed(1, [0.85, 1.2], 'ratio', source.oxKlin),
    },
    sexClearance: derived(1.1, [0.9, 1.3], 'ratio', source.oxKlin, '1.70 against 1.48 mL/min/kg'),
    liverClearance: {
      a: derived(1, [0.8, 1.2], 'ratio', source.sellers1979),
      b: derived(1, [0.7, 1.2], 'ratio', source.sellers1979, 'half-life 5.6 against 7.1 h, not different'),
      c: assumed(0.8, [0.5, 1.1], 'ratio', source.sellers1979),
    },
    smokingClearance: derived(1.5, [1.2, 1.7], 'ratio', source.oxKlin, '1.98 against 1.23 mL/min/kg'),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(1.5, [0.8, 3], '1/h', source.modelR),
    K: flat(recalled(583, [250, 1000], 'nM', source.modelR, 'prior times 7/3')),
    efficacy: flat(recalled(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Oral clearance in 31 people is 40 % above the iv study of six; the set lies between, nearer the larger study.',
};
