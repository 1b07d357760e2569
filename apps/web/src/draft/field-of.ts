import type { CaseDraft } from './case-draft.ts';

const plain: Readonly<Record<string, string>> = {
  'history.since': 'since',
  'history.daysPerWeek': 'daysPerWeek',
  'history.lastReview': 'lastReview',
  'person.age': 'age',
  'person.weight': 'weight',
  'goal.to': 'reduceTo',
  start: 'start',
  'alcohol.auditC': 'auditC',
  'preferences.maxTabletsPerDose': 'maxTabletsPerDose',
};

/** The field of the form that a path into the case document belongs to; the path itself where no field does. */
export function fieldOf(path: string, draft: CaseDraft): string {
  const known = plain[path];
  if (known) return known;
  const regimen = /^history\.regimen\[(\d+)\]\.(\w+)/.exec(path);
  if (regimen) {
    // Lines of the document are the doses of a medicine grouped by amount; the medicine is found by walking the same way.
    let line = Number(regimen[1]);
    for (const [index, medicine] of draft.medicines.entries()) {
      const lines = medicine.asNeeded ? 1 : new Set(medicine.doses.map((dose) => dose.amount)).size;
      if (line < lines) return regimen[2] === 'drug' ? `medicines.${index}.drug` : `medicines.${index}.doses.0.amount`;
      line -= lines;
    }
  }
  const comedication = /^comedication\[(\d+)\]\.(name|dose)/.exec(path);
  return comedication ? `comedication.${comedication[1]}.${comedication[2]}` : path;
}
