import { formatExpression } from './format-expression.ts';
import { Graph, type Node } from './graph.ts';
import { findInterval, type Interval } from './interval.ts';
import { lowerExpression } from './lower-expression.ts';
import type { Surroundings } from './surroundings.ts';
import { isPlainNumber } from './align.ts';
import { formatMeasure, isPure, pure, sameKind, type Measure } from './measure.ts';
import { findQuantity, isBound, resolveElement, resolveRange, type Import } from './names.ts';
import { elementName, elementOf, rowsOf, type Equation, type Quantity, type Report, type System } from './symbols.ts';
import type { Place } from './syntax.ts';
import { convert, type Typed } from './typed.ts';

/** Turns single elements of quantities into nodes, each once, with every unit checked on the way. */
export class Lowering {
  readonly graph = new Graph();
  readonly #systems: ReadonlyMap<string, System>;
  readonly #report: Report;
  /** Number of a quantity's first element among the parameters, inputs or states. */
  readonly #first: ReadonlyMap<Quantity, number>;
  readonly #interval: (node: Node) => Interval;
  readonly #finished = new Map<Quantity, Map<number, Typed | undefined>>();
  readonly #underway: { quantity: Quantity; element: number }[] = [];

  constructor(
    systems: ReadonlyMap<string, System>,
    first: ReadonlyMap<Quantity, number>,
    ranges: readonly Interval[],
    report: Report,
  ) {
    this.#systems = systems;
    this.#first = first;
    this.#interval = findInterval(ranges);
    this.#report = report;
  }

  /** The value of one element, or undefined after a report; `at` is where `asker` names it. */
  valueOf(quantity: Quantity, element: number, asker: System, at: Place): Typed | undefined {
    if (isBound(quantity, this.#systems)) return this.#imported(quantity, element, at);
    const { measure } = quantity;
    const number = (this.#first.get(quantity) ?? 0) + element;
    if (quantity.kind === 'parameter') return { node: this.graph.parameter(number), measure };
    if (quantity.kind === 'state') return { node: this.graph.state(number), measure };
    if (quantity.kind !== 'definition') return { node: this.graph.input(number), measure };
    const finished = this.#finished.get(quantity) ?? new Map<number, Typed | undefined>();
    this.#finished.set(quantity, finished);
    if (finished.has(element)) return finished.get(element);
    if (this.#closesLoop(quantity, element, asker, at)) return undefined;
    this.#underway.push({ quantity, element });
    const value = this.#defined(quantity, element);
    this.#underway.pop();
    finished.set(element, value);
    return value;
  }

  /** An equation in the unit wanted (in the equation's own where that is open), or undefined after a report. */
  equation(quantity: Quantity, equation: Equation, wanted: Measure | undefined, name: string): Typed | undefined {
    const value = lowerExpression(this.#surroundings(quantity.system), equation.expression, equation.scope);
    if (!value || !value.measure || !wanted || sameKind(value.measure, wanted)) return value;
    const { expression } = equation;
    const unit = formatMeasure(wanted);
    if (isPlainNumber(expression)) {
      this.#report(quantity.system, expression.at, 'number-needs-unit', { number: formatExpression(expression), unit });
    } else {
      const found = formatMeasure(value.measure);
      this.#report(quantity.system, equation.at, 'equation-unit', { name, wanted: unit, found });
    }
    return undefined;
  }

  #closesLoop(quantity: Quantity, element: number, asker: System, at: Place): boolean {
    const start = this.#underway.findIndex((each) => each.quantity === quantity && each.element === element);
    if (start < 0) return false;
    const loop = this.#underway.slice(start).map((each) => elementName(each.quantity, each.element));
    this.#report(asker, at, 'cycle', { loop: [...loop, loop[0]!].join(' -> ') });
    return true;
  }

  #defined(quantity: Quantity & { kind: 'definition' }, element: number): Typed | undefined {
    const equation = quantity.equations[element];
    const value = equation && this.equation(quantity, equation, quantity.measure, elementName(quantity, element));
    if (!value) return undefined;
    // A unit that cancels but for a factor (h/d) is kept as a pure number.
    quantity.measure ??= value.measure && (isPure(value.measure) ? pure : value.measure);
    // A zero fits any unit, and stays so until another element says which.
    return quantity.measure ? { node: convert(this.graph, value, quantity.measure), measure: quantity.measure } : value;
  }

  /** Follows an import to its source; rows are matched by name, the number comes in the unit declared here. */
  #imported(quantity: Import, element: number, at: Place, chain: readonly Import[] = []): Typed | undefined {
    const { system, from, sets } = quantity;
    const source = this.#systems.get(from.system)?.quantities.get(from.name);
    if (!source || source.sets.length !== sets.length) return undefined;
    if (chain.includes(quantity)) {
      // Told for one import of the circle only.
      const names = chain.slice(chain.indexOf(quantity)).map((each) => `${each.system.name}.${each.name}`);
      if (names.every((name) => names[0]! <= name)) {
        this.#report(system, quantity.at, 'cycle', { loop: [...names, names[0]!].join(' -> ') });
      }
      return undefined;
    }
    const rows = rowsOf(sets, element).map((row, i) => source.sets[i]!.rows.indexOf(sets[i]!.rows[row]!));
    if (rows.some((row) => row < 0)) return undefined;
    const there = elementOf(source.sets, rows);
    const value = isBound(source, this.#systems)
      ? this.#imported(source, there, at, [...chain, quantity])
      : this.valueOf(source, there, system, at);
    const wanted = quantity.measure;
    if (!value?.measure || !wanted) return value;
    if (sameKind(value.measure, wanted)) return { node: convert(this.graph, value, wanted), measure: wanted };
    const fields = {
      name: `${from.system}.${from.name}`,
      wanted: formatMeasure(wanted),
      found: formatMeasure(value.measure),
    };
    this.#report(system, quantity.at, 'import-unit', fields);
    return undefined;
  }

  #surroundings(system: System): Surroundings {
    return {
      graph: this.graph,
      lower: lowerExpression,
      inBranch: false,
      report: (at, code, fields) => this.#report(system, at, code, fields),
      range: (letter, over, at) => resolveRange(system, letter, over, at, this.#report),
      interval: this.#interval,
      lookUp: (name, scope) => {
        const quantity = findQuantity(this.#systems, system, name, this.#report);
        const element = quantity && resolveElement(system, quantity, name.indices, scope, name.at, this.#report);
        return element === undefined ? undefined : this.valueOf(quantity!, element, system, name.at);
      },
    };
  }
}
