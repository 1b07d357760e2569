/**
 * The equations of all systems, unrolled to single numbers, every distinct one once: equal sub-expressions are the same
 * object, so sharing costs nothing later.
 */
export interface Node {
  readonly id: number;
  readonly operation: Operation;
  readonly arguments: readonly Node[];
  /** The number of a constant; which parameter, input or state; the whole exponent of `power`. */
  readonly value: number;
  /** Whether any state, or a drive made of them, is below. */
  readonly moves: boolean;
}

export type Operation =
  | 'constant'
  | 'parameter'
  | 'input'
  | 'state'
  | 'drive' // a number handed from the drive to the slow rates
  | 'kept' // a number prepared from parameters and inputs
  | 'add'
  | 'multiply'
  | 'divide'
  | 'power' // whole exponent in `value`
  | 'raise' // any exponent
  | 'exp'
  | 'ln'
  | 'sqrt'
  | 'tanh'
  | 'abs'
  | 'min'
  | 'max'
  | 'tail' // ln(1 + exp(-|x|)), the part softplus and its mirror share
  | 'logistic'
  | 'select>' // a > b ? c : d, and so on
  | 'select<'
  | 'select>='
  | 'select<='
  | 'select=='
  | 'select!=';

const unary: Readonly<Record<string, (x: number) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  tanh: Math.tanh,
  abs: Math.abs,
  tail: (x) => Math.log1p(Math.exp(-Math.abs(x))),
  logistic: (x) => 1 / (1 + Math.exp(-x)),
};

const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  'select>': (a, b) => a > b,
  'select<': (a, b) => a < b,
  'select>=': (a, b) => a >= b,
  'select<=': (a, b) => a <= b,
  'select==': (a, b) => a === b,
  'select!=': (a, b) => a !== b,
};

/** Makes nodes; constants are folded, neutral elements dropped. */
export class Graph {
  readonly #known = new Map<Operation, Map<number | string, Node>>();
  #count = 0;

  constant(value: number): Node {
    return this.#node('constant', [], value);
  }
  parameter(index: number): Node {
    return this.#node('parameter', [], index);
  }
  input(index: number): Node {
    return this.#node('input', [], index);
  }
  state(index: number): Node {
    return this.#node('state', [], index);
  }
  drive(index: number): Node {
    return this.#node('drive', [], index);
  }
  kept(index: number): Node {
    return this.#node('kept', [], index);
  }

  add(a: Node, b: Node): Node {
    if (isConstant(a, 0)) return b;
    if (isConstant(b, 0)) return a;
    if (a.operation === 'constant' && b.operation === 'constant') return this.constant(a.value + b.value);
    return this.#node('add', [a, b]);
  }

  subtract(a: Node, b: Node): Node {
    return a === b ? this.constant(0) : this.add(a, this.negative(b));
  }

  negative(a: Node): Node {
    return this.multiply(this.constant(-1), a);
  }

  multiply(a: Node, b: Node): Node {
    if (isConstant(a, 0) || isConstant(b, 0)) return this.constant(0);
    if (isConstant(a, 1)) return b;
    if (isConstant(b, 1)) return a;
    if (b.operation === 'constant')
      return a.operation === 'constant' ? this.constant(a.value * b.value) : this.multiply(b, a);
    // Constants meet at the front, so that unit factors fold into one.
    if (a.operation === 'constant' && b.operation === 'multiply' && b.arguments[0]!.operation === 'constant')
      return this.multiply(this.constant(a.value * b.arguments[0]!.value), b.arguments[1]!);
    return this.#node('multiply', [a, b]);
  }

  divide(a: Node, b: Node): Node {
    if (isConstant(b, 1)) return a;
    if (isConstant(a, 0) && !isConstant(b, 0)) return a;
    if (a.operation === 'constant' && b.operation === 'constant') return this.constant(a.value / b.value);
    return this.#node('divide', [a, b]);
  }

  power(base: Node, exponent: number): Node {
    if (exponent === 0) return this.constant(1);
    if (exponent === 1) return base;
    if (exponent === 0.5) return this.apply('sqrt', [base]);
    if (!Number.isInteger(exponent) || Math.abs(exponent) > 8) return this.raise(base, this.constant(exponent));
    if (base.operation === 'constant') return this.constant(base.value ** exponent);
    return this.#node('power', [base], exponent);
  }

  raise(base: Node, exponent: Node): Node {
    if (base.operation === 'constant' && exponent.operation === 'constant')
      return this.constant(base.value ** exponent.value);
    return this.#node('raise', [base, exponent]);
  }

  apply(operation: Operation, args: readonly Node[]): Node {
    const [a, b] = args as readonly [Node, Node];
    const folded = unary[operation];
    if (folded && a.operation === 'constant') return this.constant(folded(a.value));
    if ((operation === 'min' || operation === 'max') && a.operation === 'constant' && b.operation === 'constant')
      return this.constant(Math[operation](a.value, b.value));
    return this.#node(operation, args);
  }

  select(operation: Operation, a: Node, b: Node, then: Node, otherwise: Node): Node {
    if (then === otherwise) return then;
    if (a.operation === 'constant' && b.operation === 'constant')
      return compare[operation]!(a.value, b.value) ? then : otherwise;
    return this.#node(operation, [a, b, then, otherwise]);
  }

  /** The node with its arguments replaced, simplified anew. */
  rebuild(node: Node, args: readonly Node[]): Node {
    if (args.every((argument, i) => argument === node.arguments[i])) return node;
    const [a, b, c, d] = args as readonly [Node, Node, Node, Node];
    if (node.operation === 'add') return this.add(a, b);
    if (node.operation === 'multiply') return this.multiply(a, b);
    if (node.operation === 'divide') return this.divide(a, b);
    if (node.operation === 'power') return this.power(a, node.value);
    if (node.operation === 'raise') return this.raise(a, b);
    if (node.operation.startsWith('select')) return this.select(node.operation, a, b, c, d);
    return this.apply(node.operation, args);
  }

  #node(operation: Operation, args: readonly Node[], value = 0): Node {
    let table = this.#known.get(operation);
    if (!table) this.#known.set(operation, (table = new Map()));
    const key =
      args.length === 0
        ? value
        : args.length > 2
          ? args.map((argument) => argument.id).join(' ')
          : args[0]!.id * wide + (args[1] ? args[1].id : value + 16);
    const known = table.get(key);
    if (known) return known;
    const moves = operation === 'state' || operation === 'drive' || args.some((argument) => argument.moves);
    const node: Node = { id: this.#count++, operation, arguments: args, value, moves };
    table.set(key, node);
    return node;
  }
}

/** Two node numbers make one key as long as there are fewer nodes than this. */
const wide = 2 ** 26;

export function isConstant(node: Node, value?: number): boolean {
  return node.operation === 'constant' && (value === undefined || node.value === value);
}
