import type { Graph, Node } from './graph.ts';

/** How often a node changes: 0 with parameters, 1 with inputs, 2 with exposure and its environment, 3 with slow states. */
export type Rank = (node: Node) => 0 | 1 | 2 | 3;

/** Ranks by the states below; each node is looked at once. */
export function rankNodes(slow: ReadonlySet<number>): Rank {
  const known = new Map<Node, 0 | 1 | 2 | 3>();
  const rank: Rank = (node) => {
    const found = known.get(node);
    if (found !== undefined) return found;
    let highest: 0 | 1 | 2 | 3 = 0;
    if (node.operation === 'input') highest = 1;
    else if (node.operation === 'state') highest = slow.has(node.value) ? 3 : 2;
    for (const argument of node.arguments) {
      const below = rank(argument);
      if (below > highest) highest = below;
    }
    known.set(node, highest);
    return highest;
  };
  return rank;
}

/**
 * Rewrites sums and products so that what changes seldom stands together: `x * a / b` becomes `(a / b) * x`, and `a / b` can
 * be computed once. Only operands used nowhere else are moved, so nothing shared is computed twice. The value differs
 * from the original by rounding only.
 */
export function regroup(graph: Graph, roots: readonly Node[], rank: Rank): Node[] {
  const uses = new Map<Node, number>();
  const count = (node: Node): void => {
    const before = uses.get(node) ?? 0;
    uses.set(node, before + 1);
    if (before === 0) node.arguments.forEach(count);
  };
  roots.forEach(count);
  const known = new Map<Node, Node>();
  const isOwn = (node: Node): boolean => uses.get(node) === 1;

  const rebuild = (node: Node): Node => {
    const found = known.get(node);
    if (found) return found;
    let made: Node;
    if (node.operation === 'add') made = rebuildSum(node);
    else if (node.operation === 'multiply' || node.operation === 'divide') made = rebuildProduct(node);
    else made = graph.rebuild(node, node.arguments.map(rebuild));
    known.set(node, made);
    return made;
  };

  const rebuildSum = (node: Node): Node => {
    const terms: { node: Node; negative: boolean }[] = [];
    const gather = (each: Node, negative: boolean, top: boolean): void => {
      if (each.operation === 'add' && (top || isOwn(each)))
        for (const argument of each.arguments) gather(argument, negative, false);
      else if (isMinus(each) && isOwn(each)) gather(each.arguments[1]!, !negative, false);
      else terms.push({ node: rebuild(each), negative });
    };
    gather(node, false, true);
    terms.sort((a, b) => rank(a.node) - rank(b.node));
    return terms.reduce(
      (sum, term) => (term.negative ? graph.subtract(sum, term.node) : graph.add(sum, term.node)),
      graph.constant(0),
    );
  };

  const rebuildProduct = (node: Node): Node => {
    const above: Node[] = [];
    const below: Node[] = [];
    const gather = (each: Node, upper: boolean, top: boolean): void => {
      const open = top || isOwn(each);
      if (open && each.operation === 'multiply') for (const argument of each.arguments) gather(argument, upper, false);
      else if (open && each.operation === 'divide') {
        gather(each.arguments[0]!, upper, false);
        gather(each.arguments[1]!, !upper, false);
      } else (upper ? above : below).push(rebuild(each));
    };
    gather(node, true, true);
    let product = graph.constant(1);
    for (const level of [0, 1, 2, 3] as const) {
      for (const factor of above) if (rank(factor) === level) product = graph.multiply(product, factor);
      const divisor = below
        .filter((factor) => rank(factor) === level)
        .reduce((all, factor) => graph.multiply(all, factor), graph.constant(1));
      product = graph.divide(product, divisor);
    }
    return product;
  };

  return roots.map(rebuild);
}

function isMinus(node: Node): boolean {
  return (
    node.operation === 'multiply' && node.arguments[0]!.operation === 'constant' && node.arguments[0]!.value === -1
  );
}
