import type { ParameterOverride, Person } from '@decrescendo/simulator';
import { parseDecimal, parseUnit, toNumber } from '@decrescendo/units';
import { z } from 'zod';
import { quantity, refuse, yesNo, type Range } from './fields.ts';

/** Who is simulated when nothing is said: the adult the formulary's parameters are given for, random effects zero. */
export const typicalAdult: Person = {
  age: 40,
  weight: 70,
  height: 170,
  sex: 'unstated',
  liver: 'normal',
  smoker: false,
  genotype: { CYP2C19: 'normal', CYP3A5: 'nonexpressor' },
  parameters: {},
};

/** A multiplier, or a value with its unit: `1.2`, `30 L/h`, `-64 mV`. */
const override = z
  .union([z.number().min(0), z.string().max(100)])
  .describe('a multiplier, or a value with its unit such as 30 L/h')
  .transform((written, context): ParameterOverride => {
    if (typeof written === 'number') return { multiply: written };
    const parts = /^\s*(-?)([0-9.,]+)\s*(\S.*)$/.exec(written);
    if (!parts) return refuse(context, 'override-unreadable', { text: written });
    const [, minus, number, unit] = parts as unknown as [string, string, string, string];
    const decimal = parseDecimal(number);
    if (!decimal.ok) return refuse(context, decimal.issues[0]!.code, decimal.issues[0]!.fields);
    if (!parseUnit(unit)) return refuse(context, 'override-unreadable', { text: written });
    return { value: (minus ? -1 : 1) * toNumber(decimal.value), unit: unit.trim() };
  });

/** Expert overrides by qualified name, e.g. `diazepam.CL`, `adaptation.U[arousal]`; which names exist the simulator knows. */
export const overrides = z.record(z.string().min(1).max(100), override);

export interface PersonLimits {
  readonly age: Range;
  readonly weight: Range;
  readonly height: Range;
}

/** The keys of a person. A scenario may hold anything that is physically possible, a case what is plausible. */
export function personShape(limits: PersonLimits) {
  return {
    age: quantity('year', '46 years', limits.age).default(typicalAdult.age),
    weight: quantity('kg', '68 kg', limits.weight).default(typicalAdult.weight),
    height: quantity('cm', '170 cm', limits.height).default(typicalAdult.height),
    sex: z.enum(['female', 'male', 'unstated']).default(typicalAdult.sex),
    liver: z.enum(['normal', 'child-pugh-a', 'child-pugh-b', 'child-pugh-c']).default(typicalAdult.liver),
    smoker: yesNo.transform((value) => value === 'yes').default(typicalAdult.smoker),
    genotype: z
      .strictObject({
        CYP2C19: z
          .enum(['poor', 'intermediate', 'normal', 'rapid', 'ultrarapid'])
          .default(typicalAdult.genotype.CYP2C19),
        CYP3A5: z.enum(['expressor', 'nonexpressor']).default(typicalAdult.genotype.CYP3A5),
      })
      .default(typicalAdult.genotype),
    parameters: overrides.default(typicalAdult.parameters),
  };
}
