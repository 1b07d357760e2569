import { prepareForecast, steadyDrive } from '@decrescendo/simulator';
import { plannerWith } from './make-plan.ts';
import type { MakePlan } from './types.ts';

export type * from './types.ts';
export type { Models } from './models.ts';
export { plannerWith } from './make-plan.ts';
export { taperMessages } from './messages.ts';
export { describeItems, formatDecimal, itemWords, type Words } from './tablets/describe-items.ts';
export { doseOfItems } from './tablets/make-dose.ts';
export { supplyOf, type SupplyDays } from './tablets/supply.ts';

/**
 * A case in, a plan out: what the rules say, exact steps where one may be drawn, what to supply, who should run it, how other forms of taper
 * compare, and, always, what goes on meanwhile.
 *
 * @param theCase  checked for form by `schemas`; names and sums are checked here
 * @param options  `none` forecasts nothing and takes milliseconds; `quick` asks 20 virtual people, `full` 100
 * @returns        a plan whose status is never `agreed`; or issues (`taperMessages` has their words) where the case names what nobody can plan with
 * @source         `docs/decisions/0040-taper-pace.md`, `0041-taper-answers.md`
 * @example        const made = makePlan(theCase, { forecast: 'none' });
 *                 if (made.ok) made.value.steps[0]?.dailyMcg; // 18000
 */
export const makePlan: MakePlan = plannerWith({ prepareForecast, steadyDrive });
