import { compileModel, type CompiledModel, type ModelText } from '@decrescendo/equations';
import type { Drug, Perpetrator, Route } from '@decrescendo/formulary';
import { assembleModel, systems, type SystemName } from '@decrescendo/mechanism';

/** A compiled model with what is needed to find one's way in it by name. */
export interface PreparedModel {
  readonly model: CompiledModel;
  readonly entities: readonly Drug[];
  readonly stateIndex: ReadonlyMap<string, number>;
  readonly parameterIndex: ReadonlyMap<string, number>;
  readonly inputIndex: ReadonlyMap<string, number>;
  readonly quantityIndex: ReadonlyMap<string, number>;
}

export interface ModelRequest {
  readonly entities: readonly Drug[];
  readonly routes: ReadonlyMap<string, ReadonlySet<Route>>;
  readonly perpetrators: readonly Perpetrator[];
  readonly systems?: readonly SystemName[];
  /** Further texts that read the others, such as daily totals. */
  readonly more?: readonly ModelText[];
}

/** Compiling takes milliseconds, and a taper search asks for the same model a thousand times. */
const compiled = new Map<string, CompiledModel>();
const most = 64;

/**
 * The compiled model of what takes part.
 * @throws Error where our own texts do not compile: a programming mistake, named by its issues
 */
export function prepareModel(request: ModelRequest): PreparedModel {
  const texts = [
    ...assembleModel({
      entities: request.entities,
      routes: request.routes,
      perpetrators: request.perpetrators,
      systems: new Set(request.systems ?? systems),
    }),
    ...(request.more ?? []),
  ];
  const key = texts.map(({ text }) => text).join('\u0000');
  let model = compiled.get(key);
  if (!model) {
    const result = compileModel(texts);
    if (!result.ok) throw new Error(`the model does not compile: ${JSON.stringify(result.issues.slice(0, 5))}`);
    model = result.value;
    if (compiled.size >= most) compiled.delete(compiled.keys().next().value!);
    compiled.set(key, model);
  }
  const index = (list: readonly { readonly name: string }[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ name }, i) => [name, i]));
  return {
    model,
    entities: request.entities,
    stateIndex: index(model.states),
    parameterIndex: index(model.parameters),
    inputIndex: index(model.inputs),
    quantityIndex: index(model.quantities),
  };
}
