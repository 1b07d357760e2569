import type { Percentiles, SimulationResult } from '@decrescendo/simulator';

export interface ColumnOfValues {
  /** `time_h`, `plasma.diazepam [ng/mL]`, `plasma.diazepam p10 [ng/mL]`. */
  readonly title: string;
  readonly values: readonly number[];
}

const percentileNames = [
  'p5',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'p95',
] as const satisfies readonly (keyof Percentiles)[];

/** A result as columns of equal length: time, then each series with its percentiles. */
export function columnsOf({ time, series }: SimulationResult): readonly ColumnOfValues[] {
  return [
    { title: 'time [h]', values: time.values },
    ...series.flatMap(({ name, unit, typical, percentiles }) => [
      { title: `${name} [${unit}]`, values: typical },
      ...(percentiles
        ? percentileNames.map((part) => ({ title: `${name} ${part} [${unit}]`, values: percentiles[part] }))
        : []),
    ]),
  ];
}
