import { addDays, formatMass, toMicrograms, type CivilDate, type Nanograms } from '@decrescendo/units';
import { clockOf } from './clock.ts';
import { cutWords, formWords, longerWords } from './cut-words.ts';
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
        text: whyOf(stair, percent, (before - stair.dose) as Nanograms),
      },
    };
    before = stair.dose;
    day += stair.days;
    return step;
  });
}

/** Says the main reason, then what changed it; how the dose came to be rounded only where nothing weightier is to be said. */
function whyOf({ reasons, day }: Stair, percent: number, less: Nanograms): string {
  const [first, ...others] = reasons;
  // An equal step that a limit made smaller is no equal step.
  const main = others.some(({ code }) => code.startsWith('clipped-')) ? { code: 'clipped' } : first!;
  const weighty = others.filter(({ code }) => !code.startsWith('rounded') && code !== 'waited-for');
  return [main, ...(weighty.length > 0 ? weighty : others)]
    .map(({ code, fields }: Reason) =>
      whyText(code, {
        cut: cutWords(percent),
        less: formatMass(less),
        form: formWords(day),
        ...fields,
        ...(typeof fields?.['longer'] === 'number' ? { longer: longerWords(fields['longer']) } : {}),
      }),
    )
    .join(' ');
}

export function lengthOf(stairs: readonly Stair[]): number {
  return stairs.reduce((sum, { days }) => sum + days, 0);
}

/** Whole weeks until the last dose of the staircase begins. */
export function weeksToGoal(stairs: readonly Stair[]): number {
  return Math.ceil((lengthOf(stairs) - (stairs.at(-1)?.days ?? 0)) / 7);
}
