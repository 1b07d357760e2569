import { product as productById } from '@decrescendo/formulary';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { nameProduct } from '../tablets/describe-items.ts';
import type { Hit, Rule } from './rule.ts';

/** A strength that nobody has read in a label yet may be planned with, whole, until a pharmacist has looked (H22). */
export const productUnconfirmed: Rule<ScheduleReading> = {
  id: 'product-unconfirmed',
  severity: 'WARN',
  source: 'DER',
  concerns: 'schedule',
  check({ stairs }) {
    const first = new Map<string, number>();
    stairs.forEach(({ day }, index) => {
      for (const { made } of day.doses)
        for (const { product } of made.items) if (!first.has(product)) first.set(product, index);
    });
    return [...first].flatMap(([id, index]): Hit[] => {
      const product = productById(id)!;
      if (product.mark !== 'recall') return [];
      return [{ message: 'product-unconfirmed', path: `steps[${index}]`, fields: { product: nameProduct(product) } }];
    });
  },
};
