/** Exponents of the base dimensions: mass, amount of substance, length, time, electric current. */
export type Dimension = readonly [mass: number, amount: number, length: number, time: number, current: number];

export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  /** How many of the coherent SI unit (kg, mol, m, s, A) one of this is. */
  readonly factor: number;
}

export const dimensionless: Dimension = [0, 0, 0, 0, 0];

const base: Readonly<Record<string, readonly [Dimension, number]>> = {
  '1': [dimensionless, 1],
  '%': [dimensionless, 0.01],
  kg: [[1, 0, 0, 0, 0], 1],
  g: [[1, 0, 0, 0, 0], 1e-3],
  mg: [[1, 0, 0, 0, 0], 1e-6],
  mcg: [[1, 0, 0, 0, 0], 1e-9],
  µg: [[1, 0, 0, 0, 0], 1e-9],
  ug: [[1, 0, 0, 0, 0], 1e-9],
  ng: [[1, 0, 0, 0, 0], 1e-12],
  mol: [[0, 1, 0, 0, 0], 1],
  mmol: [[0, 1, 0, 0, 0], 1e-3],
  umol: [[0, 1, 0, 0, 0], 1e-6],
  nmol: [[0, 1, 0, 0, 0], 1e-9],
  M: [[0, 1, -3, 0, 0], 1e3],
  mM: [[0, 1, -3, 0, 0], 1],
  uM: [[0, 1, -3, 0, 0], 1e-3],
  µM: [[0, 1, -3, 0, 0], 1e-3],
  nM: [[0, 1, -3, 0, 0], 1e-6],
  m: [[0, 0, 1, 0, 0], 1],
  cm: [[0, 0, 1, 0, 0], 1e-2],
  L: [[0, 0, 3, 0, 0], 1e-3],
  dL: [[0, 0, 3, 0, 0], 1e-4],
  mL: [[0, 0, 3, 0, 0], 1e-6],
  s: [[0, 0, 0, 1, 0], 1],
  ms: [[0, 0, 0, 1, 0], 1e-3],
  min: [[0, 0, 0, 1, 0], 60],
  h: [[0, 0, 0, 1, 0], 3600],
  d: [[0, 0, 0, 1, 0], 86_400],
  week: [[0, 0, 0, 1, 0], 604_800],
  month: [[0, 0, 0, 1, 0], 2_629_800],
  year: [[0, 0, 0, 1, 0], 31_557_600],
  Hz: [[0, 0, 0, -1, 0], 1],
  A: [[0, 0, 0, 0, 1], 1],
  V: [[1, 0, 2, -3, -1], 1],
  mV: [[1, 0, 2, -3, -1], 1e-3],
  S: [[-1, 0, -2, 3, 2], 1],
  nS: [[-1, 0, -2, 3, 2], 1e-9],
};

const synonyms: Readonly<Record<string, string>> = {
  day: 'd',
  days: 'd',
  hour: 'h',
  hours: 'h',
  minute: 'min',
  minutes: 'min',
  weeks: 'week',
  wk: 'week',
  months: 'month',
  years: 'year',
  y: 'year',
};

/**
 * A unit as written: names joined by `*` and `/`, each with an optional whole exponent (`1/d`, `mL/min/kg`, `ng/mL`, `nM`).
 * @returns the unit, or undefined where a name is not known
 * @example parseUnit('L/h')?.dimension // [0, 0, 3, -1, 0]
 */
export function parseUnit(text: string): Unit | undefined {
  const dimension = [0, 0, 0, 0, 0];
  let factor = 1;
  const pieces = text.trim().split(/([*/])/);
  let sign = 1;
  for (const piece of pieces) {
    const name = piece.trim();
    if (name === '*' || name === '/') {
      sign = name === '/' ? -1 : 1;
      continue;
    }
    const parts = /^([^\s^]+?)(?:\^(-?[1-9]))?$/u.exec(name);
    if (!parts) return undefined;
    const known = synonyms[parts[1]!] ?? parts[1]!;
    const found = Object.hasOwn(base, known) ? base[known] : undefined;
    if (!found) return undefined;
    const exponent = sign * Number(parts[2] ?? 1);
    found[0].forEach((power, index) => (dimension[index] = dimension[index]! + power * exponent));
    factor *= found[1] ** exponent;
  }
  return { text: text.trim(), dimension: dimension as unknown as Dimension, factor };
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.every((power, index) => power === b[index]);
}

/**
 * The factor that turns a number in one unit into a number in another.
 * @throws RangeError where they do not measure the same thing
 */
export function conversionFactor(from: Unit, to: Unit): number {
  if (!sameDimension(from.dimension, to.dimension)) throw new RangeError(`${from.text} cannot be given in ${to.text}`);
  return from.factor / to.factor;
}
