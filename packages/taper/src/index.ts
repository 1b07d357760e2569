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

/** Need to plan: rules, exact steps, findings, forecast. See `MakePlan`. */
export const makePlan: MakePlan = plannerWith({ prepareForecast, steadyDrive });
