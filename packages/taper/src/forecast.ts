import { nanograms, ok, type Result } from '@decrescendo/units';
import type { DailyDose, Forecast, ForecastBand, Segment } from '@decrescendo/simulator';
import type { CaseReading } from './case/case-reading.ts';
import type { Models } from './models.ts';
import type { Stair } from './staircase/stair.ts';
import { driveShares, driveThrough, type Drive } from './strategies/drive.ts';
import type { Alternative, PlanForecast, PlanOptions, Spread } from './types.ts';

export interface ForecastOf {
  readonly forecast?: PlanForecast;
  readonly summary?: Pick<Alternative, 'peakWithdrawal' | 'areaUnderWithdrawal' | 'symptomDays' | 'worstWeek'>;
}
export type Forecasts = readonly ForecastOf[];

export const noForecast: Result<Forecasts> = ok([]);

const people = { quick: 20, full: 100 } as const;
/** Points of a curve that a page can draw and a file should carry. */
const mostPoints = 400;
/** Days after the last stair in which late symptoms still show; the last dose, or none, goes on through them. */
const tailDays = 28;
/** Between the days before the start that a comedication may have begun: long enough for any enzyme to have settled. */
const longAgo = -365;

/** Runs every staircase on the same people, who have lived the same past. @returns one entry a staircase, in order; the model's issues where it has any */
export function forecastSchedules(
  models: Models,
  reading: CaseReading,
  staircases: readonly (readonly Stair[])[],
  options: PlanOptions & { readonly seed: number },
): Result<Forecasts> {
  const { theCase } = reading;
  const size = options.forecast === 'full' ? people.full : people.quick;
  const prepared = models.prepareForecast({
    person: theCase.person,
    history: presentDay(reading),
    historyDays: theCase.history.sinceDays,
    comedication: theCase.comedication.flatMap(({ name, fromDay, toDay }) => [
      { name, from: (fromDay ?? longAgo) * 24, to: toDay === undefined ? Infinity : toDay * 24 },
    ]),
    population: { size, seed: options.seed },
  });
  if (!prepared.ok) return prepared;
  const drug = reading.drug!.name;
  return ok(
    staircases.map((stairs, index): ForecastOf => {
      const forecast = prepared.value.run(segmentsOf(stairs, drug), { tailDays: 0 });
      options.onProgress?.((index + 1) / staircases.length);
      return { forecast: thinned(forecast), summary: summaryOf(forecast) };
    }),
  );
}

function presentDay({ lines }: CaseReading): DailyDose[] {
  return lines.flatMap(({ drug, amount, at }) => at.map((minute) => ({ drug: drug!.name, amount, minute })));
}

function segmentsOf(stairs: readonly Stair[], drug: string): Segment[] {
  return stairs.map(({ day, days }, index) => ({
    days: index === stairs.length - 1 ? days + tailDays : days,
    doses: day.doses.map(({ minute, made }) => ({ drug, amount: made.dose, minute })),
  }));
}

function thinned({ days, bands }: Forecast): PlanForecast {
  const last = days.length - 1;
  const stride = Math.max(1, Math.ceil(days.length / (mostPoints - 1)));
  const kept = [...days.keys()].filter((index) => index % stride === 0 || index === last);
  const pick = (values: Float64Array) => kept.map((index) => round(values[index]!));
  const series = bands.map(({ name, unit, grade, typical, p10, p50, p90 }) => ({
    name,
    unit,
    grade,
    typical: pick(typical),
    percentiles: { p10: pick(p10), p50: pick(p50), p90: pick(p90) },
  }));
  return { time: { unit: 'd', values: kept.map((index) => days[index]!) }, series };
}

function summaryOf(forecast: Forecast): NonNullable<ForecastOf['summary']> {
  const severity = forecast.bands.find(({ name }) => name === 'withdrawal.severity');
  return {
    peakWithdrawal: spreadOf(forecast.peaks),
    ...(severity ? { areaUnderWithdrawal: areaOf(severity) } : {}),
    symptomDays: spreadOf(forecast.symptomDays),
    worstWeek:
      Math.floor(
        quantile(
          [...forecast.peakDays].sort((a, b) => a - b),
          0.5,
        ) / 7,
      ) + 1,
  };
}

/** Points times days under each percentile's curve: the area of a band, not of a person. */
function areaOf({ p10, p50, p90 }: ForecastBand): Spread {
  const sum = (values: Float64Array) => round(values.reduce((total, value) => total + value, 0));
  return { p10: sum(p10), p50: sum(p50), p90: sum(p90) };
}

function spreadOf(values: Float64Array): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { p10: round(quantile(sorted, 0.1)), p50: round(quantile(sorted, 0.5)), p90: round(quantile(sorted, 0.9)) };
}

/** By linear interpolation between order statistics (type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (place - low) * (sorted[high]! - sorted[low]!);
}

/** Four significant figures: more would claim more than the model knows. */
function round(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(4));
}

/**
 * The model's drive against dose for this person, asked for once and only where a strategy needs it; undefined where there is no model, or it
 * gives no rising curve.
 */
export function driveOf(models: Models | undefined, reading: CaseReading): () => Drive | undefined {
  let asked = false;
  let drive: Drive | undefined;
  return () => {
    if (asked || !models) return drive;
    asked = true;
    const drug = reading.drug!.name;
    const regimens = driveShares.map((share) =>
      reading.minutes.map((minute, index) => ({
        drug,
        minute,
        amount: nanograms(Math.max(1, Math.round(share * reading.shape[index]!))),
      })),
    );
    const drives = models.steadyDrive(reading.theCase.person, regimens);
    if (drives.ok) drive = tryDrive(reading.present, drives.value);
    return drive;
  };
}

function tryDrive(present: number, drives: readonly number[]): Drive | undefined {
  const rises = drives.every((value, index) => value > (drives[index - 1] ?? 0));
  return rises ? driveThrough(present, drives) : undefined;
}
