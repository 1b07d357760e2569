import { formatExpression } from './format-expression.ts';
import type { Node } from './graph.ts';
import type { Surroundings } from './surroundings.ts';
import { formatMeasure, sameKind, type Measure } from './measure.ts';
import type { Expression, Place } from './syntax.ts';
import { convert, type Typed } from './typed.ts';

/** Brings everything that is added or compared into the unit of the first; zeros fit any. Undefined after a report. */
export function align(
  around: Surroundings,
  values: readonly Typed[],
  expressions: readonly Expression[],
  at: Place,
): { nodes: Node[]; measure: Measure | undefined } | undefined {
  const first = values.findIndex((value) => value.measure !== undefined);
  const measure = values[first]?.measure;
  if (!measure) return { nodes: values.map((value) => value.node), measure };
  for (const [i, { measure: other }] of values.entries()) {
    if (!other || sameKind(measure, other)) continue;
    const [left, right] = [expressions[first]!, expressions[i]!];
    const bare = isPlainNumber(right) ? right : isPlainNumber(left) ? left : undefined;
    if (bare) {
      const unit = formatMeasure(bare === right ? measure : other);
      around.report(bare.at, 'number-needs-unit', { number: formatExpression(bare), unit });
    } else {
      const fields = {
        left: formatExpression(left),
        leftUnit: formatMeasure(measure),
        right: formatExpression(right),
        rightUnit: formatMeasure(other),
      };
      around.report(at, 'units-differ', fields);
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
