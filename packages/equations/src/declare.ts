import { declareQuantities } from './declare-quantities.ts';
import type { Report, System } from './symbols.ts';
import type { IndexStatement, IndexSyntax, SystemSyntax } from './syntax.ts';

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
    for (const [i, row] of statement.rows.entries()) {
      if (rows.indexOf(row.text) !== i) report(system, row.at, 'name-twice', { name: row.text, system: system.name });
    }
    const set = { name: statement.name, rows, at: statement.at };
    system.indices.set(set.name, set);
    for (const letter of statement.letters) if (take(letter)) system.letters.set(letter.text, set);
  }
  // A row that is called like an index or a letter could be read in two ways inside brackets.
  for (const set of system.indices.values()) {
    for (const row of set.rows) if (taken.has(row)) report(system, set.at, 'row-is-index', { row, index: set.name });
  }
}

/** Rows of `index NAME from SYSTEM`, which may itself have borrowed them. */
function borrowRows(
  system: System,
  statement: IndexStatement,
  systems: ReadonlyMap<string, System>,
  report: Report,
): readonly string[] | undefined {
  const visited = new Set<string>([system.name]);
  for (let from = statement.from!; ;) {
    const source = systems.get(from);
    if (!source) {
      report(system, statement.at, 'system-unknown', { system: from });
      return undefined;
    }
    const found = source.syntax.statements.find(
      (each): each is IndexStatement => each.kind === 'index' && each.name === statement.name,
    );
    if (!found || visited.has(from)) {
      report(system, statement.at, 'index-not-there', { index: statement.name, system: from });
      return undefined;
    }
    if (found.from === undefined) return found.rows.map((row) => row.text);
    visited.add(from);
    from = found.from;
  }
}
