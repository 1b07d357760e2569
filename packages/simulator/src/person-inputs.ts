import type { Person } from './types.ts';

/** A person nothing is known about: the adult the formulary's facts are stated for. */
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

/** What the system `person` asks about a person, by input name. */
export function personInputs(person: Person): Readonly<Record<string, number>> {
  const one = (condition: boolean): number => (condition ? 1 : 0);
  return {
    'person.age': person.age,
    'person.weight': person.weight,
    'person.height': person.height,
    'person.sex': person.sex === 'female' ? 0.5 : person.sex === 'male' ? -0.5 : 0,
    'person.smoker': one(person.smoker),
    'person.childPughA': one(person.liver === 'child-pugh-a'),
    'person.childPughB': one(person.liver === 'child-pugh-b'),
    'person.childPughC': one(person.liver === 'child-pugh-c'),
    'person.poorCYP2C19': one(person.genotype.CYP2C19 === 'poor'),
    'person.intermediateCYP2C19': one(person.genotype.CYP2C19 === 'intermediate'),
    'person.rapidCYP2C19': one(person.genotype.CYP2C19 === 'rapid'),
    'person.ultrarapidCYP2C19': one(person.genotype.CYP2C19 === 'ultrarapid'),
  };
}
