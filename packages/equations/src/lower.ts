import { Graph, type Node } from './graph.ts';
import { formatMeasure, isPure, divideMeasures, parseMeasure, pure, sameKind, type Measure } from './measure.ts';
import { findIndex, reportIndex, reportRow } from './declare.ts';
import { isPlainNumber, lowerExpression, type Surroundings } from './lower-expression.ts';
import { nearest } from './nearest.ts';
import {
  elementCount,
  elementName,
  elementOf,
  rowsOf,
  type Equation,
  type IndexSet,
  type Quantity,
  type Report,
  type Scope,
  type System,
} from './symbols.ts';
import type { Expression, IndexSyntax, Place } from './syntax.ts';
import { convert, type Typed } from './typed.ts';
import type { InputInfo, ParameterInfo, QuantityInfo } from './types.ts';
import { formatExpression } from './format-expression.ts';

export interface LoweredState {
  readonly name: string;
  readonly unit: string;
  readonly initial: number;
  readonly meaning: string;
  /** In declared unit per hour. */
  readonly derivative: Node;
}

export interface LoweredQuantity extends QuantityInfo {
  readonly node: Node;
}

/** All systems as one graph of numbers in declared units. */
export interface Lowered {
  readonly graph: Graph;
  readonly parameters: readonly ParameterInfo[];
  readonly inputs: readonly InputInfo[];
  readonly states: readonly LoweredState[];
  readonly quantities: readonly LoweredQuantity[];
}

const hour = parseMeasure('h')!;

