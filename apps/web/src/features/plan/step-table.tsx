import type { ReactElement } from 'react';
import type { Plan, PlanForecast } from '@decrescendo/taper';
import { daysBetween } from '@decrescendo/units';
import { momentNear, worstWithin } from '../../charts/forecast.ts';
import { fill } from '../../draft/fill.ts';
import { formatNumber, formatShare, mediumDate, type Locale } from '../../locale.ts';
import { words } from '../../words.ts';
import { doseText } from './plan-view.ts';
import styles from './plan.module.css';

export interface StepTableProps {
  readonly plan: Plan;
  readonly forecast: PlanForecast | undefined;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly locale: Locale;
}

/** What the chart shows, as numbers. */
export function StepTable({ plan, forecast, selected, onSelect, locale }: StepTableProps): ReactElement {
  const say = words.plan.chart.table;
  const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, locale));
  return (
    <div className={styles['tableWrap']} role="region" aria-label={words.plan.chart.showTable} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{words.plan.chart.tableCaption}</caption>
        <thead>
          <tr>
            {[say.step, say.from, say.days, say.dose, say.change, say.withdrawal, say.range, say.occupancy].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {plan.steps.map((step, index) => {
            const fromDay = daysBetween(plan.start, step.from);
            const worst = worstWithin(forecast, fromDay, fromDay + step.days);
            const occupied = momentNear(forecast, fromDay + step.days / 2, 'occupancy.total');
            return (
              <tr key={step.index} aria-current={index === selected ? 'step' : undefined}>
                <td>
                  <button
                    type="button"
                    onClick={() => onSelect(index)}
                    aria-label={fill(words.plan.chart.step, { index: step.index, count: plan.steps.length })}
                  >
                    {step.index}
                  </button>
                </td>
                <td>{mediumDate(step.from, locale)}</td>
                <td>{step.days}</td>
                <td>{doseText(step.dailyMcg, locale)}</td>
                <td>{`${formatNumber(step.changePercent, locale, 1)}\u00a0%`}</td>
                <td>{number(worst?.p50)}</td>
                <td>{worst ? `${number(worst.p10)}–${number(worst.p90)}` : '–'}</td>
                <td>{occupied ? formatShare(occupied.p50, locale) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
