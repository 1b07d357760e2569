import { typicalAdult as simulated, type Person } from '@decrescendo/simulator';
import type { CasePerson } from '@decrescendo/taper';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { personShape, typicalAdult } from './person.ts';

const schema = z.strictObject(personShape({ age: {}, weight: {}, height: {} }));

describe('personShape', () => {
  it('fills what is not said with the typical adult of the simulator', () => {
    expect(typicalAdult).toEqual(simulated);
    expect(schema.parse({})).toEqual(simulated);
  });

  it('gives exactly the fields the simulator and the taper know', () => {
    expectTypeOf<z.output<typeof schema>>().toExtend<Person>();
    expectTypeOf<keyof z.output<typeof schema>>().toEqualTypeOf<keyof Person>();
    expectTypeOf<keyof z.output<typeof schema> | 'pregnant' | 'breastfeeding' | 'ageAssumed'>().toEqualTypeOf<
      keyof CasePerson
    >();
  });
});
