import { useMemo, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { CivilDate } from '@decrescendo/units';
import { useWidth } from '../parts/use-width.ts';
import {
  layoutPlanChart,
  textWidth,
  type DrawnStrand,
  type Panel,
  type PlanChart,
  type Strand,
  type WorstLabel,
} from './plan-chart.ts';
import styles from './plan-chart.module.css';

/** Every word on the chart, made by whoever shows it. */
export interface ChartWords {
  readonly name: string;
  readonly dose: readonly [string, string];
  /** The last, shorter one is for frames too narrow for the second. */
  readonly withdrawal: readonly [string, string, string];
  readonly occupancy: readonly [string, string];
  readonly moderate: string;
  readonly firstCut: string;
  readonly end: readonly [string, string];
  readonly flag: string;
  readonly waiting: string;
  /** What is said where the whole band lies at the foot of the scale. */
  readonly low: (top: number) => string;
  readonly stepDose: string;
  readonly scrubber: string;
  readonly valueText: string;
  readonly month: (date: CivilDate, withYear: boolean) => string;
  readonly tick: (value: number) => string;
  readonly moment: (moment: { readonly p10: number; readonly p50: number; readonly p90: number }) => string;
  readonly share: (value: number) => string;
  readonly worst: (week: number) => string;
  readonly worstRange: (
    moment: { readonly p10: number; readonly p50: number; readonly p90: number },
    compact: boolean,
  ) => string;
}

export interface PlanChartViewProps {
  readonly start: CivilDate;
  readonly before: number;
  readonly chosen: Strand;
  readonly other?: Strand | undefined;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  /** The forecast belongs to an earlier version of the plan and is about to be replaced. */
  readonly old: boolean;
  readonly words: ChartWords;
}

/** Three panels on one axis of days: dose, predicted withdrawal, receptors occupied. Arrow keys move the chosen step. */
export function PlanChartView({
  start,
  before,
  chosen,
  other,
  selected,
  onSelect,
  old,
  words,
}: PlanChartViewProps): ReactElement {
  const [frame, width] = useWidth<HTMLDivElement>();
  const compact = width > 0 && width < 640;
  const chart = useMemo(
    () => (width > 0 ? layoutPlanChart({ width, compact, start, before, chosen, other, selected }) : undefined),
    [width, compact, start, before, chosen, other, selected],
  );
  const count = chosen.treads.length;

  const onKeyDown = (event: KeyboardEvent) => {
    const last = count - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: selected + 1,
      ArrowUp: selected + 1,
      ArrowLeft: selected - 1,
      ArrowDown: selected - 1,
      Home: 0,
      End: last,
      PageDown: selected + 4,
      PageUp: selected - 4,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(Math.min(last, Math.max(0, next)));
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (!chart || (event.type === 'pointermove' && event.buttons !== 1)) return;
    const day = chart.x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left);
    const hit = chosen.treads.findLastIndex((tread) => tread.fromDay <= day);
    if (hit !== selected) onSelect(Math.max(0, hit));
  };

  return (
    <div className={styles['frame']} ref={frame} style={{ minHeight: chart?.height ?? 418 }}>
      {chart ? <Drawing chart={chart} compact={compact} chosen={chosen} other={other} old={old} words={words} /> : null}
      <div
        className={styles['scrubber']}
        role="slider"
        tabIndex={0}
        aria-label={words.scrubber}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, count)}
        aria-valuenow={selected + 1}
        aria-valuetext={words.valueText}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      />
    </div>
  );
}

