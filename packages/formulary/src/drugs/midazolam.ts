import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const midazolam: Drug = {
  name: 'midazolam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'short',
  brands: [
    { name: 'Versed', countries: ['us'] },
    { name: 'Dormicum', countries: ['*'] },
    { name: 'Hypnovel', countries: ['uk', 'au'] },
    { name: 'Buccolam', countries: ['uk', 'de'] },
    { name: 'Epistatus', countries: ['uk'] },
    { name: 'Midolam', countries: ['*'] },
  ],
  molecularWeight: published(325.77, [325.7, 325.8], 'g/mol', source.osp),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: calibrated(0.31, [0.2, 0.5], 'fraction', source.osp, '35 oral and 14 iv control arms'),
        ka: calibrated(1.9, [1, 5], '1/h', source.osp),
        lag: calibrated(0.08, [0, 0.25], 'h', source.osp),
      },
      {
        route: 'rectal',
        bioavailability: recalled(0.4, [0.2, 0.6], 'fraction', source.reviews),
        ka: recalled(2.5, [1, 5], '1/h', source.reviews),
        lag: assumed(0.05, [0, 0.2], 'h', source.none),
      },
      {
        route: 'sublingual',
        bioavailability: recalled(0.7, [0.5, 0.85], 'fraction', source.reviews, 'buccal 0.75-0.87'),
        ka: recalled(2.2, [1, 4], '1/h', source.reviews),
        lag: assumed(0.05, [0, 0.2], 'h', source.none),
      },
    ],
    CL: derived(24.5, [18, 28], 'L/h', source.osp, 'fourteen iv arms; 4.4 mL/min/kg (n 18) and 463 mL/min published'),
    V1: calibrated(35, [20, 45], 'L', source.osp),
    Q2: calibrated(18, [10, 35], 'L/h', source.osp),
    V2: calibrated(40, [25, 60], 'L', source.osp, 'Vss 0.95 L/kg, Vd 1.1 L/kg published'),
    gutAvailability: recalled(0.57, [0.4, 0.8], 'fraction', source.reviews),
    bloodPlasmaRatio: recalled(0.6, [0.53, 0.86], 'ratio', source.reviews),
    fu: published(0.03, [0.022, 0.04], 'fraction', source.osp),
    clearanceShares: [
      { enzyme: 'CYP3A4', share: published(0.95, [0.92, 0.98], 'fraction', source.osp) },
      { enzyme: 'UGT', share: published(0.02, [0.01, 0.03], 'fraction', source.osp) },
    ],
    ageClearance: {
      female: recalled(0.85, [0.6, 1.05], 'ratio', source.reviews),
      male: recalled(0.7, [0.5, 1], 'ratio', source.reviews),
    },
    ageVolume: {
      female: recalled(1.15, [0.9, 1.4], 'ratio', source.reviews),
      male: recalled(1.15, [0.9, 1.4], 'ratio', source.reviews),
    },
    sexClearance: recalled(1.1, [0.9, 1.3], 'ratio', source.reviews),
    liverClearance: {
      a: recalled(0.75, [0.6, 0.9], 'ratio', source.reviews),
      b: recalled(0.5, [0.35, 0.65], 'ratio', source.reviews),
      c: recalled(0.35, [0.21, 0.525], 'ratio', source.reviews),
    },
    excessWeight: {
      volume: recalled(2.8, [1.5, 4], 'ratio', source.reviews, 'volume 2.7-fold and half-life 2-3-fold in obesity'),
      clearance: recalled(0, [0, 1], 'fraction', source.reviews, 'clearance no higher in obesity'),
    },
    smokingClearance: assumed(1, [0.8, 1.25], 'ratio', source.none),
    variability: {
      CL: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.6, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    {
      metabolite: '1-hydroxymidazolam',
      fraction: calibrated(
        0.45,
        [0.25, 0.7],
        'fraction',
        source.mdzSwiss,
        'moles that reach the circulation: 0.75 are formed, much is conjugated in the liver at once; metabolite:parent 0.12 after iv on the label, more in later studies; area after a vein 1.04 of six people, after swallowing 0.77 of eleven curves and 1.32 of a mean of 12',
      ),
    },
  ],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(8, [4, 16], '1/h', source.modelR),
    K: flat(recalled(47, [20, 80], 'nM', source.modelR, 'prior times 7/3')),
    efficacy: flat(recalled(1, [0.8, 1.1], '1', source.modelR)),
    scaledByFiv: true,
  },
  choice:
    'Clearance and bioavailability are the centre of the control arms of all studies collected, whose areas differ 4-fold. What the wall of the gut removes becomes the hydroxy metabolite in the same share as what the liver removes: areas of the metabolite per mg are then the same by both routes, as the two studies say on average. Six people who swallowed a solution had peaks within a quarter of an hour, several times those of tablets; the rate of absorption is that of tablets.',
};