/** Resolves every name, checks every equation, refuses cycles. What it returns is only meaningful where nothing was reported. */
export function lowerSystems(systems: ReadonlyMap<string, System>, report: Report): Lowered {
  const graph = new Graph();
  const parameters: ParameterInfo[] = [];
  const inputs: InputInfo[] = [];
  const states: { quantity: Quantity & { kind: 'state' }; element: number }[] = [];
  const first = new Map<Quantity, number>();
  for (const quantity of everyQuantity(systems)) {
    if (quantity.kind === 'parameter') {
      first.set(quantity, parameters.length);
      quantity.elements.forEach((each, element) => each && parameters.push(parameterInfo(quantity, element)));
    } else if (quantity.kind === 'input' || isLoose(quantity, systems)) {
      first.set(quantity, inputs.length);
      for (let element = 0; element < elementCount(quantity.sets); element += 1)
        inputs.push(inputInfo(quantity, element));
    } else if (quantity.kind === 'state') {
      first.set(quantity, states.length);
      quantity.initials.forEach((_, element) => states.push({ quantity, element }));
    }
  }

  const finished = new Map<string, Typed | undefined>();
  const underway: { key: string; name: string }[] = [];

  /** The value of one element of a quantity of this very system (imports already followed). */
  const valueOf = (quantity: Quantity, element: number, asker: System, at: Place): Typed | undefined => {
    const number = (first.get(quantity) ?? 0) + element;
    if (quantity.kind === 'parameter') return { node: graph.parameter(number), measure: quantity.measure };
    if (quantity.kind === 'state') return { node: graph.state(number), measure: quantity.measure };
    if (quantity.kind !== 'definition') return { node: graph.input(number), measure: quantity.measure };
    const key = `${quantity.system.name}.${quantity.name} ${element}`;
    if (finished.has(key)) return finished.get(key);
    const start = underway.findIndex((each) => each.key === key);
    if (start >= 0) {
      const loop = underway.slice(start).map((each) => each.name);
      report(asker, at, 'cycle', { loop: [...loop, loop[0]!].join(' -> ') });
      return undefined;
    }
    underway.push({ key, name: elementName(quantity, element) });
    const value = defined(quantity, element);
    underway.pop();
    finished.set(key, value);
    return value;
  };

  const defined = (quantity: Quantity & { kind: 'definition' }, element: number): Typed | undefined => {
    const equation = quantity.equations[element];
    if (!equation) return undefined;
    const value = lowerExpression(surroundings(quantity.system), equation.expression, equation.scope);
    if (!value) return undefined;
    // A dimensionless result of mixed units (h/d) is kept as a pure number.
    quantity.measure ??= value.measure && (isPure(value.measure) ? pure : value.measure);
    if (!quantity.measure) return value;
    if (!fit(quantity, equation, value, quantity.measure, elementName(quantity, element))) return undefined;
    return { node: convert(graph, value, quantity.measure), measure: quantity.measure };
  };

  /** Whether an equation comes out in the unit of its left side. */
  const fit = (quantity: Quantity, equation: Equation, value: Typed, wanted: Measure, name: string): boolean => {
    if (!value.measure || sameKind(value.measure, wanted)) return true;
    const { expression } = equation;
    if (isPlainNumber(expression))
      report(quantity.system, expression.at, 'number-needs-unit', {
        number: formatExpression(expression),
        unit: formatMeasure(wanted),
      });
    else
      report(quantity.system, equation.at, 'equation-unit', {
        name,
        wanted: formatMeasure(wanted),
        found: formatMeasure(value.measure),
      });
    return false;
  };

  const surroundings = (system: System): Surroundings => ({
    graph,
    report: (at, code, fields) => report(system, at, code, fields),
    range: (letter, over, at) => {
      const set = findIndex(system, over ?? letter);
      if (!set) reportIndex(system, { text: over ?? letter, at }, report);
      return set;
    },
    isPositive: (expression) => isPositive(system, expression),
    lookUp: (prefix, name, indices, scope, at) => {
      const quantity = findQuantity(systems, system, prefix, name, at, report);
      if (!quantity) return undefined;
      const rows = resolveIndices(system, quantity, indices, scope, at, report);
      if (!rows) return undefined;
      const element = elementOf(quantity.sets, rows);
      if (quantity.kind !== 'import' || isLoose(quantity, systems)) return valueOf(quantity, element, system, at);
      return imported(quantity, element, at);
    },
  });

  /** Follows an import to its source; rows are matched by name, the number comes in the unit declared here. */
  const imported = (
    quantity: Quantity & { kind: 'import' },
    element: number,
    at: Place,
    depth = 0,
  ): Typed | undefined => {
    if (depth > systems.size) {
      report(quantity.system, quantity.at, 'cycle', {
        loop: `${quantity.system.name}.${quantity.name} -> ${quantity.from.system}.${quantity.from.name}`,
      });
      return undefined;
    }
    const source = systems.get(quantity.from.system)?.quantities.get(quantity.from.name);
    if (!source || source.sets.length !== quantity.sets.length) return undefined;
    const names = rowsOf(quantity.sets, element).map((row, i) => quantity.sets[i]!.rows[row]!);
    const rows = names.map((row, i) => source.sets[i]!.rows.indexOf(row));
    if (rows.some((row) => row < 0)) return undefined;
    const there = elementOf(source.sets, rows);
    const value =
      source.kind === 'import' && !isLoose(source, systems)
        ? imported(source, there, at, depth + 1)
        : valueOf(source, there, quantity.system, at);
    if (!value || !value.measure) return value;
    const wanted = quantity.measure ?? pure;
    if (!sameKind(value.measure, wanted)) {
      report(quantity.system, quantity.at, 'import-unit', {
        name: `${quantity.from.system}.${quantity.from.name}`,
        wanted: formatMeasure(wanted),
        found: formatMeasure(value.measure),
      });
      return undefined;
    }
    return { node: convert(graph, value, wanted), measure: wanted };
  };

  for (const quantity of everyQuantity(systems)) if (quantity.kind === 'import') checkImport(systems, quantity, report);

  const quantities: LoweredQuantity[] = [];
  const lowered: LoweredState[] = [];
  for (const quantity of everyQuantity(systems)) {
    if (quantity.kind === 'import' && !isLoose(quantity, systems))
      for (let element = 0; element < elementCount(quantity.sets); element += 1)
        imported(quantity, element, quantity.at);
    if (quantity.kind !== 'state' && quantity.kind !== 'definition') continue;
    for (let element = 0; element < elementCount(quantity.sets); element += 1) {
      const value = valueOf(quantity, element, quantity.system, quantity.at);
      const name = elementName(quantity, element);
      const unit = formatMeasure(quantity.measure ?? pure);
      const output = quantity.kind === 'definition' && quantity.output ? { output: true } : {};
      if (value) quantities.push({ name, unit, meaning: quantity.meaning, node: value.node, ...output });
      if (quantity.kind !== 'state') continue;
      const equation = quantity.derivatives[element];
      const rate = equation && lowerExpression(surroundings(quantity.system), equation.expression, equation.scope);
      if (!equation || !rate) continue;
      const own = quantity.measure ?? pure;
      const perTime = divideMeasures(own, parseMeasure(quantity.system.time)!);
      if (!fit(quantity, equation, rate, perTime, `d/dt ${quantity.name}`)) continue;
      const derivative = convert(graph, rate, divideMeasures(own, hour));
      lowered.push({ name, unit, initial: quantity.initials[element] ?? 0, meaning: quantity.meaning, derivative });
    }
  }
  return { graph, parameters, inputs, states: lowered, quantities };
}

function* everyQuantity(systems: ReadonlyMap<string, System>): Iterable<Quantity> {
  for (const system of systems.values()) yield* system.quantities.values();
}

/** An import whose system is not among the texts but that has a fallback: an input like any other. */
function isLoose(quantity: Quantity, systems: ReadonlyMap<string, System>): boolean {
  return quantity.kind === 'import' && quantity.fallback !== undefined && !systems.has(quantity.from.system);
}

