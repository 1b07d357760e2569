import { formatDecimal, type Plan } from '@decrescendo/taper';
import { say, type MessageKey } from '../messages.ts';
import { formatMcg } from '../plan-view.ts';
import type { SheetLocale } from '../sheet-options.ts';
import { counted, type Chip } from './picture-frame.ts';
import { beforeMg, type PlanPicture } from './plan-picture.ts';
import type { Worst } from './plan-strands.ts';

export function chipsOf({ status, steps, example }: Plan, locale: SheetLocale): readonly Chip[] {
  const key: MessageKey =
    steps.length === 0
      ? 'chipNoPlan'
      : status === 'agreed' && !example
        ? 'chipAgreed'
        : status === 'needs-prescriber'
          ? 'chipDecide'
          : 'chipDraft';
  const kind = steps.length === 0 ? 'stop' : 'care';
  return [
    { words: say(locale, key), kind },
    ...(example ? [{ words: say(locale, 'chipExample'), kind: 'quiet' } as const] : []),
  ];
}

/** What the plan is and how long it takes; then when it is likely hardest. */
export function headlineOf({ plan, chosen, locale }: PlanPicture): readonly string[] {
  const last = plan.steps.at(-1);
  if (!last) return [say(locale, plan.status === 'specialist' ? 'headSpecialist' : 'headRefused')];
  const before = beforeMg(plan);
  const from = before === undefined ? say(locale, 'headFromPresent') : formatMcg(before * 1000, locale);
  const weeks = counted(locale, chosen.weeks, 'week', 'weeks').replace(' ', '\u00a0');
  const first =
    last.dailyMcg === 0
      ? say(locale, 'headStop', { from, weeks })
      : say(locale, 'headReduce', { from, to: formatMcg(last.dailyMcg, locale), weeks });
  if (!chosen.worst) return [first];
  const { week, p50, p90 } = chosen.worst;
  const [word, worse] = [severityWord(p50, locale), severityWord(p90, locale)];
  return [first, say(locale, word === worse ? 'headHardest' : 'headHardestMaybe', { week, word, worse })];
}

/** The words of the 0 to 80 scale: to 20 mild, to 40 moderate, to 60 severe. @source CIWA-B */
function severityWord(score: number, locale: SheetLocale): string {
  const word = score <= 20 ? 'mild' : score <= 40 ? 'moderate' : score <= 60 ? 'severe' : 'very-severe';
  return say(locale, `severity.${word}`);
}

/** Whole points: a forecast knows no more. */
function points(value: number, locale: SheetLocale): string {
  return value < 0.5 ? say(locale, 'underOne') : formatDecimal(Math.round(value), locale);
}

export function rangeOf({ p10, p50, p90 }: Worst, locale: SheetLocale, withWord = false): string {
  const fields = { p10: points(p10, locale), p50: points(p50, locale), p90: points(p90, locale) };
  return withWord
    ? say(locale, 'worstRangeWord', { ...fields, word: severityWord(p50, locale) })
    : say(locale, 'worstRange', fields);
}

export function comparison({ chosen, other, locale }: PlanPicture): string {
  if (!chosen.worst) return say(locale, 'noForecast');
  if (!other?.worst) return say(locale, 'modelOnly');
  const late = other.weeks - chosen.weeks;
  const weeks = counted(locale, Math.abs(late), 'week', 'weeks').replace(' ', '\u00a0');
  const name = say(locale, `strategy.${other.name}`);
  const ends = say(locale, late === 0 ? 'compareSame' : late < 0 ? 'compareSooner' : 'compareLater', {
    other: name,
    weeks,
  });
  // What rounds to the same number is not called harder.
  const [a, b] = [Math.round(other.worst.p50), Math.round(chosen.worst.p50)];
  const key = a > b ? 'compareHarder' : a < b ? 'compareMilder' : 'compareAlike';
  const fields = { ends, a: rangeOf(other.worst, locale), b: rangeOf(chosen.worst, locale) };
  return `${say(locale, key, fields)} ${say(locale, 'compareNoTrial')}`;
}

export function descriptionOf({ plan, chosen, other, locale }: PlanPicture, headline: readonly string[]): string {
  const parts = [...headline, ...chipsOf(plan, locale).map(({ words }) => `${words}.`)];
  if (plan.steps.length > 0) {
    const before = beforeMg(plan);
    const last = plan.steps.at(-1)!.dailyMcg;
    parts.push(
      say(locale, 'pictureStairs', {
        from: formatMcg(before === undefined ? plan.steps[0]!.dailyMcg : before * 1000, locale),
        to: last === 0 ? say(locale, 'none') : formatMcg(last, locale),
        steps: counted(locale, plan.steps.length, 'stepCount', 'stepsCount'),
      }),
    );
  }
  if (plan.steps.length === 0) return parts.join(' ');
  if (chosen.worst)
    parts.push(
      say(locale, 'pictureWorst', { week: chosen.worst.week, range: rangeOf(chosen.worst, locale).replace(',', '') }),
    );
  if (other) parts.push(say(locale, 'pictureOther', { name: say(locale, `strategy.${other.name}`) }));
  return parts.join(' ');
}
