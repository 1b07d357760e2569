import { parseUnit, type Dimension } from '@decrescendo/units';

/**
 * A unit one can reckon with: names as written with whole exponents (`mg/L` is mg^1 L^-1), so that what was written
 * can be printed again and equal names cancel without rounding.
 */
export interface Measure {
  readonly powers: ReadonlyMap<string, number>;
}

export const pure: Measure = { powers: new Map() };

/** @returns the unit, or undefined where it cannot be read */
export function parseMeasure(text: string): Measure | undefined {
  if (text === '' || !parseUnit(text)) return undefined;
  const powers = new Map<string, number>();
  let sign = 1;
  for (const piece of text.split(/([*/])/)) {
    const name = piece.trim();
    if (name === '*' || name === '/') {
      sign = name === '/' ? -1 : 1;
      continue;
    }
    const [unit, exponent = '1'] = name.split('^') as [string, string?];
    if (unit !== '1') addPower(powers, unit, sign * Number(exponent));
  }
  return { powers };
}

/** `mg/L`, `1/h`, and `1` for a pure number. */
export function formatMeasure(measure: Measure): string {
  const part = (sign: number): string[] =>
    [...measure.powers]
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => (power === sign ? name : `${name}^${power * sign}`));
  return [part(1).join('*') || '1', ...part(-1)].join('/');
}

export function multiplyMeasures(a: Measure, b: Measure, exponent = 1): Measure {
  const powers = new Map(a.powers);
  for (const [name, power] of b.powers) addPower(powers, name, power * exponent);
  return { powers };
}

/** @returns undefined where a power does not come out whole */
export function raiseMeasure(measure: Measure, exponent: number): Measure | undefined {
  const powers = new Map([...measure.powers].map(([name, power]) => [name, power * exponent] as const));
  return [...powers.values()].every(Number.isInteger)
    ? { powers: new Map([...powers].filter(([, power]) => power !== 0)) }
    : undefined;
}

export function dimensionOf(measure: Measure): Dimension {
  const total = [0, 0, 0, 0, 0];
  for (const [name, power] of measure.powers)
    parseUnit(name)!.dimension.forEach((each, i) => (total[i] = total[i]! + each * power));
  return total as unknown as Dimension;
}

export function sameKind(a: Measure, b: Measure): boolean {
  const right = dimensionOf(b);
  return dimensionOf(a).every((power, i) => power === right[i]);
}

export function isPure(measure: Measure): boolean {
  return measure.powers.size === 0 || dimensionOf(measure).every((power) => power === 0);
}

/** What a number in `from` is multiplied by to stand in `to`; both of one kind. Exactly 1 where they are written alike. */
export function factorBetween(from: Measure, to: Measure): number {
  const ratio = multiplyMeasures(from, to, -1);
  let factor = 1;
  for (const [name, power] of ratio.powers) if (power > 0) factor *= parseUnit(name)!.factor ** power;
  for (const [name, power] of ratio.powers) if (power < 0) factor /= parseUnit(name)!.factor ** -power;
  // 1e-6 / 1e-3 and its like are a rounding away from the short decimal that is meant.
  const short = Number(factor.toPrecision(12));
  return Math.abs(short - factor) <= 1e-15 * Math.abs(factor) ? short : factor;
}

function addPower(powers: Map<string, number>, name: string, power: number): void {
  const total = (powers.get(name) ?? 0) + power;
  if (total === 0) powers.delete(name);
  else powers.set(name, total);
}
