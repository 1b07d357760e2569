import type { Nanograms } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import type { PaceLimits } from '../staircase/limits.ts';
import type { TerminalDose } from '../staircase/terminal-dose.ts';
import type { StrategyName } from '../types.ts';
import type { Drive } from './drive.ts';
import { fixedShape } from './fixed.ts';
import { hyperbolicShape } from './hyperbolic.ts';
import { linearShape } from './linear.ts';
import { paceOf, type Pace } from './pace.ts';
import { percentShape } from './percent.ts';
import type { Shape } from './shape.ts';

export type DrawnStrategy = 'percent' | 'fixed' | 'linear' | 'hyperbolic';

export interface ChosenShape {
  readonly shape: Shape;
  readonly interval: number;
  /** Whether the case named the steps by number. */
  readonly exact: boolean;
}

export function isDrawn(strategy: StrategyName): strategy is DrawnStrategy {
  return strategy === 'percent' || strategy === 'fixed' || strategy === 'linear' || strategy === 'hyperbolic';
}

/**
 * The form of a strategy for this case. `own`: with the steps and weeks the case asks for; otherwise at the default pace, for comparison.
 * Linear and hyperbolic take as many cuts as the percent staircase would, so that forms are compared at like lengths.
 * @param drive how to get the receptor drive; absent where the model gave none: hyperbolic then falls by percent, which needs no constant
 */
export function chooseShape(
  strategy: DrawnStrategy,
  reading: CaseReading,
  terminal: TerminalDose,
  limits: PaceLimits,
  drive: () => Drive | undefined,
  own: boolean,
): ChosenShape {
  const { present, goal, theCase } = reading;
  const wished = own ? theCase.preferences.steps : undefined;
  const weeks = own ? theCase.preferences.weeks : undefined;
  const pace = paceOf(reading);
  const exact = wished !== undefined;
  const interval = Math.max(limits.leastInterval, wished?.everyDays ?? pace.interval);
  const cuts =
    weeks === undefined ? usualCuts(present, goal, terminal, pace) : Math.max(1, Math.floor((weeks * 7) / interval));
  const percent =
    wished?.percent ?? (weeks === undefined || wished ? pace.percent : percentFor(present, goal, terminal, cuts));
  const firstCut = Math.floor((present * Math.min(pace.percent, limits.firstCutPercent)) / 100);
  const amount = wished?.amount ?? (weeks === undefined ? Math.max(1, firstCut) : (present - goal) / cuts);
  switch (strategy) {
    case 'percent':
      // An amount asked for with the default strategy is what the person means by steps.
      return {
        shape: wished?.amount !== undefined ? fixedShape(wished.amount) : percentShape(percent),
        interval,
        exact,
      };
    case 'fixed':
      return {
        shape: wished?.percent !== undefined ? fixedShape((present * wished.percent) / 100) : fixedShape(amount),
        interval,
        exact,
      };
    case 'linear':
      return { shape: linearShape(present, goal, cuts), interval, exact };
    case 'hyperbolic': {
      const curve = drive();
      return {
        shape: curve
          ? hyperbolicShape(curve, present, goal, cuts)
          : { ...percentShape(percent), reason: 'hyperbolic-without-model' },
        interval,
        exact,
      };
    }
  }
}

/** Cuts of the percent staircase from the present dose to its last one, and the one after it. */
function usualCuts(present: Nanograms, goal: Nanograms, terminal: TerminalDose, pace: Pace): number {
  return Math.max(
    1,
    Math.ceil(Math.log(lastDose(present, goal, terminal) / present) / Math.log(1 - pace.percent / 100)) +
      (goal === 0 ? 1 : 0),
  );
}

function percentFor(present: Nanograms, goal: Nanograms, terminal: TerminalDose, cuts: number): number {
  const falls = Math.max(1, goal === 0 ? cuts - 1 : cuts);
  return 100 * (1 - (lastDose(present, goal, terminal) / present) ** (1 / falls));
}

function lastDose(present: Nanograms, goal: Nanograms, terminal: TerminalDose): number {
  return goal > 0 ? goal : Math.min(present, Math.max(terminal.dose, terminal.smallest));
}
