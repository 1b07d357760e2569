import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Step } from '@decrescendo/taper';
import { describeItems } from '@decrescendo/taper';
import { formatDate, formatTime } from '../dates.ts';
import { say } from '../messages.ts';
import { formatPercent } from '../plan-to-markdown.ts';
import { formatMcg, lastDay, sumOf, type PlanView } from '../plan-view.ts';
import { keepStrength, quiet, rowLines, unbroken } from './sheet-style.ts';

/** Every later step, greyed, each with the words that it waits for release; rows never break over a page. */
export function laterSteps(view: PlanView): Content[] {
  const { locale, later } = view;
  if (later.length === 0) return [];
  const head = (['step', 'dates', 'daily', 'change', 'doses'] as const).map((key): TableCell => ({
    text: say(locale, key),
    style: 'tableHead',
  }));
  return [
    { text: say(locale, 'laterTitle'), style: 'heading', fontSize: 14, pageBreak: 'before' },
    { text: say(locale, 'laterText'), margin: [0, 0, 0, 8] },
    {
      table: {
        widths: [30, 130, 46, 42, '*'],
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        body: [head, ...later.map((step) => row(view, step))],
      },
      layout: rowLines,
      fontSize: 9.5,
    },
  ];
}

function row(view: PlanView, step: Step): TableCell[] {
  const { locale, country, products } = view;
  const dates = `${unbroken(formatDate(step.from, 'date', locale, country))} – ${unbroken(formatDate(lastDay(step), 'date', locale, country))}`;
  const doses: Content[] = step.doses.map((dose) => ({
    text: [
      { text: `${unbroken(formatTime(dose.time, locale, country))} `, bold: true },
      keepStrength(describeItems(dose.items, products, locale)),
    ],
  }));
  if (step.doses.length === 0) doses.push({ text: say(locale, 'noDose') });
  else doses.push({ text: sumOf(step.doses, products, locale), fontSize: 8.3 });
  return [
    { text: String(step.index), color: quiet },
    {
      stack: [{ text: dates }, { text: say(locale, 'planned'), font: 'Serif', italics: true, fontSize: 9.5 }],
      color: quiet,
    },
    { text: step.dailyMcg === 0 ? say(locale, 'none') : formatMcg(step.dailyMcg, locale), color: quiet },
    { text: formatPercent(step.changePercent, locale), color: quiet },
    { stack: doses, color: quiet },
  ];
}
