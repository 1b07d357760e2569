import { describe, expect, it } from 'vitest';
import { fromMilligrams } from '@decrescendo/units';
import { readCase } from './case/read-case.ts';
import { exampleCase } from './fixture-case.ts';
import { levelOfCare } from './level-of-care.ts';
import type { Case, Level } from './types.ts';

const level = (theCase: Case): Level => {
  const reading = readCase(theCase);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return levelOfCare(reading.value).level;
};
const ladder: readonly Level[] = ['self-management', 'primary-care', 'specialist', 'inpatient', 'emergency'];
type Change = NonNullable<Parameters<typeof exampleCase>[0]>;

describe('the level of care', () => {
  const rows: readonly (readonly [string, Change, Level])[] = [
    ['primary care where nothing speaks against it', {}, 'primary-care'],
    ['R44: emergency with thoughts of self-harm', { rest: { suicidality: 'yes' } }, 'emergency'],
    ['R62: inpatient after a seizure in withdrawal', { history: { withdrawalHistory: 'seizure' } }, 'inpatient'],
    ['R63: inpatient with alcohol dependence and a high dose', { rest: { conditions: ['alcohol-dependence'] } }, 'inpatient'],
    ['R64: inpatient with phenobarbital', { rest: { comedication: [{ name: 'phenobarbital' }] } }, 'inpatient'],
    ['R69: specialist with an opioid', { rest: { opioids: 'yes', naloxoneOffered: 'yes' } }, 'specialist'],
    ['R75: specialist in pregnancy', { person: { pregnant: 'yes' } }, 'specialist'],
    ['R29: specialist after two tapers', { history: { pastTapers: Array(2).fill({ drug: 'diazepam', from: fromMilligrams(20), reached: fromMilligrams(10), weeks: 8, outcome: 'went back up' }) } }, 'specialist'],
    ['R9: specialist when frail at 65', { person: { age: 65 }, rest: { conditions: ['frailty'] } }, 'specialist'],
  ]; // prettier-ignore
  for (const [title, change, expected] of rows) it(`${title}`, () => expect(level(exampleCase(change))).toBe(expected));

  it('R62 R63: what is not known is never lower than a no', () => {
    const unknown: readonly Change[] = [
      { rest: { opioids: 'unknown' } },
      { rest: { suicidality: 'unknown' } },
      { history: { withdrawalHistory: 'unknown' } },
      { history: { source: 'unknown' } },
      { history: { indication: 'unknown' } },
      { person: { pregnant: 'unknown' } },
    ];
    for (const change of unknown)
      expect(ladder.indexOf(level(exampleCase(change)))).toBeGreaterThan(ladder.indexOf(level(exampleCase())));
  });

  it('R62: one more reason never lowers the level', () => {
    const changes = rows.map(([, change]) => change);
    for (const a of changes) {
      for (const b of changes) {
        const both = exampleCase({
          person: { ...a.person, ...b.person },
          history: { ...a.history, ...b.history },
          rest: { ...a.rest, ...b.rest, conditions: [...(a.rest?.conditions ?? []), ...(b.rest?.conditions ?? [])] },
        });
        expect(ladder.indexOf(level(both))).toBeGreaterThanOrEqual(ladder.indexOf(level(exampleCase(b))));
      }
    }
  });
});
