import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Reads every source of the rooms: a code that is emitted somewhere and has no words would reach a person as a bare code, or as a fault. */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rooms = [
  'packages/units', 'packages/formulary', 'packages/equations', 'packages/mechanism', 'packages/simulator', 'packages/taper',
  'packages/schemas', 'packages/interchange', 'packages/store', 'apps/cli', 'apps/server',
]; // prettier-ignore

interface Source {
  readonly file: string;
  readonly tree: ts.SourceFile;
}

function sourcesOf(room: string): Source[] {
  return readdirSync(join(root, room, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|fixture|oracle|\.d\.ts$/.test(file))
    .map((name) => {
      const file = join(room, 'src', name);
      const text = readFileSync(join(root, file), 'utf8');
      return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    });
}

const sources = rooms.flatMap(sourcesOf);

/** Which argument is the code, by the name of what is called. */
const emitters: Readonly<Record<string, readonly number[]>> = {
  issue: [0], encode: [0], refuse: [0, 1], add: [0], note: [0], fail: [0], report: [2], findingText: [0], whyText: [0], otherText: [0], say: [1],
  phrase: [0], levelReason: [0], when: [2], clip: [1],
}; // prettier-ignore
const isCode = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)+$|^(missing|empty)$/.test(text);

/** The texts an expression can be, as far as it is written there: literals, both arms of a choice, a constant of the same file. */
function literals(node: ts.Expression, tree: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literals(node.expression, tree);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue, tree), ...literals(node.whenFalse, tree)];
  if (ts.isBinaryExpression(node)) return [...literals(node.left, tree), ...literals(node.right, tree)];
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((part) => (ts.isPropertyAssignment(part) ? literals(part.initializer, tree) : []));
  if (ts.isElementAccessExpression(node) || ts.isNonNullExpression(node)) return literals(node.expression, tree);
  if (!ts.isIdentifier(node)) return [];
  const found: string[] = [];
  each(tree, (inner) => {
    if (ts.isVariableDeclaration(inner) && inner.initializer && inner.name.getText(tree) === node.text)
      found.push(...literals(inner.initializer, tree));
  });
  return found;
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** Keys of every object in a room's `messages.ts`. */
function catalogueOf(room: string): Set<string> {
  const keys = new Set<string>();
  for (const { file, tree } of sources) {
    if (file !== join(room, 'src', 'messages.ts')) continue;
    each(tree, (node) => {
      if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
        keys.add(node.name.text);
    });
  }
  return keys;
}

function codesOf(room: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { file, tree } of sources) {
    if (!file.startsWith(`${room}/`)) continue;
    const add = (node: ts.Expression): void => {
      for (const text of literals(node, tree)) if (isCode(text)) codes.set(text, file);
    };
    each(tree, (node) => {
      if (ts.isCallExpression(node)) {
        const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
        if (!ts.isIdentifier(callee) || !Object.hasOwn(emitters, callee.text)) return;
        for (const at of emitters[callee.text]!) if (node.arguments[at]) add(node.arguments[at]);
      } else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
        const isTaperWord = room === 'packages/taper' && node.name.text === 'message';
        if (node.name.text === 'code' || isTaperWord) add(node.initializer);
      } else if (ts.isShorthandPropertyAssignment(node) && ['code', 'message'].includes(node.name.text)) {
        if (room === 'packages/taper') add(node.name);
      }
    });
  }
  return codes;
}

/** Rooms whose words a room may borrow: those whose issues it passes on. */
const shared = [catalogueOf('packages/units'), catalogueOf('packages/schemas')];
const borrowed: Readonly<Record<string, string>> = { 'apps/server': 'packages/store' };

describe('words', () => {
  it.each(rooms)('every code that %s emits has words', (room) => {
    const catalogues = [catalogueOf(room), catalogueOf(borrowed[room] ?? room), ...shared];
    const wordless = [...codesOf(room)].filter(([code]) => !catalogues.some((catalogue) => catalogue.has(code)));
    expect(wordless).toEqual([]);
  });

  it('finds the codes it is to judge', () => {
    const count = (room: string): number => codesOf(room).size;
    expect(count('packages/schemas')).toBeGreaterThan(60);
    expect(count('packages/taper')).toBeGreaterThan(100);
    expect(count('packages/equations')).toBeGreaterThan(20);
    expect(codesOf('packages/schemas').has('dose-implausibly-high')).toBe(true);
    expect(codesOf('packages/taper').has('r18-no-smaller-dose')).toBe(true);
  });
});
