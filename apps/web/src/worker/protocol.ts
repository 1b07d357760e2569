import type { Country, Drug } from '@decrescendo/formulary';
import type { Plan } from '@decrescendo/taper';
import type { ProductLook } from '../charts/tablet.ts';

export type Stage = 'none' | 'quick' | 'full';

/** A medicine a person can choose, with every name it goes by. */
export interface MedicineEntry {
  readonly name: string;
  readonly kind: Drug['kind'];
  readonly brands: readonly { readonly name: string; readonly countries: readonly string[] }[];
  readonly countries: readonly Country[];
}

export interface Catalogue {
  readonly medicines: readonly MedicineEntry[];
  readonly products: readonly (ProductLook & { readonly country: Country })[];
  /** Names the model knows an interaction of, for suggestions. */
  readonly comedication: readonly string[];
}

/** An issue with its words. */
export interface WordedIssue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type ToWorker =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'plan'; readonly id: number; readonly document: unknown }
  /** Asks for the case as a YAML file; by a worker of its own, so that no forecast delays it. */
  | { readonly kind: 'case-file'; readonly document: unknown };

export type FromWorker =
  | { readonly kind: 'case-file'; readonly text: string }
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'stage'; readonly id: number; readonly stage: Stage }
  | {
      readonly kind: 'plan';
      readonly id: number;
      readonly stage: Stage;
      readonly plan: Plan;
      readonly milliseconds: number;
    }
  | { readonly kind: 'issues'; readonly id: number; readonly issues: readonly WordedIssue[] }
  | { readonly kind: 'failed'; readonly id: number; readonly stage: Stage; readonly message: string };
