import { calibrated, derived, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Medicines against stomach acid. */
export const acidReducers: readonly Perpetrator[] = [
  {
    name: 'cimetidine',
    aliases: ['tagamet', 'cimetidin'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.6, [0.36, 0.96], 'ratio', source.pdosp),
        referenceDailyMg: 1000,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.8, [0.48, 1], 'ratio', source.pdosp),
        referenceDailyMg: 1000,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.55, [0.33, 0.825], 'ratio', source.reviews),
        referenceDailyMg: 1000,
      },
      {
        enzyme: 'CYP1A2',
        site: 'liver',
        activity: recalled(0.6, [0.36, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 1000,
      },
    ],
    onset: recalled(2, [0.8, 5], 'h', source.reviews),
    offset: recalled(4, [1.6, 10], 'h', source.reviews),
    measured: [
      { drug: 'chlordiazepoxide', route: 'oral', clearance: recalled(0.4, [0.35, 0.6], 'ratio', source.reviews) },
      {
        drug: 'bromazepam',
        route: 'oral',
        clearance: derived(0.5, [0.4, 0.65], 'ratio', source.broOchs, '0.41 against 0.82 mL/min/kg'),
      },
      {
        drug: 'nordazepam',
        route: 'oral',
        clearance: published(0.55, [0.45, 0.7], 'ratio', source.divoll1982, '51 % in the young, 65 % in the old'),
      },
      { drug: 'zaleplon', route: 'oral', clearance: recalled(0.54, [0.45, 0.65], 'ratio', source.sonata) },
    ],
  },
  {
    name: 'omeprazole',
    aliases: ['losec', 'prilosec', 'omeprazol'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: calibrated(0.25, [0.15, 0.5], 'ratio', source.caraco1995),
        referenceDailyMg: 40,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [
      {
        drug: 'desmethylclobazam',
        route: 'oral',
        clearance: recalled(0.73, [0.6, 0.9], 'ratio', source.label, 'area up by about a third'),
      },
    ],
  },
  {
    name: 'esomeprazole',
    aliases: ['nexium', 'esomeprazol'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.25, [0.15, 0.5], 'ratio', source.reviews),
        referenceDailyMg: 40,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'lansoprazole',
    aliases: ['zoton', 'lansoprazol'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.8, [0.6, 1], 'ratio', source.reviews),
        referenceDailyMg: 30,
      },
    ],
    onset: recalled(12, [4.8, 30], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'pantoprazole',
    aliases: ['protium', 'pantoprazol'],
    effects: [],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'rabeprazole',
    aliases: ['pariet'],
    effects: [],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'ranitidine',
    aliases: ['zantac'],
    effects: [],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'famotidine',
    aliases: ['pepcid'],
    effects: [],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
];
