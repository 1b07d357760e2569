import type { Expression } from './syntax.ts';

const strength: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };

/**
 * The expression as one would write it, with no more brackets than needed. Reads back as the same tree.
 * @example formatExpression(tree) // 'Umax[circuit] * psi[circuit] / (psi[circuit] + psi50)'
 */
export function formatExpression(expression: Expression): string {
  return format(expression, 0);
}

function format(expression: Expression, outer: number): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'name': {
      const indices =
        expression.indices.length > 0 ? `[${expression.indices.map((index) => index.text).join(', ')}]` : '';
      return `${expression.system === undefined ? '' : `${expression.system}.`}${expression.name}${indices}`;
    }
    case 'negative':
      return bracket(`-${format(expression.operand, 3)}`, outer > 2);
    case 'binary': {
      const { operator } = expression;
      const own = strength[operator]!;
      if (operator === '^')
        return bracket(`${format(expression.left, 5)}^${formatExponent(expression.right)}`, outer > 4);
      return bracket(`${format(expression.left, own)} ${operator} ${format(expression.right, own + 1)}`, outer > own);
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map(formatExpression).join(', ')})`;
    case 'sum':
      return `sum(${expression.letter}${expression.over === undefined ? '' : ` in ${expression.over}`}: ${formatExpression(expression.body)})`;
    case 'if': {
      const { comparison, within } = expression;
      const condition = `${formatExpression(expression.left)} ${comparison} ${formatExpression(expression.right)}`;
      const width = within ? ` within ${formatExpression(within)}` : '';
      return bracket(
        `if ${condition}${width} then ${formatExpression(expression.then)} else ${formatExpression(expression.otherwise)}`,
        outer > 0,
      );
    }
  }
}

function formatExponent(exponent: Expression): string {
  return exponent.kind === 'negative' ? `-${format(exponent.operand, 5)}` : format(exponent, 5);
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
