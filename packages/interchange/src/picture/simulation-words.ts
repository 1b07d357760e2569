import { formatDecimal } from '@decrescendo/taper';
import type { Dose, Scenario, Series, SimulationResult } from '@decrescendo/simulator';
import { formatMass } from '@decrescendo/units';
import { say } from '../messages.ts';
import type { SheetLocale } from '../sheet-options.ts';

/** Who is simulated. */
export function whoOf({ series }: SimulationResult, scenario: Scenario | undefined, locale: SheetLocale): string {
  const people = scenario?.population?.size;
  if (people !== undefined) return say(locale, 'peopleSimulated', { count: formatDecimal(people, locale) });
  if (scenario && !series.some(({ percentiles }) => percentiles)) {
    const { age, weight } = scenario.person;
    return say(locale, 'onePerson', {
      age: formatDecimal(Math.round(age), locale),
      weight: formatDecimal(Math.round(weight), locale),
    });
  }
  return '';
}

/** What is taken, in words; the same dose at several times of the day is said once. */
export function dosesOf({ doses }: Scenario, locale: SheetLocale): string {
  const groups = new Map<string, { readonly dose: Dose; times: number }>();
  for (const dose of doses) {
    const daily = dose.every === 24 && (dose.count ?? 1) > 1;
    const key = daily ? `${dose.drug} ${dose.amount} ${dose.count}` : `${groups.size}`;
    const found = groups.get(key);
    if (found) found.times++;
    else groups.set(key, { dose, times: 1 });
  }
  const lines = [...groups.values()].map(({ dose, times }) => {
    const fields = { drug: dose.drug, dose: formatMass(dose.amount, locale), times };
    if (dose.every === undefined || (dose.count ?? 1) <= 1) return say(locale, 'dosesOnce', fields);
    const repeated = { ...fields, count: dose.count!, every: formatDecimal(dose.every, locale) };
    return say(locale, dose.every !== 24 ? 'dosesEvery' : times === 1 ? 'dosesDailyOnce' : 'dosesDaily', repeated);
  });
  const most = 3;
  const more = lines.length - most;
  const words = [
    ...lines.slice(0, most),
    ...(more > 0 ? [say(locale, 'moreDoses', { count: formatDecimal(more, locale) })] : []),
  ].join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Three digits that count. */
export function shortNumber(value: number, locale: SheetLocale): string {
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e7)) return value.toExponential(1);
  return formatDecimal(Number(Math.abs(value) >= 100 ? Math.round(value) : value.toPrecision(2)), locale);
}

export function timeWords(hours: number, span: number, locale: SheetLocale): string {
  if (span <= 96) return say(locale, 'hoursShort', { count: formatDecimal(Math.round(hours * 10) / 10, locale) });
  return say(locale, 'dayShort', { count: formatDecimal(Math.round((hours / 24) * 10) / 10, locale) });
}

export interface Peak {
  readonly at: number;
  readonly value: number;
  readonly words: string;
}

/** Where a series is highest: the middle person where there are several, with the range of 8 in 10 at that time. */
export function peakOf(
  { typical, percentiles }: Series,
  unit: string,
  times: readonly number[],
  locale: SheetLocale,
): Peak | undefined {
  const values = percentiles?.p50 ?? typical;
  let at = -1;
  values.forEach((value, index) => {
    if (Number.isFinite(value) && (at === -1 || value > values[at]!)) at = index;
  });
  if (at === -1) return undefined;
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const withUnit = unit === '' ? '' : `\u00a0${unit}`;
  const fields = { value: shortNumber(values[at]!, locale), time: timeWords(times[at]!, span, locale) };
  const words = percentiles
    ? say(locale, 'highestRange', {
        ...fields,
        p10: shortNumber(percentiles.p10[at]!, locale),
        p90: `${shortNumber(percentiles.p90[at]!, locale)}`,
      }).replace(')', `)${withUnit}`)
    : say(locale, 'highest', { ...fields, value: `${fields.value}${withUnit}` });
  return { at, value: values[at]!, words };
}
