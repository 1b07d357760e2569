import { describe, expect, test } from 'vitest';
import { compileModel } from './compile.ts';
import { describeIssue, equationMessages } from './messages.ts';

/** A sound system; the lines under test stand in the middle. */
const head = `system s
index row as i, k = r1 r2
param tau = 2 [h] range 1 .. 3 assumed "test"
param array[row] = 1 range 0 .. 3 assumed "test"
param width = 1 [mg] range 0.5 .. 3 assumed "test"
state x [mg] = 0`;
const tail = 'd/dt x = -x / tau';

const rest = 'range 0 .. 9 assumed "test"';
const cell = '| 0 .. 9 | assumed | "test"';

/** Each mistake, with @ before the place that must be named. */
const mistakes: readonly (readonly [code: string, text: string])[] = [
  // Reading
  ['character-unknown', 'y = 1 @; 2'],
  ['string-open', 'param a = 1 range 0 .. 1 assumed @"no end'],
  ['unit-open', 'param a @[mg = 1'],
  ['number-no-leading-zero', 'y = @.5'],
  ['number-unreadable', 'y = @1e999'],
  ['number-unreadable', `param a = @1e999 ${rest}`],
  ['expected', 'y = (1 + @)'],
  ['expected', 'y = @* 2'],
  ['expected', 'y @5'],
  ['expected', 'y = (1 + 2@'],
  ['expected', 'y = if 1 @then 2 else 3'],
  ['expected', 'param a = @b'],
  ['expected', 'table @| a'],
  ['too-deep', `y = ${'('.repeat(100)}@1${')'.repeat(100)}`],
  ['line-too-long', `@y = 1${' + 1'.repeat(1000)}`],
  ['row-without-table', '@r1 | 5'],
  ['time-unknown', 'time @w'],
  ['power-chain', 'y = 2 ^ 3 @^ 2'],
  ['unit-in-equation', 'y = 2 @[mg]'],
  ['unit-in-equation', 'y = array @[r1]'],
  ['function-unknown', 'y = @sin(2)'],
  ['argument-count', 'y = @exp(1, 2)'],
  ['argument-count', 'y = @above(1)'],
  ['name-reserved', `param @exp = 1 ${rest}`],
  ['name-reserved', '@sum = 1'],
  ['name-reserved', 'y = @range + 1'],
  ['name-reserved', 'index in2 = q1 @exp'],
  // Parameters
  ['range-missing', 'param @a = 1 assumed "test"'],
  [
    'range-missing',
    `table row | a | grade | source\n  r1 | @1 | assumed | "test"\n  r2 | 1 (0 .. 1) | assumed | "test"`,
  ],
  ['grade-missing', 'param @a = 1 range 0 .. 1 "test"'],
  ['grade-unknown', 'param a = 1 range 0 .. 1 @guessed "test"'],
  ['source-missing', 'param @a = 1 range 0 .. 1 assumed'],
  ['source-missing', 'param @a = 1 range 0 .. 1 assumed " "'],
  ['range-reversed', 'param @a = 1 range 2 .. 0 assumed "test"'],
  ['value-outside-range', 'param @a = 10 range 0 .. 9 assumed "test"'],
  ['value-outside-range', `table row | a | range | grade | source\n  r1 | @10 ${cell}\n  r2 | 1 ${cell}`],
  ['varies-negative', `param @a = 1 ${rest} varies -0.2`],
  ['varies-not-positive', `param @a = 0 ${rest} varies 0.2`],
  ['unit-twice', `param a [mg] = 1 @[mg] ${rest}`],
  ['row-index-count', `table row | a | range | grade | source\n@r1, r2 | 1 ${cell}\nr1 | 1 ${cell}\nr2 | 1 ${cell}`],
  ['column-without-value', 'table row | range | a | grade | source\n  r1 | @0 .. 1 | 1 | assumed | "test"'],
  // Names
  ['system-unknown', 'input a from @elsewhere'],
  ['system-unknown-near', 'input a from @ss'],
  ['system-unknown', '@index other from elsewhere'],
  ['index-not-there', '@index other from s'],
  ['name-twice', `param @tau = 1 [h] ${rest}`],
  ['name-twice', 'state @tau [mg] = 1'],
  ['name-twice', '@tau = 5'],
  ['name-twice', 'input @tau = 5'],
  ['name-twice', '@row = 1'],
  ['name-twice', 'index two as @i = q1 q2'],
  ['name-twice', 'index two = q1 @q1'],
  ['name-twice', 'y[i] = 1\n@y[r2] = 2'],
  ['name-unknown', 'y = @something'],
  ['name-unknown-near', 'y = 2 * @tua'],
  ['index-as-number', 'y = @row'],
  // Indices
  ['index-unknown', 'y[@column] = 1'],
  ['index-unknown', 'y = @sum(column: 2)'],
  ['index-unknown', `table @column | a | range | grade | source\n  r1 | 1 ${cell}`],
  ['index-needs-no-space', 'y @[row] = 1'],
  ['unit-needs-space', 'state y2[@mg] = 1'],
  ['unit-unknown', 'state y [h] = 1\nd/dt y = 0\ninput a @[stone] = 1'],
  ['index-missing', 'y = 1 + @array'],
  ['index-count', 'y = @array[r1, r2]'],
  ['index-count', 'y[i] = 1\n@y[r1, r2] = 1'],
  ['index-wrong', 'y[other] = array[@other]\nindex other = o1 o2'],
  ['index-wrong', 'y[i] = 1\ny[@other] = 1\nindex other = o1 o2'],
  ['index-free', 'y = array[@i]'],
  ['index-free', 'y = sum(k: array[k]) + array[@k]'],
  ['index-repeated', 'y[i, @i] = 1'],
  ['row-unknown', 'y = array[@zzz]'],
  ['row-unknown-near', 'y = array[@r3]'],
  ['row-unknown-near', `table row | a | range | grade | source\n  r1 | 1 ${cell}\n  @r3 | 1 ${cell}`],
  ['row-ambiguous', 'y[@r1] = 1\nindex more = r1 q'],
  ['row-is-index', '@index more = i q'],
  ['rows-missing', `table row | @a | range | grade | source\n  r1 | 1 ${cell}`],
  ['rows-missing', '@y[r1] = 1'],
  ['sum-letter-taken', 'y[i] = @sum(i: 1)'],
  // States
  ['derivative-missing', 'state @y [mg] = 0'],
  ['derivative-rows-missing', 'state @y[row] = 0\nd/dt y[r1] = 0'],
  ['derivative-without-state', 'd/dt @tau = 0'],
  ['unit-on-derivative', 'd/dt y @[mg] = 0\nstate y [mg] = 0'],
  // Units
  ['number-needs-unit', 'y = x + @5'],
  ['number-needs-unit', 'y = @5 - x'],
  ['number-needs-unit', 'y = x + @(1 / 2)'.replace('@(1 /', '(1 @/')],
  ['number-needs-unit', 'y [mg] = @5'],
  ['number-needs-unit', 'state y [mg] = 0\nd/dt y = @1'],
  ['number-needs-unit', 'y = max(x, @3)'],
  ['number-needs-unit', 'y = if x > width within @1 then 1 else 2'],
  ['units-differ', 'y = x @+ tau'],
  ['units-differ', 'y = @max(x, tau)'],
  ['units-differ', 'y = @if x > tau within width then 1 else 2'],
  ['units-differ', 'y = @if tau > tau then x else tau'],
  ['units-differ', 'param amount = 1 [nmol] range 0 .. 2 assumed "test"\ny = x @+ amount'],
  ['equation-unit', '@y [h] = x'],
  ['equation-unit', 'state y [mg] = 0\nd/dt @y = x'],
  ['equation-unit', 'y[r1] = x\n@y[r2] = tau'],
  ['import-unit', 'input @x2 [h] from s.x'],
  ['import-unit', 'input @x2 from s.x'],
  ['unit-conflict', `param b[r1] = 1 [mg] ${rest}\nparam @b[r2] = 1 [mcg] ${rest}`],
  ['unit-conflict', `param b[r1] = 1 [mg] ${rest}\nparam @b[r2] = 1 ${rest}`],
  ['needs-pure-number', 'y = exp(@x)'],
  ['needs-pure-number', 'y = ln(@tau)'],
  ['needs-pure-number', 'y = 2 ^ @tau'],
  ['power-of-unit', 'y = x @^ 0.3'],
  ['power-of-unit', 'y = @sqrt(x)'],
  ['power-of-unit', 'y = x @^ array[r1]'],
  // Mathematics
  ['ln-of-nothing', 'y = @ln(0)'],
  ['ln-of-nothing', 'y = @ln(-2 * tau / tau)'],
  ['division-by-zero', 'y = x @/ 0'],
  ['division-by-zero', 'y = 1 @/ (1 - 1)'],
  ['divisor-range', `y = x @/ p\nparam p = 1 ${rest}`],
  ['divisor-range', `y = p @^ -1\nparam p = 1 ${rest}`],
  ['divisor-in-branch', 'y = if x > 0 within width then x @/ (x + width) else 1'],
  ['not-finite', 'y = @exp(1000)'],
  ['not-finite', 'y = @sqrt(-1)'],
  ['hard-switch', 'y = @if x > 0 then 1 else 2'],
  ['hard-switch', 'y = @if z > 0 then 1 else 2\nz = 2 * x'],
  ['equality-within', 'y = @if x == 0 within width then 1 else 2'],
  ['width-not-positive', `y = if x > 0 within @p then 1 else 2\nparam p = 1 [mg] ${rest}`],
  ['width-not-positive', 'y = above(1, @0)'],
  ['width-not-positive', 'y = below(x, @x)'],
  ['cycle', 'y = z\nz = @y'],
  ['cycle', 'y[r1] = y[r2]\ny[r2] = @y[r1] * 2'],
];

