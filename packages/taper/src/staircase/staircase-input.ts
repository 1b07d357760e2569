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
  /** Whether the doses were asked for by number: then the nearest is taken, else the simplest close by. */
  readonly exact: boolean;
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
}

/** A step as wanted, clipped to the limits, not yet rounded. */
export interface PlannedStep {
  readonly planned: number;
  /** The lowest dose the limits allow. */
  readonly floor: number;
  /** Days the dose before has to be held. */
  readonly holdBefore: number;
  readonly reasons: readonly Reason[];
}

/** A step that can be taken: an exact day. */
export interface MadeStep {
  readonly day: DividedDay;
  readonly planned: number;
  readonly holdBefore: number;
  readonly reasons: readonly Reason[];
}
