import { issue, type Issue } from '@decrescendo/units';
import type { Line, Token } from './lexer.ts';
import type { Place } from './syntax.ts';

/** Ends the reading of one line; the parser catches it, notes the issue and goes on with the next. */
export class Fault extends Error {
  readonly issue: Issue;
  constructor(problem: Issue) {
    super(problem.code);
    this.issue = problem;
  }
}

/** Brackets within brackets, and tokens a line, beyond which reading by recursion would run out of stack. */
const deepest = 100;
export const longest = 2000;

/** Walks over the tokens of one line. */
export class Cursor {
  readonly file: string;
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(file: string, line: Line) {
    this.file = file;
    const last = line.tokens.at(-1)!;
    const end: Token = { kind: 'end', text: '', at: { line: last.at.line, column: last.at.column + last.text.length } };
    this.#tokens = [...line.tokens, end];
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#position + ahead, this.#tokens.length - 1)]!;
  }

  next(): Token {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  is(text: string): boolean {
    const token = this.peek();
    return token.text === text && (token.kind === 'symbol' || token.kind === 'name');
  }

  /** Takes the token where it is this one. */
  take(text: string): Token | undefined {
    return this.is(text) ? this.next() : undefined;
  }

  expect(text: string): Token {
    return this.take(text) ?? this.fail('expected', { wanted: text, found: this.found() });
  }

  expectKind(kind: Token['kind'], wanted: string): Token {
    return this.peek().kind === kind ? this.next() : this.fail('expected', { wanted, found: this.found() });
  }

  expectEnd(): void {
    if (this.peek().kind === 'unit') this.fail('unit-in-equation', { unit: this.peek().text });
    if (this.peek().kind !== 'end') this.fail('expected', { wanted: 'the end of the line', found: this.found() });
  }

  found(): string {
    const token = this.peek();
    return token.kind === 'end' ? 'the end of the line' : token.kind === 'unit' ? `[${token.text}]` : token.text;
  }

  /** Reads something that may hold itself again, to a depth that no readable line reaches. */
  nest<T>(read: () => T): T {
    if (this.#depth === deepest) this.fail('too-deep');
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  fail(code: string, fields: Issue['fields'] = {}, at: Place = this.peek().at): never {
    throw new Fault(issue(code, `${this.file}:${at.line}:${at.column}`, fields));
  }
}
