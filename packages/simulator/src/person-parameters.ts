import { conversionFactor, issue, parseUnit, sameDimension, type Issue } from '@decrescendo/units';
import { systemName } from '@decrescendo/mechanism';
import { normal } from './addressed-random.ts';
import type { PreparedModel } from './prepared-model.ts';
import type { ParameterOverride } from './types.ts';
import { unknownName } from './unknown-name.ts';

/** `1-hydroxymidazolam.CL` as the model writes it. */
export function qualifiedName(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : `${systemName(name.slice(0, dot))}${name.slice(dot)}`;
}

/**
 * Writes overrides over a parameter vector.
 *
 * @param p     parameters in the model's order; changed in place
 * @param path  where the overrides stand in the document, e.g. `model.parameters`
 * @returns     `parameter-near`, `parameter-unknown`, `parameter-unit`, `parameter-not-finite`, `parameter-not-positive` or `parameter-negative`
 *   for those that cannot be used
 */
export function applyOverrides(
  prepared: PreparedModel,
  p: Float64Array,
  overrides: Readonly<Record<string, ParameterOverride>>,
  path: string,
): Issue[] {
  const issues: Issue[] = [];
  for (const [name, override] of Object.entries(overrides)) {
    const at = `${path}["${name}"]`;
    const index = prepared.parameterIndex.get(qualifiedName(name));
    if (index === undefined) {
      issues.push(unknownName('parameter', at, name, prepared.parameterIndex.keys()));
      continue;
    }
    const { unit, low, value: usual } = prepared.model.parameters[index]!;
    const given =
      'multiply' in override ? p[index]! * override.multiply : converted(override.value, override.unit, unit);
    if (given === undefined)
      issues.push(
        issue('parameter-unit', at, { name, unit: 'unit' in override ? override.unit : '', wanted: unit || '1' }),
      );
    else if (!Number.isFinite(given)) issues.push(issue('parameter-not-finite', at, { name }));
    else if (low > 0 && given <= 0)
      issues.push(issue('parameter-not-positive', at, { name, given, unit: unit || '1', usual }));
    // What may be nothing, such as a share, is not less than nothing; a voltage may be.
    else if (low === 0 && given < 0) issues.push(issue('parameter-negative', at, { name, given, unit: unit || '1' }));
    else p[index] = given;
  }
  return issues;
}

function converted(value: number, from: string, to: string): number | undefined {
  const [given, wanted] = [parseUnit(from === '' ? '1' : from), parseUnit(to === '' ? '1' : to)];
  if (!given || !wanted || !sameDimension(given.dimension, wanted.dimension)) return undefined;
  return value * conversionFactor(given, wanted);
}

/**
 * The parameters of one person of a population: the typical ones, each that varies multiplied by exp(sd z), z from its own address.
 *
 * @param person  0 is the first; the same seed and number are the same person in any run
 */
export function drawPerson(
  prepared: PreparedModel,
  typical: Float64Array,
  seed: number,
  person: number,
  out: Float64Array,
): void {
  prepared.model.parameters.forEach(({ name, varies }, index) => {
    const value = typical[index]!;
    out[index] = varies > 0 ? value * Math.exp(varies * normal(seed, person, name)) : value;
  });
}
