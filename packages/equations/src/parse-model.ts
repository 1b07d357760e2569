import { ok, type Issue, type Result } from '@decrescendo/units';
import { Cursor, Fault, longest } from './cursor.ts';
import { readLines, type Line } from './lexer.ts';
import { parseExpression } from './parse-expression.ts';
import { parseNumber, parseParameterTail, parseTarget, parseUnitBrackets } from './parse-parameter.ts';
import { addRow, closeTable, openTable, type OpenTable } from './parse-table.ts';
import type { IndexSyntax, InputStatement, ModelSyntax, Place, Statement, SystemSyntax } from './syntax.ts';
import type { ModelText } from './types.ts';
import { keywords, reserved } from './vocabulary.ts';

interface OpenSystem {
  name: string;
  file: string;
  time: string | undefined;
  meaning: string;
  statements: Statement[];
  at: Place;
}

/**
 * Text to syntax tree, names and units not yet looked at. A text may hold several systems.
 *
 * @returns every system, or every line that cannot be read; issue paths are `file:line:column`
 * @example parseModel([{ name: 'decay.model', text: 'system decay\nstate x [mg] = 1\nd/dt x = 0' }])
 */
export function parseModel(texts: readonly ModelText[]): Result<ModelSyntax> {
  const issues: Issue[] = [];
  const systems = texts.flatMap((text) => parseText(text, issues));
  return issues.length > 0 ? { ok: false, issues } : ok({ systems });
}

/** As `parseModel`, but gives what could be read beside the issues. */
export function parseText(text: ModelText, issues: Issue[]): SystemSyntax[] {
  const systems: OpenSystem[] = [];
  let table: OpenTable | undefined;
  const close = (): void => {
    if (table) systems.at(-1)!.statements.push(closeTable(table));
    table = undefined;
  };
  for (const line of readLines(text.name, text.text, issues)) {
    if (line.broken) continue;
    try {
      if (line.tokens.length > longest) new Cursor(text.name, line).fail('line-too-long', { most: longest });
      if (isRow(line) && table) {
        addRow(table, text.name, line, issues);
        continue;
      }
      close();
      const cursor = new Cursor(text.name, line);
      if (cursor.is('system')) systems.push(parseSystem(cursor, line));
      else if (systems.length === 0) cursor.fail('system-missing');
      else if (cursor.is('table') && cursor.peek(1).kind === 'name') table = openTable(cursor, cursor.next().at);
      else parseStatement(cursor, line, systems.at(-1)!);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      issues.push(fault.issue);
    }
  }
  close();
  return systems.map((system) => ({ ...system, time: system.time ?? 'h' }));
}

function isRow(line: Line): boolean {
  return line.tokens[0]!.text !== 'table' && line.tokens.some((token) => token.kind === 'symbol' && token.text === '|');
}

function parseSystem(cursor: Cursor, line: Line): OpenSystem {
  cursor.next();
  const { text: name, at } = cursor.expectKind('name', 'the name of the system');
  if (reserved.has(name)) cursor.fail('name-reserved', { name }, at);
  cursor.expectEnd();
  return { name, file: cursor.file, time: undefined, meaning: line.comment, statements: [], at };
}

