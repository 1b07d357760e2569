import { assumed, calibrated, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const clonazepam: Drug = {
  name: 'clonazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Klonopin', countries: ['us'] },
    { name: 'Rivotril', countries: ['*'] },
    { name: 'Paxam', countries: ['au'] },
    { name: 'Antelepsin', countries: ['de'] },
    { name: 'Linotril', countries: ['*'] },
  ],
  molecularWeight: published(315.715, [315.7, 315.8], 'g/mol', source.klonopin),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.9, [0.8, 1], 'fraction', source.crevoisier),
        ka: calibrated(1.6, [0.7, 3], '1/h', source.fitTargets),
        lag: calibrated(0.2, [0.05, 0.4], 'h', source.fitTargets),
      },
      {
        route: 'sublingual',
        bioavailability: assumed(0.9, [0.8, 1], 'fraction', source.crevoisier, 'as swallowed'),
        ka: assumed(1.6, [0.7, 3], '1/h', source.none),
        lag: assumed(0.15, [0.05, 0.3], 'h', source.none),
      },
    ],
    CL: published(3.3, [2.6, 4.5], 'L/h', source.crevoisier, '55 mL/min iv'),
    V1: calibrated(83, [60, 120], 'L', source.fitTargets),
    Q2: calibrated(25, [10, 50], 'L/h', source.fitTargets),
    V2: calibrated(92, [60, 150], 'L', source.fitTargets, 'Vd 1.5-4.4 L/kg published'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.15, [0.12, 0.18], 'fraction', source.klonopin),
    clearanceShares: [{ enzyme: 'CYP3A4', share: recalled(0.5, [0.4, 0.8], 'fraction', source.invitro) }],
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
      a: recalled(0.8, [0.64, 0.96], 'ratio', source.reviews),
      b: recalled(0.55, [0.385, 0.715], 'ratio', source.reviews),
      c: recalled(0.35, [0.21, 0.525], 'ratio', source.reviews),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(2, [1, 4], '1/h', source.modelR),
    K: flat(calibrated(16.5, [8, 30], 'nM', source.potency)),
    efficacy: flat(calibrated(0.85, [0.6, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'One crossover study gave F, clearance, Cmax, tmax and half-life together; the older study widens the ranges.',
};
