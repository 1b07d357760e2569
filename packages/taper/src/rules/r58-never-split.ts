import { formatMass } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** What is taken now names a product and a part of it that must never be made (H7). Plans never make one: the kit knows no such pieces. */
export const r58: Rule<CaseReading> = {
  id: 'R58',
  severity: 'BLOCK',
  source: 'LABEL alprazolam ER; zopiclone and flurazepam labels (licensed to halve)',
  concerns: 'case',
  check({ lines }) {
    return lines.flatMap(({ index, product, amount }): readonly Hit[] => {
      if (!product || product.unit !== 'piece' || amount % product.strength === 0) return [];
      const whole = product.modifiedRelease || product.form !== 'tablet' || (product.coated && product.splitInto === 1);
      if (!whole || (product.splitInto > 1 && amount % (product.strength / product.splitInto) === 0)) return [];
      return [
        {
          message: 'r58-part',
          path: `history.regimen[${index}]`,
          fields: { product: product.id, amount: formatMass(amount) },
        },
      ];
    });
  },
};
