import type { Case, Plan } from '@decrescendo/taper';
import type { CivilDate } from '@decrescendo/units';
import type { OutputFile } from './write-files.ts';

/** Where each kind of document is to go. */
export type PlanExports = Readonly<Partial<Record<'csv' | 'md' | 'ics' | 'pdf' | 'svg', string>>>;

/** The documents asked for, made in memory: nothing is written before every one exists. */
export async function exportPlan(plan: Plan, { products }: Case, exports: PlanExports): Promise<readonly OutputFile[]> {
  if (Object.keys(exports).length === 0) return [];
  const { planToCsv, planToIcs, planToMarkdown, planToPdf, planToSvg } = await import('@decrescendo/interchange');
  const options = {
    ...(products.country !== undefined && { country: products.country }),
    printedOn: today(),
  };
  const files: OutputFile[] = [];
  if (exports.csv !== undefined) files.push({ path: exports.csv, content: planToCsv(plan, options) });
  if (exports.md !== undefined) files.push({ path: exports.md, content: planToMarkdown(plan, options) });
  if (exports.ics !== undefined) files.push({ path: exports.ics, content: planToIcs(plan, options) });
  if (exports.pdf !== undefined) files.push({ path: exports.pdf, content: await planToPdf(plan, options) });
  if (exports.svg !== undefined) files.push({ path: exports.svg, content: planToSvg(plan, options) });
  return files;
}

/** The day where the command runs: the only clock in a plan's documents is this, on the sheet's foot. */
function today(): CivilDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDate;
}
