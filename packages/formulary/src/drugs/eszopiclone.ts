import { assumed, calibrated, derived, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const eszopiclone: Drug = {
  name: 'eszopiclone',
  kind: 'z-drug',
  marketed: true,
  acting: 'short',
  brands: [
    { name: 'Lunesta', countries: ['us'] },
    { name: 'Lunivia', countries: ['de'] },
  ],
  molecularWeight: recalled(388.81, [388.8, 388.9], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: assumed(0.77, [0.7, 0.85], 'fraction', source.zopGaillot, 'as the racemate'),
        ka: calibrated(2, [0.8, 4], '1/h', source.fitTargets),
        lag: calibrated(0.2, [0.05, 0.4], 'h', source.fitTargets),
      },
    ],
    CL: derived(
      8.7,
      [7, 11],
      'L/h',
      source.zopFern,
      'CL/F 195.5 mL/min; area 691 ng h/mL after 7.5 mg of this enantiomer',
    ),
    V1: calibrated(42, [30, 65], 'L', source.fitTargets),
    Q2: calibrated(20, [8, 40], 'L/h', source.fitTargets),
    V2: calibrated(27, [12, 40], 'L', source.fitTargets, 'V/F 98.6 L'),
    gutAvailability: assumed(0.95, [0.85, 1], 'fraction', source.none),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: assumed(0.5, [0.4, 0.6], 'fraction', source.zopSwiss, 'as the racemate'),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: calibrated(0.57, [0.4, 0.8], 'fraction', source.fitTargets, 'ketoconazole area 2.2-fold'),
      },
    ],
    ageClearance: {
      female: assumed(0.75, [0.6, 1], 'ratio', source.zopGaillot),
      male: assumed(0.75, [0.6, 1], 'ratio', source.zopGaillot),
    },
    ageVolume: {
      female: assumed(1.1, [0.9, 1.3], 'ratio', source.zopGaillot),
      male: assumed(1.1, [0.9, 1.3], 'ratio', source.zopGaillot),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.zopSwiss),
      b: assumed(0.6, [0.42, 0.78], 'ratio', source.zopSwiss),
      c: assumed(0.5, [0.3, 0.75], 'ratio', source.zopSwiss),
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
  choice: 'Measured as the (+)-enantiomer after the racemate; no absolute bioavailability was found.',
};
