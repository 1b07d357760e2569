import { findDrug, interactionsFor, partnerOfBrand, perpetrator, type Interaction } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';
import type { Severity } from '../types.ts';
import { found, type Consequence, type Hit, type RuleFinding } from './rule.ts';

const severityOf: Readonly<Record<Interaction['severity'], Severity>> = {
  critical: 'HARD',
  high: 'WARN',
  moderate: 'WARN',
  low: 'INFO',
};

/** Rows whose HARD part another rule holds (R69, R73, R77, R57), so that the row itself is for reading. */
const heldElsewhere = ['I1', 'I2', 'I25', 'I40'];
/** Rows that ask for the prescriber although not critical: the seizure threshold. */
const forPrescriber = ['I24'];
/** Rows, or partners of a row, that only a specialist plans with. */
const forSpecialist: Readonly<Record<string, readonly string[] | undefined>> = {
  I4: ['sodium-oxybate', 'sodium oxybate', 'xyrem', 'clozapine'],
  I43: undefined,
};

/** What the formulary says of every comedication, condition and habit of the case (H30); an unknown medicine is asked about. */
export function interactionFindings(reading: CaseReading): RuleFinding[] {
  const drugs = reading.drugs.map(({ name }) => name);
  if (drugs.length === 0) return [];
  const fromMedicines = reading.comedication.flatMap(({ name, index }) => {
    const path = `comedication[${index}]`;
    const rows = interactionsFor(drugs, [name], []).filter(({ id }) => id !== 'I5');
    if (rows.length > 0) return rows.map((row) => findingOf(row, path, name));
    if (perpetrator(name) || findDrug(name)) return [];
    const hit: Hit = { message: 'interaction-unknown', path, fields: { name } };
    return [found({ id: 'interaction-unknown', severity: 'WARN', source: 'DER' }, hit)];
  });
  const fromPerson = statesOf(reading).flatMap(({ state, path }) =>
    interactionsFor(drugs.slice(0, 1), [], [state]).map((row) => findingOf(row, path, state)),
  );
  const seen = new Set<string>();
  return [...fromMedicines, ...fromPerson].filter(({ finding }) => {
    const key = `${finding.rule} ${finding.path}`;
    return !seen.has(key) && seen.add(key);
  });
}

function findingOf(row: Interaction, path: string, partner: string): RuleFinding {
  const specialist =
    Object.hasOwn(forSpecialist, row.id) &&
    (forSpecialist[row.id]?.includes(partnerOfBrand(partner) ?? partner) ?? true);
  const severity: Severity =
    specialist || forPrescriber.includes(row.id)
      ? 'HARD'
      : heldElsewhere.includes(row.id)
        ? 'WARN'
        : severityOf[row.severity];
  const consequence: Consequence = specialist ? 'specialist' : severity === 'HARD' ? 'prescriber' : 'note';
  const hit: Hit = {
    message: specialist ? 'interaction-specialist' : 'interaction',
    path,
    fields: { partner: partner.replaceAll('-', ' '), effect: row.effect, action: row.action },
    severity,
    consequence,
  };
  return found({ id: row.id, severity, source: row.source }, hit);
}

/** Conditions and states of the person in the formulary's words. */
function statesOf({ theCase }: CaseReading): { state: string; path: string }[] {
  const { person, conditions, history } = theCase;
  const states = conditions.map((state) => ({ state, path: 'conditions' }));
  const add = (applies: boolean, state: string, path: string): void => {
    if (applies) states.push({ state, path });
  };
  add(person.pregnant === 'yes', 'pregnancy', 'person.pregnant');
  add(person.breastfeeding === 'yes', 'breastfeeding', 'person.breastfeeding');
  add(person.smoker, 'smoking', 'person.smoker');
  add(person.age >= 65, 'age-65', 'person.age');
  add(person.liver !== 'normal', person.liver, 'person.liver');
  add(person.genotype.CYP2C19 === 'poor', 'cyp2c19-poor', 'person.genotype.CYP2C19');
  add(history.withdrawalHistory === 'seizure', 'withdrawal-seizure', 'history.withdrawalHistory');
  return states;
}
