import { isConstant, type Graph, type Node } from './graph.ts';
import { factorBetween, type Measure } from './measure.ts';

/** A node with the unit its number stands in; without one it is a zero, which fits any unit. */
export interface Typed {
  readonly node: Node;
  readonly measure: Measure | undefined;
}

/** The same quantity in another unit of its kind. */
export function convert(graph: Graph, value: Typed, to: Measure): Node {
  if (!value.measure) return value.node;
  return graph.multiply(graph.constant(factorBetween(value.measure, to)), value.node);
}

export function isZero(value: Typed): boolean {
  return isConstant(value.node, 0);
}
