import { AffineForm, Dependencies } from './affine.ts';
import { emitStatements, prelude, type Assignment, type Leaves } from './emit.ts';
import type { Graph, Node } from './graph.ts';
import type { Lowered } from './lower.ts';
import type { CompiledModel, Layer } from './types.ts';

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

export type Kernels = Pick<CompiledModel, 'rhs' | 'environmentRhs' | 'linearBlock' | 'drive' | 'slowRhs'>;

/** The kernels as text, and how many numbers the drive holds. */
export function writeKernels(lowered: Lowered, arrangement: Arrangement): { source: string; drive: number } {
  const { graph, states } = lowered;
  const { order, place, environment, linear } = arrangement;
  const rates = order.map((number) => states[number]!.derivative);
  const whole: Leaves = { state: (number) => `x[${place[number]!}]` };
  const slow = rates.slice(environment + linear);
  const split = splitDrive(graph, slow, new Set(order.slice(environment + linear)));
  const functions = [
    writeFunction('rhs', 'x, p, u, dx', assignAll('dx', rates), whole),
    writeFunction('environmentRhs', 'x, p, u, dx', assignAll('dx', rates.slice(0, environment)), whole),
    writeFunction('linearBlock', 'x, p, u, A, b', linearAssignments(lowered, arrangement), whole, [
      `A.fill(0, 0, ${linear * linear});`,
    ]),
    writeFunction('drive', 'x, p, u, w', assignAll('w', split.drive), whole),
    writeFunction('slowRhs', 'xs, w, p, u, dxs', assignAll('dxs', split.rates), {
      state: (number) => `xs[${place[number]! - environment - linear}]`,
      drive: (index) => `w[${index}]`,
    }),
  ];
  const names = 'rhs, environmentRhs, linearBlock, drive, slowRhs';
  return {
    source: [`'use strict';`, prelude, ...functions, `return { ${names} };`].join('\n'),
    drive: split.drive.length,
  };
}

function assignAll(array: string, nodes: readonly Node[]): Assignment[] {
  return nodes.map((node, i) => ({ target: `${array}[${i}]`, node }));
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

function linearAssignments(lowered: Lowered, arrangement: Arrangement): Assignment[] {
  const { order, place, environment, linear: n } = arrangement;
  const members = order.slice(environment, environment + n);
  const form = new AffineForm(lowered.graph, new Dependencies(), new Set(members));
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
function splitDrive(graph: Graph, rates: readonly Node[], slow: ReadonlySet<number>): { drive: Node[]; rates: Node[] } {
  const dependencies = new Dependencies();
  const drive: Node[] = [];
  const known = new Map<Node, Node>();
  const cut = (node: Node): Node => {
    if (!node.moves) return node;
    const found = known.get(node);
    if (found) return found;
    let made: Node;
    if (!dependencies.touch(node, slow)) made = graph.drive(drive.push(node) - 1);
    else if (node.operation === 'state') made = node;
    else made = graph.rebuild(node, node.arguments.map(cut));
    known.set(node, made);
    return made;
  };
  return { drive, rates: rates.map(cut) };
}
