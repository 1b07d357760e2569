export type * from './types.ts';
export { describeItems, formatDecimal, itemWords, type Words } from './tablets/describe-items.ts';
export { doseOfItems } from './tablets/make-dose.ts';
export { supplyOf, type SupplyDays } from './tablets/supply.ts';
