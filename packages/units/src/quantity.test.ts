import { describe, expect, it } from 'vitest';
import { parseQuantity } from './quantity.ts';
import { conversionFactor, parseUnit } from './unit.ts';

function value(text: string, wanted: string): number | string {
  const result = parseQuantity(text, wanted);
  return result.ok ? result.value : result.issues[0]!.code;
}

describe('quantities', () => {
  it.each([
    ['12 h', 'h', 12],
    ['14 d', 'h', 336],
    ['30 min', 'h', 0.5],
    ['2 weeks', 'd', 14],
    ['36 months', 'd', 1095.75],
    ['3 years', 'd', 1095.75],
    ['70 kg', 'kg', 70],
    ['1.75 m', 'cm', 175],
    ['5 mL', 'L', 0.005],
    ['26.6 mL/min', 'L/h', 1.596],
  ])('%s in %s is %d', (text, wanted, expected) => {
    expect(value(text, wanted)).toBeCloseTo(expected as number, 9);
  });

  it.each([
    ['36', 'd', 'unit-missing'],
    ['36 kg', 'd', 'unit-wrong'],
    ['36 moons', 'd', 'unit-wrong'],
    ['1,000 d', 'd', 'number-comma'],
    ['.5 h', 'h', 'number-no-leading-zero'],
    ['soon', 'h', 'quantity-unreadable'],
  ])('"%s" as %s is refused as %s', (text, wanted, code) => {
    expect(value(text, wanted)).toBe(code);
  });
});

describe('units', () => {
  it('knows that a volt times a siemens is an ampere', () => {
    expect(parseUnit('V*S')!.dimension).toEqual(parseUnit('A')!.dimension);
  });

  it('turns mL/min/kg into L/h/kg', () => {
    expect(conversionFactor(parseUnit('mL/min/kg')!, parseUnit('L/h/kg')!)).toBeCloseTo(0.06, 12);
  });

  it('turns ng/mL over g/mol into nM', () => {
    // 284.7 ng/mL of a substance of 284.7 g/mol is 1 uM.
    const perMole = parseUnit('ng/mL')!.factor / parseUnit('g/mol')!.factor;
    expect((284.7 * perMole) / 284.7 / parseUnit('nM')!.factor).toBeCloseTo(1000, 6);
  });

  it('knows no unit by the name of an object property', () => {
    expect(parseUnit('constructor')).toBeUndefined();
    expect(parseUnit('mg//L')).toBeUndefined();
    expect(parseUnit('')).toBeUndefined();
  });

  it('refuses to convert what does not measure the same', () => {
    expect(() => conversionFactor(parseUnit('mg')!, parseUnit('mL')!)).toThrow(RangeError);
  });
});