function parseStatement(cursor: Cursor, line: Line, system: OpenSystem): void {
  const { statements } = system;
  const first = cursor.peek();
  if (first.kind === 'name' && keywords.includes(first.text)) {
    cursor.next();
    if (first.text === 'time') {
      if (system.time !== undefined) cursor.fail('time-twice', { system: system.name }, first.at);
      system.time = parseTime(cursor);
    } else if (first.text === 'index') statements.push(parseIndex(cursor, first.at));
    else if (first.text === 'input') parseInputs(cursor, line, statements);
    else if (first.text === 'param') {
      const { parameter, target } = parseParameterTail(cursor, parseTarget(cursor), line.comment);
      statements.push({ kind: 'param', target, ...parameter });
    } else if (first.text === 'state') {
      const target = parseTarget(cursor);
      cursor.expect('=');
      const initial = parseNumber(cursor);
      const unit = parseUnitBrackets(cursor);
      if (unit && target.unit) cursor.fail('unit-twice', { name: target.name }, unit.at);
      statements.push({
        kind: 'state',
        target: { ...target, unit: target.unit ?? unit },
        initial,
        meaning: line.comment,
      });
    } else if (first.text === 'output') parseDefinition(cursor, line, statements, true);
    else cursor.fail('expected', { wanted: 'an index behind table', found: cursor.found() });
  } else if (first.text === 'd' && cursor.peek(1).text === '/' && cursor.peek(2).text === 'dt') {
    for (let step = 0; step < 3; step += 1) cursor.next();
    const target = parseTarget(cursor);
    cursor.expect('=');
    statements.push({ kind: 'derivative', target, expression: parseExpression(cursor) });
  } else if (isRow(line)) cursor.fail('row-without-table');
  else parseDefinition(cursor, line, statements, false);
  cursor.expectEnd();
}

function parseDefinition(cursor: Cursor, line: Line, statements: Statement[], output: boolean): void {
  const target = parseTarget(cursor);
  cursor.expect('=');
  statements.push({ kind: 'definition', target, expression: parseExpression(cursor), meaning: line.comment, output });
}

function parseTime(cursor: Cursor): string {
  const token = cursor.expectKind('name', 'h or d');
  return token.text === 'h' || token.text === 'd'
    ? token.text
    : cursor.fail('time-unknown', { found: token.text }, token.at);
}

/** `index ligand as j, k = diazepam lorazepam` or `index ligand from binding`. */
function parseIndex(cursor: Cursor, at: Place): Statement {
  const { text: name } = cursor.expectKind('name', 'the name of the index');
  if (reserved.has(name)) cursor.fail('name-reserved', { name });
  const letters: IndexSyntax[] = [];
  if (cursor.take('as')) {
    do letters.push(parseWord(cursor, 'a letter'));
    while (cursor.take(','));
  }
  if (cursor.take('from'))
    return { kind: 'index', name, letters, rows: [], from: cursor.expectKind('name', 'a system').text, at };
  cursor.expect('=');
  const rows: IndexSyntax[] = [];
  do {
    cursor.take(',');
    rows.push(parseWord(cursor, 'a row'));
  } while (cursor.peek().kind !== 'end');
  return { kind: 'index', name, letters, rows, from: undefined, at };
}

function parseWord(cursor: Cursor, wanted: string): IndexSyntax {
  const { text, at } = cursor.expectKind('name', wanted);
  if (reserved.has(text)) cursor.fail('name-reserved', { name: text }, at);
  return { text, at };
}

/** One or several inputs, each `name[index] [unit] from system.name = fallback` in its shortest form `name`. */
function parseInputs(cursor: Cursor, line: Line, statements: Statement[]): void {
  do statements.push(parseInput(cursor, line.comment));
  while (cursor.take(','));
}

function parseInput(cursor: Cursor, meaning: string): InputStatement {
  const first = cursor.peek();
  const qualified = cursor.peek(1).text === '.';
  if (qualified) {
    cursor.next();
    cursor.next();
  }
  const target = parseTarget(cursor);
  let from: InputStatement['from'] = qualified ? { system: first.text, name: target.name, at: first.at } : undefined;
  if (!qualified && cursor.take('from')) {
    const system = cursor.expectKind('name', 'a system');
    const name = cursor.take('.') ? cursor.expectKind('name', 'a name after the dot').text : target.name;
    from = { system: system.text, name, at: system.at };
  }
  const fallback = cursor.take('=') ? parseNumber(cursor) : undefined;
  const unit = fallback === undefined ? undefined : parseUnitBrackets(cursor);
  return { kind: 'input', target: { ...target, unit: target.unit ?? unit }, from, qualified, fallback, meaning };
}
