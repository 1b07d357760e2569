import type { Node } from './graph.ts';

/** Lowest and highest value, both included; infinite where nothing is known. */
export type Interval = readonly [low: number, high: number];

const anything: Interval = [-Infinity, Infinity];

/**
 * Between which values a node lies, by interval arithmetic: parameters keep to their ranges, states and inputs can be anything.
 * Wider than the truth where one quantity stands twice, never narrower.
 */
export function findInterval(ranges: readonly Interval[]): (node: Node) => Interval {
  const known = new Map<Node, Interval>();
  const find = (node: Node): Interval => {
    const found = known.get(node);
    if (found) return found;
    const made =
      node.operation === 'parameter' ? (ranges[node.value] ?? anything) : combine(node, node.arguments.map(find));
    known.set(node, made);
    return made;
  };
  return find;
}

function combine(node: Node, args: readonly Interval[]): Interval {
  const [a, b, c, d] = args as readonly [Interval, Interval, Interval, Interval];
  switch (node.operation) {
    case 'constant':
      return [node.value, node.value];
    case 'add':
      return [a[0] + b[0], a[1] + b[1]];
    case 'multiply':
      return node.arguments[0] === node.arguments[1] ? raise(a, 2) : multiply(a, b);
    case 'divide':
      return canVanish(b) ? anything : multiply(a, [1 / b[1], 1 / b[0]]);
    case 'power':
      return raise(a, node.value);
    case 'raise':
      return a[0] > 0 ? [Number.MIN_VALUE, Infinity] : a[0] === 0 ? [0, Infinity] : anything;
    case 'exp':
      return [Math.max(Math.exp(a[0]), Number.MIN_VALUE), Math.exp(a[1])];
    case 'ln':
      return a[0] > 0 ? [Math.log(a[0]), Math.log(a[1])] : anything;
    case 'sqrt':
      return [Math.sqrt(Math.max(a[0], 0)), Math.sqrt(Math.max(a[1], 0))];
    case 'tanh':
      return [Math.tanh(a[0]), Math.tanh(a[1])];
    case 'abs':
      return raise(a, 2).map(Math.sqrt) as unknown as Interval;
    case 'min':
      return [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
    case 'max':
      return [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
    case 'tail':
      return [0, Math.LN2];
    case 'logistic':
      return [0, 1];
    default:
      return node.operation.startsWith('select') ? [Math.min(c[0], d[0]), Math.max(c[1], d[1])] : anything;
  }
}

function multiply(a: Interval, b: Interval): Interval {
  // Zero times anything is zero here, however large.
  const corners = a.flatMap((x) => b.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return [Math.min(...corners), Math.max(...corners)];
}

function raise(a: Interval, exponent: number): Interval {
  if (exponent < 0) {
    const below = raise(a, -exponent);
    return canVanish(below) ? anything : [1 / below[1], 1 / below[0]];
  }
  if (exponent % 2 === 1 || a[0] >= 0) return [a[0] ** exponent, a[1] ** exponent];
  const ends = [a[0] ** exponent, a[1] ** exponent];
  return [canVanish(a) ? 0 : Math.min(...ends), Math.max(...ends)];
}

export function canVanish([low, high]: Interval): boolean {
  return low <= 0 && high >= 0;
}
