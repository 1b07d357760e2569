import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const temazepam: Drug = {
  name: 'temazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'intermediate',
  brands: [
    { name: 'Restoril', countries: ['us', 'ca'] },
    { name: 'Normison', countries: ['*'] },
    { name: 'Temaze', countries: ['au'] },
    { name: 'Planum', countries: ['de'] },
    { name: 'Remestan', countries: ['de'] },
    { name: 'Euhypnos', countries: ['*'] },
  ],
  molecularWeight: recalled(300.74, [300.7, 300.8], 'g/mol', source.formula),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.95, [0.9, 1], 'fraction', source.restoril, '8 % first pass'),
        ka: derived(
          2.4,
          [1, 8.3],
          '1/h',
          source.temDrake,
          'soft gelatin 8.3 /h with tmax 0.5 h; hard capsule tmax 1.36 h',
        ),
        lag: calibrated(0.25, [0.05, 0.5], 'h', source.fitTargets),
      },
    ],
    CL: derived(4.8, [4, 5.7], 'L/h', source.temDivoll, 'CL/F 1.16, 1.35 (men) and 1.02 (women) mL/min/kg'),
    V1: calibrated(17, [12, 30], 'L', source.fitTargets),
    Q2: calibrated(13, [6, 25], 'L/h', source.fitTargets),
    V2: calibrated(52, [30, 75], 'L', source.fitTargets, 'terminal volume 0.96-1.4 L/kg published'),
    bloodPlasmaRatio: assumed(1, [0.6, 1.2], 'ratio', source.none, 'blood:plasma ratio not found; 1 assumed'),
    fu: derived(
      0.04,
      [0.013, 0.05],
      'fraction',
      source.temDivoll,
      '0.026 measured; 0.04 is the value the receptor model was fitted with',
    ),
    clearanceShares: [
      { enzyme: 'UGT', share: recalled(0.85, [0.7, 0.95], 'fraction', source.invitro) },
      { enzyme: 'CYP3A4', share: recalled(0.08, [0.02, 0.15], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: assumed(0.95, [0.8, 1.1], 'ratio', source.temLiver),
      male: assumed(0.95, [0.8, 1.1], 'ratio', source.temLiver),
    },
    ageVolume: {
      female: assumed(1, [0.85, 1.2], 'ratio', source.temLiver),
      male: assumed(1, [0.85, 1.2], 'ratio', source.temLiver),
    },
    sexClearance: derived(0.8, [0.65, 1], 'ratio', source.temDivoll, '1.02 against 1.35 mL/min/kg'),
    liverClearance: {
      a: published(1, [0.8, 1.2], 'ratio', source.temLiver),
      b: published(1, [0.7, 1.2], 'ratio', source.temLiver),
      c: assumed(0.8, [0.5, 1.1], 'ratio', source.temLiver),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [{ metabolite: 'oxazepam', fraction: published(0.05, [0.04, 0.12], 'fraction', source.temLocniskar) }],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(3, [1.5, 6], '1/h', source.modelR),
    K: flat(recalled(467, [200, 800], 'nM', source.modelR, 'prior times 7/3')),
    efficacy: flat(recalled(0.9, [0.7, 1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Cmax 873 ng/mL after 30 mg and 708 ng/mL after 20 mg need a small central volume although the terminal volume is near 1 L/kg. Half-life 8.8, 9.9, 12.3 (men) and 16.8 h (women): 12 h lies between.',
};
