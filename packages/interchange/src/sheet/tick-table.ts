import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Step } from '@decrescendo/taper';
import { addDays } from '@decrescendo/units';
import { formatDate, formatTime } from '../dates.ts';
import { say } from '../messages.ts';
import { nameTime, type PlanView } from '../plan-view.ts';
import { rowLines } from './sheet-style.ts';

/** Days that fit beside the dose on its page; longer steps get their ticks on a page of their own. */
export const daysBesideDose = 21;
const daysPerBlock = 28;

/** A box to tick for each time of each day of a step, in blocks of up to 28 days that never break over a page. */
export function tickTables(view: PlanView, step: Step, padding: number): Content[] {
  if (step.doses.length === 0) return [];
  const blocks: Content[] = [];
  for (let from = 0; from < step.days; from += daysPerBlock) {
    const days = Math.min(daysPerBlock, step.days - from);
    const half = Math.ceil(days / 2);
    blocks.push({
      columns: [
        tickTable(view, step, from, half, padding),
        ...(days > half ? [tickTable(view, step, from + half, days - half, padding)] : [{ text: '' }]),
      ],
      columnGap: 21,
      margin: [0, 0, 0, 10],
      unbreakable: true,
    });
  }
  return blocks;
}

function tickTable(view: PlanView, step: Step, from: number, days: number, padding: number): Content {
  const { locale, country } = view;
  const names = step.doses.map(({ time }) => nameTime(time, locale));
  // Two doses in one part of the day are told apart by the clock.
  const heads = names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) && step.doses.length <= 3
      ? name
      : formatTime(step.doses[at]!.time, locale, country),
  );
  const head: TableCell[] = [
    { text: '' },
    ...heads.map((text): TableCell => ({ text, fontSize: 9.3, alignment: 'center' })),
    { text: say(locale, 'howWasIt'), fontSize: 9.3, noWrap: true },
  ];
  const rows = Array.from({ length: days }, (_, day): TableCell[] => [
    { text: formatDate(addDays(step.from, from + day), 'short', locale, country), noWrap: true, margin: [0, 1, 0, 0] },
    ...step.doses.map((): TableCell => ({
      canvas: [{ type: 'rect', x: 0, y: 0, w: 12, h: 12, r: 2.6, lineWidth: 1.1, lineColor: '#000000' }],
      alignment: 'center',
    })),
    { text: '' },
  ]);
  return {
    table: {
      widths: [60, ...step.doses.map(() => (step.doses.length > 2 ? 38 : 42)), '*'],
      body: [head, ...rows],
      headerRows: 1,
      dontBreakRows: true,
    },
    layout: {
      ...rowLines,
      paddingLeft: () => 1,
      paddingRight: () => 1,
      paddingTop: (row) => (row === 0 ? 0 : padding),
      paddingBottom: (row) => (row === 0 ? 2 : padding - 1),
    },
  };
}
