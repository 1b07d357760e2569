import { hasCondition, isDependent, type CaseReading } from './case/case-reading.ts';
import { levelReason } from './messages.ts';
import { namesPhenobarbital } from './rules/r64-phenobarbital.ts';
import { pregnancyMatters } from './rules/r75-pregnancy.ts';
import { takesOpioid } from './rules/sedatives.ts';
import type { Level, Plan } from './types.ts';

const ladder: readonly Level[] = ['self-management', 'primary-care', 'specialist', 'inpatient', 'emergency'];

/**
 * Who should run this: the highest level any reason reaches. From the Joint guideline, not the ASAM Criteria. What is not known never lowers it.
 * The software recommends; a clinician decides.
 */
export function levelOfCare(reading: CaseReading): Plan['levelOfCare'] {
  const { theCase, dependence } = reading;
  const { history, person } = theCase;
  const reasons: { level: Level; reason: string }[] = [];
  const when = (applies: boolean, level: Level, code: string): void => {
    if (applies) reasons.push({ level, reason: levelReason(code) });
  };
  const high = dependence.band === 'high';

  when(theCase.suicidality === 'yes', 'emergency', 'thoughts-of-self-harm');

  when(history.withdrawalHistory === 'seizure', 'inpatient', 'a-seizure-in-withdrawal-before');
  when(history.withdrawalHistory === 'delirium', 'inpatient', 'delirium-in-withdrawal-before');
  when(hasCondition(reading, 'alcohol-dependence') && high, 'inpatient', 'alcohol-dependence-with-a-high-dose');
  when(history.indication === 'alcohol-withdrawal', 'inpatient', 'taken-for-alcohol-withdrawal');

  when(namesPhenobarbital(reading), 'inpatient', 'phenobarbital');

  when(history.indication === 'epilepsy' || hasCondition(reading, 'epilepsy'), 'specialist', 'epilepsy');
  when(history.indication === 'unknown', 'specialist', 'not-known-what-it-is-taken-for');
  when(person.pregnant === 'yes', 'specialist', 'pregnancy');
  when(person.breastfeeding === 'yes', 'specialist', 'breastfeeding');
  when(
    hasCondition(reading, 'substance-use-disorder', 'opioid-use-disorder'),
    'specialist',
    'a-substance-use-disorder',
  );
  when(hasCondition(reading, 'alcohol-dependence') && !high, 'specialist', 'alcohol-dependence');
  when(takesOpioid(reading), 'specialist', 'an-opioid-taken-too');
  when(hasCondition(reading, 'bipolar', 'psychosis'), 'specialist', 'bipolar-or-psychotic-disorder');
  when(history.source === 'not-prescribed' || history.source === 'mixed', 'specialist', 'not-all-from-a-pharmacy');
  when(history.pastTapers.length >= 2, 'specialist', 'two-or-more-tapers-before');
  when(history.withdrawalHistory === 'severe', 'specialist', 'severe-withdrawal-before');
  when(person.liver === 'child-pugh-c', 'specialist', 'severe-liver-disease');
  when(person.age >= 65 && hasCondition(reading, 'frailty'), 'specialist', 'frailty-at-65-or-more');
  when(hasCondition(reading, 'copd'), 'specialist', 'chronic-lung-disease');
  when(hasCondition(reading, 'myasthenia-gravis'), 'specialist', 'myasthenia-gravis');
  when(hasCondition(reading, 'palliative'), 'specialist', 'palliative-care');
  when(person.age < 18, 'specialist', 'under-18');
  when(reading.drugs.length > 1, 'specialist', 'more-than-one-of-these-medicines');
  when(reading.drugs.length === 0, 'specialist', 'a-medicine-no-taper-is-built-for');

  when(
    theCase.opioids === 'unknown' && !takesOpioid(reading),
    'specialist',
    'not-known-whether-an-opioid-is-taken-ask',
  );
  when(history.withdrawalHistory === 'unknown', 'specialist', 'not-known-how-withdrawal-went-before-ask');
  when(history.source === 'unknown', 'specialist', 'not-known-where-the-medicine-comes-from-ask');
  when(theCase.suicidality === 'unknown', 'specialist', 'not-known-whether-there-are-thoughts-of-self-harm-ask');
  when(
    person.pregnant === 'unknown' && pregnancyMatters(reading),
    'specialist',
    'not-known-whether-there-is-a-pregnancy-ask',
  );

  if (reasons.length === 0) return { level: isDependent(reading) ? 'primary-care' : 'self-management', reasons: [] };
  const level = ladder[Math.max(...reasons.map((entry) => ladder.indexOf(entry.level)))]!;
  const ordered = [...reasons].sort((a, b) => ladder.indexOf(b.level) - ladder.indexOf(a.level));
  return { level, reasons: ordered.map(({ reason }) => reason) };
}
