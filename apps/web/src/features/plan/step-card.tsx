import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { addDays, daysBetween } from '@decrescendo/units';
import type { Plan, PlannedDose } from '@decrescendo/taper';
import { TabletRow } from '../../charts/tablet-row.tsx';
import { piecesOf, type ProductLook } from '../../charts/tablet.ts';
import { fill } from '../../draft/fill.ts';
import { dateRange, type Locale } from '../../locale.ts';
import { Icon } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { doseInItems, stepSupply, sumInWords } from './item-words.ts';
import { doseText, whenOf } from './plan-view.ts';
import styles from './plan.module.css';

export interface StepCardProps {
  readonly plan: Plan;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly products: ReadonlyMap<string, ProductLook>;
  readonly locale: Locale;
  readonly narrow: boolean;
}

/** Tablets as large as the widest dose leaves room for. */
function radiusFor(dose: PlannedDose, times: number, narrow: boolean): number {
  const pieces = piecesOf(dose.items).length;
  const room = narrow ? 3 : 0;
  return Math.min(times > 2 ? 20 : 24, pieces > 3 ? 17 : pieces > 2 ? 20 - room : 24 - room);
}

/** What to take in one step, drawn as it lies on the table, with the sum anyone can check. */
export function StepCard({ plan, selected, onSelect, products, locale, narrow }: StepCardProps): ReactElement | null {
  const step = plan.steps[selected];
  if (!step) return null;
  const count = plan.steps.length;
  const week = Math.floor(daysBetween(plan.start, step.from) / 7) + 1;
  const sum = sumInWords(step, products, locale);
  const taken = step.doses.filter((dose) => dose.mcg > 0);
  return (
    <section className={styles['card']} aria-labelledby="step-title">
      <div className={`${styles['hd']} ${styles['stepHead']}`}>
        <h2 id="step-title">{fill(words.plan.stepTitle, { index: step.index, count })}</h2>
        <span>
          {dateRange(step.from, addDays(step.from, step.days - 1), locale)}, {fill(words.plan.week, { week })}
        </span>
        <span className={styles['nav']}>
          <AriaButton
            aria-label={words.plan.previousStep}
            isDisabled={selected === 0}
            onPress={() => onSelect(selected - 1)}
          >
            <Icon name="previous" />
          </AriaButton>
          <AriaButton
            aria-label={words.plan.nextStep}
            isDisabled={selected >= count - 1}
            onPress={() => onSelect(selected + 1)}
          >
            <Icon name="next" />
          </AriaButton>
        </span>
      </div>
      {taken.length === 0 ? (
        <p className={styles['reason']}>{words.plan.nothingToTake}</p>
      ) : (
        <div className={styles['doses']}>
          {taken.map((dose) => {
            const said = doseInItems(dose, products, locale);
            return (
              <div key={dose.time}>
                <span className={styles['doseHead']}>
                  <span>
                    {whenOf(dose.time)}
                    <span className={styles['comma']}>, </span>
                    <span className={styles['clock']}>{dose.time}</span>
                  </span>
                  <b>{doseText(dose.mcg, locale)}</b>
                </span>
                <div className={styles['picture']}>
                  <TabletRow
                    items={dose.items}
                    products={products}
                    numbers={locale.numbers}
                    label={said}
                    radius={radiusFor(dose, taken.length, narrow)}
                  />
                </div>
                <span className={styles['said']}>{said}</span>
              </div>
            );
          })}
        </div>
      )}
      {!sum.right && products.size > 0 ? (
        <p className={`${styles['strip']} ${styles['stopStrip']}`} role="alert">
          {words.plan.sumWrong}
        </p>
      ) : taken.length > 0 ? (
        <p className={styles['sum']}>
          <span>
            {sum.text} = <b>{fill(words.plan.a_day, { dose: doseText(step.dailyMcg, locale) })}</b>
          </span>
          <span>{fill(words.plan.supply, { days: step.days, list: stepSupply(step, products, locale) })}</span>
        </p>
      ) : null}
    </section>
  );
}
