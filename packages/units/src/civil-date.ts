declare const isCivilDate: unique symbol;

/** A day as calendars write it, `2026-12-01`, without time zone: a dose slot belongs to a local day. */
export type CivilDate = string & { readonly [isCivilDate]: true };

/** @returns the date, or undefined where the text is no day of the Gregorian calendar from year 1583 on */
export function parseCivilDate(text: string): CivilDate | undefined {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!parts || Number(parts[1]) < 1583) return undefined;
  const date = text as CivilDate;
  const day = dayNumber(date);
  return Number.isFinite(day) && fromDayNumber(day) === date ? date : undefined;
}

/** Days since 1970-01-01, by the calendar alone. */
export function dayNumber(date: CivilDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function fromDayNumber(day: number): CivilDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10) as CivilDate;
}

/** @example addDays('2026-12-31' as CivilDate, 1) // '2027-01-01' */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Minutes after midnight of `08:00`, or undefined where the text is no time of day. */
export function parseClock(text: string): number | undefined {
  const parts = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}
