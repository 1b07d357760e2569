import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const lorazepam: Drug = {
  name: 'lorazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Ativan', countries: ['*'] },
    { name: 'Tavor', countries: ['de'] },
    { name: 'Temesta', countries: ['*'] },
    { name: 'Loreev XR', countries: ['us'] },
    { name: 'Lorans', countries: ['uk'] },
    { name: 'Orfidal', countries: ['es'] },
    { name: 'Laubeel', countries: ['de'] },
  ],
  molecularWeight: recalled(321.16, [321.1, 321.2], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.93, [0.91, 0.95], 'fraction', source.lor1979),
        ka: derived(1.2, [0.7, 1.9], '1/h', source.lor1979, '1.04 /h after 2 mg, 1.89 /h after 4 mg'),
        lag: published(0.27, [0.15, 0.4], 'h', source.lor1979),
      },
      {
        route: 'sublingual',
        bioavailability: recalled(0.94, [0.85, 1], 'fraction', source.reviews),
        ka: recalled(1.4, [0.8, 2.5], '1/h', source.reviews),
        lag: assumed(0.2, [0.05, 0.4], 'h', source.none),
      },
    ],
    CL: derived(4.1, [2.9, 5], 'L/h', source.lorElderly, '0.99 (n 15), 1.05 (n 6) mL/min/kg and 55.3 mL/min (n 4)'),
    V1: calibrated(50, [30, 65], 'L', source.fitTargets),
    Q2: calibrated(20, [8, 50], 'L/h', source.fitTargets),
    V2: calibrated(33, [20, 50], 'L', source.fitTargets, 'Vd 1.11-1.30 L/kg published'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.1, [0.08, 0.12], 'fraction', source.lorReview),
    clearanceShares: [
      {
        enzyme: 'UGT',
        share: derived(0.9, [0.7, 1], 'fraction', source.lor1979, '82 % of a dose as glucuronide in urine'),
      },
    ],
    ageClearance: {
      female: derived(0.82, [0.7, 1], 'ratio', source.lorElderly, '0.99 to 0.77 mL/min/kg'),
      male: derived(0.82, [0.7, 1], 'ratio', source.lorElderly),
    },
    ageVolume: {
      female: derived(0.92, [0.8, 1.1], 'ratio', source.lorElderly),
      male: derived(0.92, [0.8, 1.1], 'ratio', source.lorElderly),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: recalled(1, [0.8, 1.2], 'ratio', source.reviews),
      b: recalled(0.9, [0.63, 1.17], 'ratio', source.reviews),
      c: recalled(0.7, [0.42, 1.05], 'ratio', source.reviews),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.2, [0.14, 0.28], '1', source.reviews),
      ka: recalled(0.5, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: published(1, [0.7, 1.5], '1/h', source.modelV, 'equilibration 30-60 min'),
    K: flat(calibrated(32, [15, 60], 'nM', source.potency)),
    efficacy: flat(calibrated(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'Three studies agree within a third; the 5 mg study (n 4) is lower and counts least.',
};
