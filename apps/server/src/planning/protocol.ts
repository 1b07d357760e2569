import type { Plan } from '@decrescendo/taper';
import type { Issue } from '@decrescendo/units';
import type { ForecastKind } from '../read-body.ts';

/** What the planning thread is asked. The document goes over as it is stored and is read there: one way in for every plan. */
export interface PlanQuestion {
  readonly id: number;
  readonly document: Readonly<Record<string, unknown>>;
  readonly forecast: ForecastKind;
}

/** What it answers; `fault` is the stack of an exception, which is ours. */
export type PlanAnswer =
  | { readonly id: number; readonly ok: true; readonly value: Plan }
  | { readonly id: number; readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly id: number; readonly ok: false; readonly fault: string };
