import { useMemo, useState, type ReactElement } from 'react';
import { addDays } from '@decrescendo/units';
import type { Plan } from '@decrescendo/taper';
import { worstWithin } from '../../charts/forecast.ts';
import { PlanChartView, type ChartWords } from '../../charts/plan-chart-view.tsx';
import { fill } from '../../draft/fill.ts';
import { dateRange, dayAndMonth, formatNumber, formatShare, monthName, type Locale } from '../../locale.ts';
import { Button } from '../../parts/button.tsx';
import { words } from '../../words.ts';
import { severityWord } from '../../charts/forecast.ts';
import { HowSure } from './how-sure.tsx';
import { chartSentence, doseText, presentMcg, type StrategyView } from './plan-view.ts';
import { StepTable } from './step-table.tsx';
import styles from './plan.module.css';

export interface ChartCardProps {
  readonly plan: Plan;
  readonly chosen: StrategyView;
  readonly other: StrategyView | undefined;
  readonly old: boolean;
  /** A forecast is still being worked out. */
  readonly working: boolean;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly locale: Locale;
  readonly narrow: boolean;
}

/** The chart, its sentence, its table and how sure it is. */
export function ChartCard({
  plan,
  chosen,
  other,
  old,
  working,
  selected,
  onSelect,
  locale,
  narrow,
}: ChartCardProps): ReactElement {
  const [table, setTable] = useState(false);
  const [sure, setSure] = useState(false);
  const chart = useMemo(
    () => chartWords(plan, chosen, selected, locale, narrow),
    [plan, chosen, selected, locale, narrow],
  );
  return (
    <figure className={`${styles['card']} ${styles['chartCard']}`}>
      <PlanChartView
        start={plan.start}
        before={presentMcg(plan) / 1000}
        chosen={chosen}
        other={other}
        selected={selected}
        onSelect={onSelect}
        old={old}
        words={chart}
      />
      {working ? (
        <p className={styles['working']} aria-hidden="true">
          {fill(words.plan.chart.working, { people: 100 })}
        </p>
      ) : null}
      <figcaption className={styles['caption']}>
        <p>{chartSentence(plan, chosen, other, locale)}</p>
        <Button look="link" onPress={() => setTable(!table)} aria-expanded={table}>
          {table ? words.plan.chart.hideTable : words.plan.chart.showTable}
        </Button>
        <Button look="link" onPress={() => setSure(true)}>
          {words.plan.chart.howSure}
        </Button>
      </figcaption>
      {table ? (
        <StepTable plan={plan} forecast={chosen.forecast} selected={selected} onSelect={onSelect} locale={locale} />
      ) : null}
      <HowSure plan={plan} isOpen={sure} onClose={() => setSure(false)} />
    </figure>
  );
}

function chartWords(plan: Plan, chosen: StrategyView, selected: number, locale: Locale, narrow: boolean): ChartWords {
  const say = words.plan.chart;
  const step = plan.steps[selected];
  const last = plan.steps.at(-1);
  const count = plan.steps.length;
  const number = (value: number) => formatNumber(value, locale);
  const first = plan.steps[0];
  const dose = step ? doseText(step.dailyMcg, locale) : '';
  const fromDay = chosen.treads[selected]?.fromDay ?? 0;
  const moment = step ? worstWithin(chosen.forecast, fromDay, fromDay + step.days) : undefined;
  const rounded = (value: { p10: number; p50: number; p90: number }) => ({
    p10: number(value.p10),
    p50: number(value.p50),
    p90: number(value.p90),
  });
  return {
    name: fill(say.name, { weeks: chosen.weeks }),
    dose: [say.dose, narrow ? say.doseHowShort : say.doseHow],
    withdrawal: [say.withdrawal, narrow ? say.withdrawalHowShort : say.withdrawalHow, say.withdrawalHowTiny],
    occupancy: [say.occupancy, narrow ? say.occupancyHowShort : say.occupancyHow],
    moderate: say.moderate,
    firstCut:
      first && first.changePercent < 0
        ? fill(say.firstCut, { percent: formatNumber(-first.changePercent, locale, 1) })
        : '',
    end: last
      ? [
          last.dailyMcg === 0 ? say.none : fill(say.to, { dose: doseText(last.dailyMcg, locale) }),
          dayAndMonth(last.from, locale),
        ]
      : ['', ''],
    flag: step ? fill(say.step, { index: step.index, count }) : '',
    waiting: say.waiting,
    low: (top) => fill(say.low, { word: severityWord(top), top: number(top) }),
    stepDose: dose,
    scrubber: say.chooseStep,
    valueText: step
      ? [
          fill(say.stepValue, {
            index: step.index,
            count,
            dates: dateRange(step.from, addDays(step.from, step.days - 1), locale),
            dose,
          }),
          moment ? fill(say.stepForecast, rounded(moment)) : '',
        ].join(' ')
      : '',
    month: (date, withYear) => monthName(date, locale, withYear),
    tick: (value) => formatNumber(value, locale, 3),
    moment: (value) => fill('{p50} ({p10} to {p90})', rounded(value)),
    share: (value) => formatShare(value, locale),
    worst: (week) => fill(say.worst, { week }),
    worstRange: (value, compact) =>
      fill(compact ? (narrow ? say.worstRangeShort : '{p50} ({p10} to {p90})') : say.worstRange, {
        ...rounded(value),
        word: severityWord(value.p50),
      }),
  };
}
