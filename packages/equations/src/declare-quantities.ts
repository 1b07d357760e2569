import { fillElements, findSets, readUnit, reportIndex, reportRow } from './left-side.ts';
import { formatMeasure, pure } from './measure.ts';
import {
  elementCount,
  findIndex,
  rowsOf,
  type Common,
  type Equation,
  type IndexSet,
  type Quantity,
  type Report,
  type Scope,
  type System,
} from './symbols.ts';
import type { Expression, IndexSyntax, InputStatement, ParameterSyntax, TableStatement, Target } from './syntax.ts';

/** Gives every name of a system its kind, its indices, its unit and what stands in each element. */
export function declareQuantities(system: System, report: Report): void {
  const declarations = new Declarations(system, report);
  const { statements } = system.syntax;
  for (const statement of statements) {
    if (statement.kind === 'input') declareInput(system, statement, report);
    else if (statement.kind === 'param')
      declarations.parameter(statement.target, statement.target, statement, statement.meaning);
    else if (statement.kind === 'table') declareTable(system, statement, declarations, report);
    else if (statement.kind === 'state') declarations.state(statement.target, statement.initial, statement.meaning);
    else if (statement.kind === 'definition')
      declarations.definition(statement.target, statement.expression, statement);
  }
  for (const statement of statements)
    if (statement.kind === 'derivative') declarations.derivative(statement.target, statement.expression);
  for (const quantity of system.quantities.values()) {
    if (!declarations.spoilt.has(quantity.name)) completeQuantity(system, quantity, report);
  }
}

/** Collects the left sides of one system: several may belong to one name, an element each. */
class Declarations {
  readonly #system: System;
  readonly #report: Report;
  readonly #sets: ReadonlyMap<string, readonly IndexSet[] | undefined>;
  /** Names with a left side that could not be read: what they lack is not told again. */
  readonly spoilt = new Set<string>();

  constructor(system: System, report: Report) {
    this.#system = system;
    this.#report = report;
    const targets = new Map<string, Target[]>();
    const note = (target: Target): void => void targets.set(target.name, [...(targets.get(target.name) ?? []), target]);
    for (const statement of system.syntax.statements) {
      if (statement.kind === 'table') for (const { target } of statement.columns) note(columnTarget(statement, target));
      else if (statement.kind === 'param' || statement.kind === 'state' || statement.kind === 'definition')
        note(statement.target);
    }
    this.#sets = new Map([...targets].map(([name, group]) => [name, findSets(system, group, report)]));
  }

  /** @param whole the left side that carries the unit; @param target the elements it fills */
  parameter(whole: Target, target: Target, parameter: ParameterSyntax, meaning = ''): void {
    const quantity = this.#declare(whole, 'parameter', meaning, (common, empty) => ({
      ...common,
      kind: 'parameter',
      elements: empty(),
    }));
    if (quantity) this.#fill(target, quantity.sets, quantity.elements, () => parameter);
  }

  state(target: Target, initial: number, meaning: string): void {
    const quantity = this.#declare(target, 'state', meaning, (common, empty) => ({
      ...common,
      kind: 'state',
      initials: empty(),
      derivatives: empty(),
    }));
    if (quantity) this.#fill(target, quantity.sets, quantity.initials, () => initial);
  }

  definition(target: Target, expression: Expression, { meaning, output }: { meaning: string; output: boolean }): void {
    const quantity = this.#declare(target, 'definition', meaning, (common, empty) => ({
      ...common,
      kind: 'definition',
      equations: empty(),
      output,
    }));
    if (quantity)
      this.#fill(target, quantity.sets, quantity.equations, (scope): Equation => ({
        expression,
        scope,
        at: target.at,
      }));
  }

  derivative(target: Target, expression: Expression): void {
    const quantity = this.#system.quantities.get(target.name);
    if (target.unit) this.#report(this.#system, target.unit.at, 'unit-on-derivative', { name: target.name });
    if (quantity?.kind !== 'state')
      this.#report(this.#system, target.at, 'derivative-without-state', { name: target.name });
    else
      this.#fill(target, quantity.sets, quantity.derivatives, (scope): Equation => ({
        expression,
        scope,
        at: target.at,
      }));
  }

  #fill<T>(target: Target, sets: readonly IndexSet[], into: (T | undefined)[], make: (scope: Scope) => T): void {
    if (!fillElements(this.#system, target, sets, into, make, this.#report)) this.spoilt.add(target.name);
  }

  #declare<K extends Quantity['kind']>(
    target: Target,
    kind: K,
    meaning: string,
    make: (common: Common, empty: () => undefined[]) => Quantity & { kind: K },
  ): (Quantity & { kind: K }) | undefined {
    const system = this.#system;
    const measure = readUnit(system, target, this.#report);
    const known = system.quantities.get(target.name);
    if ((known && known.kind !== kind) || findIndex(system, target.name)) {
      this.#report(system, target.at, 'name-twice', { name: target.name, system: system.name });
      return undefined;
    }
    // Only a definition may leave its unit open; elsewhere no unit says: a pure number.
    const declared = measure ?? (target.unit || kind === 'definition' ? undefined : pure);
    if (known) {
      if (declared && known.measure && declared !== known.measure) {
        this.#report(system, target.at, 'unit-conflict', {
          name: target.name,
          first: formatMeasure(known.measure),
          second: formatMeasure(declared),
        });
      }
      known.measure ??= declared;
      return known as Quantity & { kind: K };
    }
    const sets = this.#sets.get(target.name);
    if (!sets) return undefined;
    const common = { system, name: target.name, sets, measure: declared, meaning, at: target.at };
    const made = make(common, () => Array(elementCount(sets)).fill(undefined) as undefined[]);
    system.quantities.set(target.name, made);
    return made;
  }
}

