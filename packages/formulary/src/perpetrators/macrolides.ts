import { calibrated, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Antibacterials. */
export const macrolides: readonly Perpetrator[] = [
  {
    name: 'clarithromycin',
    aliases: ['klacid', 'biaxin', 'clarithromycine'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.2, [0.12, 0.32], 'ratio', source.pdosp),
        referenceDailyMg: 1000,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.3, [0.18, 0.48], 'ratio', source.pdosp),
        referenceDailyMg: 1000,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'erythromycin',
    aliases: ['erythrocin', 'erythromycine'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.3, [0.18, 0.48], 'ratio', source.pdosp),
        referenceDailyMg: 1200,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.42, [0.252, 0.672], 'ratio', source.pdosp),
        referenceDailyMg: 1200,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'azithromycin',
    aliases: ['zithromax'],
    effects: [],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(48, [19.2, 120], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'telithromycin',
    aliases: ['ketek'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.2, [0.12, 0.3], 'ratio', source.reviews),
        referenceDailyMg: 800,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.2, [0.12, 0.3], 'ratio', source.reviews),
        referenceDailyMg: 800,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'ciprofloxacin',
    aliases: ['ciproxin', 'cipro'],
    effects: [
      {
        enzyme: 'CYP1A2',
        site: 'liver',
        activity: recalled(0.2, [0.12, 0.3], 'ratio', source.reviews),
        referenceDailyMg: 1000,
      },
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.75, [0.45, 1], 'ratio', source.reviews),
        referenceDailyMg: 1000,
      },
    ],
    onset: recalled(3, [1.2, 7.5], 'h', source.reviews),
    offset: recalled(6, [2.4, 15], 'h', source.reviews),
    measured: [{ drug: 'diazepam', route: 'iv', clearance: recalled(0.63, [0.5, 0.9], 'ratio', source.reviews) }],
  },
];
