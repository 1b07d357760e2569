import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const estazolam: Drug = {
  name: 'estazolam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'ProSom', countries: ['us'] },
    { name: 'Eurodin', countries: ['jp'] },
    { name: 'Nuctalon', countries: ['fr'] },
  ],
  molecularWeight: published(294.74, [294.7, 294.8], 'g/mol', source.estLabel),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: recalled(0.93, [0.9, 1], 'fraction', source.label),
        ka: calibrated(1.5, [0.5, 3], '1/h', source.estLabel, 'tmax 2 h (0.5-6)'),
        lag: assumed(0.25, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: derived(2.45, [1.7, 4.2], 'L/h', source.estLabel, 'half-life 17 h and V/F 0.9 L/kg'),
    V1: calibrated(42, [28, 60], 'L', source.estLabel),
    Q2: calibrated(15, [6, 30], 'L/h', source.estLabel),
    V2: calibrated(17, [8, 30], 'L', source.estLabel),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.07, [0.06, 0.08], 'fraction', source.estLabel),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: assumed(
          0.4,
          [0.05, 0.8],
          'fraction',
          source.invitro,
          'in vitro CYP3A; itraconazole 100 mg changed nothing in people',
        ),
      },
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
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.none),
      b: assumed(0.6, [0.42, 0.78], 'ratio', source.none),
      c: assumed(0.4, [0.24, 0.6], 'ratio', source.none),
    },
    smokingClearance: recalled(1.2, [1, 1.5], 'ratio', source.label),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(4, [2, 8], '1/h', source.modelR),
    K: flat(calibrated(50, [20, 120], 'nM', source.potency)),
    efficacy: flat(assumed(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Half-life from the label (10-24 h); the volume is a textbook figure and no concentration study was found.',
};
