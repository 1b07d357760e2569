import { isConstant, type Graph, type Node, type Operation } from './graph.ts';
import {
  formatMeasure,
  isPure,
  divideMeasures,
  multiplyMeasures,
  pure,
  raiseMeasure,
  sameKind,
  type Measure,
} from './measure.ts';
import { formatExpression } from './format-expression.ts';
import type { Binding, IndexSet, Scope } from './symbols.ts';
import type { Expression, IndexSyntax, Place } from './syntax.ts';
import { convert, isZero, type Typed } from './typed.ts';

/** What the lowering of an expression asks of its surroundings. */
export interface Surroundings {
  readonly graph: Graph;
  report(at: Place, code: string, fields?: Readonly<Record<string, string | number>>): void;
  /** The quantity a name stands for, or undefined after a report. */
  lookUp(
    system: string | undefined,
    name: string,
    indices: readonly IndexSyntax[],
    scope: Scope,
    at: Place,
  ): Typed | undefined;
  /** The index that a letter of `sum` runs over, or undefined after a report. */
  range(letter: string, over: string | undefined, at: Place): IndexSet | undefined;
  /** Whether a parameter or literal may be used as a width: its whole range is above 0. */
  isPositive(expression: Expression): boolean;
}

/**
 * Syntax to graph, with the dimension of every step checked and conversions put in where units differ.
 * @returns undefined where something was reported, so that one mistake is told once
 */
export function lowerExpression(around: Surroundings, expression: Expression, scope: Scope): Typed | undefined {
  const lower = (each: Expression): Typed | undefined => lowerExpression(around, each, scope);
  switch (expression.kind) {
    case 'number':
      return { node: around.graph.constant(expression.value), measure: expression.value === 0 ? undefined : pure };
    case 'name':
      return around.lookUp(expression.system, expression.name, expression.indices, scope, expression.at);
    case 'negative': {
      const operand = lower(expression.operand);
      return operand && { ...operand, node: around.graph.negative(operand.node) };
    }
    case 'binary': {
      const left = lower(expression.left);
      const right = lower(expression.right);
      return left && right && lowerBinary(around, expression, left, right);
    }
    case 'call': {
      const args = expression.arguments.map(lower);
      return args.every((argument) => argument !== undefined) ? lowerCall(around, expression, args) : undefined;
    }
    case 'sum':
      return lowerSum(around, expression, scope);
    case 'if':
      return lowerIf(around, expression, lower);
  }
}

function lowerBinary(
  around: Surroundings,
  expression: Expression & { kind: 'binary' },
  left: Typed,
  right: Typed,
): Typed | undefined {
  const { graph } = around;
  switch (expression.operator) {
    case '+':
    case '-': {
      const aligned = align(around, [left, right], [expression.left, expression.right], expression.at);
      if (!aligned) return undefined;
      const [a, b] = aligned.nodes as [Node, Node];
      return { node: expression.operator === '+' ? graph.add(a, b) : graph.subtract(a, b), measure: aligned.measure };
    }
    case '*': {
      const zero = left.measure === undefined || right.measure === undefined;
      return {
        node: graph.multiply(left.node, right.node),
        measure: zero ? undefined : multiplyMeasures(left.measure, right.measure),
      };
    }
    case '/': {
      if (isZero(right)) {
        around.report(expression.at, 'division-by-zero', { divisor: formatExpression(expression.right) });
        return undefined;
      }
      if (!left.measure) return left;
      return {
        node: graph.divide(left.node, right.node),
        measure: divideMeasures(left.measure, right.measure ?? pure),
      };
    }
    case '^':
      return lowerPower(around, expression, left, right);
  }
}