function Drawing({
  chart,
  compact,
  chosen,
  other,
  old,
  words,
}: {
  readonly chart: PlanChart;
  readonly compact: boolean;
  readonly chosen: Strand;
  readonly other: Strand | undefined;
  readonly old: boolean;
  readonly words: ChartWords;
}): ReactElement {
  const { left, right, step, readout } = chart;
  const forecastClass = `${styles['forecast']} ${old ? styles['old'] : ''}`;
  return (
    <svg
      className={styles['chart']}
      width={chart.width}
      height={chart.height}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={words.name}
    >
      {chart.months.map((month) => (
        <g key={month.date}>
          <line className={styles['grid']} x1={month.x} x2={month.x} y1={chart.top} y2={chart.bottom + 2} />
          {month.x < right - 18 ? (
            <text className={styles['axis']} x={month.x + 4} y={chart.height - (compact ? 5 : 13)}>
              {words.month(month.date, month.withYear && !compact)}
            </text>
          ) : null}
        </g>
      ))}
      <rect
        className={styles['column']}
        x={step.x0}
        y={chart.top}
        width={Math.max(2, step.x1 - step.x0)}
        height={chart.bottom - chart.top}
      />

      <PanelFrame panel={chart.dose} left={left} right={right} title={words.dose} tick={words.tick} />
      {chart.other ? <path className={styles['lineOther']} d={chart.other.stairs} /> : null}
      <path className={styles['lineChosen']} d={chart.chosen.stairs} />

      <PanelFrame
        panel={chart.withdrawal}
        left={left}
        right={right}
        title={fitting(words.withdrawal, right - left)}
        tick={words.tick}
      />
      <line className={styles['moderate']} x1={left} x2={right} y1={chart.moderateY} y2={chart.moderateY} />
      {compact ? null : (
        <text className={styles['axis']} x={right + 8} y={chart.moderateY + 4}>
          {words.moderate}
        </text>
      )}
      <PanelFrame panel={chart.occupancy} left={left} right={right} title={words.occupancy} tick={words.tick} />
      <g className={forecastClass}>
        {chart.other ? <Forecast strand={chart.other} kind="Other" /> : null}
        <Forecast strand={chart.chosen} kind="Chosen" />
        {chart.otherWorst ? <Worst label={chart.otherWorst} kind="Other" words={words} compact={compact} /> : null}
        {chart.worst ? <Worst label={chart.worst} kind="Chosen" words={words} compact={compact} /> : null}
      </g>
      {chart.low && !old ? (
        <text className={styles['mark']} x={chart.low.x} y={chart.low.y} textAnchor={chart.low.anchor}>
          {words.low(chart.low.top)}
        </text>
      ) : null}
      {chart.chosen.withdrawalLine ? null : (
        <text
          className={styles['mark']}
          x={(left + right) / 2}
          y={(chart.withdrawal.top + chart.withdrawal.bottom) / 2}
          textAnchor="middle"
        >
          {words.waiting}
        </text>
      )}

      <line className={styles['handle']} x1={step.x0} x2={step.x1} y1={step.y} y2={step.y} />
      <circle className={styles['knob']} cx={step.middle} cy={step.y} r={6.5} />
      {chart.firstCut ? (
        <text className={styles['mark']} x={chart.firstCut.x} y={chart.firstCut.y}>
          {words.firstCut}
        </text>
      ) : null}
      {chart.end ? (
        <text className={styles['mark']} x={chart.end.x} y={chart.end.y}>
          <tspan>{words.end[0]}</tspan>
          <tspan x={chart.end.x} dy="16">
            {words.end[1]}
          </tspan>
        </text>
      ) : null}
      {chart.otherLabel?.leader ? <path className={styles['leaderOther']} d={chart.otherLabel.leader} /> : null}
      {chart.otherLabel && other ? (
        <text
          className={styles['nameOther']}
          x={chart.otherLabel.x}
          y={chart.otherLabel.y}
          textAnchor={chart.otherLabel.anchor}
        >
          {other.label}
        </text>
      ) : null}
      {chart.chosenLabel ? (
        <text
          className={styles['nameChosen']}
          x={chart.chosenLabel.x}
          y={chart.chosenLabel.y}
          textAnchor={chart.chosenLabel.anchor}
        >
          {chosen.label}
        </text>
      ) : null}
      <text
        className={`${styles['nameChosen']} ${styles['big']}`}
        x={chart.stepLabel.x}
        y={chart.stepLabel.y}
        textAnchor={chart.stepLabel.anchor}
      >
        {words.stepDose}
      </text>
      <g className={forecastClass}>
        {readout.withdrawal ? (
          <>
            <line
              className={styles['rail']}
              x1={readout.withdrawal.dotX}
              x2={readout.withdrawal.dotX}
              y1={readout.withdrawal.dotY}
              y2={chart.withdrawal.bottom}
            />
            <circle className={styles['filled']} cx={readout.withdrawal.dotX} cy={readout.withdrawal.dotY} r={4.5} />
            <text
              className={styles['nameChosen']}
              x={readout.withdrawal.x}
              y={readout.withdrawal.y}
              textAnchor={readout.withdrawal.anchor}
            >
              {words.moment(readout.withdrawal.moment)}
            </text>
          </>
        ) : null}
        {readout.occupancy ? (
          <>
            <circle className={styles['filled']} cx={step.middle} cy={readout.occupancy.dotY} r={4.5} />
            <text
              className={styles['nameChosen']}
              x={readout.occupancy.x}
              y={readout.occupancy.y}
              textAnchor={readout.occupancy.anchor}
            >
              {words.share(readout.occupancy.value)}
            </text>
          </>
        ) : null}
      </g>
      {compact ? null : (
        <>
          <rect className={styles['flag']} x={chart.flag.x - 46} y={chart.flag.y} width={92} height={20} rx={10} />
          <text className={styles['flagText']} x={chart.flag.x} y={chart.flag.y + 14} textAnchor="middle">
            {words.flag}
          </text>
        </>
      )}
    </svg>
  );
}

