import { parseMeasure, type Measure } from './measure.ts';
import { nearest } from './nearest.ts';
import { findIndex, rowsOf, type IndexSet, type Report, type Scope, type System } from './symbols.ts';
import type { IndexSyntax, Target } from './syntax.ts';

type Position = { readonly row: number } | { readonly letter: string };

/** Which index stands at each position, from all left sides of one name together. */
export function findSets(system: System, group: readonly Target[], report: Report): readonly IndexSet[] | undefined {
  const { length } = group[0]!.indices;
  const odd = group.find((target) => target.indices.length !== length);
  if (odd) {
    report(system, odd.at, 'index-count', { name: odd.name, wanted: length, found: odd.indices.length });
    return undefined;
  }
  const sets = group[0]!.indices.map((_, i) =>
    findSet(
      system,
      group.map((target) => target.indices[i]!),
      report,
    ),
  );
  return sets.every((set) => set !== undefined) ? sets : undefined;
}

function findSet(system: System, texts: readonly IndexSyntax[], report: Report): IndexSet | undefined {
  for (const { text } of texts) {
    const named = findIndex(system, text);
    if (named) return named;
  }
  const all = [...system.indices.values()];
  const holding = all.filter((set) => texts.every((index) => set.rows.includes(index.text)));
  if (holding.length === 1) return holding[0];
  if (holding.length > 1) {
    report(system, texts[0]!.at, 'row-ambiguous', {
      row: texts[0]!.text,
      indices: holding.map((set) => set.name).join(' and '),
    });
  } else {
    const strange = texts.find((index) => !all.some((set) => set.rows.includes(index.text)));
    reportIndex(system, strange ?? texts[0]!, report);
  }
  return undefined;
}

/** What a left side says at each position: one row, or a letter for all of them. */
function placeTarget(
  system: System,
  target: Target,
  sets: readonly IndexSet[],
  report: Report,
): readonly Position[] | undefined {
  if (target.indices.length !== sets.length) {
    report(system, target.at, 'index-count', { name: target.name, wanted: sets.length, found: target.indices.length });
    return undefined;
  }
  const positions: Position[] = [];
  for (const [i, index] of target.indices.entries()) {
    const set = sets[i]!;
    const named = findIndex(system, index.text);
    const row = set.rows.indexOf(index.text);
    if (named && named !== set)
      report(system, index.at, 'index-wrong', { name: target.name, index: index.text, wanted: set.name });
    else if (named && positions.some((other) => 'letter' in other && other.letter === index.text)) {
      report(system, index.at, 'index-repeated', { name: target.name, index: index.text });
    } else if (!named && row < 0) reportRow(system, index, set, report);
    else {
      positions.push(named ? { letter: index.text } : { row });
      continue;
    }
    return undefined;
  }
  return positions;
}

/**
 * Puts a value into every element a left side covers; an element that has one already is reported.
 * @returns whether the left side could be read
 */
export function fillElements<T>(
  system: System,
  target: Target,
  sets: readonly IndexSet[],
  into: (T | undefined)[],
  make: (scope: Scope) => T,
  report: Report,
): boolean {
  const positions = placeTarget(system, target, sets, report);
  if (!positions) return false;
  for (let element = 0; element < into.length; element += 1) {
    const rows = rowsOf(sets, element);
    if (positions.some((position, i) => 'row' in position && position.row !== rows[i])) continue;
    if (into[element] !== undefined) {
      report(system, target.at, 'name-twice', { name: nameElement(target.name, sets, rows), system: system.name });
      continue;
    }
    const bound = positions.flatMap((position, i) =>
      'letter' in position ? [[position.letter, { set: sets[i]!, row: rows[i]! }] as const] : [],
    );
    into[element] = make(new Map(bound));
  }
  return true;
}

function nameElement(name: string, sets: readonly IndexSet[], rows: readonly number[]): string {
  return sets.length === 0 ? name : `${name}[${rows.map((row, i) => sets[i]!.rows[row]!).join(',')}]`;
}

/** The unit behind a name, or undefined where there is none or it cannot be read. */
export function readUnit(system: System, target: Target, report: Report): Measure | undefined {
  if (!target.unit) return undefined;
  const measure = parseMeasure(target.unit.text);
  if (!measure) {
    const code = findIndex(system, target.unit.text) ? 'index-needs-no-space' : 'unit-unknown';
    report(system, target.unit.at, code, { unit: target.unit.text, name: target.name });
  }
  return measure;
}

export function reportRow(system: System, index: IndexSyntax, set: IndexSet, report: Report): void {
  const near = nearest(index.text, set.rows);
  const fields = { row: index.text, index: set.name, rows: set.rows.join(' ') };
  if (near === undefined) report(system, index.at, 'row-unknown', fields);
  else report(system, index.at, 'row-unknown-near', { ...fields, near });
}

export function reportIndex(system: System, index: IndexSyntax, report: Report): void {
  const code = parseMeasure(index.text) ? 'unit-needs-space' : 'index-unknown';
  report(system, index.at, code, { index: index.text, known: [...system.indices.keys()].join(', ') || 'none' });
}