function lowerPower(
  around: Surroundings,
  expression: Expression & { kind: 'binary' },
  base: Typed,
  exponent: Typed,
): Typed | undefined {
  const { graph } = around;
  if (exponent.measure && !isPure(exponent.measure))
    return refuse(around, expression.right, exponent.measure, 'an exponent');
  const number = convert(graph, exponent, pure);
  const measure = base.measure ?? pure;
  if (isPure(measure)) {
    const node = convert(graph, base, pure);
    return { node: isConstant(number) ? graph.power(node, number.value) : graph.raise(node, number), measure: pure };
  }
  const raised = isConstant(number) ? raiseMeasure(measure, number.value) : undefined;
  if (raised) return { node: graph.power(base.node, number.value), measure: raised };
  around.report(expression.at, 'power-of-unit', {
    base: formatExpression(expression.left),
    unit: formatMeasure(measure),
    exponent: formatExpression(expression.right),
  });
  return undefined;
}

function lowerCall(
  around: Surroundings,
  expression: Expression & { kind: 'call' },
  args: readonly Typed[],
): Typed | undefined {
  const { graph } = around;
  const { name } = expression;
  const first = args[0]!;
  if (name === 'exp' || name === 'ln' || name === 'tanh') {
    if (first.measure && !isPure(first.measure)) return refuse(around, expression.arguments[0]!, first.measure, name);
    if (name === 'ln' && isConstant(first.node) && first.node.value <= 0) {
      around.report(expression.at, 'ln-of-nothing', { argument: formatExpression(expression.arguments[0]!) });
      return undefined;
    }
    return { node: graph.apply(name, [convert(graph, first, pure)]), measure: pure };
  }
  if (name === 'sqrt') {
    const measure = first.measure && raiseMeasure(first.measure, 0.5);
    if (!first.measure) return first;
    if (measure) return { node: graph.apply('sqrt', [first.node]), measure };
    if (isPure(first.measure)) return { node: graph.apply('sqrt', [convert(graph, first, pure)]), measure: pure };
    around.report(expression.at, 'power-of-unit', {
      base: formatExpression(expression.arguments[0]!),
      unit: formatMeasure(first.measure),
      exponent: '0.5',
    });
    return undefined;
  }
  if (name === 'abs') return { node: graph.apply('abs', [first.node]), measure: first.measure };
  if (name === 'positive') return { node: graph.apply('max', [first.node, graph.constant(0)]), measure: first.measure };
  const aligned = align(around, args, expression.arguments, expression.at);
  if (!aligned) return undefined;
  const { nodes, measure } = aligned;
  if (name === 'min' || name === 'max') return { node: nodes.reduce((a, b) => graph.apply(name, [a, b])), measure };
  if (!checkWidth(around, expression.arguments[1]!)) return undefined;
  // softplus w ln(1 + exp(e/w)) and its mirror, written so that nothing overflows: max(e, 0) + w ln(1 + exp(-|e|/w)).
  const [e, width] = nodes as [Node, Node];
  const zero = graph.constant(0);
  const tail = graph.multiply(width, graph.apply('tail', [graph.divide(e, width)]));
  const node =
    name === 'above'
      ? graph.add(graph.apply('max', [e, zero]), tail)
      : graph.subtract(graph.apply('min', [e, zero]), tail);
  return { node, measure };
}

function lowerSum(around: Surroundings, expression: Expression & { kind: 'sum' }, scope: Scope): Typed | undefined {
  const set = around.range(expression.letter, expression.over, expression.at);
  if (!set) return undefined;
  if (scope.has(expression.letter)) {
    around.report(expression.at, 'sum-letter-taken', { letter: expression.letter });
    return undefined;
  }
  let total: Typed | undefined;
  for (let row = 0; row < set.rows.length; row += 1) {
    const binding: Binding = { set, row };
    const term = lowerExpression(around, expression.body, new Map(scope).set(expression.letter, binding));
    if (!term) return undefined;
    const measure: Measure | undefined = total?.measure ?? term.measure;
    const node = measure ? convert(around.graph, term, measure) : term.node;
    total = { node: total ? around.graph.add(total.node, node) : node, measure };
  }
  return total;
}