/** The title with as much of its explanation as the panel is wide. */
function fitting([what, how, short]: readonly [string, string, string], width: number): readonly [string, string] {
  return [what, textWidth(`${what} ${how}`, 13) <= width + 8 ? how : short];
}

function PanelFrame({
  panel,
  left,
  right,
  title,
  tick,
}: {
  readonly panel: Panel;
  readonly left: number;
  readonly right: number;
  readonly title: readonly [string, string];
  readonly tick: (value: number) => string;
}): ReactElement {
  return (
    <g>
      {panel.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles['grid']} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles['axis']} x={left - 8} y={y + 4} textAnchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      <text className={styles['title']} x={left} y={panel.titleY}>
        {title[0]} <tspan className={styles['how']}>{title[1]}</tspan>
      </text>
    </g>
  );
}

function Forecast({ strand, kind }: { readonly strand: DrawnStrand; readonly kind: 'Chosen' | 'Other' }): ReactElement {
  return (
    <g>
      {strand.withdrawalBand ? <path className={styles[`band${kind}`]} d={strand.withdrawalBand} /> : null}
      {strand.withdrawalLine ? <path className={styles[`line${kind}`]} d={strand.withdrawalLine} /> : null}
      {strand.occupancyLine ? <path className={styles[`line${kind}`]} d={strand.occupancyLine} /> : null}
    </g>
  );
}

function Worst({
  label,
  kind,
  words,
  compact,
}: {
  readonly label: WorstLabel;
  readonly kind: 'Chosen' | 'Other';
  readonly words: ChartWords;
  readonly compact: boolean;
}): ReactElement {
  return (
    <g>
      <path className={styles[`leader${kind}`]} d={label.leader} />
      <circle className={styles[`dot${kind}`]} cx={label.dot.x} cy={label.dot.y} r={4} />
      <text className={styles[`name${kind}`]} x={label.x} y={label.y} textAnchor={label.anchor}>
        {words.worst(label.moment.week)}
      </text>
      <text x={label.x} y={label.y + 16} textAnchor={label.anchor}>
        {words.worstRange(label.moment, compact || kind === 'Other')}
      </text>
    </g>
  );
}
