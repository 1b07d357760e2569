import { align } from './align.ts';
import { formatExpression } from './format-expression.ts';
import type { Node, Operation } from './graph.ts';
import type { Surroundings } from './surroundings.ts';
import type { Scope } from './symbols.ts';
import type { Expression } from './syntax.ts';
import type { Typed } from './typed.ts';

type Switch = Expression & { readonly kind: 'if' };

/** A hard switch where nothing compared moves; else a blend of both branches over a width. */
export function lowerSwitch(around: Surroundings, expression: Switch, scope: Scope): Typed | undefined {
  const { graph } = around;
  const { left, right, within, comparison } = expression;
  const tested = within ? [left, right, within] : [left, right];
  // A blend evaluates both branches: a divisor that a branch was to guard would still meet its zero.
  const branch = within ? { ...around, inBranch: true } : around;
  const conditions = tested.map((each) => around.lower(around, each, scope));
  const branches = [expression.then, expression.otherwise].map((each) => branch.lower(branch, each, scope));
  if (!conditions.every((each) => each !== undefined) || !branches.every((each) => each !== undefined))
    return undefined;
  const condition = align(around, conditions, tested, expression.at);
  const results = align(around, branches, [expression.then, expression.otherwise], expression.at);
  if (!condition || !results) return undefined;
  const [a, b, width] = condition.nodes as [Node, Node, Node | undefined];
  const [then, otherwise] = results.nodes as [Node, Node];
  const { measure } = results;
  if (!within || !width) {
    if (!a.moves && !b.moves)
      return { node: graph.select(`select${comparison}` as Operation, a, b, then, otherwise), measure };
    around.report(expression.at, 'hard-switch', {
      condition: `${formatExpression(left)} ${comparison} ${formatExpression(right)}`,
    });
    return undefined;
  }
  if (comparison === '==' || comparison === '!=') {
    around.report(expression.at, 'equality-within', { comparison });
    return undefined;
  }
  if (!checkWidth(around, width, within)) return undefined;
  const excess = comparison.startsWith('>') ? graph.subtract(a, b) : graph.subtract(b, a);
  const share = graph.apply('logistic', [graph.divide(excess, width)]);
  return { node: graph.add(otherwise, graph.multiply(share, graph.subtract(then, otherwise))), measure };
}

/** A width must never reach zero, whatever values its parameters take within their ranges. */
export function checkWidth(around: Surroundings, width: Node, expression: Expression): boolean {
  if (around.interval(width)[0] > 0) return true;
  around.report(expression.at, 'width-not-positive', { width: formatExpression(expression) });
  return false;
}
