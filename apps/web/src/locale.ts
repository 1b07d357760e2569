import { parseCivilDate, type CivilDate, type NumberLocale } from '@decrescendo/units';

/** How this person's device writes dates and numbers. */
export interface Locale {
  readonly tag: string;
  readonly numbers: NumberLocale;
}

const writesComma = /^(de|fr|es|it|nl|pl|pt|sv|da|nb|no|fi|cs|sk|hu|ro|bg|el|ru|uk|tr|hr|sl|sr|lt|lv|et|ca)\b/i;

/** @example localeOf('de-AT') // { tag: 'de-AT', numbers: 'de' } */
export function localeOf(tag: string): Locale {
  return { tag, numbers: writesComma.test(tag) ? 'de' : 'en' };
}

function utc(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function formatted(date: CivilDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(utc(date));
}

export function longDate(date: CivilDate, locale: Locale): string {
  return formatted(date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}
export function mediumDate(date: CivilDate, locale: Locale): string {
  return formatted(date, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}
export function dayAndMonth(date: CivilDate, locale: Locale): string {
  return formatted(date, locale, { day: 'numeric', month: 'long' });
}
export function shortDay(date: CivilDate, locale: Locale): string {
  return formatted(date, locale, { day: 'numeric', month: 'short' });
}
export function weekdayAndDate(date: CivilDate, locale: Locale): string {
  return formatted(date, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}
/** `Tuesday 23 February – Monday 8 March`, as the locale writes ranges. */
export function weekdayRange(from: CivilDate, to: CivilDate, locale: Locale): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale.tag, options).formatRange(utc(from), utc(to));
}
export function monthName(date: CivilDate, locale: Locale, withYear: boolean): string {
  return formatted(date, locale, withYear ? { month: 'short', year: 'numeric' } : { month: 'short' });
}

/** `23 Feb – 8 Mar 2027`, as the locale writes ranges. */
export function dateRange(from: CivilDate, to: CivilDate, locale: Locale, year = true): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale.tag, options).formatRange(utc(from), utc(to));
}

export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(locale.tag, { maximumFractionDigits: digits, useGrouping: false }).format(value);
}

/** A share of one with two places; nothing after a bare 0 or 1. */
export function formatShare(value: number, locale: Locale): string {
  if (value === 0 || value === 1) return String(value);
  return new Intl.NumberFormat(locale.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** Today as the device's calendar has it. */
export function today(now: Date): CivilDate {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = parseCivilDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  if (!date) throw new RangeError('the device has no readable date');
  return date;
}
