import { issue, type Issue } from '@decrescendo/units';
import type { Place } from './syntax.ts';
import { keywords } from './vocabulary.ts';

export type TokenKind = 'name' | 'number' | 'string' | 'unit' | 'symbol' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: Place;
}

/** A logical line: what stands between two ends of line, open brackets and hanging operators joined. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Its comments, without the marks. */
  readonly comment: string;
  /** Something in it could not be read, and was told. */
  readonly broken: boolean;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['number', /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['string', /"[^"]*"/y],
  ['symbol', /\.\.|>=|<=|==|!=|[-+*/^()[\]|=,:.<>]/y],
];

const hanging = new Set([
  '+',
  '-',
  '*',
  '/',
  '^',
  ',',
  '=',
  '>',
  '<',
  '>=',
  '<=',
  '==',
  '!=',
  'then',
  'else',
  'within',
]);
const joining = /^\s*(?:[-+*/^)]|(?:then|else|within)\b)/;
/** A line that clearly begins anew, so that a forgotten bracket does not swallow the rest of the text. */
const beginning = new RegExp(
  `^\\s*(?:(?:${keywords.join('|')})\\s+[\\p{L}_]|d/dt\\s|[\\p{L}_][\\p{L}\\p{N}_]*(?:\\[[^\\]]*\\])?\\s*(?:\\[[^\\]]*\\])?\\s*=[^=])`,
  'u',
);

/** Text to logical lines. Issues: `character-unknown`, `string-open`, `unit-open`, `number-no-leading-zero`. */
export function readLines(file: string, text: string, issues: Issue[]): Line[] {
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let comments: string[] = [];
  let depth = 0;
  let broken = false;
  const finish = (): void => {
    if (tokens.length > 0) lines.push({ tokens, comment: comments.join(' '), broken });
    tokens = [];
    comments = [];
    depth = 0;
    broken = false;
  };
  text.split(/\r?\n/).forEach((row, number) => {
    const blank = /^\s*(?:#|$)/.test(row);
    if (blank) return;
    const last = tokens.at(-1)?.text ?? '';
    const open = depth > 0 && !beginning.test(row);
    if (!open && !hanging.has(last) && !joining.test(row)) finish();
    let column = 0;
    while (column < row.length) {
      const rest = row[column]!;
      if (/\s/.test(rest)) {
        column += 1;
        continue;
      }
      if (rest === '#') {
        comments.push(row.slice(column + 1).trim());
        break;
      }
      const token = readToken(row, column, number + 1, tokens.at(-1));
      if (typeof token === 'string') {
        issues.push(issue(token, `${file}:${number + 1}:${column + 1}`, { text: rest }));
        broken = true;
        break;
      }
      if (token.text === '(') depth += 1;
      if (token.text === ')') depth -= 1;
      tokens.push(token);
      column +=
        token.kind === 'unit'
          ? row.slice(column).indexOf(']') + 1
          : token.kind === 'string'
            ? token.text.length + 2
            : token.text.length;
    }
  });
  finish();
  return lines;
}

/** The token at a column, or the code of what is wrong there. */
function readToken(row: string, column: number, line: number, previous: Token | undefined): Token | string {
  const at = { line, column: column + 1 };
  if (row[column] === '[' && isUnit(row, column, previous)) {
    const end = row.indexOf(']', column);
    return end < 0 ? 'unit-open' : { kind: 'unit', text: row.slice(column + 1, end).trim(), at };
  }
  if (
    row[column] === '.' &&
    /[0-9]/.test(row[column + 1] ?? '') &&
    !(previous?.kind === 'name' && touches(row, column))
  )
    return 'number-no-leading-zero';
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = column;
    const found = pattern.exec(row)?.[0];
    if (found === undefined) continue;
    return { kind, text: kind === 'string' ? found.slice(1, -1) : found, at };
  }
  return row[column] === '"' ? 'string-open' : 'character-unknown';
}

/** A bracket holds an index where it touches the name before it, a unit everywhere else. */
function isUnit(row: string, column: number, previous: Token | undefined): boolean {
  return !(touches(row, column) && previous?.kind === 'name');
}

function touches(row: string, column: number): boolean {
  return column > 0 && !/\s/.test(row[column - 1]!);
}
