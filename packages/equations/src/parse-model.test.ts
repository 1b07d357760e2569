import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileModel } from './compile.ts';
import { adaptation, chain } from './examples.ts';
import { formatExpression } from './format-expression.ts';
import { describeIssue } from './messages.ts';
import { parseModel } from './parse-model.ts';
import type { DefinitionStatement, Expression } from './syntax.ts';

function definitions(lines: string): DefinitionStatement[] {
  const parsed = parseModel([{ name: 's.model', text: `system s\n${lines}` }]);
  if (!parsed.ok) throw new Error(parsed.issues.map(describeIssue).join('\n'));
  return parsed.value.systems[0]!.statements.filter((each) => each.kind === 'definition');
}

const written = (line: string): string => formatExpression(definitions(line)[0]!.expression);

describe('reading lines', () => {
  test('a line goes on in brackets, behind an operator, and before one', () => {
    const lines = definitions(
      'y = (1 +\n  2\n)\n  * 3 +  # why\n\n  # a remark between\n  4\n  - if 1 > 2\n  then 5\n  else 6\nz = 7',
    );
    expect(lines.map(({ target, expression }) => `${target.name} = ${formatExpression(expression)}`)).toEqual([
      'y = (1 + 2) * 3 + 4 - (if 1 > 2 then 5 else 6)',
      'z = 7',
    ]);
    expect(lines[0]!.meaning).toBe('why');
  });

  test('a forgotten bracket spoils its own line only', () => {
    const parsed = parseModel([{ name: 's.model', text: 'system s\ny = (1 + 2\nz[i] [mg] = 3\nw = )' }]);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'expected s.model:2:11',
      'expected s.model:4:5',
    ]);
  });

  test('line ends of both kinds and Greek letters are read, places count from 1', () => {
    const parsed = parseModel([{ name: 's.model', text: 'system s\r\nθ = 1\r\n  β = θ * ω' }]);
    if (!parsed.ok) throw new Error('should parse');
    const [, second] = parsed.value.systems[0]!.statements as DefinitionStatement[];
    expect(second!.target).toMatchObject({ name: 'β', at: { line: 3, column: 3 } });
    expect(second!.expression).toMatchObject({
      kind: 'binary',
      at: { line: 3, column: 9 },
      right: { at: { line: 3, column: 11 } },
    });
  });

  test('operators bind as in mathematics', () => {
    expect(written('y = -a^2 - b * c / d * -e')).toBe('-a^2 - b * c / d * (-e)');
    expect(definitions('y = a - b - c')[0]!.expression).toMatchObject({
      operator: '-',
      left: { operator: '-' },
      right: { name: 'c' },
    });
    expect(definitions('y = a / b * c')[0]!.expression).toMatchObject({ operator: '*', left: { operator: '/' } });
    expect(definitions('y = -a^2')[0]!.expression).toMatchObject({ kind: 'negative', operand: { operator: '^' } });
    expect(definitions('y = a^-2')[0]!.expression).toMatchObject({ operator: '^', right: { kind: 'negative' } });
  });
});

const place = { line: 1, column: 1 };
/** Random trees over every kind of node. */
const trees = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .constantFrom('1', '0.5', '2e3')
      .map((text): Expression => ({ kind: 'number', value: Number(text), text, at: place })),
    fc.record({
      kind: fc.constant('name' as const),
      system: fc.constantFrom(undefined, 'other'),
      name: fc.constantFrom('a', 'b'),
      indices: fc.constantFrom(
        [],
        [{ text: 'i', at: place }],
        [
          { text: 'i', at: place },
          { text: 'r', at: place },
        ],
      ),
      at: fc.constant(place),
    }),
    tie('tree').map((operand): Expression => ({ kind: 'negative', operand, at: place })),
    fc
      .record({
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('tree'),
        right: tie('tree'),
      })
      .map((each): Expression => ({ kind: 'binary', ...each, at: place })),
    fc
      .record({ left: tie('tree'), right: tie('tree') })
      .filter(({ left, right }) => ![left, right].some((each) => each.kind === 'binary' && each.operator === '^'))
      .map((each): Expression => ({ kind: 'binary', operator: '^', ...each, at: place })),
    fc
      .array(tie('tree'), { minLength: 2, maxLength: 3 })
      .map((args): Expression => ({ kind: 'call', name: 'max', arguments: args, at: place })),
    tie('tree').map((body): Expression => ({ kind: 'sum', letter: 'k', over: 'row', body, at: place })),
    fc
      .record({
        left: tie('tree'),
        right: tie('tree'),
        within: fc.option(tie('tree'), { nil: undefined }),
        then: tie('tree'),
        otherwise: tie('tree'),
      })
      .map((each): Expression => ({ kind: 'if', comparison: '>', ...each, at: place })),
  ),
}));

/** The tree without places, for comparison. */
function bare(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

describe('formatExpression', () => {
  test('what it writes reads back as the same tree', () => {
    fc.assert(
      fc.property(trees.tree, (tree) => {
        const text = formatExpression(tree);
        expect(bare(definitions(`y = ${text}`)[0]!.expression), text).toEqual(bare(tree));
      }),
    );
  });
});

describe('wrong texts', () => {
  test('a damaged model is refused with places or compiles; it never throws', () => {
    const pieces = [
      '',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '0',
      '1 [mg]',
      '=',
      '-',
      '*',
      'x',
      'sum',
      '|',
      '"',
      '#',
      '\n',
      'd/dt ',
      'state ',
      '..',
      '^',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(adaptation, chain),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(8),
        fc.constantFrom(...pieces),
        (text, share, removed, piece) => {
          const at = Math.floor(share * text.length);
          const damaged = text.slice(0, at) + piece + text.slice(at + removed);
          const compiled = compileModel([{ name: 'damaged.model', text: damaged }]);
          if (compiled.ok) return;
          expect(compiled.issues.length).toBeGreaterThan(0);
          for (const issue of compiled.issues)
            expect(describeIssue(issue)).toMatch(/^damaged\.model:[1-9]\d*:[1-9]\d*: [^{}]+$/);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('an empty text makes an empty model', () => {
    expect(compileModel([{ name: 'empty.model', text: '\n# nothing\n' }])).toMatchObject({
      ok: true,
      value: { states: [], quantities: [] },
    });
  });
});