/** Mistakes between systems: whole texts. */
const betweenSystems: readonly (readonly [code: string, text: string])[] = [
  ['system-missing', '@y = 1\nsystem s\nz = 1'],
  ['system-twice', 'system s\ny = 1\nsystem @s\nz = 1'],
  ['time-twice', 'system s\ntime h\n@time d\ny = 1'],
  ['import-undeclared', 'system a\ny = 1\nsystem b\nz = @a.y'],
  [
    'row-not-there',
    'system a\nindex row = r1 r2\ny[row] = 1\nsystem b\nindex row = r1 r3\ninput @y[row] from a\nz = sum(row: y[row])',
  ],
  ['index-count', 'system a\nindex row = r1 r2\ny[row] = 1\nsystem b\ninput @y from a'],
  ['cycle', 'system a\ninput z from b\ny = @z\nsystem b\ninput y from a\nz = y'],
  ['cycle', 'system a\ninput @y from b\nsystem b\ninput y from a'],
];

function check(code: string, marked: string): void {
  const before = marked.slice(0, marked.indexOf('@')).split('\n');
  const path = `s.model:${before.length}:${before.at(-1)!.length + 1}`;
  const compiled = compileModel([{ name: 's.model', text: marked.replace('@', '') }]);
  const told = compiled.ok ? [] : compiled.issues.map((issue) => `${issue.code} ${issue.path}`);
  expect(told).toContain(`${code} ${path}`);
  // One mistake is told once, whatever else may follow from it in the same declaration.
  expect(told.filter((each) => each !== `${code} ${path}`)).toEqual([]);
  if (compiled.ok) return;
  for (const issue of compiled.issues) expect(describeIssue(issue)).not.toMatch(/[{}]|undefined/);
}

