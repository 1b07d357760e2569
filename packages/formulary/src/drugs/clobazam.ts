import { assumed, calibrated, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const clobazam: Drug = {
  name: 'clobazam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Frisium', countries: ['*'] },
    { name: 'Onfi', countries: ['us'] },
    { name: 'Sympazan', countries: ['us'] },
    { name: 'Perizam', countries: ['uk'] },
    { name: 'Tapclob', countries: ['uk'] },
    { name: 'Urbanol', countries: ['*'] },
    { name: 'Urbanyl', countries: ['fr'] },
  ],
  molecularWeight: recalled(300.74, [300.7, 300.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(1, [0.87, 1], 'fraction', source.clbOnfi),
        ka: calibrated(1.8, [0.8, 4], '1/h', source.fitTargets),
        lag: calibrated(0.2, [0.05, 0.5], 'h', source.fitTargets),
      },
    ],
    CL: published(2.05, [1.9, 2.3], 'L/h', source.clbReview, '35 mL/min; 0.47 mL/min/kg (n 16)'),
    V1: calibrated(46, [30, 80], 'L', source.fitTargets),
    Q2: calibrated(20, [8, 40], 'L/h', source.fitTargets),
    V2: calibrated(45, [25, 70], 'L', source.fitTargets, 'V/F 1.3-1.6 L/kg'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: published(0.15, [0.1, 0.2], 'fraction', source.clbOnfi),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: calibrated(
          0.42,
          [0.3, 0.6],
          'fraction',
          source.clbOnfi,
          'label: ketoconazole raises the area by half (recalled)',
        ),
      },
      { enzyme: 'CYP2C19', share: assumed(0.2, [0.1, 0.3], 'fraction', source.clbOnfi) },
      { enzyme: 'CYP2B6', share: assumed(0.15, [0.05, 0.25], 'fraction', source.clbOnfi) },
    ],
    ageClearance: {
      female: recalled(0.75, [0.5, 1], 'ratio', source.reviews),
      male: recalled(0.65, [0.4, 0.9], 'ratio', source.reviews),
    },
    ageVolume: {
      female: recalled(1.15, [0.9, 1.4], 'ratio', source.reviews),
      male: recalled(1.15, [0.9, 1.4], 'ratio', source.reviews),
    },
    sexClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    liverClearance: {
      a: recalled(1, [0.8, 1.2], 'ratio', source.label),
      b: recalled(0.8, [0.56, 1.04], 'ratio', source.label),
      c: recalled(0.6, [0.36, 0.9], 'ratio', source.label),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'desmethylclobazam', fraction: recalled(0.8, [0.7, 0.95], 'fraction', source.reviews) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: assumed(3, [1.5, 6], '1/h', source.modelR),
    K: flat(calibrated(2370, [950, 6000], 'nM', source.potency)),
    efficacy: flat(assumed(0.9, [0.6, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Half-life 24 h in one study of 16, 36-42 h on the label; clearance agrees, so the set takes the clearance and a volume that gives 32 h.',
};
