import { calibrated, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Antidepressants and what is given beside them. */
export const antidepressants: readonly Perpetrator[] = [
  {
    name: 'fluvoxamine',
    aliases: ['faverin', 'luvox', 'fluvoxamin'],
    effects: [
      {
        enzyme: 'CYP1A2',
        site: 'liver',
        activity: recalled(0.07, [0.042, 0.105], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: calibrated(0.08, [0.02, 0.2], 'ratio', source.perucca1994),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.48, [0.288, 0.768], 'ratio', source.pdosp),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.8, [0.48, 1], 'ratio', source.pdosp),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(0.7, [0.42, 1], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
    ],
    onset: recalled(20, [8, 50], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [
      {
        drug: 'bromazepam',
        route: 'oral',
        clearance: recalled(0.42, [0.35, 0.6], 'ratio', source.reviews, 'area about 2.4-fold'),
      },
    ],
  },
  {
    name: 'fluoxetine',
    aliases: ['prozac', 'fluoxetin', 'norfluoxetine'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.45, [0.27, 0.675], 'ratio', source.reviews),
        referenceDailyMg: 20,
      },
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.75, [0.45, 1], 'ratio', source.reviews),
        referenceDailyMg: 20,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(0.8, [0.48, 1], 'ratio', source.reviews),
        referenceDailyMg: 20,
      },
    ],
    onset: recalled(120, [48, 300], 'h', source.reviews),
    offset: recalled(240, [96, 600], 'h', source.reviews, 'norfluoxetine lasts for weeks'),
    measured: [],
  },
  {
    name: 'paroxetine',
    aliases: ['seroxat', 'paxil', 'paroxetin'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(1, [0.85, 1.1], 'ratio', source.pdosp, 'alprazolam area 0.94'),
        referenceDailyMg: 20,
      },
    ],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'sertraline',
    aliases: ['zoloft', 'lustral', 'sertralin'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.85, [0.6, 1], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.95, [0.8, 1.05], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
    ],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'citalopram',
    aliases: ['cipramil', 'celexa'],
    effects: [],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'escitalopram',
    aliases: ['cipralex', 'lexapro'],
    effects: [],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'venlafaxine',
    aliases: ['efexor', 'effexor', 'venlafaxin'],
    effects: [],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'duloxetine',
    aliases: ['cymbalta'],
    effects: [],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'vortioxetine',
    aliases: ['brintellix'],
    effects: [],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'nefazodone',
    aliases: ['serzone'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.3, [0.15, 0.5], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.35, [0.2, 0.6], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(36, [14.4, 90], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'moclobemide',
    aliases: ['aurorix'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.4, [0.24, 0.6], 'ratio', source.reviews),
        referenceDailyMg: 450,
      },
    ],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(8, [3.2, 20], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'atomoxetine',
    aliases: ['strattera'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.75, [0.6, 1], 'ratio', source.pdosp),
        referenceDailyMg: 120,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
];
