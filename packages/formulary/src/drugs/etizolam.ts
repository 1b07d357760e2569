import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const etizolam: Drug = {
  name: 'etizolam',
  kind: 'benzodiazepine',
  marketed: false,
  acting: 'intermediate',
  brands: [
    { name: 'Depas', countries: ['jp'] },
    { name: 'Pasaden', countries: ['it'] },
    { name: 'Etilaam', countries: ['in'] },
    { name: 'Etizest', countries: ['in'] },
  ],
  molecularWeight: published(342.8, [342.7, 342.9], 'g/mol', source.etzInfobox),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.93, [0.85, 1], 'fraction', source.etzInfobox),
        ka: calibrated(2, [0.8, 4], '1/h', source.etzKondo),
        lag: calibrated(0.2, [0.05, 0.4], 'h', source.etzKondo),
      },
    ],
    CL: derived(4.8, [2.8, 8.4], 'L/h', source.etzKondo, '1 mg over 194.8 ng h/mL'),
    V1: calibrated(38, [28, 55], 'L', source.etzKondo),
    Q2: calibrated(12, [5, 25], 'L/h', source.etzKondo),
    V2: calibrated(18, [9, 30], 'L', source.etzKondo),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: recalled(0.07, [0.05, 0.1], 'fraction', source.reviews),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: calibrated(0.42, [0.25, 0.7], 'fraction', source.etzKondo, 'carbamazepine raises clearance 1.84-fold'),
      },
      { enzyme: 'CYP2C19', share: recalled(0.2, [0.05, 0.4], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: assumed(0.85, [0.6, 1.1], 'ratio', source.none),
      male: assumed(0.85, [0.6, 1.1], 'ratio', source.none),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.none),
      b: assumed(0.55, [0.385, 0.715], 'ratio', source.none),
      c: assumed(0.35, [0.21, 0.525], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(4, [2, 8], '1/h', source.modelR),
    K: flat(
      calibrated(
        24,
        [9, 65],
        'nM',
        source.potency,
        'no checked equivalence was found: set to 1 mg equal to 10 mg diazepam',
      ),
    ),
    efficacy: flat(assumed(1, [0.7, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Half-life 11.1 h in one study, 3.4 h in another, 6.2 h on a label; the set gives about 8 h and the area of the study that measured it. Licensed in Japan, India and Italy only: elsewhere its strength is unknown.',
};
