import { describe, expect, it } from 'vitest';
import { fromMilligrams, type CivilDate } from '@decrescendo/units';
import { exampleCase, taking } from '../fixture-case.ts';
import { plannerWith } from '../make-plan.ts';
import type { Case, Plan, Severity, Status } from '../types.ts';

const plan = (theCase: Case): Plan => {
  const made = plannerWith(undefined)(theCase, { forecast: 'none' });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};
type Change = NonNullable<Parameters<typeof exampleCase>[0]>;

/** title, what changes in a case where everything is fine, the finding it must raise, and what the answer becomes. */
const rows: readonly (readonly [string, Change, string, Severity, string, Status])[] = [
  ['R1: a file that names a prescriber is still a draft', {}, 'R1', 'BLOCK', 'decision.prescriber', 'draft'],
  ['R2: under 18 is refused', { person: { age: 17 } }, 'R2', 'BLOCK', 'person.age', 'refused'],
  ['R2: palliative care is refused', { rest: { conditions: ['palliative'] } }, 'R2', 'BLOCK', 'conditions', 'refused'],
  ['R3: a plan nobody agreed to stays a draft', { rest: { decision: { agreed: 'no', prescriber: 'Dr Example' } } }, 'R3', 'BLOCK', 'decision', 'draft'],
  ['R4 H32: epilepsy as the indication is for a specialist', { history: { indication: 'epilepsy' } }, 'R4', 'HARD', 'history.indication', 'specialist'],
  ['R4 H32: an indication that is not known is for a specialist', { history: { indication: 'unknown' } }, 'R4', 'HARD', 'history.indication', 'specialist'],
  ['R4 H32: epilepsy among the conditions is for a specialist, whatever the indication says', { rest: { conditions: ['epilepsy'] } }, 'R4', 'HARD', 'conditions', 'specialist'],
  ['R4 H32: muscle spasm may be spasticity, so it is for a specialist', { history: { indication: 'muscle-spasm' } }, 'R4', 'HARD', 'history.indication', 'specialist'],
  ['R4 H32: a reason outside the list is for a specialist', { history: { indication: 'other' } }, 'R4', 'HARD', 'history.indication', 'specialist'],
  ['R73: taken for alcohol withdrawal is for a specialist', { history: { indication: 'alcohol-withdrawal' } }, 'R73', 'HARD', 'history.indication', 'specialist'],
  ['R5: a lower dose is a good end', { rest: { goal: { kind: 'reduce', to: fromMilligrams(10) } } }, 'R5', 'INFO', 'goal', 'draft'],
  ['R6: a review 91 days ago is overdue', { history: { lastReview: '2026-09-01' as CivilDate } }, 'R6', 'HARD', 'history.lastReview', 'needs-prescriber'],
  ['R6: a review dated after the start counts as not recorded', { history: { lastReview: '2026-12-02' as CivilDate } }, 'R6', 'WARN', 'history.lastReview', 'draft'],
  ['R8: sleep apnoea asks for earlier reviews', { rest: { conditions: ['sleep-apnoea'] } }, 'R8', 'WARN', 'conditions', 'draft'],
  ['R9: from 65 a taper is suggested', { person: { age: 65 } }, 'R9', 'WARN', 'person.age', 'draft'],
  ['R10: insomnia for more than four weeks', { history: { indication: 'insomnia' } }, 'R10', 'INFO', 'history.indication', 'draft'],
  ['R11: post-traumatic stress disorder', { rest: { conditions: ['ptsd'] } }, 'R11', 'INFO', 'conditions', 'draft'],
  ['R15: years of daily use', {}, 'R15', 'INFO', 'history.since', 'draft'],
  ['R16: the dose band is said', {}, 'R16', 'INFO', 'history.regimen', 'draft'],
  ['R23: a faster pace is not for everybody', { preferences: { pace: 'faster' } }, 'R23', 'INFO', 'preferences.pace', 'draft'],
  ['R29: severe withdrawal before asks the prescriber', { history: { withdrawalHistory: 'severe' } }, 'R29', 'HARD', 'history.withdrawalHistory', 'needs-prescriber'],
  ['R38: use on five days a week is made regular first', { history: { daysPerWeek: 5 } }, 'R38', 'WARN', 'history.daysPerWeek', 'specialist'],
  ['R44: an emergency sign refuses', { rest: { suicidality: 'yes' } }, 'R44', 'BLOCK', 'suicidality', 'refused'],
  ['R45: bipolar disorder with bad sleep waits', { rest: { conditions: ['bipolar', 'insomnia'] } }, 'R45', 'HARD', 'conditions', 'needs-prescriber'],
  ['R57 H35: a medicine no pharmacy gave is refused', { history: { source: 'not-prescribed' } }, 'R57', 'BLOCK', 'history.source', 'refused'],
  ['R57 H35: a mixed source is refused, for part of it has no known strength', { history: { source: 'mixed' } }, 'R57', 'BLOCK', 'history.source', 'refused'],
  ['R57: a source nobody knows asks the prescriber', { history: { source: 'unknown' } }, 'R57', 'HARD', 'history.source', 'needs-prescriber'],
  ['R63: a seizure in withdrawal before is for a specialist', { history: { withdrawalHistory: 'seizure' } }, 'R63', 'HARD', 'history.withdrawalHistory', 'specialist'],
  ['R63: delirium in withdrawal before is for a specialist', { history: { withdrawalHistory: 'delirium' } }, 'R63', 'HARD', 'history.withdrawalHistory', 'specialist'],
  ['R63: a high dose with alcohol dependence is for a specialist', { rest: { conditions: ['alcohol-dependence'] } }, 'R63', 'HARD', 'history.regimen', 'specialist'],
  ['R63: a high dose with an opioid and another sedative is for a specialist', { rest: { opioids: 'yes', naloxoneOffered: 'yes', comedication: [{ name: 'pregabalin' }] } }, 'R63', 'HARD', 'history.regimen', 'specialist'],
  ['R64: phenobarbital is for a specialist', { rest: { comedication: [{ name: 'phenobarbital' }] } }, 'R64', 'BLOCK', 'comedication[0].name', 'specialist'],
  ['R65: flumazenil is refused', { rest: { comedication: [{ name: 'Flumazenil' }] } }, 'R65', 'BLOCK', 'comedication[0].name', 'refused'],
  ['R66: ketamine is refused', { rest: { comedication: [{ name: 'ketamine' }] } }, 'R66', 'BLOCK', 'comedication[0].name', 'refused'],
  ['R69: an opioid without a naloxone offer holds the reduction', { rest: { opioids: 'yes' } }, 'R69', 'HARD', 'naloxoneOffered', 'needs-prescriber'],
  ['R69: an opioid named among the medicines counts, whatever was ticked', { rest: { opioids: 'no', comedication: [{ name: 'codeine' }] } }, 'R69', 'HARD', 'naloxoneOffered', 'needs-prescriber'],
  ['R70: an opioid with naloxone offered still needs the prescriber', { rest: { opioids: 'yes', naloxoneOffered: 'yes' } }, 'R70', 'HARD', 'opioids', 'needs-prescriber'],
  ['R70: an opioid named by its brand counts, whatever was ticked', { rest: { opioids: 'no', naloxoneOffered: 'yes', comedication: [{ name: 'OxyContin' }] } }, 'R70', 'HARD', 'opioids', 'needs-prescriber'],
  ['R72: a use disorder is treated along with it', { rest: { conditions: ['substance-use-disorder'] } }, 'R72', 'HARD', 'conditions', 'needs-prescriber'],
  ['R73: AUDIT-C of 3 in a woman', { rest: { alcohol: { auditC: 3 } } }, 'R73', 'HARD', 'alcohol.auditC', 'needs-prescriber'],
  ['R73: AUDIT-C of 3 where sex is not stated takes the lower cut-off', { person: { sex: 'unstated' }, rest: { alcohol: { auditC: 3 } } }, 'R73', 'HARD', 'alcohol.auditC', 'needs-prescriber'],
  ['R75 H33: pregnancy is for a specialist', { person: { pregnant: 'yes' } }, 'R75', 'HARD', 'person.pregnant', 'specialist'],
  ['R75 H33: breastfeeding is for a specialist', { person: { breastfeeding: 'yes' } }, 'R75', 'HARD', 'person.breastfeeding', 'specialist'],
  ['R75 H33: not known is asked, from nobody\'s sex', { person: { pregnant: 'unknown', sex: 'unstated' } }, 'R75', 'WARN', 'person.pregnant', 'draft'],
  ['R76: depression is treated too', { rest: { conditions: ['depression'] } }, 'R76', 'WARN', 'conditions', 'draft'],
  ['R77: thoughts of self-harm refuse', { rest: { suicidality: 'yes' } }, 'R77', 'BLOCK', 'suicidality', 'refused'],
  ['R77: not known is asked', { rest: { suicidality: 'unknown' } }, 'R77', 'WARN', 'suicidality', 'draft'],
  ['R78: no therapy offered', { rest: { offered: {} } }, 'R78', 'WARN', 'offered.cbt', 'draft'],
  ['R82 H31: a medicine that stops during the plan', { rest: { comedication: [{ name: 'fluvoxamine', toDay: 30 }] } }, 'R82', 'HARD', 'comedication[0]', 'needs-prescriber'],
  ['R83: 80 mg of diazepam is asked about again', { history: taking('diazepam', 40) }, 'R83', 'HARD', 'history.regimen[0].amount', 'needs-prescriber'],
  ['R85: more than prescribed is told to the prescriber', { history: { source: 'above-prescribed' } }, 'R85', 'HARD', 'history.source', 'needs-prescriber'],
  ['R85: with a use disorder shorter supply intervals are offered', { rest: { conditions: ['substance-use-disorder'] } }, 'R85', 'HARD', 'conditions', 'needs-prescriber'],
  ['R79: driving is spoken of at the first change', {}, 'R79', 'WARN', 'steps[0]', 'draft'],
  ['a condition outside the list is for a specialist', { rest: { conditions: ['other'] } }, 'not-built', 'HARD', 'conditions', 'specialist'],
  ['a wish to switch is for a specialist', { preferences: { switch: 'chlordiazepoxide' }, history: taking('lorazepam', 1) }, 'not-built', 'HARD', 'preferences.switch', 'specialist'],
  ['the best strategy is not built, and says so', { preferences: { strategy: 'best' } }, 'not-built', 'HARD', 'preferences.strategy', 'specialist'],
  ['the switch to diazepam is not built, and says so', { preferences: { strategy: 'ashton-switch' }, history: taking('lorazepam', 1) }, 'not-built', 'HARD', 'preferences.switch', 'specialist'],
  ['a condition without a rule is for a specialist', { rest: { conditions: ['porphyria'] } }, 'not-built', 'HARD', 'conditions', 'specialist'],
  ['an extended-release tablet is for a specialist', { history: taking('alprazolam', 2, [480], 'alprazolam-tablet-xr-2mg-us'), rest: { products: { country: 'us' } } }, 'not-built', 'HARD', 'history.regimen[0].product', 'specialist'],
  ['I43: myasthenia gravis is for a specialist', { rest: { conditions: ['myasthenia-gravis'] } }, 'I43', 'HARD', 'conditions', 'specialist'],
  ['R56: from diazepam back to another drug is refused', { preferences: { switch: 'lorazepam' } }, 'R56', 'BLOCK', 'preferences.switch', 'refused'],
  ['R52 H1: a wish to switch shows every source and its range', { preferences: { switch: 'diazepam' }, history: taking('alprazolam', 1) }, 'R52', 'HARD', 'preferences.switch', 'specialist'],
  ['R53 H1: sources that differ twofold need a second person', { preferences: { switch: 'diazepam' }, history: taking('alprazolam', 1) }, 'R53', 'HARD', 'preferences.switch', 'specialist'],
  ['R50 H34: liver disease and diazepam', { preferences: { switch: 'diazepam' }, history: taking('lorazepam', 1), rest: { conditions: ['liver-disease'] } }, 'R50', 'HARD', 'preferences.switch', 'specialist'],
  ['R51 H34: 70 years and diazepam', { preferences: { switch: 'diazepam' }, history: taking('lorazepam', 1), person: { age: 70 } }, 'R51', 'HARD', 'preferences.switch', 'specialist'],
]; // prettier-ignore

