import type { Cursor } from './cursor.ts';
import type { BinaryOperator, Comparison, Expression, IndexSyntax } from './syntax.ts';
import { functions, reserved } from './vocabulary.ts';

/** sum of terms; the loosest binding. */
export function parseExpression(cursor: Cursor): Expression {
  return parseLeftAssociative(cursor, ['+', '-'], () =>
    parseLeftAssociative(cursor, ['*', '/'], () => parseSigned(cursor)),
  );
}

function parseLeftAssociative(
  cursor: Cursor,
  operators: readonly BinaryOperator[],
  parseOperand: () => Expression,
): Expression {
  let left = parseOperand();
  for (;;) {
    const operator = operators.find((candidate) => cursor.is(candidate));
    if (!operator) return left;
    const { at } = cursor.next();
    left = { kind: 'binary', operator, left, right: parseOperand(), at };
  }
}

function parseSigned(cursor: Cursor): Expression {
  const minus = cursor.take('-');
  if (minus) return { kind: 'negative', operand: cursor.nest(() => parseSigned(cursor)), at: minus.at };
  cursor.take('+');
  return parsePower(cursor);
}

function parsePower(cursor: Cursor): Expression {
  const base = parseAtom(cursor);
  const caret = cursor.take('^');
  if (!caret) return base;
  const minus = cursor.take('-');
  const plain = parseAtom(cursor);
  const right: Expression = minus ? { kind: 'negative', operand: plain, at: minus.at } : plain;
  if (cursor.is('^')) cursor.fail('power-chain');
  return { kind: 'binary', operator: '^', left: base, right, at: caret.at };
}

function parseAtom(cursor: Cursor): Expression {
  return cursor.nest(() => parseOneAtom(cursor));
}

function parseOneAtom(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token.kind === 'number') {
    cursor.next();
    if (cursor.peek().kind === 'unit') cursor.fail('unit-in-equation', { unit: cursor.peek().text });
    const value = Number(token.text);
    if (!Number.isFinite(value)) cursor.fail('number-unreadable', { text: token.text }, token.at);
    return { kind: 'number', value, text: token.text, at: token.at };
  }
  if (cursor.take('(')) {
    const inner = parseExpression(cursor);
    cursor.expect(')');
    return inner;
  }
  if (token.kind !== 'name') cursor.fail('expected', { wanted: 'a number, a name or (', found: cursor.found() });
  if (token.text === 'sum') return parseSum(cursor);
  if (token.text === 'if') return parseIf(cursor);
  if (Object.hasOwn(functions, token.text)) return parseCall(cursor);
  if (reserved.has(token.text)) cursor.fail('name-reserved', { name: token.text });
  return parseName(cursor);
}

function parseSum(cursor: Cursor): Expression {
  const { at } = cursor.next();
  cursor.expect('(');
  const letter = cursor.expectKind('name', 'an index').text;
  const over = cursor.take('in') ? cursor.expectKind('name', 'an index').text : undefined;
  cursor.expect(':');
  const body = parseExpression(cursor);
  cursor.expect(')');
  return { kind: 'sum', letter, over, body, at };
}

const comparisons: readonly Comparison[] = ['>', '<', '>=', '<=', '==', '!='];

function parseIf(cursor: Cursor): Expression {
  const { at } = cursor.next();
  const left = parseExpression(cursor);
  const comparison = comparisons.find((candidate) => cursor.is(candidate));
  if (!comparison) return cursor.fail('expected', { wanted: 'a comparison such as >', found: cursor.found() });
  cursor.next();
  const right = parseExpression(cursor);
  const within = cursor.take('within') ? parseExpression(cursor) : undefined;
  cursor.expect('then');
  const then = parseExpression(cursor);
  cursor.expect('else');
  const otherwise = parseExpression(cursor);
  return { kind: 'if', comparison, left, right, within, then, otherwise, at };
}

function parseCall(cursor: Cursor): Expression {
  const { text: name, at } = cursor.next();
  cursor.expect('(');
  const args = [parseExpression(cursor)];
  while (cursor.take(',')) args.push(parseExpression(cursor));
  cursor.expect(')');
  const [least, most] = functions[name]!;
  if (args.length < least || args.length > most)
    cursor.fail('argument-count', { name, wanted: least, found: args.length }, at);
  return { kind: 'call', name, arguments: args, at };
}

function parseName(cursor: Cursor): Expression {
  const first = cursor.next();
  const second = cursor.take('.') ? cursor.expectKind('name', 'a name after the dot') : undefined;
  const indices = parseIndices(cursor);
  if (cursor.is('('))
    cursor.fail('function-unknown', { name: first.text, known: Object.keys(functions).join(', ') }, first.at);
  return { kind: 'name', system: second && first.text, name: second ? second.text : first.text, indices, at: first.at };
}

/** `[j, s]` where it follows, else nothing. */
export function parseIndices(cursor: Cursor): readonly IndexSyntax[] {
  if (!cursor.take('[')) return [];
  const indices: IndexSyntax[] = [];
  do {
    const { text, at } = cursor.expectKind('name', 'a row or an index');
    indices.push({ text, at });
  } while (cursor.take(','));
  cursor.expect(']');
  return indices;
}
