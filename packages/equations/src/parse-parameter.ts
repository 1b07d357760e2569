import type { Cursor } from './cursor.ts';
import type { ParameterSyntax, Place, Target, UnitSyntax } from './syntax.ts';
import type { Grade } from './types.ts';
import { grades, reserved } from './vocabulary.ts';
import { parseIndices } from './parse-expression.ts';

/** `name`, `name[index]`, either with a unit behind. */
export function parseTarget(cursor: Cursor): Target {
  const { text: name, at } = cursor.expectKind('name', 'a name');
  if (reserved.has(name)) cursor.fail('name-reserved', { name }, at);
  const indices = parseIndices(cursor);
  return { name, indices, unit: parseUnitBrackets(cursor), at };
}

export function parseUnitBrackets(cursor: Cursor): UnitSyntax | undefined {
  if (cursor.peek().kind !== 'unit') return undefined;
  const { text, at } = cursor.next();
  return { text, at };
}

/** A declared number, with or without a minus. */
export function parseNumber(cursor: Cursor): number {
  const minus = cursor.take('-');
  const token = cursor.expectKind('number', 'a number');
  const value = Number(token.text);
  if (!Number.isFinite(value)) cursor.fail('number-unreadable', { text: token.text }, token.at);
  return minus ? -value : value;
}

export function parseRange(cursor: Cursor): { low: number; high: number } {
  const low = parseNumber(cursor);
  cursor.expect('..');
  return { low, high: parseNumber(cursor) };
}

export function parseGrade(cursor: Cursor): Grade {
  const token = cursor.expectKind('name', 'a grade');
  const grade = grades.find((candidate) => candidate === token.text);
  return grade ?? cursor.fail('grade-unknown', { found: token.text, known: grades.join(', ') }, token.at);
}

/** What is known about a parameter so far; a line or a table row fills it. */
export interface ParameterDraft {
  name: string;
  value: number;
  range?: { low: number; high: number };
  grade?: Grade;
  source?: string;
  varies?: number;
  meaning: string;
  at: Place;
}

/** The whole parameter, or a fault that says what is missing. */
export function completeParameter(cursor: Cursor, draft: ParameterDraft): ParameterSyntax {
  const { name, value, range, grade, source, varies = 0, meaning, at } = draft;
  if (!range) return cursor.fail('range-missing', { name }, at);
  if (!grade) return cursor.fail('grade-missing', { name, known: grades.join(', ') }, at);
  if (source === undefined || source.trim() === '') return cursor.fail('source-missing', { name }, at);
  if (range.low > range.high) cursor.fail('range-reversed', { name, low: range.low, high: range.high }, at);
  if (value < range.low || value > range.high)
    cursor.fail('value-outside-range', { name, value, low: range.low, high: range.high }, at);
  if (varies < 0) cursor.fail('varies-negative', { name, varies }, at);
  if (varies > 0 && value <= 0) cursor.fail('varies-not-positive', { name, value }, at);
  return { value, low: range.low, high: range.high, grade, source, varies, meaning, at };
}

/** The rest of a `param` line behind its name; the unit may stand behind the name or behind the number. */
export function parseParameterTail(
  cursor: Cursor,
  target: Target,
  meaning: string,
): { parameter: ParameterSyntax; target: Target } {
  cursor.expect('=');
  const value = parseNumber(cursor);
  const unit = parseUnitBrackets(cursor);
  if (unit && target.unit) cursor.fail('unit-twice', { name: target.name }, unit.at);
  const draft: ParameterDraft = { name: target.name, value, meaning, at: target.at };
  for (;;) {
    const token = cursor.peek();
    if (token.kind === 'end') break;
    if (token.kind === 'string') {
      if (draft.source !== undefined) cursor.fail('expected', { wanted: 'one source', found: 'a second' });
      draft.source = cursor.next().text;
    } else if (cursor.take('range')) draft.range = parseRange(cursor);
    else if (cursor.take('varies')) draft.varies = parseNumber(cursor);
    else if (token.kind === 'name') draft.grade = parseGrade(cursor);
    else cursor.fail('expected', { wanted: 'range, varies, a grade or a "source"', found: cursor.found() });
  }
  return { parameter: completeParameter(cursor, draft), target: { ...target, unit: target.unit ?? unit } };
}
