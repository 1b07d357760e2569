import type { Fact, Grade } from './types.ts';

type Range = readonly [low: number, high: number];
type Write = (value: number, range: Range, unit: string, source: string, note?: string) => Fact;

const write =
  (grade: Grade): Write =>
  (value, [low, high], unit, source, note) =>
    Object.freeze({ value, low, high, unit, grade, source, ...(note !== undefined && { note }) });

/** Read in the source named. */
export const published = write('published');
/** General knowledge, not read again: a prior, to be replaced. */
export const recalled = write('recalled');
/** Fitted to the published observations named. */
export const calibrated = write('calibrated');
/** Nobody measured it: an assumption that closes the model. */
export const assumed = write('assumed');
/** Computed from numbers that were read. */
export const derived = write('derived');
