import { product as productById } from '@decrescendo/formulary';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { nameProduct } from '../tablets/describe-items.ts';
import type { Hit, Rule } from './rule.ts';

/** Parts the plan uses where a label shows a line but does not say that the parts are equal. */
export const r59Plan: Rule<ScheduleReading> = {
  id: 'R59',
  severity: 'WARN',
  source: 'CKS',
  concerns: 'schedule',
  check({ stairs }) {
    const seen = new Set<string>();
    return stairs.flatMap(({ day }, index): Hit[] =>
      day.doses
        .flatMap(({ made }) => made.items)
        .flatMap((item): Hit[] => {
          if (!('count' in item) || Number.isInteger(item.count) || seen.has(item.product)) return [];
          seen.add(item.product);
          const product = productById(item.product)!;
          return product.splitSource.startsWith('line')
            ? [{ message: 'r59-line', path: `steps[${index}]`, fields: { product: nameProduct(product) } }]
            : [];
        }),
    );
  },
};
