import { parseMeasure, pure, type Measure } from './measure.ts';
import { nearest } from './nearest.ts';
import {
  elementCount,
  rowsOf,
  type Equation,
  type IndexSet,
  type Quantity,
  type Report,
  type Scope,
  type System,
} from './symbols.ts';
import type { Expression, IndexSyntax, Statement, SystemSyntax, Target } from './syntax.ts';

/** Systems with their indices and names; every double, unknown or incomplete declaration is reported. */
export function declareSystems(syntaxes: readonly SystemSyntax[], report: Report): Map<string, System> {
  const systems = new Map<string, System>();
  for (const syntax of syntaxes) {
    if (systems.has(syntax.name)) report(syntax, syntax.at, 'system-twice', { name: syntax.name });
    else systems.set(syntax.name, { ...syntax, syntax, indices: new Map(), letters: new Map(), quantities: new Map() });
  }
  for (const system of systems.values()) declareIndices(system, systems, report);
  for (const system of systems.values()) declareQuantities(system, report);
  return systems;
}

function declareIndices(system: System, systems: ReadonlyMap<string, System>, report: Report): void {
  const taken = new Set<string>();
  const take = ({ text, at }: IndexSyntax): boolean => {
    if (!taken.has(text)) return taken.add(text) !== undefined;
    report(system, at, 'name-twice', { name: text, system: system.name });
    return false;
  };
  for (const statement of system.syntax.statements) {
    if (statement.kind !== 'index') continue;
    const rows =
      statement.from === undefined
        ? statement.rows.map((row) => row.text)
        : borrowRows(system, statement, systems, report);
    if (!rows || !take({ text: statement.name, at: statement.at })) continue;
    const set = { name: statement.name, rows };
    statement.rows.forEach((row, i) => {
      if (rows.indexOf(row.text) !== i) report(system, row.at, 'name-twice', { name: row.text, system: system.name });
    });
    system.indices.set(set.name, set);
    for (const letter of statement.letters) if (take(letter)) system.letters.set(letter.text, set);
  }
  for (const set of system.indices.values()) {
    for (const row of set.rows)
      if (taken.has(row))
        report(system, system.syntax.at, 'row-is-index', { row, index: set.name, system: system.name });
  }
}

