import type { ReactElement } from 'react';
import { linearScale } from './scale.ts';
import { linePath, staircase, type Tread } from './staircase.ts';
import styles from './plan-chart.module.css';

export interface MiniStairsProps {
  readonly treads: readonly Tread[];
  readonly before: number;
  readonly toDay: number;
  readonly kind: 'chosen' | 'other' | 'plain';
  readonly width?: number;
  readonly height?: number;
}

/** A strategy's shape at a glance; the numbers stand beside it. */
export function MiniStairs({ treads, before, toDay, kind, width = 118, height = 40 }: MiniStairsProps): ReactElement {
  const x = linearScale([0, Math.max(1, toDay)], [2, width - 2]);
  const y = linearScale([0, Math.max(before, ...treads.map((tread) => tread.mg), 0.001)], [height - 3, 3]);
  const className = kind === 'other' ? styles['lineOther'] : styles['lineChosen'];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        className={className}
        d={linePath(staircase(treads, before, 0, toDay, x, y))}
        {...(kind === 'plain' ? { style: { stroke: 'var(--line-strong)', strokeWidth: 1.6 } } : {})}
      />
    </svg>
  );
}
