import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const bromazepam: Drug = {
  name: 'bromazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Lexotan', countries: ['*'] },
    { name: 'Lexotanil', countries: ['de'] },
    { name: 'Lectopam', countries: ['ca'] },
    { name: 'Lexomil', countries: ['fr'] },
    { name: 'Bromazanil', countries: ['de'] },
    { name: 'Normoc', countries: ['de'] },
  ],
  molecularWeight: recalled(316.15, [316.1, 316.2], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: recalled(0.9, [0.8, 1], 'fraction', source.reviews),
        ka: calibrated(2, [0.8, 4], '1/h', source.fitTargets),
        lag: calibrated(0.25, [0.05, 0.5], 'h', source.fitTargets),
      },
    ],
    CL: derived(2.95, [2.3, 3.7], 'L/h', source.broOchs, 'CL/F 0.76 and 0.82 mL/min/kg times 0.9'),
    V1: calibrated(42, [30, 70], 'L', source.fitTargets),
    Q2: calibrated(20, [8, 40], 'L/h', source.fitTargets),
    V2: calibrated(50, [30, 70], 'L', source.fitTargets, 'V/F 1.44 L/kg'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.288, [0.24, 0.35], 'fraction', source.broOchs),
    clearanceShares: [
      { enzyme: 'CYP1A2', share: assumed(0.5, [0.3, 0.8], 'fraction', source.invitro) },
      { enzyme: 'CYP3A4', share: assumed(0.2, [0.05, 0.4], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: derived(0.62, [0.5, 0.8], 'ratio', source.broOchs, '0.76 to 0.41 mL/min/kg over 46 years'),
      male: derived(0.62, [0.5, 0.8], 'ratio', source.broOchs),
    },
    ageVolume: {
      female: derived(0.69, [0.55, 0.9], 'ratio', source.broOchs, '1.44 to 0.88 L/kg'),
      male: derived(0.69, [0.55, 0.9], 'ratio', source.broOchs),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.8, [0.64, 0.96], 'ratio', source.none),
      b: assumed(0.6, [0.42, 0.78], 'ratio', source.none),
      c: assumed(0.4, [0.24, 0.6], 'ratio', source.none),
    },
    smokingClearance: assumed(1.1, [0.9, 1.4], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(2, [1, 4], '1/h', source.modelR),
    K: flat(calibrated(690, [280, 1700], 'nM', source.potency)),
    efficacy: flat(assumed(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'One laboratory, two groups of controls that agree. Absolute bioavailability was not found and is a textbook figure.',
};
