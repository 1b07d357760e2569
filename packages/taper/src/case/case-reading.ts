import type { Nanograms } from '@decrescendo/units';
import type { Drug, Product } from '@decrescendo/formulary';
import type { Case } from '../types.ts';
import type { Dependence } from './dependence.ts';

/** One line of the regimen with its names looked up. */
export interface ReadLine {
  readonly index: number;
  readonly written: string;
  /** Absent only where a rule refuses the line anyway: not prescribed, or a drug no taper may use. */
  readonly drug?: Drug;
  readonly product?: Product;
  readonly amount: Nanograms;
  readonly at: readonly number[];
  readonly asNeeded: boolean;
  /** What a day of use adds up to. */
  readonly daily: Nanograms;
  /** Days a week it is taken on, at most. */
  readonly daysPerWeek: number;
}

/** A case with its names looked up and its sums made: what every rule about a case reads. */
export interface CaseReading {
  readonly theCase: Case;
  readonly lines: readonly ReadLine[];
  /** Every benzodiazepine or z-drug taken, once each. */
  readonly drugs: readonly Drug[];
  /** The drug to be tapered; absent only where a rule refuses. */
  readonly drug?: Drug;
  /** Times of day of that drug [min], ascending, and what is taken at each. */
  readonly minutes: readonly number[];
  readonly shape: readonly Nanograms[];
  /** What a day of that drug adds up to now. */
  readonly present: Nanograms;
  /** 0 for stop. */
  readonly goal: Nanograms;
  readonly daysPerWeek: number;
  readonly dependence: Dependence;
  /** Comedication taken now or to come, names trimmed and in lower case; what ended more than two weeks before the start is left out. */
  readonly comedication: readonly { readonly name: string; readonly index: number }[];
}

export function hasCondition(reading: CaseReading, ...names: readonly string[]): boolean {
  return names.some((name) => reading.theCase.conditions.includes(name));
}

/** 65 or more, or the conditions that make a person as sensitive: a slower pace and the lower bound (R9, R51). */
export function isOlderOrFrail(reading: CaseReading): boolean {
  return reading.theCase.person.age >= 65 || hasCondition(reading, 'frailty', 'falls', 'dementia');
}

export function isDependent(reading: CaseReading): boolean {
  return reading.dependence.risk !== 'rare';
}
