import { compileModel } from '@decrescendo/equations';
import { drug, drugs, perpetrators } from '@decrescendo/formulary';
import { describe, expect, it } from 'vitest';
import { assembleModel, entitiesOf } from '../assemble.ts';
import { systemName } from '../model-text.ts';

interface Setting {
  readonly inputs?: Readonly<Record<string, number>>;
  readonly states?: Readonly<Record<string, number>>;
}

/** A function that reads quantities of a swallowed drug, with every inhibitor and inducer known to the model. */
function quantitiesOf(name: string): (wanted: readonly string[], setting?: Setting) => readonly number[] {
  const compiled = compileModel(
    assembleModel({
      entities: entitiesOf([drug(name)!], drug),
      routes: new Map([[name, new Set(['oral' as const])]]),
      perpetrators: perpetrators(),
      systems: new Set(),
    }),
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const model = compiled.value;
  return (wanted, { inputs = {}, states = {} } = {}) => {
    const at = wanted.map((each) => model.quantities.findIndex((quantity) => quantity.name === each));
    expect(at, wanted.join()).not.toContain(-1);
    const out = new Float64Array(wanted.length);
    model.reader(at)(
      Float64Array.from(model.states, (state) => states[state.name] ?? 0),
      Float64Array.from(model.parameters, ({ value }) => value),
      Float64Array.from(model.inputs, (input) => inputs[input.name] ?? input.fallback),
      out,
    );
    return [...out];
  };
}

const swallowed = drugs().filter(({ pharmacokinetics: { absorption } }) =>
  absorption.some(({ route }) => route === 'oral'),
);

describe('what is swallowed', () => {
  it('reaches the blood or is removed on the way, and never is more than was swallowed, whatever is taken beside it', () => {
    const settings: readonly Setting[] = [
      {},
      { states: { 'ketoconazole.presence': 1, 'ritonavir.presence': 1 } },
      { states: { 'rifampicin.presence': 1 } },
      { inputs: { 'person.childPughC': 1, 'person.age': 85 } },
    ];
    for (const { name } of swallowed) {
      const read = quantitiesOf(name);
      const system = systemName(name);
      for (const setting of settings) {
        const [F, removed] = read([`${system}.F`, `${system}.removedOnTheWay`], setting);
        expect(F, name).toBeGreaterThan(0);
        expect(removed, name).toBeGreaterThanOrEqual(0);
        expect(F! + removed!, name).toBeLessThanOrEqual(1 + 1e-12);
      }
    }
  });

  it('becomes metabolite in the wall of the gut as well as in the liver: midazolam, whose wall removes about two fifths', () => {
    const read = quantitiesOf('midazolam');
    const [byWall, byLiver, F] = read(['midazolam.removedByWall', 'midazolam.removedByLiver', 'midazolam.F']);
    expect(byWall).toBeGreaterThan(0.3);
    expect(byWall).toBeLessThan(0.5);
    expect(byWall! + byLiver! + F!).toBeGreaterThan(0.95);
    const [inhibited] = read(['midazolam.removedByWall'], { states: { 'grapefruit_juice.presence': 1 } });
    expect(inhibited).toBeLessThan(byWall! * 0.7);
  });
});

describe('CYP2C19 and diazepam', () => {
  const clearance = (setting: Setting): number => quantitiesOf('diazepam')(['diazepam.clearance'], setting)[0]!;
  const omeprazole = { 'omeprazole.presence': 1 };

  it('lets omeprazole slow nothing in poor metabolisers, whose enzyme is absent, as measured; a quarter or more in others', () => {
    const poor = { 'person.poorCYP2C19': 1 };
    expect(clearance({ inputs: poor, states: omeprazole })).toBeCloseTo(clearance({ inputs: poor }), 12);
    expect(clearance({ states: omeprazole }) / clearance({})).toBeLessThan(0.75);
  });

  it('clears faster in rapid and ultrarapid metabolisers, slower in intermediate and poor ones', () => {
    const [poor, intermediate, rapid, ultrarapid] = ['poor', 'intermediate', 'rapid', 'ultrarapid'].map(
      (phenotype) => clearance({ inputs: { [`person.${phenotype}CYP2C19`]: 1 } }) / clearance({}),
    );
    expect(poor).toBeLessThan(intermediate!);
    expect(intermediate).toBeLessThan(1);
    expect(rapid).toBeGreaterThan(1);
    expect(ultrarapid).toBeGreaterThan(rapid!);
  });
});

describe('excess weight', () => {
  const sizes = (inputs: Readonly<Record<string, number>>): readonly number[] =>
    quantitiesOf('diazepam')(['nordazepam.sizeOfVolume', 'nordazepam.sizeOfClearance', 'person.excess'], { inputs });

  it('holds more nordazepam a kilogram than other weight and does not clear it, as measured at 105 kg', () => {
    const [volume, clearance, excess] = sizes({ 'person.weight': 105 });
    expect(excess).toBeGreaterThan(0.3);
    expect(volume).toBeGreaterThan(2.2);
    expect(volume).toBeLessThan(2.9);
    expect(clearance).toBeLessThan(1.15);
  });

  it('is none in somebody as heavy who is tall enough, who is larger in proportion', () => {
    const [volume, clearance, excess] = sizes({ 'person.weight': 105, 'person.height': 200 });
    expect(excess).toBe(0);
    expect(volume).toBeCloseTo(1.5, 12);
    expect(clearance).toBeCloseTo(1.5 ** 0.75, 12);
  });

  it('H30: is cleared no slower under two inhibitors of one enzyme than the share that neither touches, or the stronger alone, allows', () => {
    const pair = ['ketoconazole', 'ritonavir'] as const;
    for (const each of swallowed) {
      const read = quantitiesOf(each.name);
      const enzymes = (present: readonly string[]): number =>
        read([`${systemName(each.name)}.enzymes`], {
          states: Object.fromEntries(present.map((name) => [`${name}.presence`, 1])),
        })[0]!;
      const named = each.pharmacokinetics.clearanceShares.reduce((sum, { share }) => sum + share.value, 0);
      const untouched = Math.max(0, 1 - named);
      const least = Math.min(untouched, ...pair.map((name) => enzymes([name])));
      expect(enzymes(pair), each.name).toBeGreaterThanOrEqual(least * (1 - 1e-12));
    }
  });
});
