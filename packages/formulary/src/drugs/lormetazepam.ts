import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const lormetazepam: Drug = {
  name: 'lormetazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Noctamid', countries: ['de', '*'] },
    { name: 'Loramet', countries: ['*'] },
    { name: 'Ergocalm', countries: ['de'] },
    { name: 'Dormagen', countries: ['uk'] },
  ],
  molecularWeight: recalled(335.18, [335.1, 335.2], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.8, [0.7, 0.9], 'fraction', source.lmtHuempel),
        ka: derived(1.04, [0.6, 4], '1/h', source.lmtHuempel, 'absorption half-life 0.67 h'),
        lag: calibrated(0.2, [0.05, 0.5], 'h', source.fitTargets),
      },
    ],
    CL: published(12, [9, 15], 'L/h', source.lmtHuempel, 'in the range of 200 mL/min'),
    V1: calibrated(90, [60, 130], 'L', source.fitTargets),
    Q2: calibrated(30, [12, 60], 'L/h', source.fitTargets),
    V2: calibrated(70, [40, 110], 'L', source.lmtHuempel, 'half-life 10 h'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: recalled(0.15, [0.08, 0.2], 'fraction', source.reviews),
    clearanceShares: [{ enzyme: 'UGT', share: recalled(0.9, [0.8, 1], 'fraction', source.lmtHuempel) }],
    ageClearance: {
      female: assumed(0.8, [0.6, 1], 'ratio', source.none),
      male: assumed(0.8, [0.6, 1], 'ratio', source.none),
    },
    ageVolume: {
      female: assumed(1, [0.8, 1.25], 'ratio', source.none),
      male: assumed(1, [0.8, 1.25], 'ratio', source.none),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: assumed(0.95, [0.76, 1.14], 'ratio', source.none),
      b: assumed(0.8, [0.56, 1.04], 'ratio', source.none),
      c: assumed(0.6, [0.36, 0.9], 'ratio', source.none),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'lorazepam', fraction: published(0.05, [0.01, 0.06], 'fraction', source.lmt14C) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(2, [1, 4], '1/h', source.modelR),
    K: flat(calibrated(25, [10, 63], 'nM', source.potency)),
    efficacy: flat(assumed(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice: 'One study; half-life 13 h by radioactivity.',
};
