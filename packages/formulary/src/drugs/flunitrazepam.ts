import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const flunitrazepam: Drug = {
  name: 'flunitrazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Rohypnol', countries: ['*'] },
    { name: 'Hypnodorm', countries: ['au'] },
    { name: 'Fluninoc', countries: ['de'] },
    { name: 'Silece', countries: ['*'] },
  ],
  molecularWeight: published(313.28, [313.2, 313.3], 'g/mol', source.flunInfobox),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: derived(0.7, [0.64, 0.77], 'fraction', source.flunInfobox),
        ka: calibrated(2.5, [1, 5], '1/h', source.reviews, 'tmax 1 h'),
        lag: assumed(0.15, [0.05, 0.4], 'h', source.none),
      },
    ],
    CL: derived(10.3, [8, 13], 'L/h', source.flunDrouet, 'CL/F 3.5 mL/min/kg times 0.7'),
    V1: calibrated(60, [35, 90], 'L', source.reviews),
    Q2: calibrated(30, [15, 60], 'L/h', source.reviews),
    V2: calibrated(220, [150, 300], 'L', source.flunDrouet, 'half-life 22 h, V/F 6.7 L/kg'),
    bloodPlasmaRatio: assumed(0.75, [0.6, 1], 'ratio', source.none),
    fu: recalled(0.2, [0.15, 0.25], 'fraction', source.recall),
    clearanceShares: [
      { enzyme: 'CYP2C19', share: recalled(0.25, [0.1, 0.4], 'fraction', source.invitro) },
      { enzyme: 'CYP3A4', share: recalled(0.35, [0.2, 0.6], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: assumed(1, [0.8, 1.1], 'ratio', source.none),
      male: assumed(1, [0.8, 1.1], 'ratio', source.none),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(1, [0.8, 1.2], 'ratio', source.flunDrouet),
      b: published(1.1, [0.8, 1.3], 'ratio', source.flunDrouet, '4.0 against 3.5 mL/min/kg'),
      c: assumed(0.8, [0.5, 1.1], 'ratio', source.flunDrouet),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(4, [2, 8], '1/h', source.modelR),
    K: flat(calibrated(44, [18, 110], 'nM', source.potency)),
    efficacy: flat(assumed(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Only the terminal volume is known; the central one gives a peak of 6-7 ng/mL per mg, as texts say.',
};
