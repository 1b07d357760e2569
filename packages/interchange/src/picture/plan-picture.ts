import type { Country } from '@decrescendo/formulary';
import type { Plan } from '@decrescendo/taper';
import { presentMcg } from '../plan-view.ts';
import type { SheetLocale } from '../sheet-options.ts';
import type { PictureLook } from './picture-look.ts';
import type { Strand } from './plan-strands.ts';

/** What every part of a plan's picture works from. */
export interface PlanPicture {
  readonly plan: Plan;
  readonly chosen: Strand;
  readonly other: Strand | undefined;
  readonly look: PictureLook;
  readonly locale: SheetLocale;
  readonly width: number;
  readonly country: Country | undefined;
}

/** Below this, labels move into the panels and titles are short. */
export const narrowBelow = 640;

/** Present daily dose of the plan's own medicine [mg]; undefined where something else is taken too. */
export function beforeMg(plan: Plan): number | undefined {
  if (plan.continue.regimen.some(({ drug }) => drug !== plan.drug)) return undefined;
  const mcg = presentMcg(plan);
  return mcg === undefined ? undefined : mcg / 1000;
}
