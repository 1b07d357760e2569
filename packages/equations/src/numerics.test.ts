import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileModel } from './compile.ts';
import type { CompiledModel } from './types.ts';

function compile(text: string): CompiledModel {
  const compiled = compileModel([{ name: 's.model', text }]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
}

/** Values of definitions by name, at inputs and states. */
function read(
  model: CompiledModel,
  names: readonly string[],
  u: readonly number[],
  x: readonly number[] = [],
): number[] {
  const chosen = names.map((name) => model.quantities.findIndex((each) => each.name === name));
  const out = new Float64Array(names.length);
  const p = Float64Array.from(model.parameters, (each) => each.value);
  model.reader(chosen)(Float64Array.from(x), p, Float64Array.from(u), out);
  return [...out];
}

const width = 'param w = 0.01 range 0.001 .. 0.1 assumed "test"';

describe('smooth functions', () => {
  const model = compile(
    `system s\ninput e = 0\n${width}\na = above(e, w)\nb = below(e, w)\nc = if e > 0 within w then 2 else -3`,
  );

  test('above and below never overflow, add up to their argument, and keep their signs', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: -1e300, max: 1e300, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
        (e) => {
          const [a, b] = read(model, ['s.a', 's.b'], [e]) as [number, number];
          expect(Number.isFinite(a) && Number.isFinite(b)).toBe(true);
          expect(a).toBeGreaterThanOrEqual(Math.max(e, 0));
          expect(b).toBeLessThanOrEqual(Math.min(e, 0));
          expect(Math.abs(a + b - e)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(e)));
        },
      ),
    );
  });

  test('far from the bend, above is the positive part; at the bend it is w ln 2', () => {
    expect(read(model, ['s.a', 's.b'], [1])).toEqual([1, expect.closeTo(0, 15)]);
    expect(read(model, ['s.a'], [0])[0]).toBeCloseTo(0.01 * Math.LN2, 15);
  });

  test('a smooth switch is its branches on either side, their mean in the middle, and finite everywhere', () => {
    expect(read(model, ['s.c'], [1e300])[0]).toBe(2);
    expect(read(model, ['s.c'], [-1e300])[0]).toBe(-3);
    expect(read(model, ['s.c'], [0])[0]).toBeCloseTo(-0.5, 14);
  });
});

describe('units at run time', () => {
  test('a system in days and the same in hours have the same rates per hour', () => {
    const text = (time: string, tau: string): string =>
      `system s\ntime ${time}\nparam tau = ${tau} range 1 .. 99 assumed "test"\nstate x [mg] = 1\nd/dt x = -x / tau`;
    const rate = (model: CompiledModel): number => {
      const dx = new Float64Array(1);
      model.rhs(Float64Array.of(6), Float64Array.of(model.parameters[0]!.value), new Float64Array(0), dx);
      return dx[0]!;
    };
    expect(rate(compile(text('d', '2 [d]')))).toBeCloseTo(-6 / 48, 15);
    expect(rate(compile(text('h', '48 [h]')))).toBeCloseTo(-6 / 48, 15);
    expect(rate(compile(text('d', '48 [h]')))).toBeCloseTo(-6 / 48, 15);
    expect(rate(compile(text('h', '2 [d]')))).toBeCloseTo(-6 / 48, 15);
  });

  test('a definition takes the unit its equation gives, as written, and a declared unit converts', () => {
    const model = compile(`system s
param V = 40 [L] range 10 .. 80 assumed "test"
param MW = 284.7 [g/mol] range 200 .. 400 published "formula"
param share = 25 [%] range 0 .. 100 assumed "test"
state amount [mg] = 0
d/dt amount = 0
C = amount / V
output Cng [ng/mL] = amount / V
Cn [nM] = amount / V / MW
half = share * 2
ratio = V / V`);
    expect(model.quantities.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      's.amount mg',
      's.C mg/L',
      's.Cng ng/mL',
      's.Cn nM',
      's.half 1',
      's.ratio 1',
    ]);
    expect(model.quantities.filter(({ output }) => output).map(({ name }) => name)).toEqual(['s.Cng']);
    const [C, Cng, Cn, half] = read(model, ['s.C', 's.Cng', 's.Cn', 's.half'], [], [10]) as [
      number,
      number,
      number,
      number,
    ];
    expect(C).toBeCloseTo(0.25, 15);
    expect(Cng).toBeCloseTo(250, 12);
    // 0.25 mg/L over 284.7 g/mol = 0.8781 umol/L
    expect(Cn).toBeCloseTo(0.25e-3 / 284.7 / 1e-9, 9);
    expect(half).toBeCloseTo(0.5, 15);
  });

  test('an import arrives in the unit declared where it is used, rows matched by name', () => {
    const model = compile(`system a
index row = r1 r2 r3
state x[row] [mcg] = 0
d/dt x[row] = 0
system b
index few = r3 r1
input x[few] [mg] from a, a.x[few] [mcg]
y[few] = x[few]
z[few] = a.x[few]`);
    expect(read(model, ['b.y[r3]', 'b.y[r1]', 'b.z[r3]'], [], [1000, 2000, 3000])).toEqual([3, 1, 3000]);
  });

  test('an import without its system becomes an input with the fallback, one without a fallback is refused', () => {
    const model = compile('system b\ninput level from enzyme = 1, enzyme.share [%] = 40\ny = 2 * level * enzyme.share');
    expect(model.inputs).toEqual([
      { name: 'b.level', unit: '1', fallback: 1, meaning: '' },
      { name: 'b.enzyme.share', unit: '%', fallback: 40, meaning: '' },
    ]);
    expect(read(model, ['b.y'], [3, 50])[0]).toBeCloseTo(3, 15);
  });
});

