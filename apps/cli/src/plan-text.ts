import { product as findProduct, products } from '@decrescendo/formulary';
import { describeItems, type Alternative, type Case, type Plan, type Step } from '@decrescendo/taper';
import { daysBetween, formatMass, fromMicrograms, nanograms } from '@decrescendo/units';
import { count, printable, table, wrap } from './layout.ts';
import { productWords } from './product-words.ts';

/** Stands on every screen and export until a site has its approval. */
export const researchSentence =
  'Research and education build: not for treating a person until classified and approved in your country';

/** The plan as a calm sheet for a terminal of `width` columns. */
export function planSheet(plan: Plan, theCase: Case, width: number): string {
  const sections = [
    heading(plan, width),
    wrap(headline(plan, theCase), width),
    wrap(careSentence(plan), width),
    plan.steps.length > 0 ? stepTable(plan.steps, width) : undefined,
    plan.supply.length > 0 ? supplyTable(plan, width) : undefined,
    plan.findings.length > 0 ? findingList(plan, width) : undefined,
    plan.alternatives.length > 1 ? alternativeTable(plan, width) : undefined,
    wrap(printable(plan.continue.text), width),
    wrap(`${researchSentence}. Engine ${plan.engineVersion}, seed ${plan.seed}, plan ${plan.version}.`, width),
  ];
  return sections.filter((section) => section !== undefined && section !== '').join('\n\n');
}

const markOfStatus: Readonly<Record<Plan['status'], string>> = {
  refused: 'NO PLAN: refused',
  specialist: 'NO PLAN: for a specialist',
  'needs-prescriber': 'DRAFT: a prescriber must decide',
  draft: 'DRAFT: not released by a prescriber',
  agreed: 'AGREED: each step still waits for its release',
};

function heading(plan: Plan, width: number): string {
  const mark = `[${markOfStatus[plan.status]}]${plan.example ? ' [EXAMPLE]' : ''}`;
  return `${wrap(printable(plan.title), width)}\n${mark}`;
}

/** The one sentence: from what, to what, how long, and which week will ask most. */
function headline(plan: Plan, theCase: Case): string {
  const last = plan.steps.at(-1);
  if (!last) return 'No steps are planned; what comes first stands below.';
  const present = theCase.history.regimen
    .filter(({ drug }) => drug === plan.drug)
    .reduce((sum, { amount, at }) => sum + amount * at.length, 0);
  const from = present > 0 ? `from ${formatMass(nanograms(present))} a day` : 'from present use';
  const reached = last.dailyMcg === 0 ? 'none' : `${formatMass(fromMicrograms(last.dailyMcg))} a day`;
  const weeks = Math.round(daysBetween(plan.start, last.from) / 7);
  const worst = plan.alternatives.find(({ strategy }) => strategy === plan.strategy)?.worstWeek;
  const hardest = worst === undefined ? '' : ` The hardest is likely week ${worst}.`;
  return `${capitalised(plan.drug)}: ${from} to ${reached} in ${count(weeks, 'week')} and ${count(plan.steps.length, 'step')}, ${plan.start} to ${last.from}.${hardest}`;
}

function careSentence({ levelOfCare }: Plan): string {
  const reasons = levelOfCare.reasons.length > 0 ? `: ${levelOfCare.reasons.map(printable).join('; ')}` : '';
  return `Level of care: ${levelOfCare.level.replaceAll('-', ' ')}${reasons}.`;
}

/** A row for each dose, so that every tablet stands beside its time. */
function stepTable(steps: readonly Step[], width: number): string {
  const rows = steps.flatMap((step) => {
    const facts = [
      String(step.index),
      step.from,
      String(step.days),
      step.dailyMcg === 0 ? 'none' : formatMass(fromMicrograms(step.dailyMcg)),
      changeWords(step.changePercent),
    ];
    const doses = step.doses.map(({ time, items }) => [
      time,
      items.length === 0 ? 'nothing' : describeItems(items, products()),
    ]);
    return (doses.length === 0 ? [['', 'nothing']] : doses).map((dose, index) => [
      ...(index === 0 ? facts : facts.map(() => '')),
      ...dose,
    ]);
  });
  const titles = ['step', 'from', 'days', 'a day', 'change', 'at', 'take'];
  return table(
    titles.map((title) => ({ title, align: ['step', 'days', 'a day', 'change'].includes(title) ? 'right' : 'left' })),
    rows,
    width,
  );
}

function changeWords(percent: number): string {
  const rounded = Math.round(percent * 10) / 10;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${Math.abs(rounded)}\u00a0%`;
}

function supplyTable(plan: Plan, width: number): string {
  const rows = plan.supply.map(({ product, needed, dispense, packs, period }) => {
    const found = findProduct(product);
    const unit = found?.unit === 'mL' ? '\u00a0mL' : '';
    return [`${needed}${unit}`, `${dispense}${unit}`, String(packs), period, found ? productWords(found) : product];
  });
  const titles = ['needed', 'dispense', 'packs', 'each', 'supply'];
  return table(
    titles.map((title, index) => ({ title, align: index < 3 ? 'right' : 'left' })),
    rows,
    width,
  );
}

function findingList({ findings }: Plan, width: number): string {
  const rows = findings.map(({ rule, severity, text, source, path, overridden }) => [
    severity,
    rule,
    printable(
      `${text} (${[source, path].filter((part) => part !== '').join('; ')})${overridden ? ` Overridden by ${overridden.by}: ${overridden.reason}` : ''}`,
    ),
  ]);
  return table([{ title: 'finding' }, { title: 'rule' }, { title: 'what it says' }], rows, width);
}

function alternativeTable({ alternatives, strategy }: Plan, width: number): string {
  const forecast = alternatives.some(({ peakWithdrawal }) => peakWithdrawal !== undefined);
  const rows = alternatives.map((one) => [
    `${one.strategy}${one.strategy === strategy ? ' (this plan)' : ''}`,
    String(Math.round(one.weeks)),
    String(one.steps),
    ...(forecast ? [spreadWords(one.peakWithdrawal), one.worstWeek === undefined ? '' : String(one.worstWeek)] : []),
  ]);
  const titles = ['strategy', 'weeks', 'steps', ...(forecast ? ['peak withdrawal, 0-80', 'hardest week'] : [])];
  const body = table(
    titles.map((title, index) => ({ title, align: index === 0 ? 'left' : 'right' })),
    rows,
    width,
  );
  if (!forecast) return body;
  const legend =
    'Peak withdrawal: the middle of the forecast, and the range that holds 8 people in 10. A model, not a promise.';
  return `${body}\n${wrap(legend, width)}`;
}

function spreadWords(spread: Alternative['peakWithdrawal']): string {
  return spread === undefined ? '' : `${spread.p50.toFixed(1)} (${spread.p10.toFixed(1)}-${spread.p90.toFixed(1)})`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
