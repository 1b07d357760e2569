import type { Graph, Node } from './graph.ts';

/** constant + sum of coefficient * state, over the states of one set. */
export interface Affine {
  readonly constant: Node;
  readonly coefficients: ReadonlyMap<number, Node>;
}

/** States as bits. */
export type StateSet = bigint;

export const noStates: StateSet = 0n;

export function stateSet(states: Iterable<number>): StateSet {
  let set = noStates;
  for (const state of states) set |= 1n << BigInt(state);
  return set;
}

/** Which states stand below a node; each node is looked at once. */
export class Dependencies {
  readonly #known = new Map<Node, StateSet>();

  of(node: Node): StateSet {
    if (!node.moves) return noStates;
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    let found = node.operation === 'state' ? 1n << BigInt(node.value) : noStates;
    for (const argument of node.arguments) found |= this.of(argument);
    this.#known.set(node, found);
    return found;
  }
}

/** Splits nodes into coefficients of the linear states and the rest; undefined where a node is not affine in them. */
export class AffineForm {
  readonly #graph: Graph;
  readonly #dependencies: Dependencies;
  readonly #linear: StateSet;
  readonly #known = new Map<Node, Affine | undefined>();

  constructor(graph: Graph, dependencies: Dependencies, linear: StateSet) {
    this.#graph = graph;
    this.#dependencies = dependencies;
    this.#linear = linear;
  }

  of(node: Node): Affine | undefined {
    if (this.#known.has(node)) return this.#known.get(node);
    const form = this.#split(node);
    this.#known.set(node, form);
    return form;
  }

  #split(node: Node): Affine | undefined {
    const graph = this.#graph;
    if (this.#isFree(node)) return { constant: node, coefficients: new Map() };
    const [a, b, c, d] = node.arguments as readonly [Node, Node, Node, Node];
    switch (node.operation) {
      case 'state':
        return { constant: graph.constant(0), coefficients: new Map([[node.value, graph.constant(1)]]) };
      case 'add':
        return this.#combine(a, b, (x, y) => graph.add(x, y));
      case 'multiply': {
        const [factor, rest] = this.#isFree(a) ? [a, b] : [b, a];
        return this.#isFree(factor) ? this.#map(rest, (x) => graph.multiply(factor, x)) : undefined;
      }
      case 'divide':
        return this.#isFree(b) ? this.#map(a, (x) => graph.divide(x, b)) : undefined;
      default:
        if (!node.operation.startsWith('select') || !this.#isFree(a) || !this.#isFree(b)) return undefined;
        return this.#combine(c, d, (x, y) => graph.select(node.operation, a, b, x, y));
    }
  }

  #isFree(node: Node): boolean {
    return (this.#dependencies.of(node) & this.#linear) === noStates;
  }

  #map(node: Node, change: (each: Node) => Node): Affine | undefined {
    const form = this.of(node);
    return (
      form && {
        constant: change(form.constant),
        coefficients: new Map([...form.coefficients].map(([state, each]) => [state, change(each)])),
      }
    );
  }

  #combine(a: Node, b: Node, join: (x: Node, y: Node) => Node): Affine | undefined {
    const [left, right] = [this.of(a), this.of(b)];
    if (!left || !right) return undefined;
    const zero = this.#graph.constant(0);
    const states = new Set([...left.coefficients.keys(), ...right.coefficients.keys()]);
    return {
      constant: join(left.constant, right.constant),
      coefficients: new Map(
        [...states].map((state) => [
          state,
          join(left.coefficients.get(state) ?? zero, right.coefficients.get(state) ?? zero),
        ]),
      ),
    };
  }
}
