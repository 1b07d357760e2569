import { calibrated, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Antivirals. */
export const antivirals: readonly Perpetrator[] = [
  {
    name: 'ritonavir',
    aliases: ['norvir', 'nirmatrelvir-ritonavir', 'paxlovid', 'lopinavir-ritonavir', 'kaletra'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.07, [0.042, 0.105], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.05, [0.03, 0.075], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
    ],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [
      {
        drug: 'zolpidem',
        route: 'oral',
        clearance: recalled(0.78, [0.65, 1], 'ratio', source.reviews, 'area 1.3-fold after two days'),
      },
      {
        drug: 'alprazolam',
        route: 'oral',
        clearance: recalled(0.41, [0.3, 1], 'ratio', source.reviews, 'area 2.5-fold early; induction later'),
      },
    ],
  },
  {
    name: 'cobicistat',
    aliases: ['tybost', 'genvoya', 'stribild'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.07, [0.042, 0.105], 'ratio', source.reviews),
        referenceDailyMg: 150,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.05, [0.03, 0.075], 'ratio', source.reviews),
        referenceDailyMg: 150,
      },
    ],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'atazanavir',
    aliases: ['reyataz'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.2, [0.12, 0.3], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.2, [0.12, 0.3], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(8, [3.2, 20], 'h', source.reviews),
    offset: recalled(16, [6.4, 40], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'darunavir',
    aliases: ['prezista'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.1, [0.06, 0.15], 'ratio', source.reviews),
        referenceDailyMg: 800,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.08, [0.048, 0.12], 'ratio', source.reviews),
        referenceDailyMg: 800,
      },
    ],
    onset: recalled(8, [3.2, 20], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'saquinavir',
    aliases: ['invirase'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.3, [0.18, 0.45], 'ratio', source.reviews),
        referenceDailyMg: 3600,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.3, [0.18, 0.45], 'ratio', source.reviews),
        referenceDailyMg: 3600,
      },
    ],
    onset: recalled(8, [3.2, 20], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'efavirenz',
    aliases: ['sustiva', 'stocrin'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(5, [2, 6], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(3, [1.5, 4], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(1.3, [1, 1.8], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2B6',
        site: 'liver',
        activity: recalled(2, [1.5, 3], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(96, [38.4, 240], 'h', source.reviews),
    offset: recalled(170, [68, 425], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'nevirapine',
    aliases: ['viramune'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(2, [1.2, 3], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(1.5, [0.9, 2.25], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2B6',
        site: 'liver',
        activity: recalled(1.8, [1.08, 2.7], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(120, [48, 300], 'h', source.reviews),
    offset: recalled(120, [48, 300], 'h', source.reviews),
    measured: [],
  },
];
