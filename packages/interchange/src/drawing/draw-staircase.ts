import { dayNumber, fromDayNumber, type CivilDate } from '@decrescendo/units';
import { formatMonth } from '../dates.ts';
import { say } from '../messages.ts';
import { formatMcg, lastDay, type PlanView } from '../plan-view.ts';
import { formatDecimal } from '@decrescendo/taper';
import { drawing, element, path, text, type Drawing } from './svg.ts';

/** The whole plan as a staircase: what is behind and now in bold, what is planned dotted and grey. */
export function drawStaircase(view: PlanView, width: number, height: number): Drawing {
  const { plan, locale, current } = view;
  const steps = plan.steps;
  const [left, right, top, bottom] = [28, 34, 12, 18];
  const firstDay = dayNumber(steps[0]!.from);
  const final = steps.at(-1)!;
  const days = dayNumber(final.from) + final.days - firstDay;
  const before = view.plan.steps[0] === current ? view.beforeMcg : undefined;
  const highest = Math.max(...steps.map(({ dailyMcg }) => dailyMcg), before ?? 0, 1);
  const ticks = ticksUpTo(highest);
  const x = (day: number) => left + ((width - left - right) * (day - firstDay)) / days;
  const y = (mcg: number) => height - bottom - ((height - top - bottom) * mcg) / ticks.at(-1)!;

  let inside = '';
  for (const tick of ticks) {
    inside += element('path', {
      d: path('M', left, y(tick), 'H', width - right),
      stroke: '#d6d6d6',
      'stroke-width': 0.7,
    });
    inside += text(left - 5, y(tick) + 3, 8.5, formatDecimal(tick / 1000, locale), {
      'text-anchor': 'end',
      fill: '#333333',
    });
  }
  inside += text(left - 5, top - 4, 8.5, 'mg', { 'text-anchor': 'end', fill: '#333333' });
  for (const { day, label } of monthsBetween(firstDay, firstDay + days, locale))
    inside += text(x(day), height - 5, 8.5, label, { fill: '#333333' });

  const bold: (string | number)[] = before === undefined ? [] : ['M', x(firstDay), y(before)];
  const planned: (string | number)[] = [];
  let isPlanned = false;
  for (const step of steps) {
    const from = x(dayNumber(step.from));
    const to = x(dayNumber(step.from) + step.days);
    if (!isPlanned && view.later.includes(step)) {
      isPlanned = true;
      planned.push('M', from, y(steps[steps.indexOf(step) - 1]!.dailyMcg));
    }
    const line = isPlanned ? planned : bold;
    line.push(line.length === 0 ? 'M' : 'L', from, y(step.dailyMcg), 'H', to);
  }
  const isAgreed = view.isReleased;
  inside += element('path', { d: path(...bold), fill: 'none', stroke: '#000000', 'stroke-width': isAgreed ? 2 : 1.4 });
  if (planned.length > 0) {
    inside += element('path', {
      d: path(...planned),
      fill: 'none',
      stroke: '#555555',
      'stroke-width': 1.2,
      'stroke-dasharray': '1.6 2.6',
      'stroke-linecap': 'round',
    });
  }
  if (current) {
    const here = x(dayNumber(current.from) + current.days / 2);
    const level = y(current.dailyMcg);
    const words = say(locale, isAgreed ? 'youAreHere' : 'startsHere', { dose: formatMcg(current.dailyMcg, locale) });
    // Near the top the words stand beside the mark, above the line that falls away from it; else above it on a stem.
    const isHigh = level < top + 24;
    const label = isHigh ? level - 5 : level - 16;
    if (!isHigh) {
      inside += element('path', {
        d: path('M', here, level - 4, 'L', here, label + 3),
        stroke: '#000000',
        'stroke-width': 0.8,
      });
    }
    inside += element('circle', { cx: here, cy: level, r: 4, fill: '#ffffff', stroke: '#000000', 'stroke-width': 1.8 });
    const room = words.length * 5.5;
    const gap = isHigh ? 9 : 4;
    const fits = here + gap + room < width - right;
    // A white ground keeps the words clear of what is behind them.
    inside += element('rect', {
      x: fits ? here + gap - 2 : here - gap + 2 - room,
      y: label - 9.5,
      width: room + 2,
      height: 12,
      fill: '#ffffff',
      'fill-opacity': 0.92,
    });
    inside += text(fits ? here + gap : here - gap, label, 10, words, {
      'font-weight': 'bold',
      'text-anchor': fits ? undefined : 'end',
    });
  }
  if (view.later.length > 1) {
    inside += element(
      'text',
      {
        x: width - right,
        y: top + 4,
        'font-family': 'Serif',
        'font-style': 'italic',
        'font-size': 10.5,
        'text-anchor': 'end',
        fill: '#333333',
      },
      say(locale, 'plannedCurve'),
    );
  }
  if (final.dailyMcg === 0) {
    inside += element(
      'text',
      {
        x: width - right + 3,
        y: y(0) + 3,
        'font-family': 'Serif',
        'font-style': 'italic',
        'font-size': 10.5,
        fill: '#333333',
      },
      say(locale, 'none'),
    );
  }
  const dose = (mcg: number) => (mcg === 0 ? say(locale, 'none') : formatMcg(mcg, locale));
  const alt = say(locale, 'staircaseText', {
    first: dose(steps[0]!.dailyMcg),
    last: dose(final.dailyMcg),
    from: steps[0]!.from,
    to: lastDay(final),
  });
  return drawing(width, height, alt, inside);
}

/** Three to five round levels from 0 up, the last not below the highest dose. */
export function ticksUpTo(highestMcg: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(highestMcg));
  const step =
    [0.25, 0.5, 1, 2, 2.5, 5].map((factor) => factor * magnitude).find((size) => highestMcg / size <= 4) ??
    5 * magnitude;
  return Array.from({ length: Math.ceil(highestMcg / step) + 1 }, (_, index) => index * step);
}

/** First days of months to label, at most about eight of them. */
function monthsBetween(first: number, last: number, locale: PlanView['locale']): { day: number; label: string }[] {
  const every = Math.max(1, Math.ceil((last - first) / 30.4 / 7));
  const start = fromDayNumber(first);
  const labels = [{ day: first, label: formatMonth(start, locale, true) }];
  let [year, month] = start.split('-').map(Number) as [number, number];
  for (;;) {
    month += every;
    while (month > 12) [year, month] = [year + 1, month - 12];
    const date = `${year}-${String(month).padStart(2, '0')}-01` as CivilDate;
    const day = dayNumber(date);
    if (day >= last - 6) return labels;
    // The first label is wide: it has a year.
    if (day - first > (last - first) * 0.1) labels.push({ day, label: formatMonth(date, locale, month <= every) });
  }
}
