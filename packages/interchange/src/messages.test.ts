import { describe, expect, it } from 'vitest';
import { emergencyContacts } from './emergency-contacts.ts';
import { say, templates, type MessageKey } from './messages.ts';

const english = templates('en');
const german = templates('de');

describe('messages', () => {
  it('H44: every message has the same fields and the same numbers in both languages', () => {
    const marks = (text: string) => (text.match(/\{[a-zA-Z0-9]+\}|[0-9]+/g) ?? []).sort();
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    for (const key of Object.keys(english) as MessageKey[])
      expect(marks(german[key]), key).toEqual(marks(english[key]));
  });

  it('H11 H51: no words suggest catching up, doubling, diluting, dissolving, crushing or grinding', () => {
    const texts = [...Object.values(english), ...Object.values(german)].join('\n');
    expect(texts).not.toMatch(/dilut|dissolv|crush|grind|powder|verdünn|auflös|zerstoß|mörser|catch up|make up for/i);
    expect(english.missedDose).toContain('do not double');
  });

  it('H8 H28: no words call a person names, or a plan complete', () => {
    const texts = [...Object.values(english), ...Object.values(german)].join('\n');
    expect(texts).not.toMatch(/addict|abuse|clean|dirty|complian|junkie|süchtig|plan complete|you can stop/i);
  });

  it('a missing field is a mistake, never an empty place', () => {
    expect(() => say('en', 'eachDay')).not.toThrow();
    expect(() => say('en', 'stepOf', { drug: 'x' })).toThrow(/index/);
  });

  it('H49: each country has its emergency and crisis numbers, dated, with sources', () => {
    expect(
      Object.fromEntries(Object.values(emergencyContacts).map(({ country, emergency }) => [country, emergency])),
    ).toEqual({ uk: '999', us: '911', de: '112', ca: '911', au: '000' });
    for (const contacts of Object.values(emergencyContacts)) {
      expect(contacts.crisis.number).toMatch(/^[0-9 ]+$/);
      expect(contacts.checked).toMatch(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/);
      expect(contacts.sources.length).toBeGreaterThan(0);
    }
  });
});
