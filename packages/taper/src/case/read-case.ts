import {
  daysBetween,
  fail,
  formatMass,
  issue,
  nanograms,
  ok,
  zeroDose,
  type Issue,
  type Nanograms,
  type Result,
} from '@decrescendo/units';
import { findDrug, product as productById, type Drug } from '@decrescendo/formulary';
import type { Case } from '../types.ts';
import type { CaseReading, ReadLine } from './case-reading.ts';
import { dependenceOf } from './dependence.ts';
import { bandOf } from './dose-band.ts';
import { licensedMaximumMg, plausibilityOf } from './licensed-maximum.ts';
import { anaesthetics, flumazenil, isNamed, phenobarbital } from './special-drugs.ts';

/** More times of day than anybody takes a medicine at; a slip of the file, not a regimen. */
export const mostTimes = 8;

/**
 * Looks up every name of a case and makes its sums.
 *
 * @returns issues where the case names what nobody can plan with: `drug-unknown`, `drug-not-tapered`, `product-unknown`, `product-other-drug`,
 *          `dose-implausible`, `too-many-times`, `nothing-taken`, `goal-not-lower`, `avoid-reversed`, `schedule-…`
 */
export function readCase(theCase: Case): Result<CaseReading> {
  const issues: Issue[] = [];
  const { history } = theCase;
  const lines = history.regimen.map((line, index): ReadLine => {
    const path = `history.regimen[${index}]`;
    const drug = taperable(line.drug, history.source, `${path}.drug`, issues);
    const product = line.product === undefined ? undefined : productById(line.product);
    if (line.product !== undefined && !product)
      issues.push(issue('product-unknown', `${path}.product`, { text: line.product }));
    if (product && drug && product.drug !== drug.name) {
      issues.push(issue('product-other-drug', `${path}.product`, { text: product.id, drug: drug.name }));
    }
    const asNeeded = line.asNeeded !== undefined;
    return {
      index,
      written: line.drug,
      ...(drug ? { drug } : {}),
      ...(product ? { product } : {}),
      amount: line.amount,
      at: line.at,
      asNeeded,
      daily: asNeeded ? line.asNeeded.max : nanograms(line.amount * line.at.length),
      daysPerWeek: asNeeded ? Math.min(7, line.asNeeded.perWeek) : history.daysPerWeek,
    };
  });
  const drugs = [...new Map(lines.flatMap(({ drug }) => (drug ? [[drug.name, drug] as const] : []))).values()];
  const load = drugs.map((drug) => ({
    drug: drug.name,
    daily: sumOf(lines.filter((line) => line.drug === drug).map(({ daily }) => daily)),
  }));
  if (!isOfUnknownStrength(history.source)) {
    checkDoses(load, lines, issues);
    checkTimes(lines, issues);
  }

  const drug = drugs[0];
  const own = lines.filter((line) => line.drug === drug && drug !== undefined);
  const present = sumOf(own.map(({ daily }) => daily));
  const goal = theCase.goal.kind === 'stop' ? zeroDose : theCase.goal.to;
  const daysPerWeek = Math.min(history.daysPerWeek, Math.max(0, ...lines.map((line) => line.daysPerWeek)));
  if (present === 0 && drug) issues.push(issue('nothing-taken', 'history.regimen'));
  else if (drugs.length === 1 && goal >= present && goal > 0) {
    issues.push(issue('goal-not-lower', 'goal.to', { goal: formatMass(goal), present: formatMass(present) }));
  }
  theCase.preferences.avoid.forEach(({ from, to }, index) => {
    if (daysBetween(from, to) < 0) issues.push(issue('avoid-reversed', `preferences.avoid[${index}]`, { from, to }));
  });
  if (drugs.length === 1) checkSchedule(theCase, present, goal, issues);
  if (issues.length > 0) return fail(...issues);

  const times = new Map<number, number>();
  for (const { at, amount } of own) for (const minute of at) times.set(minute, (times.get(minute) ?? 0) + amount);
  const minutes = [...times.keys()].sort((a, b) => a - b);
  return ok({
    theCase,
    lines,
    drugs,
    ...(drug ? { drug } : {}),
    minutes,
    shape: minutes.map((minute) => nanograms(times.get(minute)!)),
    present,
    goal,
    daysPerWeek,
    dependence: dependenceOf(
      daysPerWeek,
      history.sinceDays,
      drugs.length > 0 ? bandOf(load) : 'high',
      history.withdrawalHistory,
    ),
    comedication: theCase.comedication.flatMap(({ name, toDay }, index) =>
      toDay !== undefined && toDay <= -14 ? [] : [{ name: name.trim().toLowerCase(), index }],
    ),
  });
}

/** The drug by any of its names; undefined, without an issue, where a rule is there to answer for the name. */
function taperable(
  written: string,
  source: Case['history']['source'],
  path: string,
  issues: Issue[],
): Drug | undefined {
  const ruled = [phenobarbital, flumazenil, anaesthetics].some((names) => isNamed(names, written));
  if (ruled) return undefined;
  const drug = findDrug(written);
  if (drug && (drug.kind === 'benzodiazepine' || drug.kind === 'z-drug' || drug.kind === 'metabolite') && drug.marketed)
    return drug;
  if (isOfUnknownStrength(source)) return undefined;
  issues.push(issue(drug ? 'drug-not-tapered' : 'drug-unknown', path, { text: written }));
  return undefined;
}

/** Where R57 refuses whatever the names and doses are. */
function isOfUnknownStrength(source: Case['history']['source']): boolean {
  return source === 'not-prescribed' || source === 'mixed';
}

function checkTimes(lines: readonly ReadLine[], issues: Issue[]): void {
  const times = new Set(lines.flatMap(({ at }) => at)).size;
  if (times > mostTimes) issues.push(issue('too-many-times', 'history.regimen', { times, most: mostTimes }));
}

function checkDoses(
  load: readonly { drug: string; daily: Nanograms }[],
  lines: readonly ReadLine[],
  issues: Issue[],
): void {
  for (const { drug, daily } of load) {
    if (plausibilityOf(drug, daily) !== 'implausible') continue;
    const line = lines.find((candidate) => candidate.drug?.name === drug)!;
    const fields = { drug, dose: formatMass(daily), maximum: licensedMaximumMg(drug)! };
    issues.push(issue('dose-implausible', `history.regimen[${line.index}].amount`, fields));
  }
}

/** A schedule typed by hand may be unwise, which rules answer; it may not rise, nor pass the goal. */
function checkSchedule(
  { preferences: { schedule } }: Case,
  present: Nanograms,
  goal: Nanograms,
  issues: Issue[],
): void {
  let before = present;
  schedule?.forEach(({ days, daily }, index) => {
    const path = `preferences.schedule[${index}]`;
    if (!Number.isInteger(days) || days < 1) issues.push(issue('schedule-days', `${path}.days`, { days }));
    if (daily > before)
      issues.push(issue('schedule-rises', `${path}.daily`, { dose: formatMass(daily), before: formatMass(before) }));
    if (daily < goal)
      issues.push(issue('schedule-below-goal', `${path}.daily`, { dose: formatMass(daily), goal: formatMass(goal) }));
    before = daily;
  });
}

function sumOf(doses: readonly Nanograms[]): Nanograms {
  return nanograms(doses.reduce<number>((sum, dose) => sum + dose, 0));
}
