import { partnerOfBrand } from '@decrescendo/formulary';
import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

const treatments = ['methadone', 'levomethadone', 'buprenorphine', 'buprenorphine-naloxone'];

/** Said wherever such treatment is in view: it is never stopped for the sake of a taper. */
export const r67: Rule<CaseReading> = {
  id: 'R67',
  severity: 'INFO',
  source: 'ASAM25 rec 21',
  concerns: 'case',
  check(reading) {
    const inView =
      hasCondition(reading, 'opioid-use-disorder') ||
      reading.comedication.some(({ name }) => treatments.includes(partnerOfBrand(name) ?? name));
    return inView ? [{ message: 'r67-keep', path: 'comedication' }] : none;
  },
};
