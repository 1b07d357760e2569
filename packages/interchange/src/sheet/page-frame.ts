import type { Content, Watermark } from 'pdfmake/interfaces.js';
import { formatDate } from '../dates.ts';
import { say } from '../messages.ts';
import type { PlanView } from '../plan-view.ts';
import { rule } from './sheet-style.ts';

/** Size of paper in points, and the margin left and right of everything. */
export const paper = { A4: { width: 595.28, height: 841.89 }, LETTER: { width: 612, height: 792 } } as const;
export const margin = 45;

export function paperOf({ options, country }: PlanView): keyof typeof paper {
  return options.paper ?? (country === 'us' || country === 'ca' ? 'LETTER' : 'A4');
}

const brand =
  '<svg xmlns="http://www.w3.org/2000/svg" width="23" height="12" viewBox="0 0 30 15"><path d="M1.5 1.5 L28 7.5 L1.5 13.5" fill="none" stroke="#000000" stroke-width="2"/></svg>';

/** On every page: whose plan, which step, and what it is not. */
export function pageHeader(view: PlanView, marks: readonly string[]): Content {
  const { locale, country, options, plan, current } = view;
  const person = options.person;
  const born =
    person?.born === undefined
      ? ''
      : `, ${say(locale, 'born', { date: formatDate(person.born, 'date', locale, country) })}`;
  const drug = plan.drug.charAt(0).toUpperCase() + plan.drug.slice(1);
  const where = current
    ? say(locale, 'stepOf', { drug, index: current.index, count: plan.steps.length, year: current.from.slice(0, 4) })
    : drug;
  return {
    margin: [margin, 28, margin, 0],
    columns: [
      { svg: brand, width: 23, margin: [0, 4, 0, 0] },
      { text: 'Decrescendo', font: 'Serif', italics: true, fontSize: 14, width: 86, margin: [6, 0, 0, 0] },
      {
        stack: marks.map((mark) => ({ text: mark, bold: true, fontSize: 9.6 })),
        width: '*',
        margin: [18, 2, 6, 0],
      },
      {
        stack: [
          { text: person ? [{ text: person.name, bold: true }, born] : plan.title, bold: person === undefined },
          { text: where },
        ],
        alignment: 'right',
        width: 200,
      },
    ],
  };
}

/** At the foot of every page: who released it, which version, which page of how many, and the state of the product. */
export function pageFooter(view: PlanView, page: number, pages: number): Content {
  const { locale, country, options, plan } = view;
  const facts: string[] = [];
  if (view.isReleased && options.release) {
    const on = formatDate(options.release.on, 'date', locale, country);
    facts.push(say(locale, 'releasedBy', { by: options.release.by, on }));
  }
  if (options.printedOn)
    facts.push(say(locale, 'printedOn', { date: formatDate(options.printedOn, 'date', locale, country) }));
  facts.push(say(locale, 'version', { version: plan.version }), say(locale, 'page', { page, pages }));
  const width = paper[paperOf(view)].width - 2 * margin;
  return {
    margin: [margin, 12, margin, 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: rule }] },
      { text: facts.join(' '), fontSize: 9, margin: [0, 4, 0, 0] },
      ...(options.approvedSite ? [] : [{ text: `${say(locale, 'research')}.`, fontSize: 9 }]),
    ],
  };
}

/** Across every page of what is no order. */
export function watermark(marks: readonly string[], width: number): Watermark | undefined {
  if (marks.length === 0) return undefined;
  const text = marks.join(', ');
  return {
    text,
    font: 'Sans',
    bold: true,
    color: '#000000',
    opacity: 0.07,
    angle: -26,
    fontSize: Math.floor(Math.min(90, width / (0.62 * text.length))),
  };
}
