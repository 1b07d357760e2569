import { formatMass, parseMass, type Nanograms } from '@decrescendo/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseInWords, wholeInWords } from './dose-words.ts';

describe('a dose in words', () => {
  it.each([
    ['10 mg', 'ten milligrams'],
    ['1 mg', 'one milligram'],
    ['2.5 mg', 'two point five milligrams'],
    ['0.25 mg', 'two hundred and fifty micrograms'],
    ['250 mcg', 'two hundred and fifty micrograms'],
    ['62.5 mcg', 'sixty-two point five micrograms'],
    ['1000 mg', 'one thousand milligrams'],
    ['112.5 mg', 'one hundred and twelve point five milligrams'],
  ])('H4: %s is heard as %s', (text, words) => {
    const read = parseMass(text);
    expect(read.ok && doseInWords(read.value)).toBe(words);
  });
  it('H2: a slip between mg and mcg is heard', () => {
    const mg = parseMass('0.5 mg');
    const mcg = parseMass('0.5 mcg');
    expect(mg.ok && doseInWords(mg.value)).toBe('five hundred micrograms');
    expect(mcg.ok && doseInWords(mcg.value)).toBe('zero point five micrograms');
  });
  it('H4: two doses that differ never sound alike', () => {
    const dose = fc.integer({ min: 1, max: 200_000 }).map((tenths) => (tenths * 100_000) as Nanograms);
    fc.assert(
      fc.property(dose, dose, (a, b) => {
        expect(doseInWords(a) === doseInWords(b)).toBe(formatMass(a) === formatMass(b));
      }),
    );
  });
  it('whole numbers are spoken as people speak them', () => {
    expect([0, 13, 40, 99, 100, 101, 999, 1001, 20_300].map(wholeInWords)).toEqual([
      'zero',
      'thirteen',
      'forty',
      'ninety-nine',
      'one hundred',
      'one hundred and one',
      'nine hundred and ninety-nine',
      'one thousand and one',
      'twenty thousand three hundred',
    ]);
    expect(() => wholeInWords(1.5)).toThrow(RangeError);
  });
});
