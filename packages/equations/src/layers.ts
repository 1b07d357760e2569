import { AffineForm, Dependencies, noStates, stateSet, type StateSet } from './affine.ts';
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
    everyState(states).filter((i) => !resting.has(i)),
    rates,
    dependencies,
  );
  const environment = findCoefficients(graph, rates, candidates, dependencies);
  const linear = linearSet(graph, rates, environment, dependencies);
  return states.map((_, i) => (has(environment, i) ? 'environment' : has(linear, i) ? 'linear' : 'slow'));
}

function has(set: StateSet, state: number): boolean {
  return ((set >> BigInt(state)) & 1n) === 1n;
}

function everyState(list: readonly unknown[]): number[] {
  return list.map((_, i) => i);
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
function closedSet(candidates: readonly number[], rates: readonly Node[], dependencies: Dependencies): StateSet {
  let members = candidates;
  for (;;) {
    const set = stateSet(members);
    const staying = members.filter((state) => (dependencies.of(rates[state]!) & ~set) === noStates);
    if (staying.length === members.length) return set;
    members = staying;
  }
}

/** The largest set of the remaining states that is jointly affine and needs nothing but the environment besides. */
function linearSet(graph: Graph, rates: readonly Node[], environment: StateSet, dependencies: Dependencies): StateSet {
  let members = everyState(rates).filter((state) => !has(environment, state));
  for (;;) {
    const set = stateSet(members);
    const form = new AffineForm(graph, dependencies, set);
    const reach = set | environment;
    const fits = (rate: Node): boolean => (dependencies.of(rate) & ~reach) === noStates && form.of(rate) !== undefined;
    const staying = members.filter((state) => fits(rates[state]!));
    if (staying.length === members.length) return set;
    members = staying;
  }
}

/** Of the candidates, those that must be known beforehand for as many other states as possible to be linear. */
function findCoefficients(
  graph: Graph,
  rates: readonly Node[],
  candidates: StateSet,
  dependencies: Dependencies,
): StateSet {
  if (candidates === noStates) return noStates;
  const linear = linearSet(graph, rates, candidates, dependencies);
  const all = everyState(rates);
  const upstream = (set: StateSet): StateSet => {
    for (;;) {
      let wider = set;
      for (const state of all) if (has(set, state)) wider |= dependencies.of(rates[state]!);
      if (wider === set) return set;
      set = wider;
    }
  };
  let needed = noStates;
  for (;;) {
    const moving = candidates & ~needed;
    const form = new AffineForm(graph, dependencies, linear | moving);
    const bent = all.filter((state) => has(moving, state) && form.of(rates[state]!) === undefined);
    const linearStates = all.filter((state) => has(linear, state));
    let found = noStates;
    for (const state of [...linearStates, ...bent]) {
      for (const { part, whole } of obstacles(rates[state]!, form)) {
        const below = dependencies.of(part);
        const standsAlone = (below & ~candidates) === noStates && !has(upstream(below), state);
        // In a state that is itself undosed only a factor of that state counts: what else bends it makes it slow.
        if (standsAlone && (has(linear, state) || has(dependencies.of(whole), state))) found |= below;
      }
    }
    // A linear state may lean on a nonlinear one only where that one is known beforehand.
    for (const state of linearStates) found |= dependencies.of(rates[state]!) & stateSet(bent);
    const before = needed;
    needed |= upstream(found);
    if (needed === before) return needed;
  }
}

/** The parts of a rate because of which it is not affine: factors of products, and what stands inside functions. */
function obstacles(rate: Node, form: AffineForm): { part: Node; whole: Node }[] {
  const found: { part: Node; whole: Node }[] = [];
  const visited = new Set<Node>();
  const visit = (node: Node): void => {
    if (visited.has(node) || form.of(node) !== undefined) return;
    visited.add(node);
    const product = node.operation === 'multiply' || node.operation === 'divide';
    if (product) for (const part of node.arguments) found.push({ part, whole: node });
    else if (node.operation !== 'add') found.push({ part: node, whole: node });
    node.arguments.forEach(visit);
  };
  visit(rate);
  return found;
}
