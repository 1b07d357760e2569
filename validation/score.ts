/** How predictions sit around observations; ratios are predicted over observed. */
export interface Score {
  readonly n: number;
  /** Geometric mean fold error: 1 is perfect, 2 is twofold off on average whichever way. */
  readonly gmfe: number;
  /** Geometric mean ratio: above 1 predicts too much. */
  readonly bias: number;
  readonly withinTwofold: number;
  readonly withinOneAndHalf: number;
}

/** @example score([1, 2, 0.5]).withinTwofold // 1 */
export function score(ratios: readonly number[]): Score {
  const logs = ratios.map(Math.log);
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const within = (fold: number): number => mean(logs.map((x) => (Math.abs(x) <= Math.log(fold) + 1e-12 ? 1 : 0)));
  return {
    n: ratios.length,
    gmfe: Math.exp(mean(logs.map(Math.abs))),
    bias: Math.exp(mean(logs)),
    withinTwofold: within(2),
    withinOneAndHalf: within(1.5),
  };
}
