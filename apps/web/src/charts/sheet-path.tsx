import type { ReactElement } from 'react';
import type { CivilDate } from '@decrescendo/units';
import { monthName, formatNumber, type Locale } from '../locale.ts';
import { monthTicks } from './months.ts';
import { linearScale, zeroTicks } from './scale.ts';
import { lastDay, linePath, staircase, type Tread } from './staircase.ts';

export interface SheetPathProps {
  readonly treads: readonly Tread[];
  readonly before: number;
  readonly index: number;
  readonly start: CivilDate;
  readonly locale: Locale;
  readonly here: string;
  readonly later: string;
  readonly classes: Readonly<Record<string, string>>;
}

/** The whole way on paper: what is agreed or behind as a line, what is only planned as dots, and where this step stands. */
export function SheetPath({
  treads,
  before,
  index,
  start,
  locale,
  here,
  later,
  classes,
}: SheetPathProps): ReactElement {
  const width = 674;
  const height = 128;
  const end = Math.max(28, lastDay(treads));
  const x = linearScale([0, end], [26, width - 44]);
  const y = linearScale([0, Math.max(before, 0.001)], [102, 18]);
  const step = treads[index]!;
  const cut = step.fromDay + step.days;
  const past = staircase(treads.slice(0, index + 1), before, 0, cut, x, y);
  const future = staircase(treads.slice(index + 1), step.mg, -cut, end, x, y);
  const at = { x: (x.at(step.fromDay) + x.at(cut)) / 2, y: y.at(step.mg) };
  const right = at.x > width * 0.55;
  return (
    <svg className={classes['path']} width="100%" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={here}>
      {zeroTicks(before || 1).map((value) => (
        <g key={value}>
          <line x1={26} x2={width - 44} y1={y.at(value)} y2={y.at(value)} stroke="#ddd" />
          <text x={19} y={y.at(value) + 4} textAnchor="end">
            {formatNumber(value, locale, 3)}
          </text>
        </g>
      ))}
      {monthTicks(start, 0, end, 8).map((tick) => (
        <text key={tick.date} x={x.at(tick.day)} y={122}>
          {monthName(tick.date, locale, tick.withYear)}
        </text>
      ))}
      <path d={linePath(past)} fill="none" stroke="#000" strokeWidth="2.4" />
      <path
        d={linePath(future)}
        fill="none"
        stroke="#555"
        strokeWidth="1.5"
        strokeDasharray="2 3.5"
        strokeLinecap="round"
      />
      <circle cx={at.x} cy={at.y} r={6} fill="#fff" stroke="#000" strokeWidth="2.6" />
      <path d={`M${at.x} ${at.y - 9}V14`} stroke="#000" />
      <text className={classes['here']} x={right ? at.x - 7 : at.x + 7} y={16} textAnchor={right ? 'end' : 'start'}>
        {here}
      </text>
      {index < treads.length - 2 ? (
        <text className={classes['note']} x={width - 48} y={right ? 60 : 44} textAnchor="end">
          {later}
        </text>
      ) : null}
    </svg>
  );
}
