import { calibrated, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Antifungal azoles. */
export const azoles: readonly Perpetrator[] = [
  {
    name: 'ketoconazole',
    aliases: ['nizoral', 'ketoconazol'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.1, [0.06, 0.16], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.06, [0.036, 0.096], 'ratio', source.pdosp),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.8, [0.48, 1], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(3, [1.2, 7.5], 'h', source.reviews),
    offset: recalled(8, [3.2, 20], 'h', source.reviews),
    measured: [
      {
        drug: 'triazolam',
        route: 'oral',
        clearance: published(0.06, [0.04, 0.12], 'ratio', source.varhe1994, 'area 20-fold; other studies 9-14-fold'),
      },
    ],
  },
  {
    name: 'itraconazole',
    aliases: ['sporanox', 'itraconazol'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.15, [0.09, 0.24], 'ratio', source.pdosp),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.12, [0.072, 0.192], 'ratio', source.pdosp),
        referenceDailyMg: 200,
      },
    ],
    onset: calibrated(
      8,
      [4, 24],
      'h',
      source.olkkola1996,
      'two hours after the first dose the area of midazolam is 3.4-fold, after six days 6.6-fold',
    ),
    offset: recalled(40, [16, 100], 'h', source.pdosp, 'midazolam area still 2.6-fold four days after the last dose'),
    measured: [
      {
        drug: 'triazolam',
        route: 'oral',
        clearance: published(0.053, [0.03, 0.14], 'ratio', source.varhe1994, 'area 19-fold, 7-181'),
      },
      {
        drug: 'diazepam',
        route: 'oral',
        clearance: recalled(0.8, [0.7, 0.95], 'ratio', source.reviews, 'a small rise of the area'),
      },
      {
        drug: 'estazolam',
        route: 'oral',
        clearance: published(1, [0.8, 1.1], 'ratio', source.otsuji2002, 'no change'),
      },
    ],
  },
  {
    name: 'voriconazole',
    aliases: ['vfend', 'voriconazol'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.1, [0.06, 0.15], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.08, [0.048, 0.12], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.4, [0.24, 0.6], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(0.5, [0.3, 0.75], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(8, [3.2, 20], 'h', source.reviews),
    measured: [
      {
        drug: 'diazepam',
        route: 'oral',
        clearance: published(0.5, [0.4, 0.65], 'ratio', source.saari2007, 'exposure about twice'),
      },
    ],
  },
  {
    name: 'fluconazole',
    aliases: ['diflucan', 'fluconazol'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.33, [0.198, 0.528], 'ratio', source.pdosp),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.45, [0.27, 0.72], 'ratio', source.pdosp),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.3, [0.18, 0.45], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(0.35, [0.21, 0.525], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
    ],
    onset: calibrated(
      3,
      [1.5, 10],
      'h',
      source.olkkola1996,
      'two hours after the first 400 mg the area of midazolam is 2.5-fold, after six days 3.6-fold',
    ),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'posaconazole',
    aliases: ['noxafil', 'posaconazol'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.15, [0.09, 0.225], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.12, [0.072, 0.18], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'isavuconazole',
    aliases: ['cresemba'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.5, [0.3, 0.75], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.5, [0.3, 0.75], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(110, [44, 275], 'h', source.reviews),
    measured: [],
  },
];
