import ical, { ICalAlarmType, ICalEventRepeatingFreq, type ICalCalendar } from 'ical-generator';
import type { Plan, Step } from '@decrescendo/taper';
import { describeItems } from '@decrescendo/taper';
import { addDays, dayNumber, parseClock, type CivilDate } from '@decrescendo/units';
import { formatDate, formatTime } from './dates.ts';
import { say } from './messages.ts';
import { formatMcg, lastDay, marksOf, presentInBrackets, viewPlan, type PlanView } from './plan-view.ts';
import type { SheetOptions } from './sheet-options.ts';

/**
 * A plan as a calendar. Only the released step of an agreed plan has dose events with alarms; every later step is a review on its planned
 * day, without alarm and without a dose in its title, and says to stay on the dose until it is released. A draft, and anything made from
 * example data, is all reviews: nothing here advances by itself.
 *
 * Times are local civil times in no zone, so that a dose at 08:00 stays at 08:00. Event ids depend on plan version and step, so importing a
 * plan twice adds nothing.
 */
export function planToIcs(plan: Plan, options: SheetOptions = {}): string {
  const view = viewPlan(plan, options);
  const { locale } = view;
  const name = [...marksOf(view), say(locale, 'calendarName')].join(': ');
  const calendar = ical({
    name,
    ...(options.approvedSite ? {} : { description: say(locale, 'research') }),
    prodId: { company: 'Decrescendo', product: 'taper plan', language: locale.toUpperCase() },
  });
  if (!view.current)
    addReview(
      calendar,
      view,
      plan.start,
      'continue',
      say(locale, 'calendarNoSteps'),
      `${say(locale, 'continueText')} ${plan.continue.text}`,
    );
  else if (view.isReleased) addReleased(calendar, view, view.current);
  else addDraft(calendar, view);
  return calendar.toString();
}

function addReleased(calendar: ICalCalendar, view: PlanView, step: Step): void {
  const { locale, country, products } = view;
  for (const dose of step.doses) {
    const minute = parseClock(dose.time);
    if (minute === undefined) throw new RangeError(`${dose.time} is no time of day`);
    const start = atMinute(step.from, minute);
    const time = formatTime(dose.time, locale, country);
    const words = `${formatMcg(dose.mcg, locale)}: ${describeItems(dose.items, products, locale)}`;
    const total = formatMcg(step.dailyMcg, locale);
    const event = calendar.createEvent({
      id: `${view.plan.version}-step-${step.index}-${dose.time.replace(':', '')}@decrescendo`,
      stamp: atMinute(view.plan.start, 0),
      start,
      end: new Date(start.getTime() + 15 * 60_000),
      floating: true,
      // The title shows on a locked screen: it names no drug.
      summary: say(locale, 'calendarDose', { time }),
      description: describe(
        view,
        say(locale, 'calendarDoseText', { words, total, to: formatDate(lastDay(step), 'date', locale, country) }),
      ),
      repeating: { freq: ICalEventRepeatingFreq.DAILY, count: step.days },
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: say(locale, 'calendarDose', { time }) });
  }
  const dose = formatMcg(step.dailyMcg, locale);
  for (const later of view.later) {
    const planned = later.dailyMcg === 0 ? say(locale, 'none') : formatMcg(later.dailyMcg, locale);
    addReview(
      calendar,
      view,
      later.from,
      `step-${later.index}`,
      say(locale, 'calendarReview'),
      say(locale, 'calendarReviewText', { dose, planned }),
    );
  }
  if (view.later.length === 0 && step.dailyMcg > 0) {
    addReview(
      calendar,
      view,
      addDays(step.from, step.days),
      'end',
      say(locale, 'calendarEnd'),
      say(locale, 'calendarEndText', { dose }),
    );
  }
}

function addDraft(calendar: ICalCalendar, view: PlanView): void {
  const { locale } = view;
  const present = presentInBrackets(view);
  for (const step of [view.current!, ...view.later]) {
    const planned = step.dailyMcg === 0 ? say(locale, 'none') : formatMcg(step.dailyMcg, locale);
    addReview(
      calendar,
      view,
      step.from,
      `step-${step.index}`,
      say(locale, 'calendarDraft'),
      say(locale, 'calendarDraftText', { present, planned }),
    );
  }
}

function addReview(
  calendar: ICalCalendar,
  view: PlanView,
  date: CivilDate,
  id: string,
  summary: string,
  text: string,
): void {
  const marks = marksOf(view);
  calendar.createEvent({
    id: `${view.plan.version}-review-${id}@decrescendo`,
    stamp: atMinute(view.plan.start, 0),
    start: atMinute(date, 0),
    allDay: true,
    summary: marks.length > 0 ? `${marks.join(': ')}: ${summary}` : summary,
    description: describe(view, text),
  });
}

function describe(view: PlanView, text: string): string {
  return view.options.approvedSite ? text : `${text}\n\n${say(view.locale, 'research')}`;
}

/** The library writes floating times from the UTC fields of a date. */
function atMinute(date: CivilDate, minute: number): Date {
  return new Date(dayNumber(date) * 86_400_000 + minute * 60_000);
}
