import { assumed, calibrated, derived, published, recalled } from '../fact.ts';
import { flat } from '../receptor.ts';
import { source } from '../sources.ts';
import type { Drug } from '../types.ts';

export const diazepam: Drug = {
  name: 'diazepam',
  kind: 'benzodiazepine',
  marketed: true,
  acting: 'long',
  brands: [
    { name: 'Valium', countries: ['*'] },
    { name: 'Diazemuls', countries: ['uk'] },
    { name: 'Stesolid', countries: ['uk', 'de', 'se'] },
    { name: 'Dialar', countries: ['uk'] },
    { name: 'Diastat', countries: ['us'] },
    { name: 'Faustan', countries: ['de'] },
    { name: 'Valiquid', countries: ['de'] },
    { name: 'Antenex', countries: ['au'] },
    { name: 'Ducene', countries: ['au'] },
    { name: 'Valpam', countries: ['au'] },
    { name: 'Diazepam Intensol', countries: ['us'] },
  ],
  molecularWeight: published(284.75, [284.7, 284.8], 'g/mol', source.diazFDA),
  pharmacokinetics: {
    absorption: [
      {
        route: 'oral',
        bioavailability: published(0.97, [0.85, 1], 'fraction', source.ochs1982),
        ka: published(2.2, [0.43, 10], '1/h', source.ochs1982, 'ln2 over an absorption half-life of 19 min'),
        lag: published(0.2, [0.05, 0.5], 'h', source.ochs1982),
      },
      {
        route: 'rectal',
        bioavailability: recalled(0.9, [0.7, 1], 'fraction', source.reviews),
        ka: calibrated(1.3, [0.6, 3], '1/h', source.rectal2013),
        lag: assumed(0.1, [0, 0.25], 'h', source.none),
      },
    ],
    CL: derived(
      1.65,
      [1.2, 2.1],
      'L/h',
      source.large1989,
      'centre of eight studies: 26.6 mL/min (n 48), 0.39-0.51 mL/min/kg (n 22), 0.42 (n 27), 0.37 (n 9), 0.40 (n 8), 34.4 and 25.2 mL/min',
    ),
    V1: calibrated(22, [15, 45], 'L', source.fitTargets),
    Q2: calibrated(12, [5, 30], 'L/h', source.fitTargets),
    V2: calibrated(
      75,
      [40, 110],
      'L',
      source.fitTargets,
      'terminal volume 1.4-1.5 L/kg: 1.39, 1.34, 1.87 and 83 L published',
    ),
    bloodPlasmaRatio: published(0.58, [0.42, 0.74], 'ratio', source.klotz1975),
    fu: derived(
      0.0145,
      [0.009, 0.027],
      'fraction',
      source.ochs1981,
      '0.0134 in men; 0.0145 is the value the receptor model was fitted with',
    ),
    clearanceShares: [
      { enzyme: 'CYP2C19', share: derived(0.5, [0.3, 0.7], 'fraction', source.zhang1990) },
      { enzyme: 'CYP3A4', share: recalled(0.45, [0.25, 0.65], 'fraction', source.invitro) },
    ],
    ageClearance: {
      female: derived(0.95, [0.7, 1.1], 'ratio', source.gb1980, '0.51 to 0.48 mL/min/kg'),
      male: derived(0.75, [0.6, 1], 'ratio', source.gb1980, '0.39 to 0.24; Klotz 1975 and Herman 1996 saw no fall'),
    },
    ageVolume: {
      female: derived(1.4, [1.1, 2.2], 'ratio', source.herman1996),
      male: derived(
        1.6,
        [1.2, 2.4],
        'ratio',
        source.klotz1975,
        'half-life 20 h at 20 years, 90 h at 80 with clearance unchanged; 0.88 to 1.39 L/kg in Herman 1996',
      ),
    },
    sexClearance: derived(
      1.15,
      [0.9, 1.35],
      'ratio',
      source.gb1980,
      '0.51 against 0.39 mL/min/kg in the young; not seen by others',
    ),
    liverClearance: {
      a: assumed(0.8, [0.6, 1], 'ratio', source.klotz1975, 'between normal and cirrhosis'),
      b: derived(0.52, [0.4, 0.65], 'ratio', source.klotz1975, '13.8 against 26.6 mL/min, alcoholic cirrhosis'),
      c: assumed(0.4, [0.2, 0.6], 'ratio', source.klotz1975, 'beyond the cirrhosis studied'),
    },
    excessWeight: {
      volume: recalled(
        4.5,
        [2, 6],
        'ratio',
        source.reviews,
        'volume about three times and half-life over twice in obesity',
      ),
      clearance: recalled(0.5, [0, 1], 'fraction', source.reviews),
    },
    smokingClearance: recalled(
      1.1,
      [1, 1.5],
      'ratio',
      source.gb1980,
      'higher in smokers in 1980, no difference in 1975',
    ),
    variability: {
      CL: recalled(0.35, [0.245, 0.49], '1', source.reviews),
      V: recalled(0.3, [0.21, 0.42], '1', source.reviews),
      ka: recalled(0.7, [0.3, 0.9], '1', source.reviews),
    },
  },
  formations: [
    {
      metabolite: 'nordazepam',
      fraction: calibrated(
        0.7,
        [0.5, 0.8],
        'fraction',
        source.ochs1983,
        'from metabolite:parent 2.1 in steady state and an area of 8794 ng h/mL after 10 mg; reviews say 0.5-0.8',
      ),
    },
    { metabolite: 'temazepam', fraction: recalled(0.2, [0.1, 0.4], 'fraction', source.reviews) },
  ],
  receptor: {
    KpUU: assumed(1, [0.7, 1.3], 'ratio', source.modelR),
    ke0: recalled(6, [3, 15], '1/h', source.modelR),
    K: {
      alpha1: derived(189, [81, 270], 'nM', source.modelFiv, 'EC50 27 nM at alpha1'),
      alpha2: derived(133, [57, 190], 'nM', source.modelFiv, '19 nM at alpha2'),
      alpha3: derived(336, [144, 480], 'nM', source.modelFiv, '48 nM at alpha3'),
      alpha5: derived(119, [51, 170], 'nM', source.modelFiv, '17 nM at alpha5'),
    },
    efficacy: flat(assumed(1, [0.9, 1.1], '1', source.modelV, 'the reference')),
    scaledByFiv: true,
  },
  genotypeClearance: {
    CYP2C19: {
      poor: derived(
        0.35,
        [0.14, 1],
        'ratio',
        source.qin1999,
        '0.14 in Qin 1999, about 0.5 in Bertilsson 1989, 1 in Zhang 1990',
      ),
      intermediate: derived(
        0.55,
        [0.37, 1],
        'ratio',
        source.qin1999,
        '0.37 in Qin 1999; the range ends where Zhang 1990 saw no difference',
      ),
    },
  },
  choice:
    'Peak concentrations after 10 mg differ 3.8-fold between studies (108, 314 and 406 ng/mL): the central volume is set near their weighted centre, to none of them. Clearance is the centre of eight studies. CYP2C19: Qin 1999 found clearance 0.37 in carriers of one and 0.14 in carriers of two slow alleles, Bertilsson 1989 about half, Zhang 1990 no difference in half-life (85 and 88 h); the values used lie between, the ranges hold all three. In elderly people clearance fell in one of three studies and only in men; half-life rises in all three through the volume.',
};
