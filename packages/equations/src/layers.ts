import { AffineForm, Dependencies } from './affine.ts';
import { isConstant, type Graph, type Node } from './graph.ts';
import type { LoweredState } from './lower.ts';
import type { Layer } from './types.ts';

/**
 * Finds each state's layer.
 *
 * environment: it depends on nothing but inputs, parameters and other such states, and a linear state needs it as a
 * coefficient (an enzyme level in a clearance). States that rest at zero until somebody doses them are exposure, never
 * environment: otherwise an effect downstream would drag the whole of pharmacokinetics out of the linear block.
 * linear: its derivative is affine in the linear states, with coefficients from parameters, inputs and environment.
 * slow: everything else.
 */
export function findLayers(graph: Graph, states: readonly LoweredState[]): Layer[] {
  const dependencies = new Dependencies();
  const rates = states.map((state) => state.derivative);
  const resting = findResting(graph, states);
  const candidates = closedSet(
    states.flatMap((_, i) => (resting.has(i) ? [] : [i])),
    rates,
    dependencies,
  );
  const environment = findCoefficients(graph, rates, candidates, dependencies);
  const linear = linearSet(graph, rates, environment, dependencies);
  return states.map((_, i) => (environment.has(i) ? 'environment' : linear.has(i) ? 'linear' : 'slow'));
}

/** States that start at zero and stay there as long as no dose arrives: the largest such set. */
function findResting(graph: Graph, states: readonly LoweredState[]): Set<number> {
  const resting = new Set(states.flatMap((state, i) => (state.initial === 0 ? [i] : [])));
  for (;;) {
    const atRest = replaceByZero(graph, resting);
    const leaving = [...resting].filter((state) => !isConstant(atRest(states[state]!.derivative), 0));
    if (leaving.length === 0) return resting;
    for (const state of leaving) resting.delete(state);
  }
}

function replaceByZero(graph: Graph, states: ReadonlySet<number>): (node: Node) => Node {
  const known = new Map<Node, Node>();
  const replace = (node: Node): Node => {
    if (!node.moves) return node;
    const found = known.get(node);
    if (found) return found;
    const made =
      node.operation === 'state'
        ? states.has(node.value)
          ? graph.constant(0)
          : node
        : graph.rebuild(node, node.arguments.map(replace));
    known.set(node, made);
    return made;
  };
  return replace;
}

/** The largest subset whose rates depend on nothing outside it. */
function closedSet(candidates: readonly number[], rates: readonly Node[], dependencies: Dependencies): Set<number> {
  const set = new Set(candidates);
  for (;;) {
    const leaving = [...set].filter((state) => [...dependencies.of(rates[state]!)].some((other) => !set.has(other)));
    if (leaving.length === 0) return set;
    for (const state of leaving) set.delete(state);
  }
}

/** The largest set of the remaining states that is jointly affine and needs nothing but the environment besides. */
function linearSet(
  graph: Graph,
  rates: readonly Node[],
  environment: ReadonlySet<number>,
  dependencies: Dependencies,
): Set<number> {
  const linear = new Set(rates.flatMap((_, i) => (environment.has(i) ? [] : [i])));
  for (;;) {
    const form = new AffineForm(graph, dependencies, linear);
    const fits = (state: number): boolean =>
      [...dependencies.of(rates[state]!)].every((other) => linear.has(other) || environment.has(other)) &&
      form.of(rates[state]!) !== undefined;
    const leaving = [...linear].filter((state) => !fits(state));
    if (leaving.length === 0) return linear;
    for (const state of leaving) linear.delete(state);
  }
}

/** Of the candidates, those that must be known beforehand for as many other states as possible to be linear. */
function findCoefficients(
  graph: Graph,
  rates: readonly Node[],
  candidates: ReadonlySet<number>,
  dependencies: Dependencies,
): Set<number> {
  const linear = linearSet(graph, rates, candidates, dependencies);
  const upstream = (states: Iterable<number>): Set<number> => {
    const all = new Set<number>();
    const visit = (state: number): void => {
      if (all.has(state)) return;
      all.add(state);
      dependencies.of(rates[state]!).forEach(visit);
    };
    for (const state of states) visit(state);
    return all;
  };
  const needed = new Set<number>();
  for (;;) {
    const moving = [...candidates].filter((state) => !needed.has(state));
    const form = new AffineForm(graph, dependencies, new Set([...linear, ...moving]));
    const bent = moving.filter((state) => form.of(rates[state]!) === undefined);
    const found = new Set<number>();
    for (const state of [...linear, ...bent]) {
      const standsAlone = (part: Node): boolean =>
        [...dependencies.of(part)].every((other) => candidates.has(other)) &&
        !upstream(dependencies.of(part)).has(state);
      for (const part of obstacles(rates[state]!, form))
        if (standsAlone(part)) dependencies.of(part).forEach((other) => found.add(other));
    }
    // A linear state may lean on a nonlinear one only where that one is known beforehand.
    for (const state of linear)
      for (const other of bent) if (dependencies.of(rates[state]!).has(other)) found.add(other);
    const before = needed.size;
    for (const state of upstream(found)) needed.add(state);
    if (needed.size === before) return needed;
  }
}

/** The parts of a rate because of which it is not affine: factors of products, and what stands inside functions. */
function obstacles(rate: Node, form: AffineForm): Node[] {
  const found: Node[] = [];
  const visited = new Set<Node>();
  const visit = (node: Node): void => {
    if (visited.has(node) || form.of(node) !== undefined) return;
    visited.add(node);
    if (node.operation === 'multiply' || node.operation === 'divide') found.push(...node.arguments);
    else if (node.operation !== 'add') found.push(node);
    node.arguments.forEach(visit);
  };
  visit(rate);
  return found;
}
