import { formatMass } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** A tablet now broken finer than its score allows; parts in the plan itself are `r59-plan`. */
export const r59: Rule<CaseReading> = {
  id: 'R59',
  severity: 'WARN',
  source: 'CKS',
  concerns: 'case',
  check({ lines }) {
    return lines.flatMap(({ index, product, amount }): readonly Hit[] => {
      if (
        !product ||
        product.form !== 'tablet' ||
        product.coated ||
        amount % (product.strength / product.splitInto) === 0
      )
        return [];
      return [
        {
          message: 'r59-now',
          path: `history.regimen[${index}]`,
          fields: { product: product.id, amount: formatMass(amount) },
        },
      ];
    });
  },
};
