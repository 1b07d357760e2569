import { hasCondition, isDependent, type CaseReading } from './case/case-reading.ts';
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
  const when = (applies: boolean, level: Level, reason: string): void => {
    if (applies) reasons.push({ level, reason });
  };
  const high = dependence.band === 'high';

  when(theCase.suicidality === 'yes', 'emergency', 'thoughts of self-harm (R44, R77)');

  when(history.withdrawalHistory === 'seizure', 'inpatient', 'a seizure in withdrawal before (R62, R63)');
  when(history.withdrawalHistory === 'delirium', 'inpatient', 'delirium in withdrawal before (R62, R63)');
  when(
    hasCondition(reading, 'alcohol-dependence') && high,
    'inpatient',
    'alcohol dependence with a high dose (R63, R73)',
  );
  when(history.indication === 'alcohol-withdrawal', 'inpatient', 'taken for alcohol withdrawal (R62, R73)');

  when(namesPhenobarbital(reading), 'inpatient', 'phenobarbital (R64)');

  when(history.indication === 'epilepsy' || hasCondition(reading, 'epilepsy'), 'specialist', 'epilepsy (R4)');
  when(history.indication === 'unknown', 'specialist', 'not known what it is taken for (R4)');
  when(person.pregnant === 'yes', 'specialist', 'pregnancy (R75)');
  when(person.breastfeeding === 'yes', 'specialist', 'breastfeeding (R75)');
  when(
    hasCondition(reading, 'substance-use-disorder', 'opioid-use-disorder'),
    'specialist',
    'a substance use disorder (R72)',
  );
  when(hasCondition(reading, 'alcohol-dependence') && !high, 'specialist', 'alcohol dependence (R73)');
  when(takesOpioid(reading), 'specialist', 'an opioid taken too (R69)');
  when(hasCondition(reading, 'bipolar', 'psychosis'), 'specialist', 'bipolar or psychotic disorder (R45)');
  when(
    history.source === 'not-prescribed' || history.source === 'mixed',
    'specialist',
    'not all from a pharmacy (R57)',
  );
  when(history.pastTapers.length >= 2, 'specialist', 'two or more tapers before (R29)');
  when(history.withdrawalHistory === 'severe', 'specialist', 'severe withdrawal before (R29)');
  when(person.liver === 'child-pugh-c', 'specialist', 'severe liver disease (R50)');
  when(person.age >= 65 && hasCondition(reading, 'frailty'), 'specialist', 'frailty at 65 or more (R9, R51)');
  when(hasCondition(reading, 'copd'), 'specialist', 'chronic lung disease (R51)');
  when(hasCondition(reading, 'myasthenia-gravis'), 'specialist', 'myasthenia gravis');
  when(hasCondition(reading, 'palliative'), 'specialist', 'palliative care (R2)');
  when(person.age < 18, 'specialist', 'under 18 (R2)');
  when(reading.drugs.length > 1, 'specialist', 'more than one of these medicines (R39)');
  when(reading.drugs.length === 0, 'specialist', 'a medicine no taper is built for');

  when(
    theCase.opioids === 'unknown' && !takesOpioid(reading),
    'specialist',
    'not known whether an opioid is taken: ask (R69)',
  );
  when(history.withdrawalHistory === 'unknown', 'specialist', 'not known how withdrawal went before: ask (R63)');
  when(history.source === 'unknown', 'specialist', 'not known where the medicine comes from: ask (R57)');
  when(theCase.suicidality === 'unknown', 'specialist', 'not known whether there are thoughts of self-harm: ask (R77)');
  when(
    person.pregnant === 'unknown' && pregnancyMatters(reading),
    'specialist',
    'not known whether there is a pregnancy: ask (R75)',
  );

  if (reasons.length === 0) return { level: isDependent(reading) ? 'primary-care' : 'self-management', reasons: [] };
  const level = ladder[Math.max(...reasons.map((entry) => ladder.indexOf(entry.level)))]!;
  const ordered = [...reasons].sort((a, b) => ladder.indexOf(b.level) - ladder.indexOf(a.level));
  return { level, reasons: ordered.map(({ reason }) => reason) };
}
