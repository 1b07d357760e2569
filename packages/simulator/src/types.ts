import type { Nanograms, Result } from '@decrescendo/units';
import type { Grade, Route } from '@decrescendo/formulary';

/** Who is simulated; everything optional, a typical adult otherwise. */
export interface Person {
  readonly age: number; // years
  readonly weight: number; // kg
  readonly height: number; // cm
  readonly sex: 'female' | 'male' | 'unstated';
  readonly liver: 'normal' | 'child-pugh-a' | 'child-pugh-b' | 'child-pugh-c';
  readonly smoker: boolean;
  readonly genotype: {
    readonly CYP2C19: 'poor' | 'intermediate' | 'normal' | 'rapid' | 'ultrarapid';
    readonly CYP3A5: 'expressor' | 'nonexpressor';
  };
  /** Expert overrides by qualified name: a multiplier, or a value already in the parameter's unit. */
  readonly parameters: Readonly<Record<string, ParameterOverride>>;
}

export type ParameterOverride = { readonly multiply: number } | { readonly value: number; readonly unit: string };

/** Times in hours since the scenario's start. */
export interface Comedication {
  readonly name: string;
  readonly dailyMg?: number;
  readonly from: number;
  readonly to: number;
}

export interface Dose {
  readonly drug: string;
  readonly amount: Nanograms;
  readonly route: Route;
  readonly at: number; // h
  /** Repetition: `count` doses in all, `every` hours apart. */
  readonly every?: number;
  readonly count?: number;
  /** iv-infusion only, h. */
  readonly duration?: number;
}

export interface Scenario {
  readonly title: string;
  readonly person: Person;
  readonly comedication: readonly Comedication[];
  readonly doses: readonly Dose[];
  readonly model: { readonly off: readonly string[]; readonly parameters: Readonly<Record<string, ParameterOverride>> };
  readonly observe: { readonly times: readonly number[]; readonly outputs: readonly string[] | 'all' };
  readonly population?: { readonly size: number; readonly seed: number };
}

export interface Percentiles {
  readonly p5: readonly number[];
  readonly p10: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p90: readonly number[];
  readonly p95: readonly number[];
}

export interface Series {
  readonly name: string;
  readonly unit: string;
  readonly grade: Grade;
  readonly typical: readonly number[];
  readonly percentiles?: Percentiles;
}

export interface SimulationWarning {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

export interface SimulationResult {
  readonly title: string;
  readonly time: { readonly unit: 'h'; readonly values: readonly number[] };
  readonly series: readonly Series[];
  readonly warnings: readonly SimulationWarning[];
  readonly seed?: number;
}

/** Runs a scenario; `onProgress` hears 0-1 between people. Unknown drugs, outputs and comedication are issues with their path. */
export type Simulate = (scenario: Scenario, onProgress?: (share: number) => void) => Result<SimulationResult>;

/** What a person takes at one time of day. */
export interface DailyDose {
  readonly drug: string;
  readonly amount: Nanograms;
  /** Minutes after midnight. */
  readonly minute: number;
}

/** A stretch of equal days. */
export interface Segment {
  readonly days: number;
  readonly doses: readonly DailyDose[];
}

/** Everything about a person that does not change with the schedule under study. */
export interface ForecastSetup {
  readonly person: Person;
  /** Taken every day for `historyDays` before day 0. */
  readonly history: readonly DailyDose[];
  readonly historyDays: number;
  /** Hours relative to day 0 midnight; `from` may be negative. */
  readonly comedication: readonly Comedication[];
  readonly population: { readonly size: number; readonly seed: number };
}

/** Per-day summaries: index 0 is day 0. */
export interface ForecastBand {
  readonly name: string;
  readonly unit: string;
  readonly grade: Grade;
  readonly typical: Float64Array;
  readonly p10: Float64Array;
  readonly p50: Float64Array;
  readonly p90: Float64Array;
}

export interface Forecast {
  readonly days: Float64Array;
  /** `withdrawal.severity`, `occupancy.total` (daily mean) and `plasma.<drug>` for the drugs taken (daily mean). */
  readonly bands: readonly ForecastBand[];
  /**
   * `person-failed` where simulated people left the numbers: they are in no percentile and none of the lists below. `series-not-finite`
   * where the typical curve of a band, or all people, did: that band is left out.
   */
  readonly warnings?: readonly SimulationWarning[];
  /** Highest daily severity of each person, ascending order not guaranteed; length = people that came through. */
  readonly peaks: Float64Array;
  /** Day of the highest daily severity of each of those people. */
  readonly peakDays: Float64Array;
  /** Days with severity >= 4 for each of those people. */
  readonly symptomDays: Float64Array;
}

/** The history is lived once per person; then any number of schedules are run from there. Deterministic by seed. */
export interface Forecaster {
  /** @param people how many of the population to run, default all; the first n are the same people each time */
  run(schedule: readonly Segment[], options?: { readonly people?: number; readonly tailDays?: number }): Forecast;
}

export type PrepareForecast = (setup: ForecastSetup) => Result<Forecaster>;

/**
 * Mean receptor drive y over a day in steady state for the typical person, for a list of daily regimens: what "equal steps of receptor effect" is equal in.
 */
export type SteadyDrive = (person: Person, regimens: readonly (readonly DailyDose[])[]) => Result<readonly number[]>;
