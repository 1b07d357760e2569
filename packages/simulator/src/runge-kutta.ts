/** dx/dt of the slow states at one node of a step: 0 its start, 1 its middle, 2 its end. */
export type NodeRightHandSide = (node: 0 | 1 | 2, x: Float64Array, dx: Float64Array) => void;

/**
 * The classical Runge-Kutta step, which asks for what drives the slow states at three nodes only.
 * It leaves the derivative at the start of the step in `first`. The middle is looked at twice with the same drive, so the two
 * looks tell how stiff the step was: their difference over that of the first two derivatives is h times the fastest rate, halved.
 * Above 1 the step is about to become unstable (its limit is 1.39).
 *
 * @source  Kutta 1901
 */
export function createRungeKutta(n: number): {
  readonly first: Float64Array;
  /** @returns the stiffness of the step, see above */
  step(f: NodeRightHandSide, x: Float64Array, h: number): number;
} {
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  const third = new Float64Array(n);
  const fourth = new Float64Array(n);
  const trial = new Float64Array(n);
  return {
    first,
    step(f, x, h) {
      f(0, x, first);
      for (let i = 0; i < n; i++) trial[i] = x[i]! + (h / 2) * first[i]!;
      f(1, trial, second);
      for (let i = 0; i < n; i++) trial[i] = x[i]! + (h / 2) * second[i]!;
      f(1, trial, third);
      for (let i = 0; i < n; i++) trial[i] = x[i]! + h * third[i]!;
      f(2, trial, fourth);
      let looks = 0;
      let change = 0;
      for (let i = 0; i < n; i++) {
        const look = Math.abs(third[i]! - second[i]!);
        const turn = Math.abs(second[i]! - first[i]!);
        if (look > looks) looks = look;
        if (turn > change) change = turn;
        x[i] = x[i]! + (h / 6) * (first[i]! + 2 * (second[i]! + third[i]!) + fourth[i]!);
      }
      return change > 1e-12 ? looks / change : 0;
    },
  };
}
