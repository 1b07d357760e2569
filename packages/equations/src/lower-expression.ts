import { align } from './align.ts';
import { formatExpression } from './format-expression.ts';
import { isConstant, type Node } from './graph.ts';
import { canVanish } from './interval.ts';
import { lowerCall } from './lower-call.ts';
import { lowerSwitch } from './lower-switch.ts';
import { divideMeasures, formatMeasure, isPure, multiplyMeasures, pure, raiseMeasure } from './measure.ts';
import { refuseUnit, type Surroundings } from './surroundings.ts';
import type { Scope } from './symbols.ts';
import type { Expression } from './syntax.ts';
import { convert, isZero, type Typed } from './typed.ts';

/**
 * Syntax to graph, with the dimension of every step checked and conversions put in where units differ.
 * @returns undefined where something was reported, so that one mistake is told once
 */
export function lowerExpression(around: Surroundings, expression: Expression, scope: Scope): Typed | undefined {
  const value = lowerAny(around, expression, scope);
  if (!value || !isConstant(value.node) || Number.isFinite(value.node.value)) return value;
  around.report(expression.at, 'not-finite', { expression: formatExpression(expression) });
  return undefined;
}

function lowerAny(around: Surroundings, expression: Expression, scope: Scope): Typed | undefined {
  const { graph } = around;
  const lower = (each: Expression): Typed | undefined => lowerExpression(around, each, scope);
  switch (expression.kind) {
    case 'number':
      return { node: graph.constant(expression.value), measure: expression.value === 0 ? undefined : pure };
    case 'name':
      return around.lookUp(expression, scope);
    case 'negative': {
      const operand = lower(expression.operand);
      return operand && { ...operand, node: graph.negative(operand.node) };
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
      return lowerSwitch(around, expression, scope);
  }
}

type Binary = Expression & { readonly kind: 'binary' };

function lowerBinary(around: Surroundings, expression: Binary, left: Typed, right: Typed): Typed | undefined {
  const { graph } = around;
  if (expression.operator === '^') return lowerPower(around, expression, left, right);
  if (expression.operator === '*') {
    const measure = left.measure && right.measure && multiplyMeasures(left.measure, right.measure);
    return { node: graph.multiply(left.node, right.node), measure };
  }
  if (expression.operator === '/') {
    if (!checkDivisor(around, expression, right)) return undefined;
    const measure = left.measure && divideMeasures(left.measure, right.measure ?? pure);
    return { node: graph.divide(left.node, right.node), measure };
  }
  const aligned = align(around, [left, right], [expression.left, expression.right], expression.at);
  if (!aligned) return undefined;
  const [a, b] = aligned.nodes as [Node, Node];
  return { node: expression.operator === '+' ? graph.add(a, b) : graph.subtract(a, b), measure: aligned.measure };
}

/** Refuses what is zero, a parameter whose range reaches zero, and in a blend whatever can be zero. */
function checkDivisor(around: Surroundings, expression: Binary, { node, measure }: Typed): boolean {
  const divisor = formatExpression(expression.right);
  if (isZero({ node, measure })) around.report(expression.at, 'division-by-zero', { divisor });
  else if (isScaledParameter(node) && canVanish(around.interval(node))) {
    around.report(expression.at, 'divisor-range', { divisor });
  } else if (around.inBranch && canVanish(around.interval(node)))
    around.report(expression.at, 'divisor-in-branch', { divisor });
  else return true;
  return false;
}

function isScaledParameter(node: Node): boolean {
  const [first, second] = node.arguments;
  return (
    node.operation === 'parameter' ||
    (node.operation === 'multiply' && isConstant(first!) && second!.operation === 'parameter')
  );
}

function lowerPower(around: Surroundings, expression: Binary, base: Typed, exponent: Typed): Typed | undefined {
  const { graph } = around;
  if (exponent.measure && !isPure(exponent.measure))
    return refuseUnit(around, expression.right, exponent.measure, 'an exponent');
  const number = convert(graph, exponent, pure);
  const measure = base.measure ?? pure;
  if (around.interval(number)[0] < 0 && !checkDivisor(around, { ...expression, right: expression.left }, base))
    return undefined;
  if (isPure(measure)) {
    const node = convert(graph, base, pure);
    return { node: isConstant(number) ? graph.power(node, number.value) : graph.raise(node, number), measure: pure };
  }
  const raised = isConstant(number) ? raiseMeasure(measure, number.value) : undefined;
  if (raised) return { node: graph.power(base.node, number.value), measure: raised };
  const fields = {
    base: formatExpression(expression.left),
    unit: formatMeasure(measure),
    exponent: formatExpression(expression.right),
  };
  around.report(expression.at, 'power-of-unit', fields);
  return undefined;
}

function lowerSum(around: Surroundings, expression: Expression & { kind: 'sum' }, scope: Scope): Typed | undefined {
  const { letter, over, body, at } = expression;
  const set = around.range(letter, over, at);
  if (!set) return undefined;
  if (scope.has(letter)) {
    around.report(at, 'sum-letter-taken', { letter });
    return undefined;
  }
  const terms: Typed[] = [];
  for (let row = 0; row < set.rows.length; row += 1) {
    const term = lowerExpression(around, body, new Map(scope).set(letter, { set, row }));
    if (!term) return undefined;
    terms.push(term);
  }
  const aligned = align(
    around,
    terms,
    terms.map(() => body),
    at,
  );
  return (
    aligned && { node: aligned.nodes.reduce((sum, term) => around.graph.add(sum, term)), measure: aligned.measure }
  );
}
