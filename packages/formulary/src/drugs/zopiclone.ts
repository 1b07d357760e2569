import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const zopiclone: Drug = {
  name: 'zopiclone',
  kind: 'z-drug',
  marketed: true,
  acting: 'short',
  brands: [
    { name: 'Zimovane', countries: ['uk'] },
    { name: 'Imovane', countries: ['*'] },
    { name: 'Ximovan', countries: ['de'] },
    { name: 'Optidorm', countries: ['de'] },
    { name: 'Imrest', countries: ['au'] },
    { name: 'Rhovane', countries: ['ca'] },
  ],
  molecularWeight: recalled(388.81, [388.8, 388.9], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.77, [0.75, 0.8], 'fraction', source.zopGaillot),
        ka: calibrated(1.9, [0.8, 4], '1/h', source.fitTargets),
        lag: calibrated(0.2, [0.05, 0.4], 'h', source.fitTargets),
      },
    ],
    CL: published(13.9, [11, 17], 'L/h', source.zopSwiss, '232 mL/min'),
    V1: calibrated(64, [45, 90], 'L', source.fitTargets),
    Q2: calibrated(25, [10, 50], 'L/h', source.fitTargets),
    V2: calibrated(30, [15, 50], 'L', source.fitTargets),
    gutAvailability: assumed(0.95, [0.85, 1], 'fraction', source.none),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: derived(0.5, [0.2, 0.55], 'fraction', source.zopSwiss),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: calibrated(0.52, [0.4, 0.8], 'fraction', source.fitTargets, 'erythromycin, itraconazole, rifampicin'),
      },
    ],
    ageClearance: {
      female: derived(0.75, [0.6, 1], 'ratio', source.zopGaillot, 'half-life 5.1 against 8.1 h over 74 years'),
      male: derived(0.75, [0.6, 1], 'ratio', source.zopGaillot),
    },
    ageVolume: {
      female: assumed(1.1, [0.9, 1.3], 'ratio', source.zopGaillot),
      male: assumed(1.1, [0.9, 1.3], 'ratio', source.zopGaillot),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.8, [0.6, 1], 'ratio', source.zopSwiss),
      b: published(0.6, [0.45, 0.8], 'ratio', source.zopSwiss),
      c: assumed(0.45, [0.25, 0.65], 'ratio', source.zopSwiss),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: recalled(0.8, [0.5, 1.1], 'ratio', source.modelR),
    ke0: recalled(4, [2, 8], '1/h', source.modelR),
    K: {
      alpha1: recalled(350, [150, 600], 'nM', source.modelR),
      alpha2: recalled(470, [200, 810], 'nM', source.modelR),
      alpha3: recalled(930, [400, 1600], 'nM', source.modelR),
      alpha5: recalled(470, [200, 810], 'nM', source.modelR),
    },
    efficacy: {
      alpha1: recalled(0.9, [0.7, 1], '1', source.modelR),
      alpha2: recalled(0.9, [0.7, 1], '1', source.modelR),
      alpha3: recalled(0.9, [0.7, 1], '1', source.modelR),
      alpha5: recalled(0.8, [0.5, 1], '1', source.modelR),
    },
    scaledByFiv: true,
  },
  choice: 'Racemate. Label clearance and half-life agree with the review of 45 volunteers.',
};
