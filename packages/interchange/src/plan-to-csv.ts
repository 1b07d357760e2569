import type { Item, Plan } from '@decrescendo/taper';
import { say } from './messages.ts';
import { lastDay, marksOf, viewPlan } from './plan-view.ts';
import type { SheetOptions } from './sheet-options.ts';

/** Column names, which do not change with the language. */
export const csvColumns = [
  'plan_version',
  'status',
  'mark',
  'step',
  'release',
  'from',
  'to',
  'days',
  'daily_mcg',
  'change_percent',
  'time',
  'dose_mcg',
  'items',
  'drug',
  'why',
  'notice',
] as const;

/**
 * A plan as comma-separated values: one row for each step and time of day, doses in micrograms, exact.
 * `items` reads `product=count` or `product=volume mL[/drops]`, joined by `; `. A step without doses has one row, a plan without steps has
 * one row that says to stay on the present dose. `release` is `released` for the one step that may be acted on.
 */
export function planToCsv(plan: Plan, options: SheetOptions = {}): string {
  const view = viewPlan(plan, { ...options, locale: 'en' });
  const mark = marksOf(view).join('; ');
  const notice = options.approvedSite ? '' : say('en', 'research');
  const rows: (string | number)[][] = [[...csvColumns]];
  if (plan.steps.length === 0) {
    const blanks = new Array<string>(8).fill('');
    rows.push([
      plan.version,
      plan.status,
      mark,
      '',
      '',
      ...blanks,
      plan.drug,
      `${say('en', 'continueText')} ${plan.continue.text}`,
      notice,
    ]);
  }
  for (const step of plan.steps) {
    const isReleased = view.isReleased && step.index === view.current?.index;
    const release = say('en', isReleased ? 'released' : 'planned');
    const before = [
      plan.version,
      plan.status,
      mark,
      step.index,
      release,
      step.from,
      lastDay(step),
      step.days,
      step.dailyMcg,
      step.changePercent,
    ];
    const doses = step.doses.length > 0 ? step.doses : [{ time: '', mcg: 0, items: [] }];
    for (const dose of doses) {
      rows.push([
        ...before,
        dose.time,
        dose.mcg,
        dose.items.map(writeItem).join('; '),
        plan.drug,
        step.why.text,
        notice,
      ]);
    }
  }
  return rows.map((row) => row.map(writeCell).join(',')).join('\r\n') + '\r\n';
}

function writeItem(item: Item): string {
  if ('count' in item) return `${item.product}=${item.count}`;
  return `${item.product}=${item.mL} mL${item.drops === undefined ? '' : `/${item.drops} drops`}`;
}

/** Quoted where RFC 4180 asks for it; a text that a spreadsheet would run as a formula gets an apostrophe. */
function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
