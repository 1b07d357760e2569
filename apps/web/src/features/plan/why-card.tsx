import type { ReactElement } from 'react';
import type { Plan } from '@decrescendo/taper';
import { daysBetween } from '@decrescendo/units';
import { worstWithin } from '../../charts/forecast.ts';
import { fill } from '../../draft/fill.ts';
import { formatNumber, type Locale } from '../../locale.ts';
import { words } from '../../words.ts';
import { nanogramsText } from './item-words.ts';
import { cutOf, type StrategyView } from './plan-view.ts';
import styles from './plan.module.css';

export interface WhyCardProps {
  readonly plan: Plan;
  readonly chosen: StrategyView;
  readonly selected: number;
  readonly old: boolean;
  readonly locale: Locale;
}

/** One reason for the step, its cut, what the model expects, and what nobody knows. */
export function WhyCard({ plan, chosen, selected, old, locale }: WhyCardProps): ReactElement | null {
  const step = plan.steps[selected];
  if (!step) return null;
  const cut = cutOf(plan, selected);
  const fromDay = daysBetween(plan.start, step.from);
  const worst = worstWithin(chosen.forecast, fromDay, fromDay + step.days);
  const number = (value: number) => formatNumber(value, locale);
  const cutWords =
    cut > 0
      ? fill(words.plan.cutText, {
          dose: nanogramsText(cut, locale),
          percent: formatNumber(Math.abs(step.changePercent), locale, 1),
        })
      : cut < 0
        ? fill(words.plan.cutUp, { dose: nanogramsText(-cut, locale) })
        : words.plan.cutNone;
  return (
    <section className={styles['card']} aria-labelledby="why-title">
      <div className={styles['hd']}>
        <h2 id="why-title">{words.plan.why}</h2>
      </div>
      <p className={styles['reason']}>{step.why.text}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{words.plan.cut}</dt>
          <dd>{cutWords}</dd>
        </div>
        {worst ? (
          <div className={old ? styles['faint'] : undefined}>
            <dt>{words.plan.forecast}</dt>
            <dd>
              {fill(words.plan.forecastText, { p50: number(worst.p50) })}{' '}
              <span className="dim3">
                ({fill(words.plan.rangeWords, { low: number(worst.p10), high: number(worst.p90) })})
              </span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.plan.unsure}</dt>
          <dd>{words.plan.unsureText}</dd>
        </div>
      </dl>
    </section>
  );
}
