import { assumed, calibrated, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Medicines for heart and vessels. */
export const heart: readonly Perpetrator[] = [
  {
    name: 'diltiazem',
    aliases: ['cardizem', 'dilzem'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.42, [0.3, 0.65], 'ratio', source.varheDil),
        referenceDailyMg: 180,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.4, [0.2, 0.7], 'ratio', source.varheDil),
        referenceDailyMg: 180,
      },
    ],
    onset: recalled(15, [6, 37.5], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'verapamil',
    aliases: ['isoptin', 'calan', 'securon'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.5, [0.35, 0.7], 'ratio', source.pdosp),
        referenceDailyMg: 240,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.15, [0.05, 0.4], 'ratio', source.pdosp),
        referenceDailyMg: 240,
      },
    ],
    onset: recalled(15, [6, 37.5], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'amiodarone',
    aliases: ['cordarone', 'amiodaron'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.75, [0.45, 1], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(0.6, [0.36, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 200,
      },
    ],
    onset: recalled(240, [96, 600], 'h', source.reviews),
    offset: recalled(900, [360, 2250], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'dronedarone',
    aliases: ['multaq'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.5, [0.3, 0.75], 'ratio', source.reviews),
        referenceDailyMg: 800,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.5, [0.3, 0.75], 'ratio', source.reviews),
        referenceDailyMg: 800,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(30, [12, 75], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'propranolol',
    aliases: ['inderal'],
    effects: [
      {
        enzyme: 'CYP1A2',
        site: 'liver',
        activity: assumed(0.8, [0.6, 1.05], 'ratio', source.broOchs),
        referenceDailyMg: 160,
      },
    ],
    onset: recalled(3, [1.2, 7.5], 'h', source.reviews),
    offset: recalled(5, [2, 12.5], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'metoprolol',
    aliases: ['betaloc'],
    effects: [],
    onset: recalled(3, [1.2, 7.5], 'h', source.reviews),
    offset: recalled(5, [2, 12.5], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'ticlopidine',
    aliases: ['ticlid'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.25, [0.15, 0.375], 'ratio', source.reviews),
        referenceDailyMg: 500,
      },
      {
        enzyme: 'CYP2B6',
        site: 'liver',
        activity: recalled(0.3, [0.18, 0.45], 'ratio', source.reviews),
        referenceDailyMg: 500,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(48, [19.2, 120], 'h', source.reviews),
    measured: [],
  },
];
