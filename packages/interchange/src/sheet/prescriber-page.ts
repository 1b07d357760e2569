import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { say } from '../messages.ts';
import { afterFinding, formatNumber } from '../plan-to-markdown.ts';
import { nameProduct, type PlanView } from '../plan-view.ts';
import { rowLines } from './sheet-style.ts';

/** Supply and findings, for the people who release and dispense. */
export function prescriberPage(view: PlanView): Content[] {
  const { locale, plan } = view;
  return [
    { text: say(locale, 'prescriberTitle'), style: 'heading', fontSize: 14, margin: [0, 14, 0, 4] },
    {
      text: [
        say(locale, 'levelOfCare', { level: say(locale, `level.${plan.levelOfCare.level}`) }),
        ' ',
        ...plan.levelOfCare.reasons.map((reason) => `${reason} `),
      ],
      margin: [0, 0, 0, 8],
    },
    ...supply(view),
    { text: say(locale, 'findings'), style: 'heading', margin: [0, 10, 0, 2] },
    findingTable(view),
  ];
}

function supply(view: PlanView): Content[] {
  const { locale, plan, products } = view;
  if (plan.supply.length === 0) return [];
  const head = (['product', 'needed', 'dispense', 'packs', 'period'] as const).map((key): TableCell => ({
    text: say(locale, key),
    style: 'tableHead',
  }));
  const rows = plan.supply.map((line): TableCell[] => {
    const product = products.find(({ id }) => id === line.product)!;
    const unit = product.unit === 'mL' ? '\u00a0mL' : '';
    return [
      { stack: [{ text: nameProduct(product, locale) }, { text: product.id, fontSize: 7.5, color: '#444444' }] },
      { text: formatNumber(line.needed, locale) + unit },
      { text: formatNumber(line.dispense, locale) + unit },
      { text: line.packs > 0 ? String(line.packs) : say(locale, 'packsUnknown') },
      { text: line.period },
    ];
  });
  return [
    { text: say(locale, 'supplyTitle'), style: 'heading' },
    {
      table: {
        widths: ['*', 60, 60, 90, 70],
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        body: [head, ...rows],
      },
      layout: rowLines,
      fontSize: 9.5,
    },
  ];
}

/** The findings, also on the sheet of a plan without steps. */
export function findingTable(view: PlanView): Content {
  const { locale, plan } = view;
  if (plan.findings.length === 0) return { text: say(locale, 'noFindings') };
  const rows = plan.findings.map((finding): TableCell[] => [
    { text: finding.rule, bold: true },
    { text: finding.severity },
    { stack: [{ text: finding.text }, { text: afterFinding(finding, view), fontSize: 7.8, color: '#444444' }] },
  ]);
  return { table: { widths: [36, 44, '*'], dontBreakRows: true, body: rows }, layout: rowLines, fontSize: 9.5 };
}
