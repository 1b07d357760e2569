import { calibrated, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Inducers: levels fall over weeks and rise again after the stop. */
export const inducers: readonly Perpetrator[] = [
  {
    name: 'rifampicin',
    aliases: ['rifampin', 'rifadin', 'rimactane'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(7.5, [5, 11], 'ratio', source.pdosp),
        referenceDailyMg: 150,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(3.5, [2.2, 6], 'ratio', source.pdosp),
        referenceDailyMg: 150,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: calibrated(1.8, [1.3, 3], 'ratio', source.ochsTB),
        referenceDailyMg: 150,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(2.5, [1.5, 3.5], 'ratio', source.reviews),
        referenceDailyMg: 150,
      },
      {
        enzyme: 'CYP1A2',
        site: 'liver',
        activity: recalled(1.5, [1.1, 2], 'ratio', source.reviews),
        referenceDailyMg: 150,
      },
      {
        enzyme: 'UGT',
        site: 'liver',
        activity: recalled(1.5, [1.2, 2.2], 'ratio', source.reviews),
        referenceDailyMg: 150,
      },
    ],
    onset: calibrated(
      28,
      [16, 72],
      'h',
      source.pdosp,
      'areas of midazolam, triazolam and alprazolam after three to five days are those after weeks',
    ),
    offset: recalled(
      66,
      [26.4, 165],
      'h',
      source.reitman2011,
      '0.12, 0.38 and 0.82 of the area 0, 1 and 2 weeks after',
    ),
    measured: [
      { drug: 'zaleplon', route: 'oral', clearance: recalled(5, [4, 6], 'ratio', source.sonata) },
      {
        drug: 'zolpidem',
        route: 'oral',
        clearance: recalled(3.6, [3, 4], 'ratio', source.reviews, 'area down by 72 %'),
      },
      { drug: 'nitrazepam', route: 'oral', clearance: recalled(1.83, [1.5, 2.2], 'ratio', source.reviews) },
    ],
  },
  {
    name: 'rifabutin',
    aliases: ['mycobutin'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(2.2, [1.32, 3.3], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(1.6, [0.96, 2.4], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
    ],
    onset: recalled(60, [24, 150], 'h', source.reviews),
    offset: recalled(80, [32, 200], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'carbamazepine',
    aliases: ['tegretol', 'carbamazepin', 'timonil'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(3, [2.2, 4], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(2, [1.3, 3], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: calibrated(2, [1.3, 3], 'ratio', source.smpcDiaz),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP1A2',
        site: 'liver',
        activity: recalled(1.4, [1.1, 1.8], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(1.4, [1.1, 1.8], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'UGT',
        site: 'liver',
        activity: recalled(1.4, [1.1, 1.8], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(72, [28.8, 180], 'h', source.reviews),
    offset: recalled(110, [44, 275], 'h', source.reviews),
    measured: [
      {
        drug: 'clonazepam',
        route: 'oral',
        clearance: recalled(1.4, [1.2, 1.6], 'ratio', source.label, 'levels about a third lower'),
      },
    ],
  },
  {
    name: 'oxcarbazepine',
    aliases: ['trileptal'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(1.5, [0.9, 2.25], 'ratio', source.reviews),
        referenceDailyMg: 1200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(1.3, [0.78, 1.95], 'ratio', source.reviews),
        referenceDailyMg: 1200,
      },
    ],
    onset: recalled(72, [28.8, 180], 'h', source.reviews),
    offset: recalled(96, [38.4, 240], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'phenytoin',
    aliases: ['epanutin', 'dilantin', 'fosphenytoin', 'phenytoine'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(5, [3, 8], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
      { enzyme: 'CYP3A4', site: 'gut', activity: recalled(4, [2, 6], 'ratio', source.reviews), referenceDailyMg: 300 },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(1.7, [1.2, 2.5], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(1.5, [1.1, 2], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
      {
        enzyme: 'UGT',
        site: 'liver',
        activity: recalled(1.4, [1.1, 1.8], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
    ],
    onset: recalled(84, [33.6, 210], 'h', source.reviews),
    offset: recalled(120, [48, 300], 'h', source.reviews),
    measured: [
      { drug: 'clonazepam', route: 'oral', clearance: published(1.52, [1.46, 1.58], 'ratio', source.khoo1980) },
    ],
  },
  {
    name: 'phenobarbital',
    aliases: ['phenobarbitone', 'luminal', 'primidone', 'mysoline'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(3.5, [2, 5], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(2.5, [1.5, 4], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(1.6, [1.2, 2.5], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
      {
        enzyme: 'UGT',
        site: 'liver',
        activity: recalled(1.4, [1.1, 1.8], 'ratio', source.reviews),
        referenceDailyMg: 100,
      },
    ],
    onset: recalled(120, [48, 300], 'h', source.reviews),
    offset: recalled(160, [64, 400], 'h', source.reviews),
    measured: [
      { drug: 'clonazepam', route: 'oral', clearance: published(1.21, [1.19, 1.24], 'ratio', source.khoo1980) },
    ],
  },
  {
    name: 'st-johns-wort',
    aliases: [
      "st john's wort",
      "st. john's wort",
      'st johns wort',
      'saint johns wort',
      'hypericum',
      'hypericum perforatum',
      'johanniskraut',
      'hyperforin',
    ],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(1.6, [1.1, 3], 'ratio', source.pdosp),
        referenceDailyMg: 900,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(1.6, [1.1, 3], 'ratio', source.pdosp),
        referenceDailyMg: 900,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(1.3, [1, 2], 'ratio', source.reviews),
        referenceDailyMg: 900,
      },
    ],
    onset: recalled(90, [36, 225], 'h', source.reviews),
    offset: recalled(96, [38.4, 240], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'modafinil',
    aliases: ['provigil'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(1.4, [0.84, 2.1], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(1.7, [1.02, 2.55], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.6, [0.36, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
    ],
    onset: recalled(96, [38.4, 240], 'h', source.reviews),
    offset: recalled(96, [38.4, 240], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'enzalutamide',
    aliases: ['xtandi'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(6, [3, 9], 'ratio', source.reviews),
        referenceDailyMg: 160,
      },
      { enzyme: 'CYP3A4', site: 'gut', activity: recalled(3, [2, 5], 'ratio', source.reviews), referenceDailyMg: 160 },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(3, [2, 4], 'ratio', source.reviews),
        referenceDailyMg: 160,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(2, [1.4, 3], 'ratio', source.reviews),
        referenceDailyMg: 160,
      },
    ],
    onset: recalled(160, [64, 400], 'h', source.reviews),
    offset: recalled(200, [80, 500], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'bosentan',
    aliases: ['tracleer'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(1.5, [0.9, 2.25], 'ratio', source.reviews),
        referenceDailyMg: 250,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(1.4, [0.84, 2.1], 'ratio', source.reviews),
        referenceDailyMg: 250,
      },
    ],
    onset: recalled(72, [28.8, 180], 'h', source.reviews),
    offset: recalled(96, [38.4, 240], 'h', source.reviews),
    measured: [],
  },
];
