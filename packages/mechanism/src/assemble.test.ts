import { compileModel, type CompiledModel } from '@decrescendo/equations';
import { drug, drugs, perpetrators, type Drug, type Perpetrator, type Route } from '@decrescendo/formulary';
import { describe, expect, it } from 'vitest';
import { assembleModel, entitiesOf, systems } from './assemble.ts';
import { systemName } from './model-text.ts';

function compile(
  taken: readonly Drug[],
  more: { routes?: readonly Route[]; perpetrators?: readonly Perpetrator[]; off?: readonly string[] } = {},
): CompiledModel {
  const result = compileModel(
    assembleModel({
      entities: entitiesOf(taken, drug),
      routes: new Map(taken.map(({ name }) => [name, new Set(more.routes ?? ['oral'])])),
      perpetrators: more.perpetrators ?? [],
      systems: new Set(systems.filter((name) => !more.off?.includes(name))),
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

function layersOf(model: CompiledModel): Record<string, string> {
  return Object.fromEntries(model.states.map(({ name, layer }) => [name, layer]));
}

describe('the assembled model', () => {
  it('compiles for every entity of the formulary, by every route it has', () => {
    for (const each of drugs()) {
      const routes = [...each.pharmacokinetics.absorption.map(({ route }) => route), 'iv', 'iv-infusion'] as const;
      expect(compile([each], { routes }).counts.linear, each.name).toBeGreaterThan(0);
    }
  });

  it('compiles with every inhibitor and inducer at once, for drugs with and without measured ratios', () => {
    const model = compile(
      ['diazepam', 'midazolam', 'alprazolam', 'zolpidem'].map((name) => drug(name)!),
      { perpetrators: perpetrators() },
    );
    expect(model.counts.environment).toBeGreaterThan(perpetrators().length / 2);
    expect(layersOf(model)['ketoconazole.presence']).toBe('environment');
  });

  it('compiles without any drug, and without any one system', () => {
    expect(compile([]).counts.linear).toBe(0);
    for (const off of systems)
      expect(compile([drug('diazepam')!], { off: [off] }).states.length, off).toBeGreaterThan(0);
  });

  it('gives the solver the structure it lives on: exposure linear, enzymes beforehand, adaptation slow', () => {
    for (const routes of [['oral'], ['iv'], ['iv-infusion'], ['rectal', 'oral'], []] as const) {
      for (const perpetrator of [[], perpetrators()]) {
        const layers = layersOf(
          compile([drug('diazepam')!, drug('flumazenil')!], { routes, perpetrators: perpetrator }),
        );
        for (const [name, layer] of Object.entries(layers)) {
          if (name.endsWith('.presence')) expect(layer, name).toBe('environment');
          else if (/^(?:adaptation|withdrawal|tolerance)\./.test(name)) expect(layer, name).toBe('slow');
          else expect(layer, name).toBe('linear');
        }
      }
    }
  });

  it('has a source and a grade for every number, and a range that holds it', () => {
    for (const { name, value, low, high, source } of compile(drugs().slice(), { perpetrators: perpetrators() })
      .parameters) {
      expect(source.trim().length, name).toBeGreaterThan(0);
      expect(value, name).toBeGreaterThanOrEqual(low);
      expect(value, name).toBeLessThanOrEqual(high);
    }
  });

  it('keeps the adaptation below the drive it answers: kf + ks + kp is at most 1, else steady treatment would be endless withdrawal', () => {
    const { parameters } = compile([]);
    const value = (name: string): number =>
      parameters.find((parameter) => parameter.name === `adaptation.${name}`)!.value;
    expect(value('kf') + value('ks') + value('kp') * value('omegaP')).toBeLessThanOrEqual(1);
    expect(value('width')).toBeLessThanOrEqual(value('e50') / 80);
  });

  it('shares whole things out wholly: subtypes, circuits, symptom domains', () => {
    const model = compile([]);
    const names = model.quantities.map(({ name }) => name);
    const read = (wanted: (name: string) => boolean): number => {
      const chosen = names.flatMap((name, i) => (wanted(name) ? [i] : []));
      const out = new Float64Array(chosen.length);
      model.reader(chosen)(
        new Float64Array(model.states.length),
        Float64Array.from(model.parameters, ({ value }) => value),
        Float64Array.from(model.inputs, ({ fallback }) => fallback),
        out,
      );
      return out.reduce((a, b) => a + b, 0);
    };
    expect(read((name) => name.startsWith('receptor.share['))).toBeCloseTo(1, 12);
    for (const circuit of ['arousal', 'motor', 'anxiety', 'seizure', 'memory'])
      expect(read((name) => name.startsWith(`circuit.part[${circuit},`))).toBeCloseTo(1, 12);
    const shares = model.parameters.filter(({ name }) => name.startsWith('withdrawal.share'));
    expect(shares).toHaveLength(7);
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12);
  });

  it('lets take part what a drug turns into, parents first, each once', () => {
    const names = entitiesOf([drug('diazepam')!, drug('temazepam')!], drug).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['diazepam', 'nordazepam', 'temazepam', 'oxazepam']));
    expect(names).toHaveLength(4);
    for (const each of names) {
      for (const { metabolite } of drug(each)!.formations)
        if (names.includes(metabolite)) expect(names.indexOf(metabolite)).toBeGreaterThan(names.indexOf(each));
    }
  });

  it('writes names as the language reads them', () => {
    expect(systemName('1-hydroxymidazolam')).toBe('_1_hydroxymidazolam');
    expect(systemName('st-johns-wort')).toBe('st_johns_wort');
    expect(systemName('diazepam')).toBe('diazepam');
    expect(new Set(drugs().map(({ name }) => systemName(name))).size).toBe(drugs().length);
  });
});