function lowerIf(
  around: Surroundings,
  expression: Expression & { kind: 'if' },
  lower: (each: Expression) => Typed | undefined,
): Typed | undefined {
  const { graph } = around;
  const parts = [expression.left, expression.right, expression.then, expression.otherwise].map(lower);
  const within = expression.within && lower(expression.within);
  if (expression.within && !within) return undefined;
  const [left, right, then, otherwise] = parts;
  if (!left || !right || !then || !otherwise) return undefined;
  const tested = [left, right, ...(within ? [within] : [])];
  const condition = align(
    around,
    tested,
    [expression.left, expression.right, ...(expression.within ? [expression.within] : [])],
    expression.at,
  );
  const branches = align(around, [then, otherwise], [expression.then, expression.otherwise], expression.at);
  if (!condition || !branches) return undefined;
  const [a, b, width] = condition.nodes as [Node, Node, Node | undefined];
  const [c, d] = branches.nodes as [Node, Node];
  if (!width) {
    if (a.moves || b.moves) {
      around.report(expression.at, 'hard-switch', {
        condition: `${formatExpression(expression.left)} ${expression.comparison} ${formatExpression(expression.right)}`,
      });
      return undefined;
    }
    return { node: graph.select(`select${expression.comparison}` as Operation, a, b, c, d), measure: branches.measure };
  }
  if (expression.comparison === '==' || expression.comparison === '!=') {
    around.report(expression.at, 'equality-within', { comparison: expression.comparison });
    return undefined;
  }
  if (!checkWidth(around, expression.within!)) return undefined;
  const difference = expression.comparison.startsWith('>') ? graph.subtract(a, b) : graph.subtract(b, a);
  const share = graph.apply('logistic', [graph.divide(difference, width)]);
  return { node: graph.add(d, graph.multiply(share, graph.subtract(c, d))), measure: branches.measure };
}

function checkWidth(around: Surroundings, width: Expression): boolean {
  if (around.isPositive(width)) return true;
  around.report(width.at, 'width-not-positive', { width: formatExpression(width) });
  return false;
}

/** Brings everything that is added or compared into one unit; zeros fit any. */
function align(
  around: Surroundings,
  values: readonly Typed[],
  expressions: readonly Expression[],
  at: Place,
): { nodes: Node[]; measure: Measure | undefined } | undefined {
  const measures = values.map((value) => value.measure);
  const first = measures.findIndex((measure) => measure !== undefined);
  const measure = measures[first];
  if (!measure) return { nodes: values.map((value) => value.node), measure };
  for (const [i, other] of measures.entries()) {
    if (!other || sameKind(measure, other)) continue;
    const bare = [i, first].find((each) => isPlainNumber(expressions[each]!));
    if (bare !== undefined) {
      const wanted = formatMeasure(bare === i ? measure : other);
      around.report(expressions[bare]!.at, 'number-needs-unit', {
        number: formatExpression(expressions[bare]!),
        unit: wanted,
      });
    } else {
      around.report(at, 'units-differ', {
        left: formatExpression(expressions[first]!),
        leftUnit: formatMeasure(measure),
        right: formatExpression(expressions[i]!),
        rightUnit: formatMeasure(other),
      });
    }
    return undefined;
  }
  return { nodes: values.map((value) => convert(around.graph, value, measure)), measure };
}

/** Only literals: a number that somebody wrote, perhaps with a sign or a fraction bar. */
export function isPlainNumber(expression: Expression): boolean {
  if (expression.kind === 'number') return true;
  if (expression.kind === 'negative') return isPlainNumber(expression.operand);
  return expression.kind === 'binary' && isPlainNumber(expression.left) && isPlainNumber(expression.right);
}

function refuse(around: Surroundings, argument: Expression, measure: Measure, by: string): undefined {
  around.report(argument.at, 'needs-pure-number', {
    by,
    argument: formatExpression(argument),
    unit: formatMeasure(measure),
  });
  return undefined;
}