function borrowRows(
  system: System,
  statement: Statement & { kind: 'index' },
  systems: ReadonlyMap<string, System>,
  report: Report,
): readonly string[] | undefined {
  const visited = new Set<string>([system.name]);
  let { from } = statement;
  while (from !== undefined) {
    const source = systems.get(from);
    const found = source?.syntax.statements.find((each) => each.kind === 'index' && each.name === statement.name);
    if (!source) report(system, statement.at, 'system-unknown', { system: from });
    else if (found?.kind !== 'index' || visited.has(from))
      report(system, statement.at, 'index-not-there', { index: statement.name, system: from });
    else if (found.from === undefined) return found.rows.map((row) => row.text);
    else {
      visited.add(from);
      from = found.from;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** The index a letter or name stands for. */
export function findIndex(system: System, text: string): IndexSet | undefined {
  return system.indices.get(text) ?? system.letters.get(text);
}

type Position = { readonly set: IndexSet; readonly row: number | undefined; readonly letter: string };

function declareQuantities(system: System, report: Report): void {
  const { statements } = system.syntax;
  const targets = new Map<string, Target[]>();
  const eachTarget = (visit: (target: Target) => void): void => {
    for (const statement of statements) {
      if (statement.kind === 'table')
        for (const { target } of statement.columns) visit(wholeTarget(statement.indices, target));
      else if (statement.kind === 'param' || statement.kind === 'state' || statement.kind === 'definition')
        visit(statement.target);
    }
  };
  eachTarget((target) => targets.set(target.name, [...(targets.get(target.name) ?? []), target]));
  const setsOf = new Map([...targets].map(([name, group]) => [name, findSets(system, group, report)] as const));

  const declare = <Q extends Quantity>(
    target: Target,
    make: (sets: readonly IndexSet[], measure: Measure | undefined) => Q,
    kind: Q['kind'],
  ): Q | undefined => {
    const known = system.quantities.get(target.name);
    const measure = readUnit(system, target, report);
    if (known && known.kind !== kind) {
      report(system, target.at, 'name-twice', { name: target.name, system: system.name });
      return undefined;
    }
    if (known) {
      if (target.unit && measure) known.measure ??= measure;
      return known as Q;
    }
    if (findIndex(system, target.name))
      report(system, target.at, 'name-twice', { name: target.name, system: system.name });
    const sets = setsOf.get(target.name);
    if (!sets) return undefined;
    const made = make(sets, target.unit ? measure : undefined);
    system.quantities.set(target.name, made);
    return made;
  };
  /** Puts a value into every element the left side covers. */
  const fill = <T>(
    target: Target,
    sets: readonly IndexSet[],
    into: (T | undefined)[],
    make: (scope: Scope) => T,
  ): void => {
    const positions = placeTarget(system, target, sets, report);
    if (!positions) return;
    for (let element = 0; element < into.length; element += 1) {
      const rows = rowsOf(sets, element);
      if (positions.some((position, i) => position.row !== undefined && position.row !== rows[i])) continue;
      const scope: Scope = new Map(
        positions.flatMap((position, i) =>
          position.row === undefined ? [[position.letter, { set: position.set, row: rows[i]! }] as const] : [],
        ),
      );
      if (into[element] !== undefined)
        report(system, target.at, 'name-twice', { name: nameOf(target, sets, rows), system: system.name });
      else into[element] = make(scope);
    }
  };

  for (const statement of statements) {
    if (statement.kind === 'input') declareInput(system, statement, report);
    else if (statement.kind === 'param') {
      const { target, meaning } = statement;
      const quantity = declare(
        target,
        (sets, measure) =>
          ({
            kind: 'parameter',
            system,
            name: target.name,
            sets,
            measure,
            meaning,
            at: target.at,
            elements: Array(elementCount(sets)).fill(undefined),
          }) as Quantity & { kind: 'parameter' },
        'parameter',
      );
      if (quantity) fill(target, quantity.sets, quantity.elements, () => statement);
    } else if (statement.kind === 'table') {
      for (const { target, cells } of statement.columns) {
        const whole = wholeTarget(statement.indices, target);
        const quantity = declare(
          whole,
          (sets, measure) =>
            ({
              kind: 'parameter',
              system,
              name: target.name,
              sets,
              measure,
              meaning: '',
              at: target.at,
              elements: Array(elementCount(sets)).fill(undefined),
            }) as Quantity & { kind: 'parameter' },
          'parameter',
        );
        if (!quantity) continue;
        for (const cell of cells) {
          const rows: Target = { ...whole, indices: [...cell.rows, ...target.indices], at: cell.parameter.at };
          if (checkRows(system, statement.indices, cell.rows, report))
            fill(rows, quantity.sets, quantity.elements, () => cell.parameter);
        }
      }
    } else if (statement.kind === 'state') {
      const { target, meaning } = statement;
      const empty = (sets: readonly IndexSet[]): undefined[] =>
        Array(elementCount(sets)).fill(undefined) as undefined[];
      const quantity = declare(
        target,
        (sets, measure) =>
          ({
            kind: 'state',
            system,
            name: target.name,
            sets,
            measure,
            meaning,
            at: target.at,
            initials: empty(sets),
            derivatives: empty(sets),
          }) as Quantity & { kind: 'state' },
        'state',
      );
      if (quantity) fill(target, quantity.sets, quantity.initials, () => statement.initial);
    } else if (statement.kind === 'definition') {
      const { target, meaning, output, expression } = statement;
      const quantity = declare(
        target,
        (sets, measure) =>
          ({
            kind: 'definition',
            system,
            name: target.name,
            sets,
            measure,
            meaning,
            output,
            at: target.at,
            equations: Array(elementCount(sets)).fill(undefined),
          }) as Quantity & { kind: 'definition' },
        'definition',
      );
      if (quantity) fill(target, quantity.sets, quantity.equations, (scope) => equation(target, expression, scope));
    }
  }
  for (const statement of statements) {
    if (statement.kind !== 'derivative') continue;
    const { target, expression } = statement;
    const quantity = system.quantities.get(target.name);
    if (target.unit) report(system, target.unit.at, 'unit-on-derivative', { name: target.name });
    if (quantity?.kind !== 'state') report(system, target.at, 'derivative-without-state', { name: target.name });
    else fill(target, quantity.sets, quantity.derivatives, (scope) => equation(target, expression, scope));
  }
  for (const quantity of system.quantities.values()) completeQuantity(system, quantity, report);
}

function equation(target: Target, expression: Expression, scope: Scope): Equation {
  return { expression, scope, at: target.at };
}

/** A number without a unit is a pure number, except in definitions, whose unit follows from the equation. */
function completeQuantity(system: System, quantity: Quantity, report: Report): void {
  if (quantity.kind !== 'definition') quantity.measure ??= pure;
  const missing = (list: readonly unknown[], code: string): void => {
    const rows = list.flatMap((value, element) =>
      value === undefined
        ? [
            rowsOf(quantity.sets, element)
              .map((row, i) => quantity.sets[i]!.rows[row]!)
              .join(','),
          ]
        : [],
    );
    if (rows.length > 0) report(system, quantity.at, code, { name: quantity.name, rows: rows.join(' ') });
  };
  if (quantity.kind === 'parameter') missing(quantity.elements, 'rows-missing');
  if (quantity.kind === 'definition') missing(quantity.equations, 'rows-missing');
  if (quantity.kind === 'state') {
    missing(quantity.initials, 'rows-missing');
    missing(quantity.derivatives, quantity.sets.length === 0 ? 'derivative-missing' : 'derivative-rows-missing');
  }
}

function declareInput(system: System, statement: Statement & { kind: 'input' }, report: Report): void {
  const { target, from, meaning, fallback } = statement;
  const key = statement.qualified ? `${from!.system}.${target.name}` : target.name;
  if (system.quantities.has(key) || findIndex(system, key))
    return report(system, target.at, 'name-twice', { name: key, system: system.name });
  const sets: IndexSet[] = [];
  for (const index of target.indices) {
    const set = findIndex(system, index.text);
    if (!set) return reportIndex(system, index, report);
    sets.push(set);
  }
  const measure = target.unit ? readUnit(system, target, report) : pure;
  const common = { system, name: target.name, sets, measure, meaning, at: target.at };
  system.quantities.set(
    key,
    from
      ? { ...common, kind: 'import', from, ...(fallback === undefined ? {} : { fallback }) }
      : { ...common, kind: 'input', fallback },
  );
}

function wholeTarget(indices: readonly IndexSyntax[], target: Target): Target {
  return { ...target, indices: [...indices, ...target.indices] };
}

function readUnit(system: System, target: Target, report: Report): Measure | undefined {
  if (!target.unit) return undefined;
  const measure = parseMeasure(target.unit.text);
  if (!measure) {
    const meant = findIndex(system, target.unit.text) ? 'index-needs-no-space' : 'unit-unknown';
    report(system, target.unit.at, meant, { unit: target.unit.text, name: target.name });
  }
  return measure;
}

/** Which index stands at each position, from all left sides of one name together. */
function findSets(system: System, group: readonly Target[], report: Report): readonly IndexSet[] | undefined {
  const count = group[0]!.indices.length;
  const odd = group.find((target) => target.indices.length !== count);
  if (odd) {
    report(system, odd.at, 'index-count', { name: odd.name, wanted: count, found: odd.indices.length });
    return undefined;
  }
  const sets: IndexSet[] = [];
  for (let i = 0; i < count; i += 1) {
    const texts = group.map((target) => target.indices[i]!);
    const named = texts.map((index) => findIndex(system, index.text)).find((set) => set !== undefined);
    const holding = [...system.indices.values()].filter((set) => texts.every((index) => set.rows.includes(index.text)));
    if (!named && holding.length > 1)
      report(system, texts[0]!.at, 'row-ambiguous', {
        row: texts[0]!.text,
        indices: holding.map((set) => set.name).join(' and '),
      });
    const set = named ?? holding[0];
    if (!set) {
      const strange = texts.find(
        (index) => ![...system.indices.values()].some((each) => each.rows.includes(index.text)),
      );
      reportIndex(system, strange ?? texts[0]!, report);
      return undefined;
    }
    sets.push(set);
  }
  return sets;
}

function placeTarget(
  system: System,
  target: Target,
  sets: readonly IndexSet[],
  report: Report,
): Position[] | undefined {
  if (target.indices.length !== sets.length) {
    report(system, target.at, 'index-count', { name: target.name, wanted: sets.length, found: target.indices.length });
    return undefined;
  }
  const positions: Position[] = [];
  for (const [i, index] of target.indices.entries()) {
    const set = sets[i]!;
    const found = findIndex(system, index.text);
    const row = set.rows.indexOf(index.text);
    if (!found && row < 0) {
      reportRow(system, index, set, report);
      return undefined;
    }
    if (found && found !== set) {
      report(system, index.at, 'index-wrong', { name: target.name, index: index.text, wanted: set.name });
      return undefined;
    }
    if (found && positions.some((other) => other.letter === index.text)) {
      report(system, index.at, 'index-repeated', { name: target.name, index: index.text });
      return undefined;
    }
    positions.push({ set, row: found ? undefined : row, letter: index.text });
  }
  return positions;
}

function checkRows(
  system: System,
  indices: readonly IndexSyntax[],
  rows: readonly IndexSyntax[],
  report: Report,
): boolean {
  for (const [i, row] of rows.entries()) {
    const set = findIndex(system, indices[i]!.text);
    if (set?.rows.includes(row.text)) continue;
    if (set) reportRow(system, row, set, report);
    return false;
  }
  return true;
}

export function reportRow(system: System, index: IndexSyntax, set: IndexSet, report: Report): void {
  const near = nearest(index.text, set.rows);
  const fields = { row: index.text, index: set.name, rows: set.rows.join(' ') };
  report(
    system,
    index.at,
    near === undefined ? 'row-unknown' : 'row-unknown-near',
    near === undefined ? fields : { ...fields, near },
  );
}

export function reportIndex(system: System, index: IndexSyntax, report: Report): void {
  const code = parseMeasure(index.text) ? 'unit-needs-space' : 'index-unknown';
  report(system, index.at, code, { index: index.text, known: [...system.indices.keys()].join(', ') || 'none' });
}

function nameOf(target: Target, sets: readonly IndexSet[], rows: readonly number[]): string {
  return sets.length === 0 ? target.name : `${target.name}[${rows.map((row, i) => sets[i]!.rows[row]!).join(',')}]`;
}