function declareTable(system: System, table: TableStatement, declarations: Declarations, report: Report): void {
  const sets = table.indices.map((index) => findIndex(system, index.text));
  for (const [i, index] of table.indices.entries()) if (!sets[i]) reportIndex(system, index, report);
  if (!sets.every((set) => set !== undefined)) return;
  for (const { target, cells } of table.columns) {
    const whole = columnTarget(table, target);
    for (const { rows, parameter } of cells) {
      const strange = rows.findIndex((row, i) => !sets[i]!.rows.includes(row.text));
      if (strange >= 0) {
        reportRow(system, rows[strange]!, sets[strange]!, report);
        declarations.spoilt.add(target.name);
      } else
        declarations.parameter(whole, { ...whole, indices: [...rows, ...target.indices], at: parameter.at }, parameter);
    }
  }
}

/** A value column runs over the indices of its table and those in its own brackets. */
function columnTarget(table: { readonly indices: readonly IndexSyntax[] }, target: Target): Target {
  return { ...target, indices: [...table.indices, ...target.indices] };
}

function declareInput(system: System, statement: InputStatement, report: Report): void {
  const { target, from, meaning, fallback } = statement;
  const name = statement.qualified ? `${from!.system}.${target.name}` : target.name;
  if (system.quantities.has(name) || findIndex(system, name))
    return report(system, target.at, 'name-twice', { name, system: system.name });
  const sets: IndexSet[] = [];
  for (const index of target.indices) {
    const set = findIndex(system, index.text);
    if (!set) return reportIndex(system, index, report);
    sets.push(set);
  }
  const measure = target.unit ? readUnit(system, target, report) : pure;
  const common = { system, name, sets, measure, meaning, at: target.at, fallback };
  system.quantities.set(name, from ? { ...common, kind: 'import', from } : { ...common, kind: 'input' });
}

function completeQuantity(system: System, quantity: Quantity, report: Report): void {
  const missing = (list: readonly unknown[], code: string): void => {
    const names = (element: number): string =>
      rowsOf(quantity.sets, element)
        .map((row, i) => quantity.sets[i]!.rows[row]!)
        .join(',');
    const rows = list.flatMap((value, element) => (value === undefined ? [names(element)] : []));
    if (rows.length > 0) report(system, quantity.at, code, { name: quantity.name, rows: rows.join(' ') });
  };
  if (quantity.kind === 'parameter') missing(quantity.elements, 'rows-missing');
  if (quantity.kind === 'definition') missing(quantity.equations, 'rows-missing');
  if (quantity.kind !== 'state') return;
  missing(quantity.initials, 'rows-missing');
  missing(quantity.derivatives, quantity.sets.length === 0 ? 'derivative-missing' : 'derivative-rows-missing');
}
