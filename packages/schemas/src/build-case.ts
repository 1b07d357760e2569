import { product } from '@decrescendo/formulary';
import type { Case, CaseComedication, CasePerson, PastTaper, RegimenLine } from '@decrescendo/taper';
import { daysBetween, type CivilDate } from '@decrescendo/units';
import type { CaseDocument } from './case-schema.ts';
import type { Collector } from './collector.ts';
import { checkProduct, resolveDrug, resolveTaperDrug } from './names.ts';
import { nearest } from './nearest.ts';
import { typicalAdult } from './person.ts';
import { checkPlausible } from './plausible.ts';

/** Our case out of a well-formed document: names resolved, products checked, dates made days, and what must agree held against each other. */
export function buildCase(document: CaseDocument, collector: Collector): Case {
  const { history, preferences } = document;
  const regimen = history.regimen.map((line, index) =>
    buildLine(line, document, `history.regimen[${index}]`, collector),
  );
  const theCase: Case = {
    title: document.title,
    person: buildPerson(document.person, collector),
    history: {
      indication: history.indication,
      regimen,
      sinceDays: Math.round(history.since),
      daysPerWeek: history.daysPerWeek ?? usualDaysPerWeek(regimen),
      source: history.source,
      withdrawalHistory: history.withdrawalHistory,
      pastTapers: history.pastTapers.map((past, index) =>
        buildPastTaper(past, `history.pastTapers[${index}]`, collector),
      ),
      ...(history.lastReview !== undefined && { lastReview: history.lastReview }),
    },
    conditions: [...new Set(document.conditions)],
    comedication: document.comedication.map((one, index) =>
      buildComedication(one, document.start, `comedication[${index}]`, collector),
    ),
    opioids: document.opioids,
    ...(document.naloxoneOffered !== undefined && { naloxoneOffered: document.naloxoneOffered }),
    alcohol: { ...(document.alcohol.auditC !== undefined && { auditC: document.alcohol.auditC }) },
    suicidality: document.suicidality,
    offered: document.offered,
    goal: buildGoal(document.goal, collector),
    preferences: buildPreferences(preferences, collector),
    products: buildProducts(document.products, collector),
    overrides: document.overrides,
    start: document.start,
    ...(document.decision && { decision: buildDecision(document.decision) }),
    example: document.example,
  };
  document.overrides.forEach(({ rule }, index) => checkRule(rule, `overrides[${index}].rule`, collector));
  checkPlausible(theCase, collector);
  return theCase;
}

/** What is not said is unknown; a man's pregnancy need not be asked for. An age that is assumed is echoed, since rules ask for it. */
function buildPerson(
  { age, pregnant, breastfeeding, ...person }: CaseDocument['person'],
  collector: Collector,
): CasePerson {
  if (age === undefined) collector.note('age-assumed', 'person.age', { age: typicalAdult.age });
  const unsaid = person.sex === 'male' ? 'no' : 'unknown';
  return {
    ...person,
    age: age ?? typicalAdult.age,
    ...(age === undefined ? { ageAssumed: true as const } : {}),
    pregnant: pregnant ?? unsaid,
    breastfeeding: breastfeeding ?? unsaid,
  };
}

function buildLine(
  line: CaseDocument['history']['regimen'][number],
  document: CaseDocument,
  path: string,
  collector: Collector,
): RegimenLine {
  const { asNeeded } = line;
  const at = line.at ?? [];
  if (!asNeeded && line.at === undefined) collector.add('times-missing', path);
  if (asNeeded && line.at !== undefined) collector.add('times-and-as-needed', `${path}.at`);
  if (asNeeded && asNeeded.max < line.amount) collector.add('max-below-amount', `${path}.asNeeded.max`);
  if (new Set(at).size < at.length) collector.add('time-repeated', `${path}.at`);
  const drug = resolveTaperDrug(line.drug, document.history.source, `${path}.drug`, collector);
  if (line.product !== undefined) checkProduct(line.product, drug, document.products, `${path}.product`, collector);
  return {
    drug,
    ...(line.product !== undefined && { product: line.product }),
    amount: line.amount,
    at: [...at].sort((a, b) => a - b),
    ...(asNeeded && { asNeeded }),
  };
}

