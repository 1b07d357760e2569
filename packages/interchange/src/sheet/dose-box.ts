import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { PlannedDose, Step } from '@decrescendo/taper';
import { itemWords } from '@decrescendo/taper';
import { formatTime } from '../dates.ts';
import { drawDose } from '../drawing/draw-dose.ts';
import { say } from '../messages.ts';
import { formatMcg, nameTime, type PlanView } from '../plan-view.ts';
import { keepStrength, picture, rule } from './sheet-style.ts';

const dayWidth = 108;
const padding = 11;
const [thick, thin] = [1.6, 0.7];

/** What to take at each time of day, drawn and in words, and the day's total: the box a person looks at first. */
export function doseBox(view: PlanView, step: Step, width: number): ContentTable {
  const perRow = step.doses.length <= 3 ? Math.max(1, step.doses.length) : step.doses.length === 4 ? 2 : 3;
  const dayBeside = step.doses.length <= 3;
  const columns = perRow + (dayBeside ? 1 : 0);
  const column = (width - thick * 2 - thin * (columns - 1) - (dayBeside ? dayWidth : 0)) / perRow;
  const room = column - 2 * padding;
  const cells: TableCell[] = step.doses.map((dose) => ({ stack: doseCell(view, dose, room, perRow <= 2) }));
  if (cells.length === 0)
    cells.push({ text: say(view.locale, 'noDose'), fontSize: 15, bold: true, margin: [0, 18, 0, 18] });
  const rows: TableCell[][] = [];
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow);
    while (row.length < perRow) row.push({ text: '' });
    rows.push(row);
  }
  const day = dayCell(view, step, dayBeside);
  if (dayBeside) rows[0]!.push(day);
  else
    rows.push([
      { ...(day as object), colSpan: perRow } as TableCell,
      ...new Array<TableCell>(perRow - 1).fill({ text: '' }),
    ]);
  return {
    table: {
      widths: [...new Array<number>(perRow).fill(column - 2 * padding), ...(dayBeside ? [dayWidth - 2 * padding] : [])],
      body: rows,
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? thick : thin),
      vLineWidth: (at, node) => (at === 0 || at === node.table.widths!.length ? thick : thin),
      hLineColor: (row, node) => (row === 0 || row === node.table.body.length ? '#000000' : rule),
      vLineColor: (at, node) => (at === 0 || at === node.table.widths!.length ? '#000000' : rule),
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 8,
      paddingBottom: () => 8,
    },
    margin: [0, 0, 0, 9],
  };
}

function doseCell(view: PlanView, dose: PlannedDose, room: number, massBeside: boolean): Content[] {
  const { locale, country, products } = view;
  const mass: Content = { text: formatMcg(dose.mcg, locale), bold: true, fontSize: 14.5 };
  const massWidth = massBeside ? 62 : 0;
  const drawings: Content[] = drawDose(dose.items, products, locale, room - massWidth).map((drawing) =>
    picture(drawing, [0, 0, 0, 4]),
  );
  return [
    {
      columns: [
        { text: nameTime(dose.time, locale), bold: true, fontSize: 11.5 },
        { text: formatTime(dose.time, locale, country), fontSize: 11.5, alignment: 'right', width: 'auto' },
      ],
      margin: [0, 0, 0, 5],
    },
    massBeside
      ? {
          columns: [
            { stack: drawings, width: room - massWidth },
            { ...mass, width: massWidth, alignment: 'right', margin: [0, 14, 0, 0] },
          ],
        }
      : { stack: [...drawings, mass] },
    {
      text: itemWords(dose.items, products, locale).map(({ text, strong }) => ({
        text: keepStrength(text),
        bold: strong,
      })),
      margin: [0, 3, 0, 0],
    },
  ];
}

function dayCell(view: PlanView, step: Step, isTall: boolean): TableCell {
  const { locale, beforeMcg } = view;
  const total = formatMcg(step.dailyMcg, locale);
  const lines: Content[] = [
    { text: say(locale, 'eachDay'), margin: [0, isTall ? 14 : 0, 0, 0] },
    { text: total, bold: true, fontSize: Math.min(isTall ? 22 : 18, (dayWidth - 2 * padding) / (0.6 * total.length)) },
  ];
  if (beforeMcg !== undefined) {
    const difference = Math.round((step.dailyMcg - beforeMcg) * 1000) / 1000;
    const key = difference < 0 ? 'lessThanBefore' : difference > 0 ? 'moreThanBefore' : 'sameAsBefore';
    lines.push({ text: say(locale, key, { dose: formatMcg(Math.abs(difference), locale) }) });
  }
  return { stack: lines, alignment: 'center' };
}
