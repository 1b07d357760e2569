import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  addDoses,
  formatMass,
  fromMicrograms,
  fromMilligrams,
  nanograms,
  parseMass,
  partOf,
  toMicrograms,
  writeMass,
  type Nanograms,
} from './mass.ts';

/** Any dose from a nanogram to 100 g. */
const doses = fc.integer({ min: 0, max: 100_000_000_000 }).map((value) => value as Nanograms);

function value(text: string, locale: 'en' | 'de' = 'en'): number | string {
  const result = parseMass(text, locale);
  return result.ok ? result.value : result.issues[0]!.code;
}

describe('a dose as written', () => {
  it.each([
    ['0.25 mg', 250_000],
    ['250 mcg', 250_000],
    ['250 µg', 250_000],
    ['250 micrograms', 250_000],
    ['62.5 mcg', 62_500],
    ['18.0 mg', 18_000_000],
    ['10mg', 10_000_000],
    ['10\u00a0mg', 10_000_000],
    ['1 g', 1_000_000_000],
    ['0 mg', 0],
  ])('H2: %s is exactly %i ng', (text, ng) => {
    expect(value(text)).toBe(ng);
  });

  it.each([
    ['250', 'unit-missing'],
    ['', 'mass-unreadable'],
    ['mg', 'mass-unreadable'],
    ['ten mg', 'mass-unreadable'],
    ['-5 mg', 'mass-unreadable'],
    ['1e3 mg', 'mass-unreadable'],
    ['1,000 mg', 'number-comma'],
    ['0,25 mg', 'number-comma'],
    ['1,000.5 mg', 'number-ambiguous'],
    ['.5 mg', 'number-no-leading-zero'],
    ['5. mg', 'number-unreadable'],
    ['05 mg', 'number-unreadable'],
    ['1.2.3 mg', 'number-unreadable'],
    ['5 MG', 'unit-wrong'],
    ['5 Mg', 'unit-wrong'],
    ['5 constructor', 'unit-wrong'],
    ['5 mg/mL', 'unit-wrong'],
    ['0.0000001 mg', 'dose-too-fine'],
    ['9999999999 g', 'dose-too-large'],
    ['٥ mg', 'mass-unreadable'],
  ])('H2 H4: "%s" is refused as %s', (text, code) => {
    expect(value(text)).toBe(code);
  });

  it.each(['5 ml', '5 mL', '5 drops', '5 tablets', '5 %'])('H3: %s is no mass', (text) => {
    expect(value(text)).toBe('unit-wrong');
  });

  it.each([
    ['0,25 mg', 250_000],
    ['0.25 mg', 250_000],
    ['0.125 mg', 125_000],
    ['250 mcg', 250_000],
    ['1.000 mg', 'number-ambiguous'],
    ['12.500 mg', 'number-ambiguous'],
    ['1.000,5 mg', 'number-ambiguous'],
    [',5 mg', 'number-no-leading-zero'],
  ])('H4: in German "%s" reads %s', (text, expected) => {
    expect(value(text, 'de')).toBe(expected);
  });
});

describe('a dose as printed', () => {
  it.each([
    [62_500, '62.5 micrograms'],
    [250_000, '0.25 mg'],
    [125_000, '0.125 mg'],
    [1_000_000, '1 mg'],
    [2_500_000, '2.5 mg'],
    [0, '0 mg'],
  ])('%i ng prints as %s', (ng, text) => {
    expect(formatMass(nanograms(ng)).replace('\u00a0', ' ')).toBe(text);
  });

  it('H2 H4: every dose survives printing and parsing in both locales', () => {
    fc.assert(
      fc.property(doses, fc.constantFrom('en' as const, 'de' as const), (dose, locale) => {
        const read = parseMass(formatMass(dose, locale), locale);
        expect(read).toEqual({ ok: true, value: dose });
      }),
    );
  });

  it('H2: every dose survives a document', () => {
    fc.assert(
      fc.property(doses, (dose) => {
        expect(parseMass(writeMass(dose))).toEqual({ ok: true, value: dose });
      }),
    );
  });

  it('H4: never prints a trailing zero, a bare point or a thousands mark', () => {
    fc.assert(
      fc.property(doses, (dose) => {
        expect(formatMass(dose)).toMatch(/^(0|[1-9][0-9]*)(\.[0-9]*[1-9])?\u00a0(mg|micrograms)$/);
      }),
    );
  });

  it('H2: any text parses exactly or is refused, never nearly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }), (whole, fraction) => {
        const text = `${whole}.${String(fraction).padStart(6, '0')} mg`;
        expect(value(text)).toBe(whole * 1_000_000 + fraction);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseMass(text);
        expect(result.ok || result.issues.length === 1).toBe(true);
      }),
    );
  });
});

describe('adding and dividing doses', () => {
  it('H6: a hundred steps of 0.1 mg are exactly 10 mg', () => {
    expect(addDoses(...Array.from({ length: 100 }, () => fromMilligrams(0.1)))).toBe(10_000_000);
    expect(addDoses(fromMilligrams(0.1), fromMilligrams(0.2))).toBe(fromMilligrams(0.3));
  });

  it('H6: a quarter of a 0.25 mg tablet is 62.5 mcg', () => {
    expect(toMicrograms(partOf(fromMilligrams(0.25), 1, 4))).toBe(62.5);
  });

  it('H6: parts that are not whole nanograms are an error, not a rounding', () => {
    expect(() => partOf(nanograms(10), 1, 4)).toThrow(RangeError);
    expect(() => nanograms(0.5)).toThrow(RangeError);
    expect(() => fromMilligrams(1e-7)).toThrow(RangeError);
  });

  it('H6: micrograms with three places round-trip', () => {
    fc.assert(
      fc.property(doses, (dose) => {
        expect(fromMicrograms(toMicrograms(dose))).toBe(dose);
      }),
    );
  });
});
