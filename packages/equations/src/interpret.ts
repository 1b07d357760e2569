import { parseUnit } from '@decrescendo/units';
import type {
  DefinitionStatement,
  DerivativeStatement,
  Expression,
  ModelSyntax,
  Statement,
  SystemSyntax,
  Target,
} from './syntax.ts';

/** A number by the qualified name of its parameter, input or state, in declared unit. */
export type Values = (name: string) => number;

/** Reads single numbers of a model straight from its syntax tree. */
export interface Interpreter {
  /** A definition, state, parameter or input by qualified name, in the coherent unit of its kind (kg, mol, m, s, A). */
  value(name: string): number;
  /** d/dt of a state by qualified name, in its declared unit per hour. */
  rate(name: string): number;
}

type Letters = ReadonlyMap<string, string>;

/**
 * The slow oracle of the compiler: walks the tree, reckons everything in coherent units, shares nothing, orders nothing.
 * It takes a model that compiles; what it does with a wrong one is not defined. Needs no code generation.
 */
export function interpretModel(model: ModelSyntax, values: Values): Interpreter {
  const systems = new Map(model.systems.map((system) => [system.name, system] as const));

  const value = (system: SystemSyntax, name: string, rows: readonly string[]): number => {
    for (const statement of system.statements) {
      const target = targetOf(statement, name);
      if (!target) continue;
      if (statement.kind === 'definition') {
        const letters = match(system, target, rows);
        if (letters) return evaluate(system, statement.expression, letters);
      } else if (
        statement.kind === 'input' &&
        statement.from &&
        !statement.qualified &&
        systems.has(statement.from.system)
      ) {
        return value(systems.get(statement.from.system)!, statement.from.name, rows);
      } else return values(qualified(system, name, rows)) * factorOf(target);
    }
    throw new RangeError(`no ${system.name}.${name}`);
  };

  const evaluate = (system: SystemSyntax, expression: Expression, letters: Letters): number => {
    const get = (each: Expression): number => evaluate(system, each, letters);
    switch (expression.kind) {
      case 'number':
        return expression.value;
      case 'name': {
        const rows = expression.indices.map((index) => letters.get(index.text) ?? index.text);
        const elsewhere = expression.system === undefined ? undefined : systems.get(expression.system);
        if (expression.system === undefined || elsewhere) return value(elsewhere ?? system, expression.name, rows);
        return (
          values(qualified(system, expression.name, rows)) *
          factorOf(looseInput(system, expression.system, expression.name))
        );
      }
      case 'negative':
        return -get(expression.operand);
      case 'binary':
        return operators[expression.operator]!(get(expression.left), get(expression.right));
      case 'call':
        return calls[expression.name]!(...expression.arguments.map(get));
      case 'sum': {
        const rows = rowsOfIndex(systems, system, expression.over ?? expression.letter);
        return rows.reduce(
          (total, row) => total + evaluate(system, expression.body, new Map(letters).set(expression.letter, row)),
          0,
        );
      }
      case 'if': {
        const [left, right, then, otherwise] = [
          expression.left,
          expression.right,
          expression.then,
          expression.otherwise,
        ].map(get) as [number, number, number, number];
        if (!expression.within) return comparisons[expression.comparison]!(left, right) ? then : otherwise;
        const sign = expression.comparison.startsWith('>') ? 1 : -1;
        const share = 0.5 * (1 + Math.tanh((sign * (left - right)) / (2 * get(expression.within))));
        return share * then + (1 - share) * otherwise;
      }
    }
  };

  /** Rows for letters where a left side covers these rows. */
  const match = (system: SystemSyntax, target: Target, rows: readonly string[]): Letters | undefined => {
    const letters = new Map<string, string>();
    for (const [i, index] of target.indices.entries()) {
      if (index.text === rows[i]) continue;
      if (rowsOfIndex(systems, system, index.text).length === 0) return undefined;
      letters.set(index.text, rows[i]!);
    }
    return letters;
  };

  const split = (name: string): { system: SystemSyntax; local: string; rows: string[] } => {
    const [, prefix, local, inside] = /^([^.]+)\.([^[]+)(?:\[(.*)\])?$/.exec(name) as unknown as [
      string,
      string,
      string,
      string | undefined,
    ];
    return { system: systems.get(prefix)!, local, rows: inside?.split(',') ?? [] };
  };

  return {
    value(name) {
      const { system, local, rows } = split(name);
      return value(system, local, rows);
    },
    rate(name) {
      const { system, local, rows } = split(name);
      const derivative = system.statements.find(
        (each): each is DerivativeStatement =>
          each.kind === 'derivative' && each.target.name === local && match(system, each.target, rows) !== undefined,
      )!;
      const perSecond = evaluate(system, derivative.expression, match(system, derivative.target, rows)!);
      const state = system.statements.find((each) => each.kind === 'state' && each.target.name === local) as {
        target: Target;
      };
      return (perSecond * 3600) / factorOf(state.target);
    },
  };
}

function targetOf(statement: Statement, name: string): Target | undefined {
  if (statement.kind === 'index' || statement.kind === 'derivative') return undefined;
  if (statement.kind === 'table') return statement.columns.find(({ target }) => target.name === name)?.target;
  if (statement.kind === 'input' && statement.qualified) return undefined;
  return statement.target.name === name
    ? (statement satisfies DefinitionStatement | { target: Target }).target
    : undefined;
}

function looseInput(system: SystemSyntax, prefix: string, name: string): Target {
  const found = system.statements.find(
    (each) => each.kind === 'input' && each.qualified && each.from?.system === prefix && each.target.name === name,
  );
  return (found as { target: Target }).target;
}

function rowsOfIndex(
  systems: ReadonlyMap<string, SystemSyntax>,
  system: SystemSyntax,
  name: string,
): readonly string[] {
  for (const statement of system.statements) {
    if (
      statement.kind !== 'index' ||
      (statement.name !== name && !statement.letters.some((letter) => letter.text === name))
    )
      continue;
    if (statement.from === undefined) return statement.rows.map((row) => row.text);
    return rowsOfIndex(systems, systems.get(statement.from)!, statement.name);
  }
  return [];
}

function factorOf(target: Target): number {
  return target.unit ? parseUnit(target.unit.text)!.factor : 1;
}

function qualified(system: SystemSyntax, name: string, rows: readonly string[]): string {
  return `${system.name}.${name}${rows.length > 0 ? `[${rows.join(',')}]` : ''}`;
}

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** The textbook softplus, taken as its straight line where the exponential would overflow. */
function softplus(e: number, width: number): number {
  return e / width > 700 ? e : width * Math.log(1 + Math.exp(e / width));
}

const calls: Readonly<Record<string, (...args: number[]) => number>> = {
  exp: (x) => Math.exp(x!),
  ln: (x) => Math.log(x!),
  sqrt: (x) => Math.sqrt(x!),
  tanh: (x) => Math.tanh(x!),
  abs: (x) => Math.abs(x!),
  positive: (x) => Math.max(x!, 0),
  min: Math.min,
  max: Math.max,
  above: (e, width) => softplus(e!, width!),
  below: (e, width) => -softplus(-e!, width!),
};
