import type { CivilDate } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { emptyDraft, exampleDraft, type CaseDraft } from './case-draft.ts';
import { checkDraft, checkTime } from './check-draft.ts';

const today = '2026-11-25' as CivilDate;
const example = exampleDraft(today);
const withAmount = (amount: string): CaseDraft => ({
  ...example,
  medicines: [{ drug: 'diazepam', doses: [{ amount, time: '08:00' }] }],
});

describe('the form', () => {
  it('finds nothing wrong with the example it opens on', () => {
    expect(checkDraft(example, 'en')).toEqual({});
  });
  it.each(['10', '10 mL', '', 'ten mg', '.5 mg', '1,000 mg', '0 mg', '-2 mg'])(
    'H2: a dose written "%s" gets one line that says how to mend it',
    (amount) => {
      const errors = checkDraft(withAmount(amount), 'en');
      expect(Object.keys(errors)).toEqual(['medicines.0.doses.0.amount']);
      expect(errors['medicines.0.doses.0.amount']).toMatch(/[a-z]/);
    },
  );
  it('H4: a comma is a decimal mark where the person writes it so, and refused where not', () => {
    expect(checkDraft(withAmount('0,5 mg'), 'de')).toEqual({});
    expect(checkDraft(withAmount('0,5 mg'), 'en')['medicines.0.doses.0.amount']).toContain('comma');
  });
  it('wants a weight with its unit, and says which', () => {
    expect(checkDraft({ ...example, weight: '68' }, 'en')).toEqual({ weight: '"68" needs a unit; try 68 kg' });
    expect(checkDraft({ ...example, weight: '680 kg' }, 'en')['weight']).toContain('300 kg');
  });
  it('wants how long, with its unit', () => {
    expect(checkDraft({ ...example, since: '3' }, 'en')).toEqual({ since: '"3" needs a unit; try 3 years' });
    expect(checkDraft({ ...example, since: '' }, 'en')['since']).toContain('3 years');
  });
  it('tells two doses at one time', () => {
    const twice = {
      ...example,
      medicines: [
        {
          drug: 'diazepam',
          doses: [
            { amount: '5 mg', time: '08:00' },
            { amount: '5 mg', time: '8:00' },
          ],
        },
      ],
    };
    expect(Object.keys(checkDraft(twice, 'en'))).toEqual(['medicines.0.doses.1.time']);
  });
  it('names every empty field that a plan needs, and asks for nothing it can do without', () => {
    expect(Object.keys(checkDraft(emptyDraft(today, 'uk'), 'en'))).toEqual([
      'medicines.0.drug',
      'medicines.0.doses.0.amount',
      'since',
      'indication',
    ]);
  });
  it.each([
    ['8:00', '08:00'],
    ['8.30', '08:30'],
    ['20:00', '20:00'],
  ])('reads the time %s as %s', (typed, time) => {
    expect(checkTime(typed)).toEqual({ value: time });
  });
  it.each(['8', '25:00', 'noon', ''])('does not guess at the time "%s"', (typed) => {
    expect(checkTime(typed)).toHaveProperty('error');
  });
});
