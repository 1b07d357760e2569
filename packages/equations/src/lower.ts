import type { Graph, Node } from './graph.ts';
import type { Interval } from './interval.ts';
import { Lowering } from './lowering.ts';
import { divideMeasures, formatMeasure, parseMeasure, pure } from './measure.ts';
import { checkImport, everyQuantity, isBound } from './names.ts';
import { elementCount, elementName, type Quantity, type Report, type System } from './symbols.ts';
import { convert } from './typed.ts';
import type { InputInfo, ParameterInfo, QuantityInfo } from './types.ts';

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
  const { parameters, inputs, first } = number(systems);
  const ranges = parameters.map(({ low, high }): Interval => [low, high]);
  const lowering = new Lowering(systems, first, ranges, report);
  const quantities: LoweredQuantity[] = [];
  const states: LoweredState[] = [];
  for (const quantity of everyQuantity(systems)) {
    if (isBound(quantity, systems)) checkImport(systems, quantity, report);
    for (let element = 0; element < elementCount(quantity.sets); element += 1) {
      const value = lowering.valueOf(quantity, element, quantity.system, quantity.at);
      if (!value || (quantity.kind !== 'state' && quantity.kind !== 'definition')) continue;
      const { meaning } = quantity;
      const own = quantity.measure ?? pure;
      const info = { name: elementName(quantity, element), unit: formatMeasure(own), meaning };
      const output = quantity.kind === 'definition' && quantity.output ? { output: true } : {};
      quantities.push({ ...info, ...output, node: value.node });
      const equation = quantity.kind === 'state' ? quantity.derivatives[element] : undefined;
      if (quantity.kind !== 'state' || !equation) continue;
      const wanted = divideMeasures(own, parseMeasure(quantity.system.time)!);
      const rate = lowering.equation(quantity, equation, wanted, `d/dt ${quantity.name}`);
      if (!rate) continue;
      const derivative = convert(lowering.graph, rate, divideMeasures(own, hour));
      states.push({ ...info, initial: quantity.initials[element] ?? 0, derivative });
    }
  }
  return { graph: lowering.graph, parameters, inputs, states, quantities };
}

/** Numbers parameters, inputs and states as they are declared, elements row-major. */
function number(systems: ReadonlyMap<string, System>): {
  parameters: ParameterInfo[];
  inputs: InputInfo[];
  first: Map<Quantity, number>;
} {
  const parameters: ParameterInfo[] = [];
  const inputs: InputInfo[] = [];
  let states = 0;
  const first = new Map<Quantity, number>();
  for (const quantity of everyQuantity(systems)) {
    const unit = formatMeasure(quantity.measure ?? pure);
    if (quantity.kind === 'parameter') {
      first.set(quantity, parameters.length);
      for (const [element, parameter] of quantity.elements.entries()) {
        if (!parameter) continue; // reported as missing
        const { value, low, high, grade, source, varies, meaning } = parameter;
        parameters.push({
          name: elementName(quantity, element),
          value,
          unit,
          low,
          high,
          meaning,
          grade,
          source,
          varies,
        });
      }
    } else if (quantity.kind === 'state') {
      first.set(quantity, states);
      states += elementCount(quantity.sets);
    } else if (quantity.kind !== 'definition' && !isBound(quantity, systems)) {
      first.set(quantity, inputs.length);
      const { fallback = NaN, meaning } = quantity;
      for (let element = 0; element < elementCount(quantity.sets); element += 1) {
        inputs.push({ name: elementName(quantity, element), unit, fallback, meaning });
      }
    }
  }
  return { parameters, inputs, first };
}
