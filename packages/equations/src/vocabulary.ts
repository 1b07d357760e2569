import type { Grade } from './types.ts';

export const grades: readonly Grade[] = ['published', 'recalled', 'calibrated', 'assumed', 'derived'];

/** Functions and how many arguments they take: [least, most]. */
export const functions: Readonly<Record<string, readonly [number, number]>> = {
  exp: [1, 1],
  ln: [1, 1],
  sqrt: [1, 1],
  tanh: [1, 1],
  abs: [1, 1],
  positive: [1, 1],
  min: [2, 99],
  max: [2, 99],
  above: [2, 2],
  below: [2, 2],
};

/** Words that begin a line. */
export const keywords: readonly string[] = ['system', 'time', 'index', 'input', 'table', 'param', 'state', 'output'];

const inside = ['sum', 'if', 'then', 'else', 'within', 'from', 'in', 'as', 'range', 'varies', 'grade', 'source'];

/** Names that nothing else may carry. */
export const reserved: ReadonlySet<string> = new Set([...Object.keys(functions), ...keywords, ...inside]);
