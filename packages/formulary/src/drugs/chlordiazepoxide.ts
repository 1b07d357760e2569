import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const chlordiazepoxide: Drug = {
  name: 'chlordiazepoxide',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Librium', countries: ['*'] },
    { name: 'Tropium', countries: ['uk'] },
    { name: 'Radepur', countries: ['de'] },
    { name: 'Multum', countries: ['de'] },
    { name: 'Limbitrol', countries: ['*'] },
  ],
  molecularWeight: recalled(299.76, [299.7, 299.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.98, [0.9, 1], 'fraction', source.cdxReview),
        ka: recalled(1.2, [0.5, 2], '1/h', source.label),
        lag: assumed(0.25, [0.05, 0.5], 'h', source.none),
      },
    ],
    CL: derived(2.05, [1.2, 2.6], 'L/h', source.sellers1979, '0.54 mL/min/kg (n 14); 0.38 L/kg and 10 h imply 0.44'),
    V1: calibrated(22, [15, 28], 'L', source.fitTargets),
    Q2: calibrated(8, [3, 20], 'L/h', source.fitTargets),
    V2: calibrated(8, [4, 14], 'L', source.sellers1979, 'Vd 0.25-0.50 L/kg'),
    bloodPlasmaRatio: assumed(0.7, [0.5, 1], 'ratio', source.none),
    fu: recalled(0.04, [0.03, 0.06], 'fraction', source.recall),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: recalled(0.45, [0.3, 0.8], 'fraction', source.reviews, 'ketoconazole lowers clearance by some 40 %'),
      },
    ],
    ageClearance: {
      female: recalled(0.5, [0.35, 0.7], 'ratio', source.reviews),
      male: recalled(0.5, [0.35, 0.7], 'ratio', source.reviews),
    },
    ageVolume: {
      female: assumed(1.15, [0.9, 1.4], 'ratio', source.none),
      male: assumed(1.15, [0.9, 1.4], 'ratio', source.none),
    },
    sexClearance: recalled(0.9, [0.7, 1.1], 'ratio', source.reviews),
    liverClearance: {
      a: assumed(0.65, [0.4, 0.9], 'ratio', source.sellers1979),
      b: derived(0.34, [0.25, 0.5], 'ratio', source.sellers1979, '0.185 against 0.54 mL/min/kg'),
      c: assumed(0.25, [0.15, 0.4], 'ratio', source.sellers1979),
    },
    smokingClearance: recalled(1.1, [1, 1.4], 'ratio', source.reviews),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    { metabolite: 'desmethylchlordiazepoxide', fraction: recalled(0.9, [0.6, 1], 'fraction', source.cdxReview) },
  ],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(calibrated(2200, [900, 5500], 'nM', source.potency)),
    efficacy: flat(assumed(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Clearance, volume and half-life of the one iv study do not fit each other exactly; the set keeps the half-life of 10 h.',
};
