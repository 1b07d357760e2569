import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Country } from '@decrescendo/formulary';
import { addDays, daysBetween, type CivilDate } from '@decrescendo/units';
import type { Plan, PlanForecast } from '@decrescendo/taper';
import { worstWithin } from '../../charts/forecast.ts';
import { SheetPath } from '../../charts/sheet-path.tsx';
import { TabletRow } from '../../charts/tablet-row.tsx';
import type { ProductLook } from '../../charts/tablet.ts';
import { fill } from '../../draft/fill.ts';
import { dayAndMonth, formatNumber, weekdayAndDate, weekdayRange, type Locale } from '../../locale.ts';
import { Hairpin } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { crisisNumbers } from '../crisis/numbers.ts';
import { doseInItems, nanogramsText, stepSupply, sumInWords } from './item-words.ts';
import { cutOf, doseText, presentMcg, treadsOfPlan, whenOf } from './plan-view.ts';
import styles from './patient-sheet.module.css';

export interface PatientSheetProps {
  readonly plan: Plan;
  readonly index: number;
  readonly products: ReadonlyMap<string, ProductLook>;
  readonly forecast: PlanForecast | undefined;
  readonly country: Country;
  readonly locale: Locale;
  readonly madeOn: CivilDate;
  readonly title: string;
}

/** Days a sheet has room to tick. */
const tickDays = 14;

/** One step on one sheet of paper: what to take, drawn; days to tick; where it fits; whom to call. Printed from this page, black on white. */
export function PatientSheet({
  plan,
  index,
  products,
  forecast,
  country,
  locale,
  madeOn,
  title,
}: PatientSheetProps): ReactNode {
  const step = plan.steps[index];
  if (!step) return null;
  const say = words.sheet;
  const last = addDays(step.from, step.days - 1);
  const doses = step.doses.filter((dose) => dose.mcg > 0);
  const cut = cutOf(plan, index);
  const fromDay = daysBetween(plan.start, step.from);
  const worst = worstWithin(forecast, fromDay, fromDay + step.days);
  const numbers = crisisNumbers[country];
  const days = Array.from({ length: Math.min(tickDays, step.days) }, (_, day) => addDays(step.from, day));
  const half = Math.ceil(days.length / 2);
  const sum = sumInWords(step, products, locale);
  const number = (value: number) => formatNumber(value, locale);
  const mark = plan.example ? say.watermark : plan.status === 'agreed' ? '' : say.draft;
  const helper = numbers.talk[0];
  const drug = plan.drug.charAt(0).toUpperCase() + plan.drug.slice(1);
  const splits = step.doses.some((dose) => dose.items.some((item) => 'count' in item && !Number.isInteger(item.count)));
  const table = (some: readonly CivilDate[]) => (
    <table>
      <thead>
        <tr>
          <th />
          {doses.map((dose) => (
            <th key={dose.time}>{whenOf(dose.time)}</th>
          ))}
          <th>{say.how}</th>
        </tr>
      </thead>
      <tbody>
        {some.map((day) => (
          <tr key={day}>
            <td>{weekdayAndDate(day, locale)}</td>
            {doses.map((dose) => (
              <td key={dose.time}>
                <i />
              </td>
            ))}
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
  return createPortal(
    <div className={`${styles['sheet']} print-only`} data-testid="sheet">
      {mark ? <div className={styles['mark']}>{mark}</div> : null}
      <div className={styles['head']}>
        <div className={styles['brand']}>
          <Hairpin />
          <span>{words.app.name}</span>
        </div>
        <div className={styles['who']}>
          <b>{title}</b>
          <br />
          {fill(say.of, { drug, index: step.index, count: plan.steps.length, year: step.from.slice(0, 4) })}
        </div>
      </div>
      <h1>
        {fill(plan.status === 'agreed' ? say.title : say.titleDraft, { dates: weekdayRange(step.from, last, locale) })}
      </h1>
      <div className={styles['doses']} style={{ gridTemplateColumns: `repeat(${doses.length}, minmax(0, 1fr)) 140px` }}>
        {doses.map((dose) => (
          <div className={styles['dose']} key={dose.time}>
            <div className={styles['doseHead']}>
              <b>{whenOf(dose.time)}</b>
              <span>{dose.time}</span>
            </div>
            <div className={styles['picture']}>
              <TabletRow
                items={dose.items}
                products={products}
                numbers={locale.numbers}
                label={doseInItems(dose, products, locale)}
                radius={doses.length > 2 ? 20 : 28}
              />
              <b>{doseText(dose.mcg, locale)}</b>
            </div>
            <p className={styles['said']}>{doseInItems(dose, products, locale)}</p>
          </div>
        ))}
        <div className={styles['day']}>
          <span>{say.eachDay}</span>
          <b>{doseText(step.dailyMcg, locale)}</b>
          <span>{cut > 0 ? fill(say.less, { dose: nanogramsText(cut, locale) }) : say.same}</span>
        </div>
      </div>
      <p className={styles['stay']}>
        <b>{say.stay}</b> {say.double} {splits ? `${say.split} ` : ''}
        {plan.status === 'agreed'
          ? fill(say.after, { date: dayAndMonth(last, locale), dose: doseText(step.dailyMcg, locale) })
          : fill(say.notReleased, { dose: doseText(presentMcg(plan), locale) })}
      </p>
      <div className={styles['ticks']}>
        {table(days.slice(0, half))}
        {table(days.slice(half))}
      </div>
      {step.days > tickDays ? <p>{fill(say.firstDays, { count: tickDays })}</p> : null}
      <h2>{say.fits}</h2>
      <SheetPath
        treads={treadsOfPlan(plan)}
        before={presentMcg(plan) / 1000}
        index={index}
        start={plan.start}
        locale={locale}
        here={fill(say.here, { dose: doseText(step.dailyMcg, locale) })}
        later={say.later}
        classes={styles}
      />
      <div className={styles['columns']}>
        <section>
          <h2>{say.hardTitle}</h2>
          <p>{say.hard}</p>
          <p>
            {say.hardCall} <span aria-hidden="true">_____________________</span>
          </p>
        </section>
        <section>
          <h2>{say.noticeTitle}</h2>
          <p>{say.notice}</p>
          {worst ? (
            <p>
              {fill(say.noticeForecast, { p50: number(worst.p50), p10: number(worst.p10), p90: number(worst.p90) })}
            </p>
          ) : null}
        </section>
        <section className={styles['help']}>
          <h2>{fill(say.help, { number: numbers.emergency })}</h2>
          <p>{say.helpSigns}</p>
          {helper ? (
            <p>
              {helper.name}: <b className="nowrap">{helper.number}</b>
            </p>
          ) : null}
        </section>
      </div>
      <div className={styles['foot']}>
        <p>
          {fill(say.tablets, {
            days: step.days,
            list: stepSupply(step, products, locale),
            sum: `${sum.text} = ${doseText(step.dailyMcg, locale)}`,
          })}
        </p>
        <p>
          {fill(say.version, {
            version: plan.version,
            status: words.chips.status[plan.status].toLowerCase(),
            until: dayAndMonth(addDays(madeOn, 28), locale),
          })}
        </p>
        <p>{words.app.limit}</p>
      </div>
    </div>,
    document.body,
  );
}
