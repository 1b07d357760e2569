import { describe, expect, it } from 'vitest';
import { sheets } from './fixture-sheets.ts';
import { planToIcs } from './plan-to-ics.ts';

interface Event {
  readonly fields: ReadonlyMap<string, string>;
  readonly alarms: number;
}

function readEvents(ics: string): Event[] {
  const unfolded = ics.replace(/\r?\n[ \t]/g, '');
  return [...unfolded.matchAll(/BEGIN:VEVENT\r?\n([\s\S]*?)END:VEVENT/g)].map(([, body]) => {
    const own = body!.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r?\n/g, '');
    const fields = new Map(
      own
        .split(/\r?\n/)
        .filter((line) => line.includes(':'))
        .map((line) => [line.slice(0, line.search(/[;:]/)), line.slice(line.indexOf(':') + 1)] as const),
    );
    return { fields, alarms: body!.split('BEGIN:VALARM').length - 1 };
  });
}

describe('planToIcs', () => {
  it.each(['draft', 'example', 'german', 'crowded', 'refused'])(
    'H10 H47: the %s plan has no alarm and no dose event',
    (name) => {
      const ics = planToIcs(sheets[name]!);
      expect(ics).not.toContain('VALARM');
      expect(ics).not.toContain('RRULE');
      for (const event of readEvents(ics)) expect(event.fields.get('DTSTART')).toMatch(/^[0-9]{8}$/);
    },
  );

  it('H10: an agreed plan has alarms for the released step alone, every later step is a review that says to stay', () => {
    const plan = sheets.agreed!;
    const events = readEvents(planToIcs(plan, { step: 7, country: 'uk' }));
    const step = plan.steps[6]!;
    const doses = events.filter((event) => event.alarms > 0);
    expect(doses.map((event) => event.fields.get('DTSTART'))).toEqual(['20270223T080000', '20270223T200000']);
    for (const dose of doses) {
      expect(dose.alarms).toBe(1);
      expect(dose.fields.get('RRULE')).toBe(`FREQ=DAILY;COUNT=${step.days}`);
      expect(dose.fields.get('DESCRIPTION')!.replaceAll('\u00a0', ' ')).toContain('one 2 mg and half of a 5 mg tablet');
    }
    const reviews = events.filter((event) => event.alarms === 0);
    expect(reviews.map((event) => event.fields.get('DTSTART'))).toEqual(
      plan.steps.slice(7).map(({ from }) => from.replaceAll('-', '')),
    );
    for (const review of reviews) {
      expect(review.fields.get('SUMMARY')).toContain('planned\\, wait for release');
      expect(review.fields.get('DESCRIPTION')).toMatch(/^Stay on 9\u00a0mg a day until your prescriber releases/);
    }
  });

  it('H29: no title names a drug or a dose: it may show on a locked screen', () => {
    for (const plan of Object.values(sheets)) {
      for (const { fields } of readEvents(planToIcs(plan, { country: 'uk' })))
        expect(fields.get('SUMMARY')).not.toMatch(/mg|mcg|mL|azepam/);
    }
  });

  it('H12: importing it twice adds nothing: ids are unique and stay the same', () => {
    const ids = (ics: string) => readEvents(ics).map((event) => event.fields.get('UID'));
    const first = ids(planToIcs(sheets.agreed!));
    expect(new Set(first).size).toBe(first.length);
    expect(ids(planToIcs(sheets.agreed!))).toEqual(first);
    expect(planToIcs(sheets.agreed!)).toBe(planToIcs(sheets.agreed!));
  });

  it('H39: dose times stand in no time zone', () => {
    const ics = planToIcs(sheets.agreed!);
    expect(ics).toMatch(/DTSTART:\d{8}T080000\r?\n/);
    expect(ics).not.toMatch(/DTSTART[^\r\n]*(Z|TZID)/);
  });

  it('H8: a plan without steps says to stay, and every event says what the product is not', () => {
    const [event, ...others] = readEvents(planToIcs(sheets.refused!));
    expect(others).toEqual([]);
    expect(event!.fields.get('SUMMARY')).toContain('stay on your present dose');
    for (const plan of Object.values(sheets)) {
      for (const { fields } of readEvents(planToIcs(plan)))
        expect(fields.get('DESCRIPTION')).toMatch(/Research and education build|Forschungs- und Lehrversion/);
    }
  });
});
