import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUnit } from '@decrescendo/units';
import { compileModel } from './compile.ts';
import { adaptation, chain } from './examples.ts';
import { interpretModel } from './interpret.ts';
import { parseModel } from './parse-model.ts';
import type { CompiledModel } from './types.ts';

/** Units of each kind, near enough to each other that rounding stays far below the bounds of comparison. */
const units = {
  number: ['', ' [%]', ''],
  time: [' [h]', ' [d]'],
  mass: [' [mg]', ' [mcg]'],
  concentration: [' [mg/L]', ' [ng/mL]', ' [mcg/L]'],
  volume: [' [L]', ' [mL]'],
  rate: [' [1/h]', ' [1/d]'],
} as const;
type Kind = keyof typeof units;
const kinds = Object.keys(units) as Kind[];

/** What may stand in an equation, by kind, and the letter its left side has bound. */
interface Pool {
  readonly leaves: Record<Kind, string[]>;
  readonly draw: fc.GeneratorValue;
  readonly letter: string | undefined;
}

const pick = <T>(draw: fc.GeneratorValue, list: readonly T[]): T => draw(fc.constantFrom, ...list) as T;

/** A random equation of a kind: always of right dimension, never a division by something that can be zero. */
function writeExpression(pool: Pool, kind: Kind, depth: number): string {
  const { draw } = pool;
  const some = (each: Kind): string => writeExpression(pool, each, depth - 1);
  const leaf = (each: Kind): string =>
    pick(
      draw,
      pool.leaves[each].filter((name) => pool.letter !== undefined || !name.includes('[i]')),
    );
  if (depth <= 0) return leaf(kind);
  const shared: (() => string)[] = [
    () => leaf(kind),
    () => `(${some(kind)} + ${some(kind)})`,
    () => `(${some(kind)} - ${some(kind)})`,
    () => `-${some(kind)} * tanh(${some('number')})`,
    () => `${some(kind)} / (1 + (${some('number')})^2)`,
    () => `max(${some(kind)}, ${leaf(kind)})`,
    () => `min(${some(kind)}, 0)`,
    () => `positive(${some(kind)})`,
    () => `above(${some(kind)}, p_${kind})`,
    () => `below(${some(kind)}, p_${kind})`,
    () => `abs(${some(kind)})`,
    () => `(if ${some('time')} > ${some('time')} within p_time then ${some(kind)} else ${some(kind)})`,
    () => `(if p_mass <= p_mass then ${some(kind)} else ${leaf(kind)})`,
    () => `sum(k: arr[k] * ${leaf(kind)})`,
  ];
  const own: Record<Kind, (() => string)[]> = {
    number: [
      () => `exp(-(${some('number')})^2)`,
      () => `ln(1 + (${some('number')})^2)`,
      () => `sqrt(1 + (${some('number')})^2)`,
      () => `${some('mass')} / p_mass`,
      () => `${leaf('time')} * ${leaf('rate')}`,
      () => `p_number^p_number`,
      () => `p_number^0.75`,
      () => '2',
    ],
    time: [() => `p_volume / p_volume * ${leaf('time')}`, () => `${leaf('number')} / p_rate`],
    mass: [() => `${leaf('concentration')} * ${leaf('volume')}`, () => `sqrt(p_mass^2)`],
    concentration: [() => `${leaf('mass')} / p_volume`],
    volume: [() => `(p_volume^3)^-1 * p_volume^4`],
    rate: [() => `${leaf('number')} / p_time`],
  };
  return pick(draw, [...shared, ...own[kind]])();
}

