import { dayNumber, type CivilDate } from '@decrescendo/units';
import type { Country } from '@decrescendo/formulary';
import type { SheetLocale } from './sheet-options.ts';

export type DateStyle = 'weekday' | 'short' | 'full' | 'date';

const shapes: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** A day in the words of a language and a country; by the calendar alone, in no time zone. */
export function formatDate(date: CivilDate, style: DateStyle, locale: SheetLocale, country?: Country): string {
  return new Intl.DateTimeFormat(languageTag(locale, country), { ...shapes[style], timeZone: 'UTC' }).format(
    dayNumber(date) * 86_400_000,
  );
}

export function formatMonth(date: CivilDate, locale: SheetLocale, withYear: boolean): string {
  return new Intl.DateTimeFormat(languageTag(locale), {
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(dayNumber(date) * 86_400_000);
}

/** `20:00`, or `8:00 pm` where people write so. */
export function formatTime(time: string, locale: SheetLocale, country?: Country): string {
  if (locale === 'de' || country === 'uk' || country === 'de' || country === undefined) return time;
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

function languageTag(locale: SheetLocale, country?: Country): string {
  if (locale === 'de') return 'de-DE';
  return country === 'us' ? 'en-US' : 'en-GB';
}
