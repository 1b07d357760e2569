import type { Country } from '@decrescendo/formulary';
import type { StrategyName } from '@decrescendo/taper';
import { addDays, type CivilDate } from '@decrescendo/units';

/** A dose and its time of day, as typed. */
export interface DoseDraft {
  readonly amount: string;
  readonly time: string;
}

export interface MedicineDraft {
  readonly drug: string;
  readonly doses: readonly DoseDraft[];
  /** Set where it is taken only when needed: how often a week and the most in a day, as typed. */
  readonly asNeeded?: { readonly perWeek: string; readonly max: string };
  /** Product the present tablets are, where the document says so. */
  readonly product?: string;
}

export type Answer = 'yes' | 'no' | 'unknown';

/** The form, exactly as the person left it: texts as typed, nothing rounded, nothing guessed. */
export interface CaseDraft {
  readonly title: string;
  readonly country: Country;
  readonly medicines: readonly MedicineDraft[];
  readonly since: string;
  readonly daysPerWeek: string;
  readonly source: 'prescribed' | 'above-prescribed' | 'not-prescribed' | 'mixed' | 'unknown';
  /** Empty until it is said: without it no plan is drawn. */
  readonly indication: string;
  readonly goal: 'stop' | 'reduce';
  readonly reduceTo: string;
  readonly start: string;
  readonly pace: 'slower' | 'default' | 'faster';
  readonly strategy: StrategyName;
  readonly liquid: boolean;
  readonly split: 'none' | 'scored' | 'quarters';
  readonly maxTabletsPerDose: string;
  readonly cutFirst: 'any' | 'morning' | 'evening';
  /** Ids of the products the person can get and take; null = every product of the country. */
  readonly usable: readonly string[] | null;
  readonly age: string;
  readonly weight: string;
  readonly sex: 'female' | 'male' | 'unstated';
  readonly pregnant: Answer;
  readonly breastfeeding: Answer;
  readonly withdrawalHistory: 'none' | 'mild' | 'severe' | 'seizure' | 'delirium' | 'unknown';
  readonly opioids: Answer;
  readonly naloxoneOffered: Answer;
  readonly auditC: string;
  readonly suicidality: Answer;
  readonly conditions: readonly string[];
  /** `since` is the day it was begun, where that was lately. */
  readonly comedication: readonly { readonly name: string; readonly dose: string; readonly since: string }[];
  readonly cbt: Answer;
  readonly lastReview: string;
  readonly agreed: boolean;
  readonly prescriber: string;
  readonly example: boolean;
  /** The document this draft came from: what the form does not show is kept as it was. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/** The example the first screen opens on. */
export function exampleDraft(today: CivilDate): CaseDraft {
  return {
    title: '',
    country: 'uk',
    medicines: [
      {
        drug: 'diazepam',
        doses: [
          { amount: '10 mg', time: '08:00' },
          { amount: '10 mg', time: '20:00' },
        ],
      },
    ],
    since: '3 years',
    daysPerWeek: '7',
    source: 'prescribed',
    indication: 'anxiety',
    goal: 'stop',
    reduceTo: '',
    start: addDays(today, 7),
    pace: 'default',
    strategy: 'percent',
    liquid: true,
    split: 'scored',
    maxTabletsPerDose: '6',
    cutFirst: 'any',
    usable: null,
    age: '46',
    weight: '68 kg',
    sex: 'female',
    pregnant: 'no',
    breastfeeding: 'no',
    withdrawalHistory: 'none',
    opioids: 'no',
    naloxoneOffered: 'unknown',
    auditC: '2',
    suicidality: 'no',
    conditions: [],
    comedication: [],
    cbt: 'yes',
    lastReview: today,
    agreed: true,
    prescriber: '',
    example: true,
    kept: {},
  };
}

/** A blank case: what is not said is unknown. */
export function emptyDraft(today: CivilDate, country: Country): CaseDraft {
  return {
    ...exampleDraft(today),
    country,
    medicines: [{ drug: '', doses: [{ amount: '', time: '08:00' }] }],
    since: '',
    source: 'prescribed',
    indication: '',
    age: '',
    weight: '',
    sex: 'unstated',
    pregnant: 'unknown',
    breastfeeding: 'unknown',
    withdrawalHistory: 'unknown',
    opioids: 'unknown',
    auditC: '',
    suicidality: 'unknown',
    cbt: 'unknown',
    lastReview: '',
    agreed: false,
    example: false,
  };
}
