import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const quazepam: Drug = {
  name: 'quazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Doral', countries: ['us', 'jp'] },
    { name: 'Quazium', countries: ['*'] },
  ],
  molecularWeight: recalled(386.79, [386.7, 386.9], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: assumed(
          0.9,
          [0.5, 1],
          'fraction',
          source.none,
          'no iv study; near 1, so that what the first pass turns into metabolites arrives',
        ),
        ka: published(1.73, [0.8, 3], '1/h', source.quaZamp),
        lag: calibrated(0.25, [0.05, 0.5], 'h', source.fitTargets),
      },
    ],
    CL: derived(29, [16, 32], 'L/h', source.quaZamp, 'area 715 ng h/mL to 120 h after 25 mg'),
    V1: calibrated(78, [45, 120], 'L', source.fitTargets),
    Q2: calibrated(62, [25, 120], 'L/h', source.fitTargets),
    V2: calibrated(1100, [500, 1700], 'L', source.fitTargets, 'half-life 39 h'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: recalled(0.05, [0.03, 0.08], 'fraction', source.label),
    clearanceShares: [
      { enzyme: 'CYP3A4', share: assumed(0.5, [0.2, 0.8], 'fraction', source.invitro) },
      { enzyme: 'CYP2C19', share: assumed(0.2, [0.05, 0.4], 'fraction', source.invitro) },
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
  formations: [
    {
      metabolite: '2-oxoquazepam',
      fraction: calibrated(0.52, [0.3, 0.8], 'fraction', source.quaZamp, 'area 438 ng h/mL'),
    },
    {
      metabolite: 'desalkyl-2-oxoquazepam',
      fraction: calibrated(0.46, [0.1, 0.6], 'fraction', source.quaZamp, 'area 3323 ng h/mL'),
    },
  ],
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
  choice: 'One 14C study of six men.',
};
