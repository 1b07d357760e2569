import { reportIndex, reportRow } from './left-side.ts';
import { nearest } from './nearest.ts';
import { elementOf, findIndex, type IndexSet, type Quantity, type Report, type Scope, type System } from './symbols.ts';
import type { Expression, IndexSyntax, Place } from './syntax.ts';

type Systems = ReadonlyMap<string, System>;
export type Import = Quantity & { readonly kind: 'import' };

export function* everyQuantity(systems: Systems): Iterable<Quantity> {
  for (const system of systems.values()) yield* system.quantities.values();
}

/** An import that is bound to another system; with a fallback and without that system it is an input like any other. */
export function isBound(quantity: Quantity, systems: Systems): quantity is Import {
  return quantity.kind === 'import' && (quantity.fallback === undefined || systems.has(quantity.from.system));
}

/** The quantity a name in an equation stands for, or undefined after a report. */
export function findQuantity(
  systems: Systems,
  system: System,
  name: Expression & { kind: 'name' },
  report: Report,
): Quantity | undefined {
  const elsewhere = name.system !== undefined && name.system !== system.name;
  const key = elsewhere ? `${name.system}.${name.name}` : name.name;
  const found = system.quantities.get(key);
  if (found) return found;
  const fields = { name: key, system: system.name };
  if (elsewhere && systems.get(name.system!)?.quantities.has(name.name))
    report(system, name.at, 'import-undeclared', fields);
  else if (findIndex(system, key)) report(system, name.at, 'index-as-number', { index: key });
  else reportUnknown(system, name.at, key, system, report);
  return undefined;
}

function reportUnknown(asker: System, at: Place, name: string, system: System, report: Report): void {
  const near = nearest(name, system.quantities.keys());
  const fields = { name, system: system.name };
  if (near === undefined) report(asker, at, 'name-unknown', fields);
  else report(asker, at, 'name-unknown-near', { ...fields, near });
}

/** Which element of a quantity brackets mean while letters stand for rows; undefined after a report. */
export function resolveElement(
  system: System,
  quantity: Quantity,
  indices: readonly IndexSyntax[],
  scope: Scope,
  at: Place,
  report: Report,
): number | undefined {
  const { sets, name } = quantity;
  if (indices.length !== sets.length) {
    const example = `${name}[${sets.map((set) => set.name).join(', ')}]`;
    if (indices.length === 0) report(system, at, 'index-missing', { name, example });
    else report(system, at, 'index-count', { name, wanted: sets.length, found: indices.length });
    return undefined;
  }
  const rows = indices.map((index, i) => resolveRow(system, name, sets[i]!, index, scope, report));
  return rows.every((row) => row !== undefined) ? elementOf(sets, rows) : undefined;
}

function resolveRow(
  system: System,
  name: string,
  set: IndexSet,
  index: IndexSyntax,
  scope: Scope,
  report: Report,
): number | undefined {
  const bound = scope.get(index.text);
  if (bound?.set === set) return bound.row;
  const named = findIndex(system, index.text);
  if (bound || (named && named !== set))
    report(system, index.at, 'index-wrong', { name, index: index.text, wanted: set.name });
  else if (named) report(system, index.at, 'index-free', { name, index: index.text });
  else {
    const row = set.rows.indexOf(index.text);
    if (row >= 0) return row;
    reportRow(system, index, set, report);
  }
  return undefined;
}

/** The index that a letter of `sum` runs over, or undefined after a report. */
export function resolveRange(
  system: System,
  letter: string,
  over: string | undefined,
  at: Place,
  report: Report,
): IndexSet | undefined {
  const set = findIndex(system, over ?? letter);
  if (!set) reportIndex(system, { text: over ?? letter, at }, report);
  return set;
}

/** Whether what an import names is there, with the same indices and at least the rows used here. */
export function checkImport(systems: Systems, quantity: Import, report: Report): void {
  const { system, from, sets } = quantity;
  const there = systems.get(from.system);
  if (!there) {
    const near = nearest(from.system, systems.keys());
    if (near === undefined) report(system, from.at, 'system-unknown', { system: from.system });
    else report(system, from.at, 'system-unknown-near', { system: from.system, near });
    return;
  }
  const source = there.quantities.get(from.name);
  const name = `${from.system}.${from.name}`;
  if (!source) return reportUnknown(system, quantity.at, from.name, there, report);
  if (source.sets.length !== sets.length) {
    return report(system, quantity.at, 'index-count', { name, wanted: source.sets.length, found: sets.length });
  }
  for (const [i, set] of sets.entries()) {
    const { rows } = source.sets[i]!;
    const strange = set.rows.find((row) => !rows.includes(row));
    if (strange !== undefined)
      report(system, quantity.at, 'row-not-there', { row: strange, name, rows: rows.join(' ') });
  }
}
