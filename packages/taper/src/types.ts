import type { CivilDate, Issue, Nanograms } from '@decrescendo/units';
import type { Country, Product } from '@decrescendo/formulary';
import type { Person } from '@decrescendo/simulator';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

export interface CasePerson extends Person {
  /** Set where the case gives no age and a typical one stands in: rules ask for it. */
  readonly ageAssumed?: true;
  readonly pregnant: YesNoUnknown;
  readonly breastfeeding: YesNoUnknown;
}

/** One line of what is really taken now. */
export interface RegimenLine {
  /** Formulary name; or, with source not-prescribed, whatever was written. */
  readonly drug: string;
  readonly product?: string;
  readonly amount: Nanograms;
  /** Minutes after midnight; empty when as needed. */
  readonly at: readonly number[];
  readonly asNeeded?: { readonly perWeek: number; readonly max: Nanograms };
}

export interface PastTaper {
  readonly drug: string;
  readonly from: Nanograms;
  readonly reached: Nanograms;
  readonly weeks: number;
  readonly outcome: string;
}

export type Indication =
  'anxiety' | 'panic' | 'insomnia' | 'muscle-spasm' | 'epilepsy' | 'alcohol-withdrawal' | 'other' | 'unknown';
export type StrategyName = 'percent' | 'fixed' | 'linear' | 'hyperbolic' | 'best' | 'ashton-switch' | 'abrupt';

export interface CaseComedication {
  readonly name: string;
  readonly dose?: string;
  /** Days relative to the start date; undefined = open. */
  readonly fromDay?: number;
  readonly toDay?: number;
}

export interface Case {
  readonly title: string;
  readonly person: CasePerson;
  readonly history: {
    readonly indication: Indication;
    readonly regimen: readonly RegimenLine[];
    readonly sinceDays: number;
    readonly daysPerWeek: number;
    readonly source: 'prescribed' | 'above-prescribed' | 'not-prescribed' | 'mixed' | 'unknown';
    readonly withdrawalHistory: 'none' | 'mild' | 'severe' | 'seizure' | 'delirium' | 'unknown';
    readonly pastTapers: readonly PastTaper[];
    readonly lastReview?: CivilDate;
  };
  readonly conditions: readonly string[];
  readonly comedication: readonly CaseComedication[];
  readonly opioids: YesNoUnknown;
  readonly naloxoneOffered?: 'yes' | 'no';
  readonly alcohol: { readonly auditC?: number };
  readonly suicidality: YesNoUnknown;
  readonly offered: Readonly<Record<string, YesNoUnknown>>;
  readonly goal: { readonly kind: 'stop' } | { readonly kind: 'reduce'; readonly to: Nanograms };
  readonly preferences: {
    readonly liquid: boolean;
    readonly split: 'none' | 'scored' | 'quarters';
    readonly maxTabletsPerDose: number;
    readonly cutFirst: 'any' | 'morning' | 'evening';
    readonly switch: string; // no | ask | a drug name
    readonly pace: 'default' | 'slower' | 'faster';
    readonly strategy: StrategyName;
    readonly steps?: { readonly percent?: number; readonly amount?: Nanograms; readonly everyDays: number };
    readonly schedule?: readonly { readonly days: number; readonly daily: Nanograms }[];
    readonly avoid: readonly { readonly from: CivilDate; readonly to: CivilDate }[];
    readonly weeks?: number;
  };
  readonly products: { readonly country?: Country; readonly ids?: readonly string[] };
  readonly overrides: readonly { readonly rule: string; readonly reason: string; readonly by: string }[];
  readonly start: CivilDate;
  readonly decision?: { readonly agreed: 'yes' | 'no'; readonly prescriber?: string };
  /** Whether this is example data, which may never be exported as an order. */
  readonly example: boolean;
}

export type Severity = 'BLOCK' | 'HARD' | 'WARN' | 'INFO';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly source: string;
  /** Where in case or plan: `steps[0]`, `history.indication`. */
  readonly path: string;
  readonly overridden?: { readonly reason: string; readonly by: string };
}

