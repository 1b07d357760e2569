import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const zolpidem: Drug = {
  name: 'zolpidem',
  kind: 'z-drug',
  marketed: true,
  acting: 'short',
  brands: [
    { name: 'Ambien', countries: ['us'] },
    { name: 'Stilnoct', countries: ['uk'] },
    { name: 'Stilnox', countries: ['de', 'au'] },
    { name: 'Bikalm', countries: ['de'] },
    { name: 'Sublinox', countries: ['ca'] },
    { name: 'Edluar', countries: ['us'] },
    { name: 'Intermezzo', countries: ['us'] },
  ],
  molecularWeight: recalled(307.39, [307.3, 307.5], 'g/mol', source.formula),
  saltFactor: derived(0.804, [0.8, 0.81], 'fraction', source.formula, '5 mg of the tartrate holds 4.02 mg'),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: recalled(0.7, [0.65, 0.73], 'fraction', source.recall),
        ka: calibrated(1.9, [0.8, 4], '1/h', source.fitTargets),
        lag: calibrated(0.25, [0.05, 0.5], 'h', source.fitTargets),
      },
      {
        route: 'sublingual',
        bioavailability: assumed(0.7, [0.65, 0.75], 'fraction', source.recall, 'as swallowed'),
        ka: assumed(2.5, [1, 5], '1/h', source.none),
        lag: assumed(0.15, [0.05, 0.3], 'h', source.none),
      },
    ],
    CL: derived(
      13,
      [10, 16],
      'L/h',
      source.zolOlu,
      'CL/F 376, 422 mL/min and 20.9 L/h by the tartrate, times 0.70 and 0.804',
    ),
    V1: calibrated(30, [22, 42], 'L', source.fitTargets),
    Q2: calibrated(11, [5, 25], 'L/h', source.fitTargets),
    V2: calibrated(12, [6, 22], 'L', source.fitTargets, '0.54 L/kg published'),
    gutAvailability: calibrated(0.95, [0.85, 1], 'fraction', source.fitTargets),
    bloodPlasmaRatio: recalled(0.76, [0.6, 1], 'ratio', source.recall),
    fu: published(0.075, [0.06, 0.09], 'fraction', source.zolFDA),
    clearanceShares: [
      {
        enzyme: 'CYP3A4',
        share: calibrated(
          0.43,
          [0.3, 0.65],
          'fraction',
          source.zolGb,
          'ketoconazole, itraconazole, clarithromycin, rifampicin; in vitro about 0.6',
        ),
      },
      { enzyme: 'CYP2C9', share: recalled(0.2, [0.1, 0.3], 'fraction', source.invitro) },
      { enzyme: 'CYP1A2', share: recalled(0.14, [0.05, 0.2], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: derived(0.68, [0.5, 0.9], 'ratio', source.zolFDA, 'area 955 against 1562 ng h/mL over 70 years'),
      male: derived(0.68, [0.5, 0.9], 'ratio', source.zolFDA),
    },
    ageVolume: {
      female: assumed(0.8, [0.6, 1.1], 'ratio', source.zolFDA, 'Cmax 255 against 384 ng/mL'),
      male: assumed(0.8, [0.6, 1.1], 'ratio', source.zolFDA),
    },
    sexClearance: recalled(0.75, [0.55, 1], 'ratio', source.label, 'US label: clearance lower in women'),
    liverClearance: {
      a: assumed(0.7, [0.4, 1], 'ratio', source.zolFDA),
      b: assumed(0.4, [0.25, 0.6], 'ratio', source.zolFDA),
      c: published(0.19, [0.1, 0.3], 'ratio', source.zolFDA, 'area 788 against 4203 ng h/mL in cirrhosis'),
    },
    smokingClearance: recalled(1.15, [1, 1.4], 'ratio', source.reviews),
    variability: {
      CL: recalled(0.4, [0.28, 0.56], '1', source.reviews),
      V: recalled(0.25, [0.175, 0.35], '1', source.reviews),
      ka: recalled(0.7, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [],
  receptor: {
    KpUU: recalled(0.8, [0.5, 1.1], 'ratio', source.modelR),
    ke0: recalled(6, [3, 12], '1/h', source.modelR),
    K: {
      alpha1: recalled(187, [80, 350], 'nM', source.modelR, 'selectivity published, level a prior'),
      alpha2: recalled(1870, [800, 3500], 'nM', source.modelR),
      alpha3: recalled(3500, [1500, 7000], 'nM', source.modelR),
      alpha5: recalled(35000, [15000, 100000], 'nM', source.modelR, 'no binding found up to the highest tested'),
    },
    efficacy: {
      alpha1: recalled(1, [0.8, 1.1], '1', source.modelR),
      alpha2: recalled(0.9, [0.7, 1], '1', source.modelR),
      alpha3: recalled(0.9, [0.7, 1], '1', source.modelR),
      alpha5: assumed(0, [0, 0.1], '1', source.modelV),
    },
    scaledByFiv: true,
  },
  choice:
    'Published clearances are per mg of tartrate; here doses count as tartrate and the salt factor makes base of them. The in vitro CYP3A4 share of 0.6 overpredicts what ketoconazole does in people.',
};
