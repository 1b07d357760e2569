import { addDays, toMicrograms, type CivilDate, type Nanograms } from '@decrescendo/units';
import { clockOf } from './clock.ts';
import { cutWords } from './cut-words.ts';
import { whyText } from './messages.ts';
import type { Reason, Stair } from './staircase/stair.ts';
import type { Step } from './types.ts';

/** The stairs as a plan writes them: dated, in micrograms, with their reasons in words. */
export function planSteps(stairs: readonly Stair[], present: Nanograms, start: CivilDate): Step[] {
  let before: number = present;
  let day = 0;
  return stairs.map((stair, index): Step => {
    const percent = ((before - stair.dose) / before) * 100;
    const step: Step = {
      index: index + 1,
      from: addDays(start, day),
      days: stair.days,
      dailyMcg: toMicrograms(stair.dose),
      changePercent: percent === 0 ? 0 : -Math.round(percent * 10) / 10,
      doses: stair.day.doses.map(({ minute, made }) => ({
        time: clockOf(minute),
        mcg: toMicrograms(made.dose),
        items: made.items,
      })),
      why: {
        code: stair.reasons[0]!.code,
        text: whyOf(stair, percent),
      },
    };
    before = stair.dose;
    day += stair.days;
    return step;
  });
}

/** Only a step of a tenth or less is called small. */
function whyOf({ reasons }: Stair, percent: number): string {
  const [main, ...others] = reasons;
  const small = percent > 0 && percent <= 10 ? [{ code: 'within-range' }] : [];
  return [main!, ...small, ...others]
    .map(({ code, fields }: Reason) => whyText(code, { cut: cutWords(percent), ...fields }))
    .join(' ');
}

export function lengthOf(stairs: readonly Stair[]): number {
  return stairs.reduce((sum, { days }) => sum + days, 0);
}

/** Whole weeks until the last dose of the staircase begins. */
export function weeksToGoal(stairs: readonly Stair[]): number {
  return Math.ceil((lengthOf(stairs) - (stairs.at(-1)?.days ?? 0)) / 7);
}
