import { dimensionless, parseUnit, type Dimension } from '@decrescendo/units';

/**
 * A unit one can reckon with: names as written with whole exponents (`mg/L` is mg^1 L^-1), so that what was written
 * can be printed again and equal names cancel without rounding. Measures written alike are the same object.
 */
export interface Measure {
  readonly powers: ReadonlyMap<string, number>;
  readonly dimension: Dimension;
  readonly products: Map<Measure, Measure>;
  readonly quotients: Map<Measure, Measure>;
}

const known = new Map<string, Measure>();

/** The one measure with these powers; zeros must be left out. */
function measureOf(powers: ReadonlyMap<string, number>): Measure {
  const key = [...powers].map(([name, power]) => `${name}^${power}`).join('*');
  const found = known.get(key);
  if (found) return found;
  const dimension = [0, 0, 0, 0, 0];
  for (const [name, power] of powers)
    parseUnit(name)!.dimension.forEach((each, i) => (dimension[i] = dimension[i]! + each * power));
  const measure = {
    powers,
    dimension: dimension as unknown as Dimension,
    products: new Map<Measure, Measure>(),
    quotients: new Map<Measure, Measure>(),
  };
  known.set(key, measure);
  return measure;
}

export const pure: Measure = measureOf(new Map());

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
  return measureOf(powers);
}

/** `mg/L`, `1/h`, and `1` for a pure number. */
export function formatMeasure(measure: Measure): string {
  const part = (sign: number): string[] =>
    [...measure.powers]
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => (power === sign ? name : `${name}^${power * sign}`));
  return [part(1).join('*') || '1', ...part(-1)].join('/');
}

export function multiplyMeasures(a: Measure, b: Measure): Measure {
  return (a.products.get(b) ?? combine(a, b, 1)) as Measure;
}

export function divideMeasures(a: Measure, b: Measure): Measure {
  return a.quotients.get(b) ?? combine(a, b, -1);
}

function combine(a: Measure, b: Measure, exponent: 1 | -1): Measure {
  const powers = new Map(a.powers);
  for (const [name, power] of b.powers) addPower(powers, name, power * exponent);
  const made = measureOf(powers);
  (exponent === 1 ? a.products : a.quotients).set(b, made);
  return made;
}

/** @returns undefined where a power does not come out whole */
export function raiseMeasure(measure: Measure, exponent: number): Measure | undefined {
  if (exponent === 0) return pure;
  const powers = [...measure.powers].map(([name, power]) => [name, power * exponent] as const);
  return powers.every(([, power]) => Number.isInteger(power)) ? measureOf(new Map(powers)) : undefined;
}

export function sameKind(a: Measure, b: Measure): boolean {
  return a === b || a.dimension.every((power, i) => power === b.dimension[i]);
}

export function isPure(measure: Measure): boolean {
  return sameKind(measure, pure);
}

/** What a number in `from` is multiplied by to stand in `to`; both of one kind. Exactly 1 where they are written alike. */
export function factorBetween(from: Measure, to: Measure): number {
  if (from === to) return 1;
  const { powers, dimension } = divideMeasures(from, to);
  if (dimension.some((power, i) => power !== dimensionless[i]))
    throw new RangeError(`${formatMeasure(from)} cannot be given in ${formatMeasure(to)}`);
  let factor = 1;
  for (const [name, power] of powers) if (power > 0) factor *= parseUnit(name)!.factor ** power;
  for (const [name, power] of powers) if (power < 0) factor /= parseUnit(name)!.factor ** -power;
  // 1e-6 / 1e-3 and its like are a rounding away from the short decimal that is meant.
  const short = Number(factor.toPrecision(12));
  return Math.abs(short - factor) <= 1e-15 * Math.abs(factor) ? short : factor;
}

function addPower(powers: Map<string, number>, name: string, power: number): void {
  const total = (powers.get(name) ?? 0) + power;
  if (total === 0) powers.delete(name);
  else powers.set(name, total);
}
