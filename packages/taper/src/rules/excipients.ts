import { product as productById } from '@decrescendo/formulary';
import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { listWords } from '../messages.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { nameProduct } from '../tablets/describe-items.ts';
import { auditCutOff } from './r73-alcohol.ts';
import type { Hit, Rule } from './rule.ts';

/** What a liquid may hold that some people must not have (H50). */
const toBeNamed = ['ethanol', 'propylene glycol'];
const disulfiram = ['disulfiram', 'antabuse'];

/** Each liquid of the plan that holds alcohol or propylene glycol, at the step that first uses it. */
export const excipients: Rule<ScheduleReading> = {
  id: 'excipient',
  severity: 'INFO',
  source: 'DER; product labels',
  concerns: 'schedule',
  check({ reading, stairs }) {
    const first = new Map<string, number>();
    stairs.forEach(({ day }, index) => {
      for (const { made } of day.doses)
        for (const item of made.items) if ('mL' in item && !first.has(item.product)) first.set(item.product, index);
    });
    return [...first].flatMap(([id, index]): Hit[] => {
      const product = productById(id)!;
      const held = toBeNamed.filter((name) => product.excipients.includes(name));
      if (held.length === 0) return [];
      const fields = { product: nameProduct(product), held: listWords(held.map(wordFor)) };
      const path = `steps[${index}]`;
      return [
        mattersFor(reading)
          ? { message: 'excipient-matters', path, fields, severity: 'WARN' }
          : { message: 'excipient', path, fields },
      ];
    });
  },
};

function wordFor(excipient: string): string {
  return excipient === 'ethanol' ? 'alcohol' : excipient;
}

function mattersFor(reading: CaseReading): boolean {
  const { auditC } = reading.theCase.alcohol;
  return (
    hasCondition(reading, 'alcohol-dependence') ||
    (auditC !== undefined && auditC >= auditCutOff(reading)) ||
    reading.comedication.some(({ name }) => disulfiram.includes(name))
  );
}
