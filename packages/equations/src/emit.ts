import type { Node, Operation } from './graph.ts';

/** One assignment of a kernel: `target = value`. */
export interface Assignment {
  readonly target: string;
  readonly node: Node;
}

/** How the leaves are written in one kernel: where its states, and what it is handed, lie. */
export interface Leaves {
  readonly state: (index: number) => string;
  readonly drive: (index: number) => string;
  readonly kept: (index: number) => string;
}

/** Names every kernel may use. */
export const prelude = `const { exp, log, sqrt, tanh, abs, min, max, pow, log1p } = Math;
const tail = (x) => log1p(exp(-abs(x)));
const logistic = (x) => 1 / (1 + exp(-x));`;

const called: Partial<Record<Operation, string>> = {
  exp: 'exp',
  ln: 'log',
  sqrt: 'sqrt',
  tanh: 'tanh',
  abs: 'abs',
  min: 'min',
  max: 'max',
  tail: 'tail',
  logistic: 'logistic',
  raise: 'pow',
};

const comparisons: Partial<Record<Operation, string>> = {
  'select>': '>',
  'select<': '<',
  'select>=': '>=',
  'select<=': '<=',
  'select==': '===',
  'select!=': '!==',
};

/** Deeper expressions are broken up: engines read deeply nested brackets by recursion. */
const deepest = 24;

/** Straight-line statements for some assignments; whatever is used twice is computed once. */
export function emitStatements(assignments: readonly Assignment[], leaves: Leaves): string[] {
  const uses = countUses(assignments.map((each) => each.node));
  const lines: string[] = [];
  const names = new Map<Node, { text: string; depth: number }>();
  const write = (node: Node): { text: string; depth: number } => {
    const known = names.get(node);
    if (known) return known;
    const args = node.arguments.map(write);
    const text = writeOperation(
      node,
      args.map((each) => each.text),
      leaves,
    );
    const depth = 1 + Math.max(0, ...args.map((each) => each.depth));
    const keep = node.operation !== 'constant' && ((uses.get(node) ?? 0) > 1 || depth > deepest);
    if (keep) lines.push(`const t${node.id} = ${text};`);
    const written = keep ? { text: `t${node.id}`, depth: 0 } : { text, depth };
    if (keep || (uses.get(node) ?? 0) > 1) names.set(node, written);
    return written;
  };
  for (const { target, node } of assignments) lines.push(`${target} = ${write(node).text};`);
  return lines;
}

function countUses(roots: readonly Node[]): Map<Node, number> {
  const uses = new Map<Node, number>();
  const visit = (node: Node): void => {
    const before = uses.get(node) ?? 0;
    uses.set(node, before + 1);
    if (before > 0) return;
    node.arguments.forEach(visit);
    // A power is written as a product, so its base is used more than once.
    if (node.operation === 'power') uses.set(node.arguments[0]!, uses.get(node.arguments[0]!)! + 1);
  };
  roots.forEach(visit);
  return uses;
}

function writeOperation(node: Node, args: readonly string[], leaves: Leaves): string {
  const [a, b, c, d] = args as readonly [string, string, string, string];
  switch (node.operation) {
    case 'constant':
      return node.value < 0 || Object.is(node.value, -0) ? `(${node.value})` : String(node.value);
    case 'parameter':
      return `p[${node.value}]`;
    case 'input':
      return `u[${node.value}]`;
    case 'state':
      return leaves.state(node.value);
    case 'drive':
      return leaves.drive(node.value);
    case 'kept':
      return leaves.kept(node.value);
    case 'add': {
      const right = node.arguments[1]!;
      if (
        right.operation === 'multiply' &&
        right.arguments[0]!.operation === 'constant' &&
        right.arguments[0]!.value === -1 &&
        b.startsWith('(-1 * ')
      )
        return `(${a} - ${b.slice(6, -1)})`;
      return `(${a} + ${b})`;
    }
    case 'multiply':
      return a === '(-1)' ? `(-1 * ${b})` : `(${a} * ${b})`;
    case 'divide':
      return `(${a} / ${b})`;
    case 'power': {
      const product = Array(Math.abs(node.value)).fill(a).join(' * ');
      return node.value > 0 ? `(${product})` : `(1 / (${product}))`;
    }
    default: {
      const name = called[node.operation];
      if (name) return `${name}(${args.join(', ')})`;
      return `(${a} ${comparisons[node.operation]!} ${b} ? ${c} : ${d})`;
    }
  }
}