describe('every mistake is told with its place', () => {
  test.each(mistakes)('%s: %s', (code, text) => check(code, `${head}\n${text}\n${tail}`));
  test.each(betweenSystems)('%s: %s', check);

  test('indices that borrow from each other in a circle are told, not followed forever', () => {
    const compiled = compileModel([
      { name: 's.model', text: 'system a\nindex row from b\nsystem b\nindex row from a' },
    ]);
    expect(compiled.ok ? [] : compiled.issues.map(({ code }) => code)).toEqual(['index-not-there', 'index-not-there']);
  });

  test('the system the lines stand in is sound without them', () => {
    expect(compileModel([{ name: 's.model', text: `${head}\n${tail}` }]).ok).toBe(true);
  });

  test('every message of the catalogue is provoked by a mistake above', () => {
    const provoked = new Set([...mistakes, ...betweenSystems].map(([code]) => code));
    expect(Object.keys(equationMessages).filter((code) => !provoked.has(code))).toEqual([]);
  });

  test('several mistakes are told at once, in the order of the lines', () => {
    const text = `${head}\nparam a = 1 assumed "test"\ny = x + tau\nz = a + unknown\nv = ln(x)\n${tail}`;
    const compiled = compileModel([{ name: 's.model', text }]);
    expect(compiled.ok ? [] : compiled.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'range-missing s.model:7:7',
      'units-differ s.model:8:7',
      'needs-pure-number s.model:10:8',
    ]);
  });

  test('the words name what is wrong, where, and what to write', () => {
    const compiled = compileModel([{ name: 's.model', text: `${head}\ny = x + 5\n${tail}` }]);
    if (compiled.ok) throw new Error('should not compile');
    expect(compiled.issues.map(describeIssue)).toEqual([
      's.model:7:9: 5 is a pure number where [mg] is needed; name it: param NAME = 5 [mg] range … grade "source"',
    ]);
  });
});
