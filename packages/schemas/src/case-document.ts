import type { ParameterOverride } from '@decrescendo/simulator';
import type { Case, CaseComedication, RegimenLine } from '@decrescendo/taper';
import { formatMass, type Nanograms } from '@decrescendo/units';
import { plainNumber } from './document-text.ts';

/**
 * The canonical document of a case: every value written out, quantities with their units, in the order of the published schema.
 * `parseCaseDocument` reads it back to the same case.
 */
export function caseToDocument(theCase: Case): Record<string, unknown> {
  const { person, history, goal, preferences, products, decision } = theCase;
  return pruned({
    title: theCase.title,
    person: {
      age: person.ageAssumed ? undefined : `${plainNumber(person.age)} years`,
      weight: `${plainNumber(person.weight)} kg`,
      height: `${plainNumber(person.height)} cm`,
      sex: person.sex,
      liver: person.liver,
      smoker: yesNo(person.smoker),
      genotype: { ...person.genotype },
      parameters: Object.fromEntries(
        Object.entries(person.parameters).map(([name, value]) => [name, overrideText(value)]),
      ),
      pregnant: person.pregnant,
      breastfeeding: person.breastfeeding,
    },
    history: {
      indication: history.indication,
      regimen: history.regimen.map(lineDocument),
      since: `${history.sinceDays} d`,
      daysPerWeek: history.daysPerWeek,
      source: history.source,
      withdrawalHistory: history.withdrawalHistory,
      pastTapers: history.pastTapers.map((past) => ({
        ...past,
        from: massText(past.from),
        reached: massText(past.reached),
      })),
      lastReview: history.lastReview,
    },
    conditions: [...theCase.conditions],
    comedication: theCase.comedication.map(comedicationDocument),
    opioids: theCase.opioids,
    naloxoneOffered: theCase.naloxoneOffered,
    alcohol: { ...theCase.alcohol },
    suicidality: theCase.suicidality,
    offered: { ...theCase.offered },
    goal: goal.kind === 'stop' ? { kind: 'stop' } : { kind: 'reduce', to: massText(goal.to) },
    preferences: {
      liquid: yesNo(preferences.liquid),
      split: preferences.split,
      maxTabletsPerDose: preferences.maxTabletsPerDose,
      cutFirst: preferences.cutFirst,
      switch: preferences.switch,
      pace: preferences.pace,
      strategy: preferences.strategy,
      steps: preferences.steps && {
        percent: preferences.steps.percent,
        amount: preferences.steps.amount === undefined ? undefined : massText(preferences.steps.amount),
        every: `${preferences.steps.everyDays} d`,
      },
      schedule: preferences.schedule?.map(({ days, daily }) => ({ days, daily: massText(daily) })),
      avoid: preferences.avoid.map(({ from, to }) => `${from}/${to}`),
      weeks: preferences.weeks,
    },
    products: products.ids ? [...products.ids] : { country: products.country },
    overrides: theCase.overrides.map((override) => ({ ...override })),
    start: theCase.start,
    decision: decision && { ...decision },
    example: yesNo(theCase.example),
  });
}

function lineDocument({ drug, product, amount, at, asNeeded }: RegimenLine) {
  return {
    drug,
    product,
    amount: massText(amount),
    at: asNeeded ? undefined : at.map(clockText),
    asNeeded: asNeeded && { perWeek: asNeeded.perWeek, max: massText(asNeeded.max) },
  };
}

function comedicationDocument({ name, dose, fromDay, toDay }: CaseComedication) {
  return { name, dose, from: dayText(fromDay), to: dayText(toDay) };
}

function dayText(day: number | undefined): string | undefined {
  return day === undefined ? undefined : `${plainNumber(day)} d`;
}

/** With an ordinary space: a no-break space is for print. */
function massText(dose: Nanograms): string {
  return formatMass(dose).replace('\u00a0', ' ');
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}

function overrideText(override: ParameterOverride): number | string {
  return 'multiply' in override ? override.multiply : `${plainNumber(override.value)} ${override.unit}`;
}

/** Without the keys that have no value, at any depth. */
function pruned(value: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}
