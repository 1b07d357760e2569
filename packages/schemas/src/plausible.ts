import { equivalencesOf } from '@decrescendo/formulary';
import type { Case } from '@decrescendo/taper';
import { formatMass, zeroDose, type Nanograms } from '@decrescendo/units';
import type { Collector } from './collector.ts';

const daysPerYear = 365.25;

/** Slips of the pen in a case: values a person could not have. Never a limit on treatment; rules are the taper's. */
export function checkPlausible(theCase: Case, collector: Collector): void {
  const { person, history, goal, start } = theCase;
  if (history.sinceDays > person.age * daysPerYear + 1) {
    collector.add('since-longer-than-age', 'history.since', {
      years: round(history.sinceDays / daysPerYear),
      age: round(person.age),
    });
  }
  // A plan may be made again from an old start, so this is said, not refused.
  if (history.lastReview !== undefined && history.lastReview > start)
    collector.note('review-after-start', 'history.lastReview', { text: history.lastReview });
  if (person.age >= 18 && person.weight < 30)
    collector.add('quantity-below', 'person.weight', { text: `${person.weight} kg`, limit: '30 kg' });
  if (person.age >= 18 && person.height < 100)
    collector.add('quantity-below', 'person.height', { text: `${person.height} cm`, limit: '100 cm' });
  if (goal.kind === 'reduce') checkGoal(theCase, goal.to, collector);
  if (history.source !== 'not-prescribed') checkDoses(theCase, collector);
}

function checkGoal({ history: { regimen } }: Case, to: Nanograms, collector: Collector): void {
  const drugs = new Set(regimen.map(({ drug }) => drug));
  if (drugs.size !== 1 || regimen.some(({ asNeeded }) => asNeeded)) return;
  const present = dailyDoses(regimen).get(regimen[0]!.drug) ?? zeroDose;
  if (to >= present) collector.add('goal-not-lower', 'goal.to', { text: formatMass(to), present: formatMass(present) });
}

/** A tablet's worth typed in mcg for mg, or in g, falls out of this window; every dose read of in the literature lies within. */
const window = { lowest: 1 / 200, highest: 100 };

function checkDoses({ history: { regimen } }: Case, collector: Collector): void {
  regimen.forEach(({ drug, amount }, index) => {
    const figures = equivalencesOf(drug).flatMap(({ lowMg, highMg }) =>
      [lowMg, highMg].filter((mg) => mg !== undefined),
    );
    if (figures.length === 0) return;
    const low = Math.min(...figures) * 1e6 * window.lowest;
    const high = Math.max(...figures) * 1e6 * window.highest;
    if (amount < low || amount > high) {
      const code = amount < low ? 'dose-implausibly-low' : 'dose-implausibly-high';
      collector.add(code, `history.regimen[${index}].amount`, { text: formatMass(amount), drug });
    }
  });
}

/** Σ of what is taken each day, by drug; as-needed lines have no daily sum. */
function dailyDoses(regimen: Case['history']['regimen']): Map<string, Nanograms> {
  const sums = new Map<string, Nanograms>();
  for (const { drug, amount, at } of regimen) sums.set(drug, ((sums.get(drug) ?? 0) + amount * at.length) as Nanograms);
  return sums;
}

function round(years: number): number {
  return Math.round(years * 10) / 10;
}
