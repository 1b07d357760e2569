import type { CaseReading } from '../case/case-reading.ts';
import { isDrawn } from '../strategies/choose-shape.ts';
import { none, type Hit, type Rule } from './rule.ts';
import { wishedSwitch } from './switch-wish.ts';

/** Conditions a rule or an interaction row of this room answers for. */
const builtConditions: readonly string[] = [
  'copd', 'sleep-apnoea', 'frailty', 'falls', 'dementia', 'epilepsy', 'generalised-anxiety', 'panic-disorder', 'ptsd', 'bipolar', 'psychosis',
  'depression', 'insomnia', 'substance-use-disorder', 'opioid-use-disorder', 'alcohol-dependence', 'liver-disease', 'renal-impairment',
  'myasthenia-gravis', 'palliative',
]; // prettier-ignore

/** What a case names and no rule here answers for yet goes to a person, never to the nearest thing that is built. */
export const notBuilt: Rule<CaseReading> = {
  id: 'not-built',
  severity: 'HARD',
  source: 'DER',
  concerns: 'case',
  check(reading) {
    const hits: Hit[] = [];
    const { strategy, schedule } = reading.theCase.preferences;
    if (!isDrawn(strategy) && strategy !== 'abrupt' && schedule === undefined) {
      hits.push({
        message: 'not-built-strategy',
        path: 'preferences.strategy',
        fields: { name: strategy },
        consequence: 'specialist',
      });
    }
    const wish = wishedSwitch(reading);
    if (wish) {
      hits.push({
        message: 'not-built-switch',
        path: 'preferences.switch',
        fields: { name: wish },
        consequence: 'specialist',
      });
    }
    for (const name of reading.theCase.conditions) {
      if (builtConditions.includes(name)) continue;
      const message = name === 'other' ? 'condition-other' : 'not-built-condition';
      hits.push({ message, path: 'conditions', fields: { name }, consequence: 'specialist' });
    }
    for (const { product, index } of reading.lines) {
      if (!product?.modifiedRelease) continue;
      const path = `history.regimen[${index}].product`;
      hits.push({
        message: 'not-built-modified-release',
        path,
        fields: { product: product.id },
        consequence: 'specialist',
      });
    }
    return hits.length > 0 ? hits : none;
  },
};