/** Two systems, the second importing from the first; parameters, an array, states of several kinds. */
function writeModel(draw: fc.GeneratorValue): string {
  const lines: string[] = [];
  const number = (): string => draw(fc.double, { min: 0.5, max: 2, noNaN: true }).toFixed(3);
  let imported: Record<Kind, string[]> = Object.fromEntries(kinds.map((kind) => [kind, []])) as never;
  for (const system of ['first', 'second']) {
    const leaves = Object.fromEntries(kinds.map((kind) => [kind, [`p_${kind}`, ...imported[kind]]])) as Record<
      Kind,
      string[]
    >;
    lines.push(`system ${system}`, `time ${pick(draw, ['h', 'd'])}`, 'index row as i, k = r1 r2 r3');
    for (const kind of kinds)
      for (const name of imported[kind]) lines.push(`input ${name}${pick(draw, units[kind])} from first`);
    for (const kind of kinds)
      lines.push(`param p_${kind} = ${number()}${pick(draw, units[kind])} range 0.1 .. 9 assumed "drawn"`);
    lines.push('param arr[row] = 1.5 range 0 .. 2 assumed "drawn"', `input outside${pick(draw, units.number)} = 0.7`);
    leaves.number.push('outside', 'arr[i]', 'arr[r2]');
    const stateKinds: Kind[] = ['number', 'mass', 'concentration'];
    for (const kind of stateKinds) {
      lines.push(
        `state s_${system}_${kind}${pick(draw, units[kind])} = 1`,
        `state v_${system}_${kind}[row]${pick(draw, units[kind])} = 0`,
      );
      leaves[kind].push(`s_${system}_${kind}`, `v_${system}_${kind}[i]`);
    }
    const made: Record<Kind, string[]> = Object.fromEntries(kinds.map((kind) => [kind, []])) as never;
    for (let n = 0; n < 4; n += 1) {
      const kind = pick(draw, kinds);
      const array = draw(fc.boolean);
      const name = `def_${system}_${n}`;
      const unit = draw(fc.boolean) ? pick(draw, units[kind]) : '';
      lines.push(
        `${name}${array ? '[i]' : ''}${unit} = ${writeExpression({ leaves, draw, letter: array ? 'i' : undefined }, kind, 3)}`,
      );
      leaves[kind].push(array ? `${name}[i]` : name);
      if (!array) made[kind].push(name);
    }
    for (const kind of stateKinds) {
      const rate = (letter: string | undefined): string =>
        draw(fc.boolean)
          ? `${writeExpression({ leaves, draw, letter }, kind, 2)} * p_rate`
          : `(${writeExpression({ leaves, draw, letter }, kind, 2)}) / p_time`;
      lines.push(`d/dt s_${system}_${kind} = ${rate(undefined)}`, `d/dt v_${system}_${kind}[i] = ${rate('i')}`);
    }
    imported = { ...made, mass: [...made.mass, `s_${system}_mass`] };
  }
  return lines.join('\n');
}

interface Point {
  readonly x: Float64Array;
  readonly p: Float64Array;
  readonly u: Float64Array;
}

function compile(text: string): CompiledModel {
  const compiled = compileModel([{ name: 'random.model', text }]);
  if (!compiled.ok) throw new Error(`${JSON.stringify(compiled.issues, undefined, 1)}\n${text}`);
  return compiled.value;
}

function valuesAt(model: CompiledModel, { x, p, u }: Point): (name: string) => number {
  const known = new Map<string, number>();
  model.states.forEach((each, i) => known.set(each.name, x[i]!));
  model.parameters.forEach((each, i) => known.set(each.name, p[i]!));
  model.inputs.forEach((each, i) => known.set(each.name, u[i]!));
  return (name) => {
    if (!known.has(name)) throw new RangeError(name);
    return known.get(name)!;
  };
}

function near(actual: number, expected: number, what: string): void {
  const bound = 1e-9 * (1 + Math.abs(expected));
  if (!(Math.abs(actual - expected) <= bound)) expect.fail(`${what}: ${actual} instead of ${expected}`);
}

/** Everything the compiled model says at a point, held against the tree walker. */
function compare(text: string, model: CompiledModel, point: Point): void {
  const tree = parseModel([{ name: 'random.model', text }]);
  if (!tree.ok) throw new Error('does not parse');
  const slow = interpretModel(tree.value, valuesAt(model, point));
  const dx = new Float64Array(model.states.length);
  model.rhs(point.x, point.p, point.u, dx);
  model.states.forEach((state, i) => near(dx[i]!, slow.rate(state.name), `d/dt ${state.name}`));
  const out = new Float64Array(model.quantities.length);
  model.reader(model.quantities.map((_, i) => i))(point.x, point.p, point.u, out);
  model.quantities.forEach(({ name, unit }, i) => near(out[i]!, slow.value(name) / parseUnit(unit)!.factor, name));
}