describe('rules about a case', () => {
  for (const [title, change, rule, severity, path, status] of rows) {
    it(title, () => {
      const answer = plan(exampleCase(change));
      expect(answer.findings.find((finding) => finding.rule === rule && finding.path === path)?.severity).toBe(
        severity,
      );
      expect(answer.status).toBe(status);
    });
  }

  it('raises nothing but its draft, its risk and its band where everything is asked and fine', () => {
    expect(new Set(plan(exampleCase()).findings.map(({ rule }) => rule))).toEqual(
      new Set(['R1', 'R15', 'R16', 'R25', 'R79']),
    );
  });

  it('R6: a review 90 days ago is not overdue', () => {
    const answer = plan(exampleCase({ history: { lastReview: '2026-09-02' as CivilDate } }));
    expect(answer.findings.some(({ rule }) => rule === 'R6')).toBe(false);
  });

  it('R69 R70: an opioid with naloxone offered goes on once a prescriber has answered for the reviews, which come more often', () => {
    const rest = { opioids: 'yes', naloxoneOffered: 'yes' } as const;
    const rules = plan(exampleCase({ rest })).findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['R8', 'R70']));
    expect(rules).not.toContain('R69');
    const overrides = [{ rule: 'R70', reason: 'reviewed monthly with the pain clinic', by: 'Dr Example' }];
    expect(plan(exampleCase({ rest: { ...rest, overrides } })).status).toBe('draft');
  });

  it('R69 R70: without naloxone both speak', () => {
    const rules = plan(exampleCase({ rest: { opioids: 'yes' } })).findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['R69', 'R70']));
    expect(plan(exampleCase()).findings.some(({ rule }) => rule === 'R70')).toBe(false);
  });

  it('R49: lorazepam is offered a switch, for information, and neither the answer nor a step changes by it', () => {
    const answer = plan(exampleCase({ history: taking('lorazepam', 1) }));
    expect(answer.findings.find(({ rule }) => rule === 'R49')).toMatchObject({
      severity: 'INFO',
      path: 'history.regimen',
    });
    const without = plan(exampleCase({ history: taking('lorazepam', 1), preferences: { switch: 'no' } }));
    expect([without.status, without.steps]).toEqual([answer.status, answer.steps]);
  });

  it('R49: who said no to a switch, or takes a long-acting drug, is offered none', () => {
    const rules = (change: Change) => plan(exampleCase(change)).findings.map(({ rule }) => rule);
    expect(rules({ history: taking('lorazepam', 1), preferences: { switch: 'no' } })).not.toContain('R49');
    expect(rules({})).not.toContain('R49');
  });

  it('R79: what is said of driving stays under 60 words', () => {
    const text = plan(exampleCase()).findings.find(({ rule }) => rule === 'R79')!.text;
    expect(text).toContain('drive');
    expect(text.split(/\s+/).length).toBeLessThan(60);
  });

  it('R52: a switch to the drug that is taken already, by any name, is no switch', () => {
    for (const wish of ['diazepam', 'Valium']) {
      const answer = plan(exampleCase({ preferences: { switch: wish } }));
      expect(answer.status).toBe('draft');
      expect(answer.findings.some(({ rule }) => ['R50', 'R51', 'R52', 'R53', 'R56', 'not-built'].includes(rule))).toBe(
        false,
      );
    }
  });

  it('R57 H35: with a mixed source nothing is asked of names or doses, and nobody is told to stay on an unknown dose', () => {
    const answer = plan(exampleCase({ history: { ...taking('bromazolam', 500), source: 'mixed' } }));
    expect([answer.status, answer.steps.length]).toEqual(['refused', 0]);
    expect(answer.continue.text).toContain('Do not stop suddenly');
  });

  it('R67: treatment for opioid use disorder is known by its brand', () => {
    const rest = { naloxoneOffered: 'yes', comedication: [{ name: 'Suboxone' }] } as const;
    expect(plan(exampleCase({ rest })).findings.some(({ rule }) => rule === 'R67')).toBe(true);
  });

  it('R73: AUDIT-C of 3 in a man is under the cut-off', () => {
    const answer = plan(exampleCase({ person: { sex: 'male' }, rest: { alcohol: { auditC: 3 } } }));
    expect(answer.findings.some(({ rule }) => rule === 'R73')).toBe(false);
  });

  it('R39: two benzodiazepines are banded together and go to a specialist, each named in what goes on', () => {
    const regimen = [...taking('diazepam', 3).regimen, ...taking('lorazepam', 0.5).regimen];
    const answer = plan(exampleCase({ history: { regimen } }));
    expect(answer.status).toBe('specialist');
    // 6 of 10 mg and 1 of 2 mg: each low alone, together above the low band, 6/15 + 1/3 below the high one.
    expect(answer.findings.find(({ rule }) => rule === 'R39')?.text).toContain('moderate');
    expect(answer.continue.regimen.map(({ drug, mcg }) => `${drug} ${mcg}`)).toEqual([
      'diazepam 3000',
      'diazepam 3000',
      'lorazepam 500',
      'lorazepam 500',
    ]);
  });

  it('R39: one among the other medicines counts as well', () => {
    expect(plan(exampleCase({ rest: { comedication: [{ name: 'temazepam' }] } })).status).toBe('specialist');
  });

  it('R19 R12: use on three days a week may stop, with advice, and nobody is told it is forbidden', () => {
    const regimen = [
      { drug: 'zopiclone', amount: fromMilligrams(7.5), at: [], asNeeded: { perWeek: 3, max: fromMilligrams(7.5) } },
    ];
    const answer = plan(exampleCase({ history: { regimen, daysPerWeek: 3, indication: 'insomnia' } }));
    expect(answer.status).toBe('draft');
    expect(answer.steps.map(({ dailyMcg }) => dailyMcg)).toEqual([0]);
    expect(answer.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R12', 'R19']));
    expect(answer.continue.regimen).toEqual([{ time: 'as needed', drug: 'zopiclone', mcg: 7500 }]);
    expect(answer.levelOfCare.level).toBe('self-management');
  });

  it('R38: as needed on five days a week is made regular first', () => {
    const regimen = [
      { drug: 'zopiclone', amount: fromMilligrams(7.5), at: [], asNeeded: { perWeek: 5, max: fromMilligrams(7.5) } },
    ];
    expect(plan(exampleCase({ history: { regimen, daysPerWeek: 5 } })).status).toBe('specialist');
  });

  it('R17: nothing said about physical dependence calls it a use disorder', () => {
    const text = plan(exampleCase()).findings.find(({ rule }) => rule === 'R15')!.text;
    expect(text).toContain('physical dependence');
    expect(text).toContain('not a use disorder');
  });

  it('R58 H7: half of an extended-release tablet, capsule or melting tablet is refused, for each in the register', () => {
    const parts = [
      ['alprazolam', 'alprazolam-tablet-xr-1mg-us', 0.5, 'us'],
      ['lorazepam', 'lorazepam-capsule-xr-1mg-us', 0.5, 'us'],
      ['temazepam', 'temazepam-capsule-15mg-us', 7.5, 'us'],
      ['clonazepam', 'clonazepam-odt-0.5mg-us', 0.25, 'us'],
      ['zolpidem', 'zolpidem-tablet-xr-12.5mg-us', 6.25, 'us'],
    ] as const;
    for (const [drug, product, mg, country] of parts) {
      const answer = plan(exampleCase({ history: taking(drug, mg, [1320], product), rest: { products: { country } } }));
      expect([product, answer.status]).toEqual([product, 'refused']);
      expect(answer.findings.some(({ rule, severity }) => rule === 'R58' && severity === 'BLOCK')).toBe(true);
    }
  });

  it('R59: a quarter of a tablet with one line is asked about', () => {
    const answer = plan(exampleCase({ history: taking('diazepam', 2.5, [480, 1200], 'diazepam-tablet-10mg-uk') }));
    expect(answer.findings.find(({ rule }) => rule === 'R59')?.severity).toBe('WARN');
  });

  it('R67: treatment for opioid use disorder is kept, in so many words', () => {
    const answer = plan(
      exampleCase({
        rest: {
          conditions: ['opioid-use-disorder'],
          opioids: 'yes',
          naloxoneOffered: 'yes',
          comedication: [{ name: 'methadone' }],
        },
      }),
    );
    expect(answer.findings.find(({ rule }) => rule === 'R67')?.text).toContain('never stopped');
  });

  it('R52 H1: one milligram of alprazolam shows both ends of its range, never one number', () => {
    const answer = plan(exampleCase({ preferences: { switch: 'diazepam' }, history: taking('alprazolam', 1) }));
    const text = answer.findings.find(({ rule }) => rule === 'R52')!.text;
    expect(text).toContain('0.5 to 1 mg');
    expect(text).toContain('Ashton');
    expect(text).toContain('VA/DoD');
  });
});
