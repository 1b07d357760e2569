import { describe, expect, it } from 'vitest';
import { normal, uniform } from './addressed-random.ts';
import { normalQuantile } from './normal-quantile.ts';

describe('addressed random numbers', () => {
  it('depend on their address alone, never on what was drawn before', () => {
    const forward = [0, 1, 2, 3].map((person) => normal(7, person, 'diazepam.CL'));
    const backward = [3, 2, 1, 0].map((person) => normal(7, person, 'diazepam.CL')).reverse();
    expect(backward).toEqual(forward);
  });

  it('differ when any part of the address differs', () => {
    const numbers = [
      uniform(1, 2, 'a', 3),
      uniform(2, 2, 'a', 3),
      uniform(1, 3, 'a', 3),
      uniform(1, 2, 'b', 3),
      uniform(1, 2, 'a', 4),
      uniform(1 + 4294967296, 2, 'a', 3),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('are normal: the first four moments of 20,000 people, and neighbours do not go together', () => {
    const count = 20_000;
    const moments = [0, 0, 0, 0];
    let together = 0;
    for (let person = 0; person < count; person++) {
      const z = normal(11, person, 'withdrawal.omega');
      for (let k = 0; k < 4; k++) moments[k] = moments[k]! + z ** (k + 1) / count;
      together += (z * normal(11, person + 1, 'withdrawal.omega')) / count;
    }
    // five standard errors of each moment: sqrt(1, 2, 15, 96) / sqrt(count)
    expect(Math.abs(moments[0]!)).toBeLessThan(0.036);
    expect(Math.abs(moments[1]! - 1)).toBeLessThan(0.05);
    expect(Math.abs(moments[2]!)).toBeLessThan(0.137);
    expect(Math.abs(moments[3]! - 3)).toBeLessThan(0.35);
    expect(Math.abs(together)).toBeLessThan(0.036);
  });

  it('turn shares into normal numbers as the tables do', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 13);
    expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301132, 10);
  });
});
