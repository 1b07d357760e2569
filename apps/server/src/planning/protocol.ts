import type { Plan } from '@decrescendo/taper';
import type { CivilDate, Issue } from '@decrescendo/units';
import type { ForecastKind } from '../read-body.ts';

export const exportFormats = ['pdf', 'ics', 'csv', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the engine's thread does, each with what it needs and what comes of it. */
export interface Tasks {
  /** The document goes over as it is stored and is read there: one way in for every plan. */
  readonly plan: {
    readonly input: { readonly document: Readonly<Record<string, unknown>>; readonly forecast: ForecastKind };
    readonly output: Plan;
  };
  readonly export: {
    readonly input: {
      readonly plan: Plan;
      readonly format: ExportFormat;
      readonly printedOn: CivilDate;
      /** The case the plan was made from: it says whose emergency numbers stand on the sheet. */
      readonly document: Readonly<Record<string, unknown>>;
    };
    readonly output: Uint8Array;
  };
}

export type TaskKind = keyof Tasks;

export type Question = {
  readonly [Kind in TaskKind]: { readonly id: number; readonly kind: Kind; readonly input: Tasks[Kind]['input'] };
}[TaskKind];

/** `fault` is the stack of an exception, which is ours. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: Tasks[TaskKind]['output'] }
  | { readonly id: number; readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly id: number; readonly ok: false; readonly fault: string };
