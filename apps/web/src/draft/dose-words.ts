import type { Nanograms } from '@decrescendo/units';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number below a million in words. */
export function wholeInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000)
    throw new RangeError(`${value} cannot be put in words`);
  if (value < 20) return small[value]!;
  if (value < 100) return tens[Math.floor(value / 10)]! + (value % 10 ? `-${small[value % 10]}` : '');
  if (value < 1000)
    return `${small[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${wholeInWords(value % 100)}` : ''}`;
  const rest = value % 1000;
  return `${wholeInWords(Math.floor(value / 1000))} thousand${rest ? `${rest < 100 ? ' and' : ''} ${wholeInWords(rest)}` : ''}`;
}

/**
 * A dose read aloud, so that a slip of the point or the unit is heard: each decimal by itself, micrograms spelled out.
 * @example doseInWords(250_000) // 'two hundred and fifty micrograms'
 */
export function doseInWords(dose: Nanograms): string {
  const micrograms = dose > 0 && dose < 1_000_000;
  const unit = micrograms ? 'microgram' : 'milligram';
  const digits = micrograms ? 3 : 6;
  const text = String(dose).padStart(digits + 1, '0');
  const whole = Number(text.slice(0, -digits));
  const fraction = text.slice(-digits).replace(/0+$/, '');
  if (whole >= 1_000_000) return `more than a kilogram`;
  const words =
    wholeInWords(whole) + (fraction ? ` point ${[...fraction].map((digit) => small[Number(digit)]).join(' ')}` : '');
  return `${words} ${unit}${whole === 1 && !fraction ? '' : 's'}`;
}