/** Taken every day unless said otherwise; a regimen that is only as needed says it by its uses a week. */
function usualDaysPerWeek(regimen: readonly RegimenLine[]): number {
  return Math.min(7, Math.max(...regimen.map(({ asNeeded }) => asNeeded?.perWeek ?? 7)));
}

function buildPastTaper(
  past: CaseDocument['history']['pastTapers'][number],
  path: string,
  collector: Collector,
): PastTaper {
  return { ...past, drug: resolveDrug(past.drug, `${path}.drug`, collector) };
}

function buildComedication(
  written: CaseDocument['comedication'][number],
  start: CivilDate,
  path: string,
  collector: Collector,
): CaseComedication {
  if (written.since !== undefined && written.from !== undefined)
    collector.add('since-and-from', `${path}.from`, { a: 'since', b: 'from' });
  if (written.until !== undefined && written.to !== undefined)
    collector.add('since-and-from', `${path}.to`, { a: 'until', b: 'to' });
  const fromDay = written.since === undefined ? written.from : daysBetween(start, written.since);
  const toDay = written.until === undefined ? written.to : daysBetween(start, written.until);
  if (fromDay !== undefined && toDay !== undefined && toDay < fromDay) {
    collector.add('to-before-from', `${path}.${written.until === undefined ? 'to' : 'until'}`);
  }
  return {
    name: written.name,
    ...(written.dose !== undefined && { dose: written.dose }),
    ...(fromDay !== undefined && { fromDay }),
    ...(toDay !== undefined && { toDay }),
  };
}

function buildGoal({ kind, to }: CaseDocument['goal'], collector: Collector): Case['goal'] {
  if (kind === 'stop') {
    if (to !== undefined) collector.add('stop-with-to', 'goal.to');
    return { kind };
  }
  if (to === undefined) {
    collector.add('reduce-without-to', 'goal.to');
    return { kind: 'stop' };
  }
  return { kind, to };
}

function buildPreferences(written: CaseDocument['preferences'], collector: Collector): Case['preferences'] {
  const { steps, schedule, weeks, avoid, ...rest } = written;
  if (steps && (steps.percent === undefined) === (steps.amount === undefined))
    collector.add('steps-one-of', 'preferences.steps');
  const drug = buildSwitch(rest.switch, collector);
  return {
    ...rest,
    switch: drug,
    ...(steps && {
      steps: {
        ...(steps.percent !== undefined && { percent: steps.percent }),
        ...(steps.amount !== undefined && { amount: steps.amount }),
        everyDays: steps.every,
      },
    }),
    ...(schedule && { schedule }),
    avoid,
    ...(weeks !== undefined && { weeks }),
  };
}

function buildSwitch(written: string, collector: Collector): string {
  if (written === 'no' || written === 'ask') return written;
  if (/^yes$/i.test(written)) {
    collector.add('switch-yes-or-what', 'preferences.switch', { text: written });
    return written;
  }
  return resolveDrug(written, 'preferences.switch', collector);
}

/** Findings that are no rule of the table, by the names they go under. */
const otherRules = ['interaction-unknown', 'not-built', 'product-unconfirmed', 'schedule'];
const rules = [...Array.from({ length: 85 }, (_, index) => `R${index + 1}`), ...otherRules];

/** A misspelt rule would be an override that nobody misses: the reason given would count for nothing. */
function checkRule(rule: string, path: string, collector: Collector): void {
  if (rules.includes(rule) || /^I[0-9]{1,3}$/.test(rule)) return;
  const near = nearest(rule, rules, 1);
  if (near === undefined) collector.add('rule-unknown', path, { text: rule });
  else collector.add('rule-near', path, { text: rule, near });
}

function buildProducts(written: CaseDocument['products'], collector: Collector): Case['products'] {
  if (!Array.isArray(written)) return { country: written.country };
  written.forEach((id, index) => {
    if (!product(id)) collector.add('product-unknown', `products[${index}]`, { text: id });
  });
  return { ids: written };
}

function buildDecision({ agreed, prescriber }: NonNullable<CaseDocument['decision']>): NonNullable<Case['decision']> {
  return { agreed, ...(prescriber !== undefined && prescriber !== '' && { prescriber }) };
}
