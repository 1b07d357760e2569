import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Plan, Step } from '@decrescendo/taper';
import { dayNumber } from '@decrescendo/units';
import { formatDate } from '../dates.ts';
import { drawStaircase } from '../drawing/draw-staircase.ts';
import { say } from '../messages.ts';
import { formatNumber } from '../plan-to-markdown.ts';
import {
  formatMcg,
  lastDay,
  marksOf,
  nameProduct,
  presentInBrackets,
  productOf,
  sumOf,
  supplyOfStep,
  viewPlan,
  type PlanView,
} from '../plan-view.ts';
import type { SheetOptions } from '../sheet-options.ts';
import { doseBox } from './dose-box.ts';
import { helpColumns } from './help-columns.ts';
import { laterSteps } from './later-steps.ts';
import { noStepsPage } from './no-steps-page.ts';
import { prescriberPage } from './prescriber-page.ts';
import { margin, pageFooter, pageHeader, paper, paperOf, watermark } from './page-frame.ts';
import { picture, styles, unbroken } from './sheet-style.ts';
import { footTag, headTag, tagContent } from './tag-content.ts';
import { daysBesideDose, tickTables } from './tick-table.ts';

/** What shares the first page with the dose and the help box, which never leave it. */
export type Arrangement = (typeof arrangements)[number];
/** From the roomiest to the one that always fits. */
export const arrangements = ['all', 'all-closer', 'ticks-after', 'ticks-and-staircase-after'] as const;
/** Id of the last words that belong on the first page. */
export const lastOfFirstPage = 'supply-of-step';

/** The document of a plan: the step to take on the first page, later steps and the prescriber's part on those that follow. */
export function sheetDefinition(
  plan: Plan,
  options: SheetOptions = {},
  arrangement: Arrangement = 'all',
): TDocumentDefinitions {
  const view = viewPlan(plan, options);
  const { locale } = view;
  const size = paperOf(view);
  const width = paper[size].width - 2 * margin;
  const marks = marksOf(view);
  const across = watermark(marks, width);
  // A time of making would differ at each run; the day of printing is what counts, and the caller knows it.
  const made = new Date(dayNumber(options.printedOn ?? plan.start) * 86_400_000);
  return {
    pageSize: size,
    pageMargins: [margin, 70, margin, 62],
    language: locale,
    displayTitle: true,
    version: '1.7',
    info: {
      title: [...marks, plan.title].join(': '),
      author: 'Decrescendo',
      creator: 'Decrescendo',
      producer: 'Decrescendo',
      subject: say(locale, 'version', { version: plan.version }),
      creationDate: made,
      modDate: made,
    },
    defaultStyle: { font: 'Sans', fontSize: 10.5, lineHeight: 1.12 },
    styles,
    ...(across ? { watermark: across } : {}),
    tagged: true,
    // Read once, on the first page; on later pages head and foot are for the eye.
    header: (page) => (page === 1 ? tagContent(pageHeader(view, marks), headTag) : pageHeader(view, marks)),
    footer: (page, pages) =>
      page === 1 ? tagContent(pageFooter(view, page, pages), footTag) : pageFooter(view, page, pages),
    content: tagContent(view.current ? stepPages(view, view.current, width, arrangement) : noStepsPage(view)),
  };
}

