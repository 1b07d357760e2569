import { align } from './align.ts';
import { formatExpression } from './format-expression.ts';
import type { Node } from './graph.ts';
import { refuseUnit, type Surroundings } from './surroundings.ts';
import { checkWidth } from './lower-switch.ts';
import { formatMeasure, isPure, pure, raiseMeasure } from './measure.ts';
import type { Expression } from './syntax.ts';
import { convert, type Typed } from './typed.ts';

type Call = Expression & { readonly kind: 'call' };

/** A function of values already lowered. */
export function lowerCall(around: Surroundings, call: Call, args: readonly Typed[]): Typed | undefined {
  const { graph } = around;
  const { name } = call;
  const [first] = args as readonly [Typed];
  if (name === 'exp' || name === 'ln' || name === 'tanh') {
    if (first.measure && !isPure(first.measure)) return refuseUnit(around, call.arguments[0]!, first.measure, name);
    const argument = convert(graph, first, pure);
    // Known beforehand where only literals and ranges of parameters decide it.
    if (name === 'ln' && around.interval(argument)[1] <= 0) {
      around.report(call.at, 'ln-of-nothing', { argument: formatExpression(call.arguments[0]!) });
      return undefined;
    }
    return { node: graph.apply(name, [argument]), measure: pure };
  }
  if (name === 'sqrt') return lowerRoot(around, call, first);
  if (name === 'abs') return { ...first, node: graph.apply('abs', [first.node]) };
  if (name === 'positive') return { ...first, node: graph.apply('max', [first.node, graph.constant(0)]) };
  const aligned = align(around, args, call.arguments, call.at);
  if (!aligned) return undefined;
  const { nodes, measure } = aligned;
  if (name === 'min' || name === 'max') return { node: nodes.reduce((a, b) => graph.apply(name, [a, b])), measure };
  const [e, width] = nodes as [Node, Node];
  if (!checkWidth(around, width, call.arguments[1]!)) return undefined;
  // softplus w ln(1 + exp(e/w)) and its mirror, written so that nothing overflows: max(e, 0) + w ln(1 + exp(-|e|/w)).
  const zero = graph.constant(0);
  const tail = graph.multiply(width, graph.apply('tail', [graph.divide(e, width)]));
  const above = name === 'above';
  return {
    node: above ? graph.add(graph.apply('max', [e, zero]), tail) : graph.subtract(graph.apply('min', [e, zero]), tail),
    measure,
  };
}

function lowerRoot(around: Surroundings, call: Call, value: Typed): Typed | undefined {
  const { graph } = around;
  if (!value.measure) return value;
  const measure = raiseMeasure(value.measure, 0.5);
  if (measure) return { node: graph.apply('sqrt', [value.node]), measure };
  if (isPure(value.measure)) return { node: graph.apply('sqrt', [convert(graph, value, pure)]), measure: pure };
  const fields = { base: formatExpression(call.arguments[0]!), unit: formatMeasure(value.measure), exponent: '0.5' };
  around.report(call.at, 'power-of-unit', fields);
  return undefined;
}
