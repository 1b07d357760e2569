import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, dayNumber, daysBetween, fromDayNumber, parseCivilDate, parseClock } from './civil-date.ts';

describe('civil dates', () => {
  it.each(['2026-13-01', '2026-02-29', '2026-1-1', '01.12.2026', '2026-12-01T08:00', '', '0001-01-01'])(
    'refuses "%s"',
    (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
    },
  );

  it('knows leap days', () => {
    expect(parseCivilDate('2028-02-29')).toBe('2028-02-29');
    expect(addDays(parseCivilDate('2028-02-28')!, 2)).toBe('2028-03-01');
  });

  it('H39: a step of n days is n days long, whatever clocks do', () => {
    const anyDay = fc.integer({
      min: dayNumber(parseCivilDate('1970-01-01')!),
      max: dayNumber(parseCivilDate('2100-01-01')!),
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const date = fromDayNumber(day);
        expect(parseCivilDate(date)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('times of day', () => {
  it('reads 08:00 as 480 minutes and refuses 24:00 and 8:00', () => {
    expect(parseClock('08:00')).toBe(480);
    expect(parseClock('23:59')).toBe(1439);
    expect(parseClock('24:00')).toBeUndefined();
    expect(parseClock('8:00')).toBeUndefined();
  });
});