function stepPages(view: PlanView, step: Step, width: number, arrangement: Arrangement): Content[] {
  const { locale, country } = view;
  const title = say(locale, view.isReleased ? 'titleDose' : 'titleDraft', {
    from: unbroken(formatDate(step.from, 'weekday', locale, country)),
    to: unbroken(formatDate(lastDay(step), 'weekday', locale, country)),
  });
  const isAll = arrangement === 'all' || arrangement === 'all-closer';
  const ticksHere = isAll && step.days <= daysBesideDose;
  const ticks = tickTables(view, step, arrangement === 'all-closer' ? 2.2 : ticksHere ? 4 : 3);
  const staircase: Content = {
    unbreakable: true,
    stack: [
      { text: say(locale, 'whereThisFits'), style: 'heading' },
      picture(drawStaircase(view, width, arrangement === 'all-closer' ? 82 : 104), [0, 0, 0, 6]),
    ],
  };
  const staircaseHere = arrangement !== 'ticks-and-staircase-after';
  const after: Content[] = [
    ...(staircaseHere ? [] : [staircase]),
    ...(ticksHere || ticks.length === 0
      ? []
      : [{ text: say(locale, 'tickTitle'), style: 'heading', fontSize: 14 } as Content, ...ticks]),
  ];
  return [
    // Two lines of title cost the help box its place.
    { text: title, style: 'title', ...(title.length > 48 ? { fontSize: title.length > 58 ? 14.5 : 16.5 } : {}) },
    doseBox(view, step, width),
    howToTake(view, step),
    ...(ticksHere ? ticks : []),
    ...(staircaseHere ? [staircase] : []),
    helpColumns(view, step),
    { text: supplyWords(view, step), style: 'small', id: lastOfFirstPage },
    ...(after.length > 0 ? [{ stack: after, pageBreak: 'before' as const }] : []),
    ...laterSteps(view),
    ...prescriberPage(view),
  ];
}

/** What to do and not to do, in the words of this step. */
function howToTake(view: PlanView, step: Step): Content {
  const { locale, country, products, plan, options } = view;
  const items = step.doses.flatMap((dose) => dose.items);
  const broken = [
    ...new Set(
      items
        .filter((item) => 'count' in item && item.count % 1 !== 0)
        .map((item) => unbroken(productOf(item, products).label)),
    ),
  ];
  const sentences: string[] = [say(locale, 'missedDose')];
  if (broken.length > 0)
    sentences.push(say(locale, 'breakTablets', { strengths: broken.join(locale === 'de' ? ' und ' : ' and ') }));
  else if (items.length > 0 && items.every((item) => ['tablet', 'capsule'].includes(productOf(item, products).form)))
    sentences.push(say(locale, 'swallowWhole'));
  if (items.some((item) => 'mL' in item)) sentences.push(say(locale, 'measure'));
  if (view.isReleased) {
    const prescriber = options.release?.by ?? say(locale, 'yourPrescriber');
    sentences.push(
      say(locale, 'stayAfter', {
        date: unbroken(formatDate(lastDay(step), 'date', locale, country)),
        dose: formatMcg(step.dailyMcg, locale),
        prescriber,
      }),
    );
  }
  const bold: string[] = [];
  if (plan.example) bold.push(say(locale, 'exampleLine'));
  if (!view.isReleased) bold.push(say(locale, 'draftLine', { present: presentInBrackets(view) }));
  if (plan.status === 'needs-prescriber') bold.push(say(locale, 'needsPrescriberLine'));
  return {
    stack: [
      ...(bold.length > 0
        ? [{ text: bold.join(' '), bold: true, margin: [0, 0, 0, 3] as [number, number, number, number] }]
        : []),
      { text: [{ text: say(locale, 'doNotStop'), bold: true }, ` ${sentences.join(' ')}`] },
    ],
    margin: [0, 0, 0, 9],
  };
}

function supplyWords(view: PlanView, step: Step): string {
  const { locale, products } = view;
  const lines = supplyOfStep(step, products).map((line) => {
    const product = products.find(({ id }) => id === line.product)!;
    const amount = `${formatNumber(line.dispense, locale)}${product.unit === 'mL' ? '\u00a0mL' : '\u00a0×'}`;
    return `${amount} ${nameProduct(product, locale)}`;
  });
  const supply =
    lines.length === 0 ? '' : `${say(locale, 'supplyFor', { days: step.days, supply: lines.join(', ') })} `;
  return supply + say(locale, 'addsUp', { sum: sumOf(step.doses, products, locale) });
}
