import type { Person } from '@decrescendo/simulator';

/** One arm of a study: who, with what comedication at its full effect. */
export interface Arm {
  readonly person?: Partial<Pick<Person, 'age' | 'sex' | 'liver' | 'smoker' | 'weight'>> & {
    readonly CYP2C19?: Person['genotype']['CYP2C19'];
  };
  readonly comedication?: readonly { readonly name: string; readonly dailyMg?: number }[];
}

/** A published number and what has to be simulated to meet it; with a `reference` arm the number is a ratio of the two. */
export interface PublishedObservation {
  readonly analyte: string;
  readonly dose: {
    readonly drug: string;
    readonly mg: number;
    readonly route: 'oral' | 'iv' | 'rectal';
    readonly every?: number;
    readonly count?: number;
  };
  readonly arm: Arm;
  readonly reference?: Arm;
  /**
   * Cmax [ng/mL], tmax [h], AUC [ng h/mL, to infinity or `to`], halfLife [h], clearance = dose/AUC [L/h], Css: mean over the last interval [ng/mL],
   * concentration at `at` hours.
   */
  readonly metric: 'Cmax' | 'tmax' | 'AUC' | 'halfLife' | 'clearance' | 'Css' | 'concentration';
  readonly at?: number;
  readonly to?: number;
  readonly value: number;
  readonly source: string;
}
