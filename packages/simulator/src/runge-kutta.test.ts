import { describe, expect, it } from 'vitest';
import { createRungeKutta, type NodeRightHandSide } from './runge-kutta.ts';

describe('the step of the slow states', () => {
  /** Worst error on the way for x' = -x + cos(t), the drive known at the nodes only. */
  function errorAt(steps: number): number {
    const solver = createRungeKutta(1);
    const x = Float64Array.of(0);
    const h = 3 / steps;
    let worst = 0;
    for (let k = 0; k < steps; k++) {
      const drive = [k * h, (k + 0.5) * h, (k + 1) * h].map(Math.cos);
      const f: NodeRightHandSide = (node, state, dx) => (dx[0] = drive[node]! - state[0]!);
      solver.step(f, x, h);
      const t = (k + 1) * h;
      worst = Math.max(worst, Math.abs(x[0]! - (Math.sin(t) + Math.cos(t) - Math.exp(-t)) / 2));
    }
    return worst;
  }

  it('has order four: halving the step divides the error by 16', () => {
    const order = Math.log2(errorAt(20) / errorAt(40));
    expect(order).toBeGreaterThan(3.8);
    expect(order).toBeLessThan(4.4);
  });

  it('says how stiff it was: half of step times rate', () => {
    const solver = createRungeKutta(1);
    const f: NodeRightHandSide = (_node, state, dx) => (dx[0] = -5 * state[0]!);
    expect(solver.step(f, Float64Array.of(1), 0.1)).toBeCloseTo(0.25, 12);
    expect(solver.step(f, Float64Array.of(1), 2)).toBeCloseTo(5, 12);
  });
});
