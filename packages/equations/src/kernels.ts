import { AffineForm, Dependencies, stateSet } from './affine.ts';
import { emitStatements, prelude, type Assignment, type Leaves } from './emit.ts';
import type { Graph, Node } from './graph.ts';
import type { Lowered } from './lower.ts';
import { rankNodes, regroup, type Rank } from './regroup.ts';
import type { CompiledModel, Layer, PreparedKernels } from './types.ts';

/** States in the order of the compiled model: environment, linear, slow, each as written. */
export interface Arrangement {
  /** Number in the graph of the state at each place. */
  readonly order: readonly number[];
  /** Place of the state with each number. */
  readonly place: readonly number[];
  readonly environment: number;
  readonly linear: number;
  readonly slow: number;
}

const layerOrder: readonly Layer[] = ['environment', 'linear', 'slow'];

export function arrange(layers: readonly Layer[]): Arrangement {
  const order = layerOrder.flatMap((layer) => layers.flatMap((each, i) => (each === layer ? [i] : [])));
  const place = layers.map((_, i) => order.indexOf(i));
  const count = (layer: Layer): number => layers.filter((each) => each === layer).length;
  return { order, place, environment: count('environment'), linear: count('linear'), slow: count('slow') };
}

/** What the generated text returns. */
export interface Kernels extends Pick<CompiledModel, 'rhs' | 'environmentRhs' | 'linearBlock' | 'drive' | 'slowRhs'> {
  readonly prepared: Omit<PreparedKernels, 'size'>;
}

/** The kernels as text, how many numbers the drive holds, and how many a preparation holds. */
export function writeKernels(
  lowered: Lowered,
  arrangement: Arrangement,
): { source: string; drive: number; prepared: number } {
  const { graph, states } = lowered;
  const { order, environment, linear } = arrangement;
  const written = order.map((number) => states[number]!.derivative);
  const cells = linearCells(lowered, arrangement);

  const slow = new Set(order.slice(environment + linear));
  const rank = rankNodes(slow);
  const grouped = regroup(graph, [...written, ...cells.map((cell) => cell.node)], rank);
  const rates = grouped.slice(0, order.length);
  const block = cells.map(({ target }, i) => ({ target, node: grouped[order.length + i]! }));
  const split = splitDrive(graph, rates.slice(environment + linear), rank);
  const fill = [`A.fill(0, 0, ${linear * linear});`];

  const whole = leavesOf(arrangement, 'x', 0);
  const part = leavesOf(arrangement, 'xs', environment + linear);
  const plain = [
    writeFunction('rhs', 'x, p, u, dx', assignAll('dx', written), whole),
    writeFunction('environmentRhs', 'x, p, u, dx', assignAll('dx', written.slice(0, environment)), whole),
    writeFunction('linearBlock', 'x, p, u, A, b', block, whole, fill),
    writeFunction('drive', 'x, p, u, w', assignAll('w', split.drive), whole),
    writeFunction('slowRhs', 'xs, w, p, u, dxs', assignAll('dxs', split.rates), part),
  ];

  const keep = new Preparation(graph);
  const prepared = [
    writeFunction('preparedRhs', 'x, c, dx', assignAll('dx', rates.map(keep.read)), whole),
    writeFunction(
      'preparedEnvironmentRhs',
      'x, c, dx',
      assignAll('dx', rates.slice(0, environment).map(keep.read)),
      whole,
    ),
    writeFunction(
      'preparedLinearBlock',
      'x, c, A, b',
      block.map(({ target, node }) => ({ target, node: keep.read(node) })),
      whole,
      fill,
    ),
    writeFunction('preparedDrive', 'x, c, w', assignAll('w', split.drive.map(keep.read)), whole),
    writeFunction('preparedSlowRhs', 'xs, w, c, dxs', assignAll('dxs', split.rates.map(keep.read)), part),
    writeFunction('prepare', 'p, u, c', assignAll('c', keep.nodes), whole),
  ];
  const result = `return {
  rhs, environmentRhs, linearBlock, drive, slowRhs,
  prepared: { prepare, rhs: preparedRhs, environmentRhs: preparedEnvironmentRhs, linearBlock: preparedLinearBlock, drive: preparedDrive, slowRhs: preparedSlowRhs },
};`;
  const source = [`'use strict';`, prelude, ...plain, ...prepared, result].join('\n');
  return { source, drive: split.drive.length, prepared: keep.nodes.length };
}

export function writeFunction(
  name: string,
  parameters: string,
  assignments: readonly Assignment[],
  leaves: Leaves,
  before: readonly string[] = [],
): string {
  const body = [...before, ...emitStatements(assignments, leaves)].map((line) => `  ${line}\n`).join('');
  return `function ${name}(${parameters}) {\n${body}}`;
}

/** How leaves are written where `array` holds the states from place `from` on. */
export function leavesOf({ place }: Arrangement, array: string, from: number): Leaves {
  return {
    state: (number) => `${array}[${place[number]! - from}]`,
    drive: (index) => `w[${index}]`,
    kept: (index) => `c[${index}]`,
  };
}

function assignAll(array: string, nodes: readonly Node[]): Assignment[] {
  return nodes.map((node, i) => ({ target: `${array}[${i}]`, node }));
}

function linearCells(lowered: Lowered, arrangement: Arrangement): Assignment[] {
  const { order, place, environment, linear: n } = arrangement;
  const members = order.slice(environment, environment + n);
  const form = new AffineForm(lowered.graph, new Dependencies(), stateSet(members));
  return members.flatMap((number, row) => {
    const { constant, coefficients } = form.of(lowered.states[number]!.derivative)!;
    const cells = [...coefficients].map(([state, node]) => ({
      target: `A[${row * n + place[state]! - environment}]`,
      node,
    }));
    return [...cells, { target: `b[${row}]`, node: constant }];
  });
}

/**
 * Cuts the slow rates at the largest sub-expressions that need no slow state but some other state: those are the drive.
 * Everything transcendental about exposure is then evaluated once per time node, not once per stage.
 */
function splitDrive(graph: Graph, rates: readonly Node[], rank: Rank): { drive: Node[]; rates: Node[] } {
  const drive: Node[] = [];
  const cut = replaceWhere(graph, (node) =>
    rank(node) === 2 ? graph.drive(drive.push(node) - 1) : rank(node) < 2 ? node : undefined,
  );
  return { drive, rates: rates.map(cut) };
}

/** Gathers the largest sub-expressions of parameters and inputs alone, so that they are computed once per person. */
class Preparation {
  readonly nodes: Node[] = [];
  readonly read: (node: Node) => Node;

  constructor(graph: Graph) {
    this.read = replaceWhere(graph, (node) => {
      if (node.operation === 'constant') return node;
      return node.moves ? undefined : graph.kept(this.nodes.push(node) - 1);
    });
  }
}

/** Replaces the uppermost nodes for which `change` gives something; each node is looked at once. */
function replaceWhere(graph: Graph, change: (node: Node) => Node | undefined): (node: Node) => Node {
  const known = new Map<Node, Node>();
  const replace = (node: Node): Node => {
    const found = known.get(node);
    if (found) return found;
    const made = change(node) ?? graph.rebuild(node, node.arguments.map(replace));
    known.set(node, made);
    return made;
  };
  return replace;
}