function parameterInfo(quantity: Quantity & { kind: 'parameter' }, element: number): ParameterInfo {
  const { value, low, high, grade, source, varies, meaning } = quantity.elements[element]!;
  return {
    name: elementName(quantity, element),
    value,
    unit: formatMeasure(quantity.measure ?? pure),
    low,
    high,
    meaning,
    grade,
    source,
    varies,
  };
}

function inputInfo(quantity: Quantity, element: number): InputInfo {
  const fallback = quantity.kind === 'input' || quantity.kind === 'import' ? quantity.fallback : undefined;
  return {
    name: elementName(quantity, element),
    unit: formatMeasure(quantity.measure ?? pure),
    fallback: fallback ?? NaN,
    meaning: quantity.meaning,
  };
}

/** A width is usable where it can never be zero: a literal above 0 or a parameter whose range lies above 0. */
function isPositive(system: System, expression: Expression): boolean {
  if (expression.kind === 'number') return expression.value > 0;
  if (expression.kind !== 'name' || expression.system !== undefined) return false;
  const quantity = system.quantities.get(expression.name);
  return quantity?.kind === 'parameter' && quantity.elements.every((each) => each !== undefined && each.low > 0);
}

function findQuantity(
  systems: ReadonlyMap<string, System>,
  system: System,
  prefix: string | undefined,
  name: string,
  at: Place,
  report: Report,
): Quantity | undefined {
  const own = prefix === system.name || prefix === undefined;
  const key = own ? name : `${prefix}.${name}`;
  const found = system.quantities.get(key);
  if (found) return found;
  if (!own) {
    report(system, at, systems.get(prefix)?.quantities.has(name) === true ? 'import-undeclared' : 'name-unknown', {
      name: key,
      system: system.name,
    });
    return undefined;
  }
  if (findIndex(system, name)) {
    report(system, at, 'index-as-number', { index: name });
    return undefined;
  }
  const near = nearest(name, system.quantities.keys());
  report(system, at, near === undefined ? 'name-unknown' : 'name-unknown-near', {
    name,
    system: system.name,
    ...(near === undefined ? {} : { near }),
  });
  return undefined;
}

function resolveIndices(
  system: System,
  quantity: Quantity,
  indices: readonly IndexSyntax[],
  scope: Scope,
  at: Place,
  report: Report,
): number[] | undefined {
  const { sets, name } = quantity;
  if (indices.length !== sets.length) {
    const code = indices.length === 0 ? 'index-missing' : 'index-count';
    report(system, at, code, {
      name,
      wanted: sets.length,
      found: indices.length,
      example: `${name}[${sets.map((set) => set.name).join(', ')}]`,
    });
    return undefined;
  }
  const rows: number[] = [];
  for (const [i, index] of indices.entries()) {
    const row = resolveIndex(system, name, sets[i]!, index, scope, report);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}

function resolveIndex(
  system: System,
  name: string,
  set: IndexSet,
  index: IndexSyntax,
  scope: Scope,
  report: Report,
): number | undefined {
  const bound = scope.get(index.text);
  if (bound?.set === set) return bound.row;
  const known = findIndex(system, index.text);
  if (bound || (known && known !== set))
    report(system, index.at, 'index-wrong', { name, index: index.text, wanted: set.name });
  else if (known) report(system, index.at, 'index-free', { name, index: index.text });
  else {
    const row = set.rows.indexOf(index.text);
    if (row >= 0) return row;
    reportRow(system, index, set, report);
  }
  return undefined;
}

function checkImport(
  systems: ReadonlyMap<string, System>,
  quantity: Quantity & { kind: 'import' },
  report: Report,
): void {
  if (isLoose(quantity, systems)) return;
  const { system, from, sets } = quantity;
  const there = systems.get(from.system);
  if (!there) {
    const near = nearest(from.system, systems.keys());
    return report(system, from.at, near === undefined ? 'system-unknown' : 'system-unknown-near', {
      system: from.system,
      ...(near === undefined ? {} : { near }),
    });
  }
  const source = there.quantities.get(from.name);
  if (!source) {
    const near = nearest(from.name, there.quantities.keys());
    return report(system, quantity.at, near === undefined ? 'name-unknown' : 'name-unknown-near', {
      name: from.name,
      system: from.system,
      ...(near === undefined ? {} : { near }),
    });
  }
  if (source.sets.length !== sets.length) {
    return report(system, quantity.at, 'index-count', {
      name: `${from.system}.${from.name}`,
      wanted: source.sets.length,
      found: sets.length,
    });
  }
  sets.forEach((set, i) => {
    const strange = set.rows.find((row) => !source.sets[i]!.rows.includes(row));
    if (strange !== undefined)
      report(system, quantity.at, 'row-not-there', {
        row: strange,
        name: `${from.system}.${from.name}`,
        rows: source.sets[i]!.rows.join(' '),
      });
  });
}
