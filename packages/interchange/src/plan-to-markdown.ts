import type { Finding, Plan, Step } from '@decrescendo/taper';
import { describeItems } from '@decrescendo/taper';
import { formatDate, formatTime } from './dates.ts';
import { crisisLine, emergencyContacts } from './emergency-contacts.ts';
import { say } from './messages.ts';
import {
  formatMcg,
  lastDay,
  marksOf,
  nameProduct,
  nameTime,
  presentInBrackets,
  sumOf,
  viewPlan,
  type PlanView,
} from './plan-view.ts';
import type { SheetOptions } from './sheet-options.ts';

/** A plan as Markdown, for a record or a message: the same words and numbers as the sheet, without drawings. */
export function planToMarkdown(plan: Plan, options: SheetOptions = {}): string {
  const view = viewPlan(plan, options);
  const { locale, country, current } = view;
  const parts: string[] = [`# ${escape(plan.title)}`];
  const marks = marksOf(view);
  if (marks.length > 0) parts.push(`**${marks.join(' · ')}**`);
  if (!options.approvedSite) parts.push(`*${say(locale, 'research')}.*`);
  parts.push(
    [
      say(locale, `status.${plan.status}`),
      say(locale, 'levelOfCare', { level: say(locale, `level.${plan.levelOfCare.level}`) }),
      say(locale, 'version', { version: plan.version }),
    ].join(' · '),
  );
  if (current) parts.push(...stepSections(view, current));
  else parts.push(...withoutSteps(view));
  const contacts = country && emergencyContacts[country];
  parts.push(
    contacts
      ? `## ${say(locale, 'getHelp', { number: contacts.emergency })}\n\n${say(locale, 'getHelpText')} ${crisisLine(contacts, locale)} **${contacts.crisis.number}**`
      : `## ${say(locale, 'getHelpUnknown')}\n\n${say(locale, 'getHelpText')} ${say(locale, 'getHelpUnknownText')}`,
  );
  parts.push(`## ${say(locale, 'findings')}`, findingList(view));
  return parts.join('\n\n') + '\n';
}

function stepSections(view: PlanView, current: Step): string[] {
  const { locale, country, plan, products } = view;
  const title = say(locale, view.isReleased ? 'titleDose' : 'titleDraft', {
    from: formatDate(current.from, 'full', locale, country),
    to: formatDate(lastDay(current), 'full', locale, country),
  });
  const parts = [`## ${title}`];
  if (plan.example) parts.push(say(locale, 'exampleLine'));
  if (!view.isReleased) parts.push(`**${say(locale, 'draftLine', { present: presentInBrackets(view) })}**`);
  if (plan.status === 'needs-prescriber') parts.push(say(locale, 'needsPrescriberLine'));
  parts.push(
    current.doses
      .map(
        (dose) =>
          `- ${nameTime(dose.time, locale)} ${formatTime(dose.time, locale, country)}: **${formatMcg(dose.mcg, locale)}**, ${describeItems(dose.items, products, locale)}`,
      )
      .join('\n') || `- ${say(locale, 'noDose')}`,
    `${say(locale, 'eachDay')}: **${formatMcg(current.dailyMcg, locale)}**. ${say(locale, 'addsUp', { sum: sumOf(current.doses, products, locale) })}`,
    `**${say(locale, 'doNotStop')}** ${say(locale, 'missedDose')}`,
  );
  if (view.later.length > 0) {
    parts.push(`## ${say(locale, 'laterTitle')}`, say(locale, 'laterText'), stepTable(view, view.later));
  }
  parts.push(`## ${say(locale, 'supplyTitle')}`, supplyTable(view));
  return parts;
}

function stepTable(view: PlanView, steps: readonly Step[]): string {
  const { locale, country, products } = view;
  const head = (['step', 'dates', 'daily', 'change', 'doses', 'why'] as const).map((key) => say(locale, key));
  const rows = steps.map((step) => [
    String(step.index),
    `${formatDate(step.from, 'date', locale, country)} – ${formatDate(lastDay(step), 'date', locale, country)}`,
    step.dailyMcg === 0 ? say(locale, 'none') : formatMcg(step.dailyMcg, locale),
    formatPercent(step.changePercent, locale),
    step.doses
      .map((dose) => `${formatTime(dose.time, locale, country)}: ${describeItems(dose.items, products, locale)}`)
      .join('; ') || say(locale, 'noDose'),
    step.why.text,
  ]);
  return table(head, rows);
}

function supplyTable(view: PlanView): string {
  const { locale, plan, products } = view;
  const head = (['product', 'needed', 'dispense', 'packs', 'period'] as const).map((key) => say(locale, key));
  const rows = plan.supply.map((line) => [
    nameProduct(
      products.find(({ id }) => id === line.product)!,
      locale,
    ),
    formatNumber(line.needed, locale),
    formatNumber(line.dispense, locale),
    line.packs > 0 ? String(line.packs) : say(locale, 'packsUnknown'),
    line.period,
  ]);
  return table(head, rows);
}

function withoutSteps(view: PlanView): string[] {
  const { locale, country, plan } = view;
  const present = plan.continue.regimen.map(
    ({ time, drug, mcg }) =>
      `- ${time === '' ? '' : `${formatTime(time, locale, country)}: `}${escape(drug)} ${formatMcg(mcg, locale)}`,
  );
  return [
    `## ${say(locale, 'continueTitle')}`,
    say(locale, plan.status === 'specialist' ? 'specialistText' : 'refusedText'),
    `**${say(locale, 'continueText')}**`,
    escape(plan.continue.text),
    ...(present.length > 0 ? [`### ${say(locale, 'present')}`, present.join('\n')] : []),
  ];
}

function findingList(view: PlanView): string {
  const { plan, locale } = view;
  if (plan.findings.length === 0) return say(locale, 'noFindings');
  return plan.findings
    .map(
      (finding) =>
        `- **${finding.rule} ${finding.severity}** ${escape(finding.text)} ${escape(afterFinding(finding, view))}`,
    )
    .join('\n');
}

/** Source of a finding and who overrode it, if anybody. */
export function afterFinding(finding: Finding, view: PlanView): string {
  const source = say(view.locale, 'source', { source: finding.source });
  const overridden = finding.overridden ? ` (${say(view.locale, 'overridden', { ...finding.overridden })})` : '';
  return `${source}${overridden}`;
}

export function formatPercent(percent: number, locale: 'en' | 'de'): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '\u2212' : '';
  return `${sign}${formatNumber(Math.abs(percent), locale)}\u00a0%`;
}

export function formatNumber(value: number, locale: 'en' | 'de'): string {
  const text = String(Math.round(value * 1000) / 1000);
  return locale === 'de' ? text.replace('.', ',') : text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escape(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What a person typed must not become a heading, a link or a tag. */
function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]#]/g, (mark) => `\\${mark}`);
}