/** What each layer's kernel says, held against the whole right-hand side. */
function compareLayers(model: CompiledModel, { x, p, u }: Point): void {
  const { environment, linear, slow } = model.counts;
  const whole = new Float64Array(model.states.length);
  model.rhs(x, p, u, whole);
  const first = new Float64Array(environment);
  model.environmentRhs(x, p, u, first);
  first.forEach((value, i) => near(value, whole[i]!, model.states[i]!.name));
  const A = new Float64Array(linear * linear).fill(NaN);
  const b = new Float64Array(linear).fill(NaN);
  model.linearBlock(x, p, u, A, b);
  for (let row = 0; row < linear; row += 1) {
    let sum = b[row]!;
    for (let column = 0; column < linear; column += 1) sum += A[row * linear + column]! * x[environment + column]!;
    near(sum, whole[environment + row]!, model.states[environment + row]!.name);
  }
  // A and b must not know where the linear states stand: elsewhere they still give the rates.
  const elsewhere = x.map((value, i) => (i >= environment && i < environment + linear ? 0.3 - 1.7 * value : value));
  const rhs = new Float64Array(x.length);
  model.rhs(elsewhere, p, u, rhs);
  for (let row = 0; row < linear; row += 1) {
    let sum = b[row]!;
    for (let column = 0; column < linear; column += 1)
      sum += A[row * linear + column]! * elsewhere[environment + column]!;
    near(sum, rhs[environment + row]!, `elsewhere ${model.states[environment + row]!.name}`);
  }
  const w = new Float64Array(model.counts.drive).fill(NaN);
  model.drive(x, p, u, w);
  const rates = new Float64Array(slow).fill(NaN);
  model.slowRhs(x.subarray(environment + linear), w, p, u, rates);
  rates.forEach((value, i) =>
    near(value, whole[environment + linear + i]!, model.states[environment + linear + i]!.name),
  );
}

/** The prepared kernels, held against the plain ones. */
function comparePrepared(model: CompiledModel, { x, p, u }: Point): void {
  const { environment, linear, slow, drive } = model.counts;
  const { prepared } = model;
  if (!prepared) throw new Error('not prepared');
  const c = new Float64Array(prepared.size).fill(NaN);
  prepared.prepare(p, u, c);
  const pairs: [number, (out: Float64Array) => void, (out: Float64Array) => void][] = [
    [x.length, (out) => model.rhs(x, p, u, out), (out) => prepared.rhs(x, c, out)],
    [environment, (out) => model.environmentRhs(x, p, u, out), (out) => prepared.environmentRhs(x, c, out)],
    [drive, (out) => model.drive(x, p, u, out), (out) => prepared.drive(x, c, out)],
    [
      linear * linear,
      (out) => model.linearBlock(x, p, u, out, new Float64Array(linear)),
      (out) => prepared.linearBlock(x, c, out, new Float64Array(linear)),
    ],
    [
      linear,
      (out) => model.linearBlock(x, p, u, new Float64Array(linear * linear), out),
      (out) => prepared.linearBlock(x, c, new Float64Array(linear * linear), out),
    ],
  ];
  const w = new Float64Array(drive);
  model.drive(x, p, u, w);
  const xs = x.subarray(environment + linear);
  pairs.push([slow, (out) => model.slowRhs(xs, w, p, u, out), (out) => prepared.slowRhs(xs, w, c, out)]);
  for (const [length, plain, fast] of pairs) {
    const expected = new Float64Array(length);
    const actual = new Float64Array(length).fill(NaN);
    plain(expected);
    fast(actual);
    expected.forEach((value, i) => near(actual[i]!, value, `prepared ${i}`));
  }
}

function drawPoint(draw: fc.GeneratorValue, model: CompiledModel): Point {
  const some = (): number => draw(fc.double, { min: -2, max: 2, noNaN: true });
  return {
    x: Float64Array.from(model.states, some),
    p: Float64Array.from(model.parameters, ({ value }) => value * 1.5 ** (some() / 2)),
    u: Float64Array.from(model.inputs, some),
  };
}

describe('the compiled kernels against the tree walker', () => {
  test('random models agree everywhere: rates, quantities, layers', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const text = writeModel(draw);
        const model = compile(text);
        for (let n = 0; n < 3; n += 1) {
          const point = drawPoint(draw, model);
          compare(text, model, point);
          compareLayers(model, point);
          comparePrepared(model, point);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test.each([
    ['adaptation', adaptation],
    ['the chain', chain],
  ])('%s agrees at random points', (_, text) => {
    const model = compile(text);
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { p, x, u } = drawPoint(draw, model);
        const point = { p, x: x.map(Math.abs), u: u.map((value) => Math.abs(value) + 0.1) };
        compare(text, model, point);
        compareLayers(model, point);
        comparePrepared(model, point);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
