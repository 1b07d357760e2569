import type { Pharmacokinetics } from './types.ts';

/**
 * The slowest half-life [h] that clearance, volumes and flows imply.
 *
 * The compartments hang on the central one, so the slowest rate is the smallest root of
 * 0 = CL + sum_i Q_i (1 - k_i/(k_i - x)) - V1 x with k_i = Q_i/V_i; it lies below every k_i and is found by bisection.
 */
export function terminalHalfLife(pk: Pharmacokinetics): number {
  const sides = [
    [pk.Q2, pk.V2],
    [pk.Q3, pk.V3],
  ].flatMap(([Q, V]) => (Q && V ? [{ Q: Q.value, k: Q.value / V.value }] : []));
  const CL = pk.CL.value;
  const V1 = pk.V1.value;
  if (sides.length === 0) return (Math.LN2 * V1) / CL;
  const left = (x: number): number => CL - V1 * x - sides.reduce((sum, { Q, k }) => sum + (Q * x) / (k - x), 0);
  let low = 0;
  let high = Math.min(...sides.map(({ k }) => k));
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (left(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.LN2 / low;
}
