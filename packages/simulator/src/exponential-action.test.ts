import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExponentialAction } from './exponential-action.ts';
import { createPropagatorCache } from './propagator.ts';

describe('the exponential applied to a vector', () => {
  it('moves as the written-out exponential does, with a constant part, for rates from slow to 12 an hour', () => {
    const rate = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(rate, { minLength: 6, maxLength: 6 }),
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        (r, h) => {
          // depot -> central <-> peripheral, central -> effect site on a scale of its own
          const A = Float64Array.of(
            -r[0]!,
            0,
            0,
            0,
            r[0]!,
            -r[1]! - r[2]!,
            r[3]!,
            0,
            0,
            r[2]!,
            -r[3]!,
            0,
            0,
            700 * r[4]!,
            0,
            -2 * r[5]!,
          );
          const b = Float64Array.of(0, 1, 0, 0);
          const [once, cached] = [Float64Array.of(10, 1, 0, 0), Float64Array.of(10, 1, 0, 0)];
          createExponentialAction(4)(A, b, once, h);
          const cache = createPropagatorCache(4);
          cache.reset(A, b);
          cache.move(cached, h);
          const size = Math.max(1, ...cached);
          once.forEach((value, i) => expect(Math.abs(value - cached[i]!)).toBeLessThan(1e-8 * size));
        },
      ),
      { numRuns: 60 },
    );
  });
});
