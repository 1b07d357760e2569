import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Step } from '@decrescendo/taper';
import { dayNumber, type CivilDate } from '@decrescendo/units';
import { formatDate } from '../dates.ts';
import { crisisLine, emergencyContacts } from '../emergency-contacts.ts';
import { say } from '../messages.ts';
import type { PlanView } from '../plan-view.ts';
import { unbroken } from './sheet-style.ts';

/** If this is too hard, what you may notice, get help now. */
export function helpColumns(view: PlanView, step: Step): Content {
  const open: TableCell = { stack: tooHard(view), border: [false, true, false, false] };
  const notice: TableCell = { stack: mayNotice(view, step), border: [false, true, false, false] };
  const gap: TableCell = { text: '', border: [false, false, false, false] };
  return {
    table: {
      widths: ['*', 12, '*', 12, 156],
      body: [[open, gap, notice, gap, { stack: getHelp(view), border: [true, true, true, true] }]],
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: () => 1.6,
      vLineWidth: (column) => (column >= 4 ? 1.6 : 0),
      paddingLeft: (column) => (column === 4 ? 9 : 0),
      paddingRight: (column) => (column === 4 ? 9 : 0),
      paddingTop: () => 6,
      paddingBottom: () => 7,
    },
    margin: [0, 2, 0, 8],
  };
}

function tooHard({ locale, options }: PlanView): Content[] {
  const contact = options.contact;
  const call: Content =
    contact?.phone === undefined
      ? { text: say(locale, 'callAnyone') }
      : {
          text: [
            ...splitBold(
              say(locale, 'call', {
                name: contact.name ?? say(locale, 'theClinic'),
                phone: `\u0001${unbroken(contact.phone)}\u0001`,
              }),
            ),
            contact.hours === undefined ? '.' : `, ${contact.hours}.`,
          ],
        };
  return [
    { text: say(locale, 'tooHard'), style: 'heading' },
    { text: say(locale, 'tooHardText'), margin: [0, 0, 0, 3] },
    call,
  ];
}

function mayNotice(view: PlanView, step: Step): Content[] {
  const { locale } = view;
  const forecast = withdrawalIn(view, step);
  return [
    { text: say(locale, 'notice'), style: 'heading' },
    { text: say(locale, 'noticeText'), margin: [0, 0, 0, 3] },
    ...(forecast ? [{ text: say(locale, 'noticeForecast', forecast), style: 'small' }] : []),
  ];
}

/** The help box, also for a plan without steps. */
export function getHelp({ locale, country }: PlanView): Content[] {
  const contacts = country && emergencyContacts[country];
  if (!contacts) {
    return [
      { text: say(locale, 'getHelpUnknown'), style: 'heading', fontSize: 13 },
      { text: say(locale, 'getHelpText'), margin: [0, 0, 0, 3] },
      { text: say(locale, 'getHelpUnknownText'), bold: true },
    ];
  }
  return [
    { text: say(locale, 'getHelp', { number: contacts.emergency }), style: 'heading', fontSize: 13 },
    { text: say(locale, 'getHelpText'), margin: [0, 0, 0, 3] },
    { text: [crisisLine(contacts, locale), ' ', { text: unbroken(contacts.crisis.number), bold: true }] },
    ...(contacts.advice
      ? [{ text: [`${contacts.advice.name}: `, { text: unbroken(contacts.advice.number), bold: true }] }]
      : []),
    {
      text: say(locale, 'numbersListed', { date: formatDate(contacts.checked as CivilDate, 'date', locale, country) }),
      fontSize: 7.5,
      color: '#444444',
      margin: [0, 2, 0, 0],
    },
  ];
}

/** The forecast's worst day within a step, rounded to whole points; undefined where the plan has no forecast. */
function withdrawalIn(view: PlanView, step: Step): Record<'p10' | 'p50' | 'p90', number> | undefined {
  const { forecast, steps } = view.plan;
  const series = forecast.series.find(({ name }) => name === 'withdrawal.severity');
  if (!series) return undefined;
  const from = dayNumber(step.from) - dayNumber(steps[0]!.from);
  let worst: number | undefined;
  forecast.time.values.forEach((day, at) => {
    if (day < from || day > from + step.days) return;
    const here = series.percentiles.p50[at];
    if (here !== undefined && (worst === undefined || here > series.percentiles.p50[worst]!)) worst = at;
  });
  if (worst === undefined) return undefined;
  const { p10, p50, p90 } = series.percentiles;
  const [low, middle, high] = [p10[worst], p50[worst], p90[worst]].map((value) => Math.round(value ?? Number.NaN)) as [
    number,
    number,
    number,
  ];
  return Number.isFinite(low + middle + high) ? { p10: low, p50: middle, p90: high } : undefined;
}

/** Text between two marks in bold: a number set into a translated sentence. */
function splitBold(text: string): Content[] {
  return text.split('\u0001').map((part, at) => ({ text: part, bold: at % 2 === 1 }));
}
