import {
  daysBetween,
  formatMass,
  fromMicrograms,
  toMilligrams,
  type CivilDate,
  type Nanograms,
} from '@decrescendo/units';
import type {
  Alternative,
  Finding,
  Plan,
  PlanForecast,
  Severity,
  Spread,
  Step,
  StrategyName,
} from '@decrescendo/taper';
import { severityWord, worstMoment, type SeverityWord } from '../../charts/forecast.ts';
import type { Tread } from '../../charts/staircase.ts';
import type { Locale } from '../../locale.ts';
import { fill } from '../../draft/fill.ts';
import { words } from '../../words.ts';

/** A dose of a document, as people read it. */
export function doseText(mcg: number, locale: Locale): string {
  return formatMass(fromMicrograms(mcg), locale.numbers);
}

export function treadsOfPlan(plan: Plan): readonly Tread[] {
  return plan.steps.map((step) => ({
    fromDay: daysBetween(plan.start, step.from),
    days: step.days,
    mg: step.dailyMcg / 1000,
  }));
}

export function treadsOfAlternative(plan: Plan, alternative: Alternative): readonly Tread[] {
  return alternative.schedule.map((tread) => ({
    fromDay: daysBetween(plan.start, tread.from),
    days: tread.days,
    mg: tread.dailyMcg / 1000,
  }));
}

/** What is taken before the start [mcg a day]: the plan's drug as the regimen to continue has it. */
export function presentMcg(plan: Plan): number {
  const own = plan.continue.regimen.filter((line) => line.drug === plan.drug);
  return (own.length > 0 ? own : plan.continue.regimen).reduce((sum, line) => sum + line.mcg, 0);
}

/** Weeks until the goal is reached: the first day on the last dose. */
export function weeksToGoal(plan: Plan): number {
  const last = plan.steps.at(-1);
  return last ? Math.max(1, Math.round(daysBetween(plan.start, last.from) / 7)) : 0;
}

export function weeksText(weeks: number): string {
  return weeks === 1 ? words.plan.weeksOne : fill(words.plan.weeksLong, { weeks });
}

/** The first sentence of the place: what the plan is, how long, and when it is likely hardest. */
export function headlineOf(plan: Plan, forecast: PlanForecast | undefined, locale: Locale): readonly [string, string] {
  if (plan.status === 'refused') return [words.plan.headlineRefused, ''];
  if (plan.status === 'specialist' && plan.steps.length === 0) return [words.plan.headlineSpecialist, ''];
  const from = doseText(presentMcg(plan), locale);
  const last = plan.steps.at(-1);
  if (!last) return [fill(words.plan.headlineHold, { from }), ''];
  const weeks = weeksText(weeksToGoal(plan));
  const first =
    last.dailyMcg === 0
      ? fill(words.plan.headlineStop, { from, weeks })
      : fill(words.plan.headlineReduce, { from, to: doseText(last.dailyMcg, locale), weeks });
  const worst = worstMoment(forecast);
  if (!worst) return [first, words.plan.forecasting];
  const word = severityWord(worst.p50);
  const worse = severityWord(worst.p90);
  return [
    first,
    fill(word === worse ? words.plan.hardest : words.plan.hardestMaybe, { week: worst.week, word, worse }),
  ];
}

/** One strategy as its card and the chart show it. */
export interface StrategyView {
  readonly name: StrategyName;
  readonly label: string;
  readonly says: string;
  readonly treads: readonly Tread[];
  readonly weeks: number;
  /** Highest predicted withdrawal, with the range of 8 in 10 people. */
  readonly peak?: Spread;
  readonly worstWeek?: number;
  readonly forecast?: PlanForecast;
}

const hasForecast = (forecast: PlanForecast | undefined): forecast is PlanForecast =>
  forecast !== undefined && forecast.series.length > 0;

/** The chosen strategy first as planned, then every alternative with its own shape and forecast. */
export function strategiesOf(plan: Plan): readonly StrategyView[] {
  const names = words.plan.strategyNames;
  const says = words.plan.strategyWords;
  const view = (
    name: StrategyName,
    treads: readonly Tread[],
    weeks: number,
    forecast: PlanForecast | undefined,
  ): StrategyView => {
    const worst = hasForecast(forecast) ? worstMoment(forecast) : undefined;
    return {
      name,
      label: names[name],
      says: says[name],
      treads,
      weeks,
      ...(worst ? { peak: { p10: worst.p10, p50: worst.p50, p90: worst.p90 }, worstWeek: worst.week } : {}),
      ...(hasForecast(forecast) ? { forecast } : {}),
    };
  };
  const own = view(plan.strategy, treadsOfPlan(plan), weeksToGoal(plan), plan.forecast);
  const others = plan.alternatives
    .filter((alternative) => alternative.strategy !== plan.strategy)
    .map((alternative) =>
      view(alternative.strategy, treadsOfAlternative(plan, alternative), alternative.weeks, alternative.forecast),
    );
  return [own, ...others];
}

/**
 * The same strategies, each with the forecast of the last plan that had one where its own is still being worked out: shown faint, never as
 * if it were the new one. Nothing is borrowed from a plan of another medicine.
 */
export function withForecastOf(
  views: readonly StrategyView[],
  last: Plan | undefined,
  drug?: string,
): { readonly views: readonly StrategyView[]; readonly old: boolean } {
  if (!last || (drug !== undefined && last.drug !== drug) || views.length === 0 || views.some((view) => view.forecast))
    return { views, old: false };
  const known = new Map(strategiesOf(last).map((view) => [view.name, view]));
  return {
    old: true,
    views: views.map((view) => {
      const earlier = known.get(view.name);
      if (!earlier?.forecast) return view;
      return {
        ...view,
        forecast: earlier.forecast,
        ...(earlier.peak ? { peak: earlier.peak } : {}),
        ...(earlier.worstWeek ? { worstWeek: earlier.worstWeek } : {}),
      };
    }),
  };
}

