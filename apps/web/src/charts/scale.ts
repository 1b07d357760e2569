/** Where a value falls between two ends, both ways. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly invert: (position: number) => number;
}

/** @throws RangeError where the domain has no width */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  if (d0 === d1) throw new RangeError('a scale needs two different ends');
  const slope = (r1 - r0) / (d1 - d0);
  return { at: (value) => r0 + (value - d0) * slope, invert: (position) => d0 + (position - r0) / slope };
}

/** The largest of 1, 2, 5 times a power of ten that is not above `value`. */
export function roundStepBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return power * (lead >= 5 - 1e-9 ? 5 : lead >= 2 - 1e-9 ? 2 : 1);
}

/**
 * Axis values from zero upwards, two to four intervals, none above `top`.
 * @example zeroTicks(20) // [0, 10, 20]
 */
export function zeroTicks(top: number): readonly number[] {
  if (!(top > 0)) return [0];
  const step = roundStepBelow(top / 2);
  const count = Math.floor(top / step + 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toFixed(decimals)));
}