describe('what a model tells about itself', () => {
  test('a parameter keeps value, unit, range, grade, source, variability and meaning', () => {
    const model = compile(
      'system s\nparam CL = 1.6 [L/h] range 0.8 .. 3.2 published "Greenblatt 1980" varies 0.35 # clearance\ny = CL',
    );
    expect(model.parameters).toEqual([
      {
        name: 's.CL',
        value: 1.6,
        unit: 'L/h',
        low: 0.8,
        high: 3.2,
        grade: 'published',
        source: 'Greenblatt 1980',
        varies: 0.35,
        meaning: 'clearance',
      },
    ]);
  });

  test('a table gives every value column its own range, and grade and source to all on their left', () => {
    const model = compile(`system s
index row = r1 r2
table row | a [h] | range    | varies | b | grade | source | c | grade | source
  r1      | 1     | 0 .. 2   | 0.1    | 5 (4 .. 6) | assumed | "left" | 7 (6 .. 8) | published | "right" # first
  r2      | 2     | 1.5 .. 3 | 0.2    | 6 (5 .. 7) | assumed | "left" | 8 (7 .. 9) | recalled  | "right"
`);
    expect(
      model.parameters.map(({ name, value, low, high, varies, grade, source }) => [
        name,
        value,
        low,
        high,
        varies,
        grade,
        source,
      ]),
    ).toEqual([
      ['s.a[r1]', 1, 0, 2, 0.1, 'assumed', 'left'],
      ['s.a[r2]', 2, 1.5, 3, 0.2, 'assumed', 'left'],
      ['s.b[r1]', 5, 4, 6, 0, 'assumed', 'left'],
      ['s.b[r2]', 6, 5, 7, 0, 'assumed', 'left'],
      ['s.c[r1]', 7, 6, 8, 0, 'published', 'right'],
      ['s.c[r2]', 8, 7, 9, 0, 'recalled', 'right'],
    ]);
    expect(model.parameters[0]!.meaning).toBe('first');
  });

  test('no name, comment or text of an author reaches the generated code', () => {
    const { source } = compile(
      'system alert\nparam evil = 1 range 0 .. 2 assumed "*/ alert(1)" # evil()\noutput danger = evil',
    );
    expect(source).not.toMatch(/evil|alert|danger/);
  });

  test('the kernels allocate nothing: their text holds no literal of an array or object and no new', () => {
    const { source } = compile(
      'system s\nstate x = 1\nparam k = 1 [1/h] range 0.5 .. 2 assumed "test"\nd/dt x = -k * x^2',
    );
    const bodies = source.slice(source.indexOf('function rhs'), source.indexOf('return {'));
    expect(bodies).not.toMatch(/new |= \[|= \{/);
  });
});
