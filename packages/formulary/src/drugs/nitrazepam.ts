import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const nitrazepam: Drug = {
  name: 'nitrazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Mogadon', countries: ['*'] },
    { name: 'Alodorm', countries: ['au'] },
    { name: 'Radedorm', countries: ['de'] },
    { name: 'Eatan', countries: ['de'] },
    { name: 'Imeson', countries: ['de'] },
    { name: 'Nitrazadon', countries: ['ca'] },
    { name: 'Somnite', countries: ['uk'] },
  ],
  molecularWeight: published(281.27, [281.2, 281.3], 'g/mol', source.kidney),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.8, [0.53, 0.94], 'fraction', source.nitReview),
        ka: derived(2.6, [1, 5], '1/h', source.nit1982),
        lag: calibrated(0.15, [0, 0.3], 'h', source.fitTargets),
      },
      {
        route: 'rectal',
        bioavailability: recalled(0.6, [0.4, 0.8], 'fraction', source.nit1982),
        ka: assumed(2, [1, 4], '1/h', source.none),
        lag: assumed(0.1, [0, 0.3], 'h', source.none),
      },
    ],
    CL: published(3.75, [2.6, 5.2], 'L/h', source.nit1983, '61.6 and 63 mL/min'),
    V1: calibrated(72, [50, 120], 'L', source.fitTargets),
    Q2: calibrated(35, [15, 70], 'L/h', source.fitTargets),
    V2: calibrated(75, [50, 110], 'L', source.fitTargets, 'Vd 2.14 and 1.89 L/kg'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.13, [0.11, 0.159], 'fraction', source.nit1983),
    clearanceShares: [
      { enzyme: 'CYP3A4', share: recalled(0.4, [0.2, 0.6], 'fraction', source.invitro, 'nitroreduction') },
    ],
    ageClearance: {
      female: published(1, [0.8, 1.2], 'ratio', source.nit1983),
      male: published(1, [0.8, 1.2], 'ratio', source.nit1983),
    },
    ageVolume: {
      female: derived(1.35, [1.1, 1.7], 'ratio', source.nit1983, '1.89 to 2.93 L/kg'),
      male: derived(1.35, [1.1, 1.7], 'ratio', source.nit1983),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: derived(0.95, [0.7, 1.1], 'ratio', source.nit1983),
      b: derived(0.93, [0.6, 1.1], 'ratio', source.nit1983, '59 against 63 mL/min'),
      c: assumed(0.8, [0.5, 1], 'ratio', source.nit1983),
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
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(calibrated(374, [150, 900], 'nM', source.potency)),
    efficacy: flat(assumed(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Two iv studies agree. NAT2 acetylates a metabolite and does not change the parent.',
};
