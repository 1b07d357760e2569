import type { Nanograms } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import type { PaceLimits } from '../staircase/limits.ts';
import { firstCutPercent } from '../staircase/limits.ts';
import { wholeWeeks } from '../staircase/make-step.ts';
import type { TerminalDose } from '../staircase/terminal-dose.ts';
import { solidsOf, type Kit } from '../tablets/kit.ts';
import type { Tools } from '../tools.ts';
import type { StrategyName } from '../types.ts';
import type { Drive } from './drive.ts';
import { fixedShape } from './fixed.ts';
import { hyperbolicShape } from './hyperbolic.ts';
import { linearShape } from './linear.ts';
import { paceOf } from './pace.ts';
import { percentShape } from './percent.ts';
import type { Shape } from './shape.ts';

export type DrawnStrategy = 'percent' | 'fixed' | 'linear' | 'hyperbolic';

export interface ChosenShape {
  readonly shape: Shape;
  readonly interval: number;
  /** What the case named by number, if anything. */
  readonly asked?: 'percent' | 'amount';
  /** Whether a number of weeks was asked for, so that steps much smaller than planned would miss it. */
  readonly closely: boolean;
}

export function isDrawn(strategy: StrategyName): strategy is DrawnStrategy {
  return strategy === 'percent' || strategy === 'fixed' || strategy === 'linear' || strategy === 'hyperbolic';
}

/**
 * The form of a strategy for this case. `own`: with the steps and weeks the case asks for; otherwise at the default pace, for comparison.
 *
 * Percent falls by a share of the dose now. The other three fall by half that share of where they start (a tenth: twenty steps), of the dose
 * or of its effect, so that their first step is within the guideline's 5-10 % and they last about as long as a taper of practice.
 * @param drive how to get the receptor drive; absent where the model gave none: hyperbolic then falls by percent, which needs no constant
 */
export function chooseShape(
  strategy: DrawnStrategy,
  reading: CaseReading,
  tools: Pick<Tools, 'terminal' | 'kit'>,
  limits: PaceLimits,
  drive: () => Drive | undefined,
  own: boolean,
): ChosenShape {
  const { present, goal, theCase } = reading;
  const wished = own ? theCase.preferences.steps : undefined;
  const pace = paceOf(reading);
  const interval = Math.max(limits.leastInterval, wished?.everyDays ?? pace.interval);
  const weeks = own && !wished ? theCase.preferences.weeks : undefined;
  const cuts = weeks === undefined ? undefined : Math.max(1, Math.floor((weeks * 7) / interval));
  const ofStart = (wished?.percent ?? pace.percent / 2) / 100;
  const amount = wished?.amount ?? (cuts === undefined ? present * ofStart : (present - goal) / cuts);
  const asked: ChosenShape['asked'] =
    wished?.amount !== undefined ? 'amount' : wished?.percent !== undefined ? 'percent' : undefined;
  const chosen = { interval, closely: cuts !== undefined, ...(asked ? { asked } : {}) };
  const percent =
    wished?.percent ?? (cuts === undefined ? pace.percent : percentFor(present, goal, tools.terminal, cuts));
  switch (strategy) {
    case 'percent':
      // An amount asked for with the default strategy is what the person means by steps.
      return { ...chosen, shape: asked === 'amount' ? fixedShape(amount) : percentShape(percent, cuts !== undefined) };
    case 'fixed': {
      if (wished || cuts !== undefined) return { ...chosen, shape: fixedShape(amount, cuts !== undefined) };
      const easy = easyAmount(present, amount, tools.kit);
      const isMuchMore = easy > mostOfAmount * amount;
      return {
        closely: false,
        shape: fixedShape(easy),
        interval: isMuchMore ? Math.min(2 * interval, wholeWeeks((interval * easy) / amount, interval)) : interval,
      };
    }
    case 'linear':
      return { ...chosen, shape: linearShape(amount) };
    case 'hyperbolic': {
      const curve = drive();
      if (!curve) return { ...chosen, shape: { ...percentShape(percent), reason: 'hyperbolic-without-model' } };
      const whole = curve.at(present);
      const step = cuts === undefined ? whole * ofStart : (whole - curve.at(goal)) / cuts;
      return { ...chosen, shape: asked === 'amount' ? linearShape(amount) : hyperbolicShape(curve, step) };
    }
  }
}

/** An easy amount beyond this multiple of the wanted one comes after a longer interval, in proportion. */
const mostOfAmount = 1.5;

/** The amount nearest the wanted one that products make again and again: of tablets where they come near it, else of the liquid. */
function easyAmount(present: Nanograms, amount: number, kit: Kit): number {
  const nearest = (unit: number): number => {
    const down = Math.max(1, Math.floor(amount / unit)) * unit;
    const up = Math.ceil(amount / unit) * unit;
    // Of two equally near the larger, as long as it is no more than a first cut may be.
    return up - amount <= amount - down && up * 100 <= firstCutPercent * present ? up : down;
  };
  const ofSolids = solidsOf(kit).grid;
  const solid = ofSolids > 0 ? nearest(ofSolids) : Infinity;
  if (!kit.liquid || Math.abs(solid - amount) <= 0.5 * amount)
    return Number.isFinite(solid) ? solid : nearest(kit.grid);
  return nearest(kit.liquid.step);
}

function percentFor(present: Nanograms, goal: Nanograms, terminal: TerminalDose, cuts: number): number {
  const falls = Math.max(1, goal === 0 ? cuts - 1 : cuts);
  return 100 * (1 - (lastDose(present, goal, terminal) / present) ** (1 / falls));
}

function lastDose(present: Nanograms, goal: Nanograms, terminal: TerminalDose): number {
  return goal > 0 ? goal : Math.min(present, Math.max(terminal.dose, terminal.smallest));
}