/** What to take: pieces of a tablet, or a volume. */
export type Item =
  | { readonly product: string; readonly count: number }
  | { readonly product: string; readonly mL: number; readonly drops?: number };

export interface PlannedDose {
  readonly time: string; // 08:00
  readonly mcg: number;
  readonly items: readonly Item[];
}

export interface Step {
  readonly index: number;
  readonly from: CivilDate;
  readonly days: number;
  readonly dailyMcg: number;
  readonly changePercent: number;
  readonly doses: readonly PlannedDose[];
  readonly why: { readonly code: string; readonly text: string };
}

export interface SupplyLine {
  readonly product: string;
  readonly needed: number;
  readonly dispense: number;
  readonly packs: number;
  readonly period: string;
}

export type Status = 'refused' | 'specialist' | 'needs-prescriber' | 'draft' | 'agreed';
export type Level = 'emergency' | 'inpatient' | 'specialist' | 'primary-care' | 'self-management';

export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Alternative {
  readonly strategy: StrategyName;
  readonly weeks: number;
  readonly steps: number;
  /** What the model forecasts: absent where no forecast was asked for. */
  readonly peakWithdrawal?: Spread;
  readonly areaUnderWithdrawal?: Spread;
  readonly symptomDays?: Spread;
  /** Counted from the start, 1 = the first week. */
  readonly worstWeek?: number;
  /** The alternative's own staircase: from, days, dailyMcg. */
  readonly schedule: readonly { readonly from: CivilDate; readonly days: number; readonly dailyMcg: number }[];
  readonly forecast?: PlanForecast;
}

export interface PlanForecast {
  readonly time: { readonly unit: 'd'; readonly values: readonly number[] };
  readonly series: readonly {
    readonly name: string;
    readonly unit: string;
    readonly grade: string;
    readonly typical: readonly number[];
    readonly percentiles: {
      readonly p10: readonly number[];
      readonly p50: readonly number[];
      readonly p90: readonly number[];
    };
  }[];
}

export interface Plan {
  readonly schemaVersion: 1;
  readonly engineVersion: string;
  readonly title: string;
  readonly status: Status;
  readonly strategy: StrategyName;
  readonly drug: string;
  readonly start: CivilDate;
  /** The day after the last planned day; the start itself where there are no steps. */
  readonly end: CivilDate;
  readonly steps: readonly Step[];
  readonly supply: readonly SupplyLine[];
  readonly findings: readonly Finding[];
  readonly levelOfCare: { readonly level: Level; readonly reasons: readonly string[] };
  readonly forecast: PlanForecast;
  readonly alternatives: readonly Alternative[];
  readonly continue: {
    readonly regimen: readonly { readonly time: string; readonly drug: string; readonly mcg: number }[];
    readonly text: string;
  };
  readonly seed: number;
  readonly example: boolean;
  /** Short hash of the plan's contents, printed on every export. */
  readonly version: string;
}

/** A plan without forecast (instant), or with. Issues where the case names what nobody can plan with (an unknown drug). */
export interface PlanOptions {
  readonly forecast: 'none' | 'quick' | 'full';
  readonly onProgress?: (share: number) => void;
}

export type MakePlan = (
  theCase: Case,
  options: PlanOptions,
) => { readonly ok: true; readonly value: Plan } | { readonly ok: false; readonly issues: readonly Issue[] };

/* ---- tablets ---- */

export interface TabletOptions {
  readonly products: readonly Product[];
  readonly liquid: boolean;
  readonly split: 'none' | 'scored' | 'quarters';
  readonly maxTabletsPerDose: number;
}

/** An exact way to make one dose; `pieces` counts what is swallowed (a half is one piece). */
export interface MadeDose {
  readonly dose: Nanograms;
  readonly items: readonly Item[];
  readonly pieces: number;
}

/** A day's doses made exactly. */
export interface MadeDay {
  readonly daily: Nanograms;
  readonly doses: readonly { readonly minute: number; readonly made: MadeDose }[];
}
