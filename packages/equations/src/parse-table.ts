import { Fault, Cursor } from './cursor.ts';
import type { Line } from './lexer.ts';
import {
  completeParameter,
  parseGrade,
  parseNumber,
  parseRange,
  parseTarget,
  type ParameterDraft,
} from './parse-parameter.ts';
import type { IndexSyntax, ParameterSyntax, Place, TableStatement, Target } from './syntax.ts';
import type { Issue } from '@decrescendo/units';

type Column =
  { readonly kind: 'value'; readonly target: Target } | { readonly kind: 'range' | 'varies' | 'grade' | 'source' };

/** A table whose rows are still to come. */
export interface OpenTable {
  readonly indices: readonly IndexSyntax[];
  readonly columns: readonly Column[];
  readonly cells: Map<Column, { rows: readonly IndexSyntax[]; parameter: ParameterSyntax }[]>;
  readonly at: Place;
}

/** `table ligand, subtype | K [nM] | range | grade | source`: the word `table` is already read. */
export function openTable(cursor: Cursor, at: Place): OpenTable {
  const indices = parseNames(cursor);
  const columns: Column[] = [];
  while (cursor.take('|')) {
    const word = (['range', 'varies', 'grade', 'source'] as const).find((candidate) => cursor.is(candidate));
    if (word) {
      cursor.next();
      columns.push({ kind: word });
    } else columns.push({ kind: 'value', target: parseTarget(cursor) });
  }
  cursor.expectEnd();
  return {
    indices,
    columns,
    cells: new Map(columns.filter((column) => column.kind === 'value').map((column) => [column, []])),
    at,
  };
}

/**
 * Adds a row. A `range` or `varies` cell belongs to the nearest value on its left (a range may also stand in the cell:
 * `0.85 (0.7 .. 0.9)`); `grade` and `source` belong to every value on their left that has none yet, the last ones to all.
 */
export function addRow(table: OpenTable, file: string, line: Line, issues: Issue[]): void {
  const cursor = new Cursor(file, line);
  const drafts = new Map<Column, ParameterDraft>();
  const rows = parseNames(cursor);
  if (rows.length !== table.indices.length)
    cursor.fail('row-index-count', { wanted: table.indices.length, found: rows.length }, rows[0]!.at);
  let nearest: ParameterDraft | undefined;
  for (const column of table.columns) {
    cursor.expect('|');
    if (column.kind === 'value') {
      const { at } = cursor.peek();
      const name = `${column.target.name}[${[...rows, ...[]].map((row) => row.text).join(',')}]`;
      nearest = { name, value: parseNumber(cursor), meaning: line.comment, at };
      if (cursor.take('(')) {
        nearest.range = parseRange(cursor);
        cursor.expect(')');
      }
      drafts.set(column, nearest);
    } else if (!nearest) cursor.fail('column-without-value', { column: column.kind });
    else if (column.kind === 'range') nearest.range = parseRange(cursor);
    else if (column.kind === 'varies') nearest.varies = parseNumber(cursor);
    else if (column.kind === 'grade') {
      const grade = parseGrade(cursor);
      for (const draft of drafts.values()) draft.grade ??= grade;
    } else {
      const source = cursor.expectKind('string', 'a "source"').text;
      for (const draft of drafts.values()) draft.source ??= source;
    }
  }
  cursor.expectEnd();
  for (const [column, draft] of drafts) {
    try {
      table.cells.get(column)!.push({ rows, parameter: completeParameter(cursor, draft) });
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      issues.push(fault.issue);
    }
  }
}

export function closeTable(table: OpenTable): TableStatement {
  const columns = [...table.cells].map(([column, cells]) => ({ target: (column as { target: Target }).target, cells }));
  return { kind: 'table', indices: table.indices, columns, at: table.at };
}

function parseNames(cursor: Cursor): IndexSyntax[] {
  const names: IndexSyntax[] = [];
  do {
    const { text, at } = cursor.expectKind('name', 'a name');
    names.push({ text, at });
  } while (cursor.take(','));
  return names;
}