/** Strategies in a fixed order, so that cards do not jump when another is chosen; the way down a case came with stands first. */
const order: readonly StrategyName[] = ['percent', 'hyperbolic', 'best', 'linear', 'fixed', 'ashton-switch', 'abrupt'];

export function inOrder(views: readonly StrategyView[], first?: StrategyName): readonly StrategyView[] {
  const rank = (name: StrategyName) => (name === first ? -1 : order.indexOf(name));
  return [...views].sort((a, b) => rank(a.name) - rank(b.name));
}

/** What stands beside the chosen strategy: what was asked for, else the curve that shrinks toward zero, else the straight line. */
export function comparedWith(
  views: readonly StrategyView[],
  chosen: StrategyName,
  asked: StrategyName | undefined,
): StrategyView | undefined {
  const others = views.filter((view) => view.name !== chosen);
  return (
    others.find((view) => view.name === asked) ??
    others.find((view) => view.name === 'hyperbolic') ??
    others.find((view) => view.name === 'linear') ??
    others[0]
  );
}

/** The chart in one sentence. */
export function chartSentence(
  plan: Plan,
  chosen: StrategyView,
  other: StrategyView | undefined,
  locale: Locale,
): string {
  const last = plan.steps.at(-1);
  if (!chosen.peak || !other?.peak) {
    const to = last && last.dailyMcg > 0 ? doseText(last.dailyMcg, locale) : 'none';
    return `${fill(words.plan.chart.sentenceOne, { name: chosen.label, from: doseText(presentMcg(plan), locale), to, weeks: weeksText(chosen.weeks) })} ${chosen.peak ? words.chips.model + '.' : words.plan.chart.noForecastYet}`;
  }
  const late = other.weeks - chosen.weeks;
  const sooner = fill(
    late === 0
      ? words.plan.chart.sooner.same
      : late < 0
        ? words.plan.chart.sooner.sooner
        : words.plan.chart.sooner.later,
    { weeks: weeksText(Math.abs(late)) },
  );
  const a = Math.round(other.peak.p50);
  const b = Math.round(chosen.peak.p50);
  const ratio =
    a === b
      ? words.plan.chart.alike
      : other.peak.p50 > chosen.peak.p50 * 1.15
        ? words.plan.chart.harder
        : other.peak.p50 * 1.15 < chosen.peak.p50
          ? words.plan.chart.milder
          : words.plan.chart.alike;
  return `${fill(words.plan.chart.sentenceEasier, { other: other.label, sooner, ratio, a, b })} ${words.plan.chart.noTrial}`;
}

const severities: readonly Severity[] = ['BLOCK', 'HARD', 'WARN', 'INFO'];

/**
 * Gravest first; within a severity as the rules gave them; overridden ones after those that still stand. Where a plan is drawn, what only
 * makes it wait for a release comes after what is to be read.
 */
export function findingsInOrder(findings: readonly Finding[], drawn = false): readonly CountedFinding[] {
  const rank = (finding: Finding) =>
    (drawn && finding.severity === 'BLOCK' ? 2.7 : severities.indexOf(finding.severity)) +
    (finding.overridden ? 0.5 : 0) -
    // What another medicine does comes before what holds for everyone.
    (finding.path.startsWith('comedication') ? 0.1 : 0);
  const counted = new Map<string, CountedFinding>();
  for (const finding of findings) {
    const key = [finding.rule, finding.severity, finding.text, finding.overridden?.by].join('|');
    counted.set(key, { ...finding, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => rank(a) - rank(b));
}

/** A finding, and at how many places of the plan it says the same. */
export type CountedFinding = Finding & { readonly count: number };

/** The findings that are the reason why no plan is drawn. */
export function stoppingFindings(findings: readonly Finding[]): readonly CountedFinding[] {
  const ordered = findingsInOrder(findings);
  const stopping = ordered.filter((finding) => finding.severity === 'BLOCK');
  return stopping.length > 0 ? stopping : ordered.filter((finding) => finding.severity === 'HARD');
}

/** A finding's source with the short names of the rule table spelled out. */
export function sourceInWords(source: string): string {
  const names: Readonly<Record<string, string>> = words.sources;
  return source.replace(/\b[A-Z][A-Za-z]*[0-9]*\b/g, (name) => (Object.hasOwn(names, name) ? names[name]! : name));
}

/** The milligrams one step takes off the one before; negative where it adds. */
export function cutOf(plan: Plan, index: number): Nanograms | number {
  const before = index === 0 ? presentMcg(plan) : plan.steps[index - 1]!.dailyMcg;
  return Math.round((before - plan.steps[index]!.dailyMcg) * 1000);
}

/** Times of day as people call them. */
export function whenOf(time: string): string {
  const hour = Number(time.slice(0, 2));
  if (hour >= 4 && hour < 11) return words.whens.morning;
  if (hour < 14 && hour >= 11) return words.whens.midday;
  if (hour < 17 && hour >= 14) return words.whens.afternoon;
  return hour >= 17 && hour < 22 ? words.whens.evening : words.whens.night;
}

/** The last day on which a step is taken. */
export function lastDayOf(step: Step): number {
  return step.days - 1;
}

export function milligrams(mcg: number): number {
  return toMilligrams(fromMicrograms(mcg));
}

export type { SeverityWord, CivilDate };
