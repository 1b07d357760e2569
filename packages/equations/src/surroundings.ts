import { formatExpression } from './format-expression.ts';
import type { Graph, Node } from './graph.ts';
import type { Interval } from './interval.ts';
import { formatMeasure, type Measure } from './measure.ts';
import type { IndexSet, Scope } from './symbols.ts';
import type { Expression, Place } from './syntax.ts';
import type { Typed } from './typed.ts';

/** What the lowering of an expression asks of its surroundings. */
export interface Surroundings {
  readonly graph: Graph;
  /** Whether this stands in a branch of a blend, where both branches are evaluated. */
  readonly inBranch: boolean;
  report(at: Place, code: string, fields?: Readonly<Record<string, string | number>>): void;
  /** The quantity a name stands for, or undefined after a report. */
  lookUp(name: Expression & { kind: 'name' }, scope: Scope): Typed | undefined;
  /** The index that a letter of `sum` runs over, or undefined after a report. */
  range(letter: string, over: string | undefined, at: Place): IndexSet | undefined;
  interval(node: Node): Interval;
  /** `lowerExpression`, handed on so that its parts need not import it. */
  lower(around: Surroundings, expression: Expression, scope: Scope): Typed | undefined;
}

/** Reports a value whose unit keeps it out of a place for pure numbers. */
export function refuseUnit(around: Surroundings, argument: Expression, measure: Measure, by: string): undefined {
  around.report(argument.at, 'needs-pure-number', {
    by,
    argument: formatExpression(argument),
    unit: formatMeasure(measure),
  });
  return undefined;
}
