import type { Nanograms } from '@decrescendo/units';
import type { DividedDay } from '../tablets/make-day.ts';
import type { Shape } from '../strategies/shape.ts';
import type { Calendar } from './calendar.ts';
import type { DayFinder } from './day-finder.ts';
import type { PaceLimits } from './limits.ts';
import type { DayState, Reason, Stair } from './stair.ts';
import type { TerminalDose } from './terminal-dose.ts';

/** Everything a staircase is drawn from. */
export interface StaircaseInput {
  readonly present: Nanograms;
  readonly presentState: DayState;
  /** Days the present dose has been taken before the start. */
  readonly heldBeforeStart: number;
  /** 0 for stop. */
  readonly goal: Nanograms;
  readonly terminal: TerminalDose;
  readonly shape: Shape;
  readonly interval: number;
  /**
   * What was asked for by number: an amount is met as nearly as products allow, a percentage within the two points that rounding may add (R26).
   * Absent: the easiest day in a band about the usual pace.
   */
  readonly asked?: 'percent' | 'amount';
  /** Whether steps much smaller than planned are to be avoided, because a number of weeks was asked for. */
  readonly closely: boolean;
  /** Products taken now, as far as the case names them. */
  readonly presentProducts: readonly string[];
  readonly limits: PaceLimits;
  readonly finder: DayFinder;
  readonly calendar: Calendar;
  /** Stairs that stand already (typed by hand), to be continued. */
  readonly given?: readonly Stair[];
}

/** Where the staircase stands when the next step is looked for. */
export interface Position {
  readonly dose: Nanograms;
  readonly state: DayState;
  /** The cut before: as planned, and as made. */
  readonly previousCut: { readonly planned: number; readonly made: number } | undefined;
  readonly isFirst: boolean;
  /** Products in use. */
  readonly using: readonly string[];
  /** Days that the step to the dose now had to wait for; a larger one never waits for less. */
  readonly previousNeeds: number;
}

/** A step as wanted, clipped to the limits, not yet rounded. */
export interface PlannedStep {
  readonly planned: number;
  /** The lowest dose the limits allow. */
  readonly floor: number;
  /** Whether a limit made it smaller than the strategy's own. */
  readonly clipped: boolean;
  readonly reasons: readonly Reason[];
}

/** A step that can be taken: an exact day. */
export interface MadeStep {
  readonly day: DividedDay;
  /** The dose that was wanted, as R26 judges it. */
  readonly planned: number;
  /** The cut that was wanted before rounding. */
  readonly nominal: number;
  /** Days after which the wanted pace reaches this dose; less than the interval where the step is small. */
  readonly needs: number;
  /** Whether exactly that long is waited, whatever came before: a rule's own hold (R27, R28). */
  readonly firm: boolean;
  readonly reasons: readonly Reason[];
}
