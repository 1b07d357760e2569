import { calibrated, published, recalled } from '../fact.ts';
import { source } from '../sources.ts';
import type { Perpetrator } from '../types.ts';

/** Others. */
export const others: readonly Perpetrator[] = [
  {
    name: 'grapefruit-juice',
    aliases: ['grapefruit juice', 'grapefruit', 'pampelmousse', 'pomelo juice'],
    effects: [{ enzyme: 'CYP3A4', site: 'gut', activity: calibrated(0.5, [0.25, 0.9], 'ratio', source.pdosp) }],
    onset: recalled(1, [0.4, 2.5], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'isoniazid',
    aliases: ['inh'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.75, [0.55, 1], 'ratio', source.ochsTB),
        referenceDailyMg: 300,
      },
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: calibrated(0.7, [0.5, 1], 'ratio', source.ochsTB),
        referenceDailyMg: 300,
      },
    ],
    onset: recalled(8, [3.2, 20], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'disulfiram',
    aliases: ['antabuse'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.6, [0.36, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(96, [38.4, 240], 'h', source.reviews),
    measured: [
      { drug: 'diazepam', route: 'oral', clearance: recalled(0.6, [0.45, 0.75], 'ratio', source.reviews) },
      { drug: 'chlordiazepoxide', route: 'oral', clearance: recalled(0.5, [0.4, 0.65], 'ratio', source.reviews) },
    ],
  },
  {
    name: 'valproate',
    aliases: ['valproic acid', 'sodium valproate', 'divalproex', 'epilim', 'depakote', 'valproat', 'orfiril'],
    effects: [
      {
        enzyme: 'UGT',
        site: 'liver',
        activity: published(0.8, [0.7, 0.9], 'ratio', source.samara1997, 'lorazepam clearance a fifth lower'),
        referenceDailyMg: 1000,
      },
      {
        enzyme: 'CYP2C9',
        site: 'liver',
        activity: recalled(0.8, [0.6, 1], 'ratio', source.reviews),
        referenceDailyMg: 1000,
      },
    ],
    onset: recalled(15, [6, 37.5], 'h', source.reviews),
    offset: recalled(15, [6, 37.5], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'probenecid',
    aliases: ['benemid'],
    effects: [
      {
        enzyme: 'UGT',
        site: 'liver',
        activity: recalled(0.45, [0.35, 0.6], 'ratio', source.reviews, 'lorazepam clearance halved'),
        referenceDailyMg: 2000,
      },
    ],
    onset: recalled(4, [1.6, 10], 'h', source.reviews),
    offset: recalled(9, [3.6, 22.5], 'h', source.reviews),
    measured: [
      { drug: 'temazepam', route: 'oral', clearance: recalled(0.9, [0.75, 1.05], 'ratio', source.reviews) },
      { drug: 'nitrazepam', route: 'oral', clearance: recalled(0.75, [0.6, 0.95], 'ratio', source.reviews) },
    ],
  },
  {
    name: 'oral-contraceptives',
    aliases: ['oral contraceptive', 'oral contraceptives', 'oral-contraceptive', 'combined pill', 'ethinylestradiol'],
    effects: [
      { enzyme: 'CYP3A4', site: 'liver', activity: recalled(0.85, [0.65, 1], 'ratio', source.reviews) },
      { enzyme: 'CYP2C19', site: 'liver', activity: recalled(0.5, [0.3, 0.8], 'ratio', source.reviews) },
      { enzyme: 'CYP1A2', site: 'liver', activity: recalled(0.5, [0.35, 0.8], 'ratio', source.reviews) },
      { enzyme: 'UGT', site: 'liver', activity: recalled(1.3, [1, 1.8], 'ratio', source.reviews) },
    ],
    onset: recalled(48, [19.2, 120], 'h', source.reviews),
    offset: recalled(72, [28.8, 180], 'h', source.reviews),
    measured: [
      { drug: 'diazepam', route: 'iv', clearance: recalled(0.62, [0.5, 0.9], 'ratio', source.reviews) },
      { drug: 'alprazolam', route: 'oral', clearance: recalled(0.79, [0.65, 1], 'ratio', source.reviews) },
    ],
  },
  {
    name: 'aprepitant',
    aliases: ['emend'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: calibrated(0.5, [0.35, 0.7], 'ratio', source.pdosp),
        referenceDailyMg: 80,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: calibrated(0.6, [0.35, 0.9], 'ratio', source.pdosp),
        referenceDailyMg: 80,
      },
    ],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(20, [8, 50], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'cannabidiol',
    aliases: ['epidyolex', 'epidiolex', 'cbd'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.15, [0.08, 0.4], 'ratio', source.reviews),
        referenceDailyMg: 700,
      },
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.9, [0.7, 1.05], 'ratio', source.reviews),
        referenceDailyMg: 700,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(60, [24, 150], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'stiripentol',
    aliases: ['diacomit'],
    effects: [
      {
        enzyme: 'CYP2C19',
        site: 'liver',
        activity: recalled(0.25, [0.15, 0.5], 'ratio', source.reviews),
        referenceDailyMg: 2000,
      },
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.6, [0.4, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 2000,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'ciclosporin',
    aliases: ['cyclosporine', 'cyclosporin', 'sandimmun'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.7, [0.42, 1], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.7, [0.42, 1], 'ratio', source.reviews),
        referenceDailyMg: 300,
      },
    ],
    onset: recalled(6, [2.4, 15], 'h', source.reviews),
    offset: recalled(12, [4.8, 30], 'h', source.reviews),
    measured: [],
  },
  {
    name: 'imatinib',
    aliases: ['glivec', 'gleevec'],
    effects: [
      {
        enzyme: 'CYP3A4',
        site: 'liver',
        activity: recalled(0.6, [0.36, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
      {
        enzyme: 'CYP3A4',
        site: 'gut',
        activity: recalled(0.6, [0.36, 0.9], 'ratio', source.reviews),
        referenceDailyMg: 400,
      },
    ],
    onset: recalled(24, [9.6, 60], 'h', source.reviews),
    offset: recalled(24, [9.6, 60], 'h', source.reviews),
    measured: [],
  },
];
