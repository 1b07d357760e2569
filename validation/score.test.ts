import { expect, it } from 'vitest';
import { score } from './score.ts';

it('scores perfect predictions as 1', () => {
  expect(score([1, 1, 1])).toEqual({ n: 3, gmfe: 1, bias: 1, withinTwofold: 1, withinOneAndHalf: 1 });
});

it('counts errors either way alike in the fold error and against each other in the bias', () => {
  const found = score([4, 0.25]);
  expect(found.gmfe).toBeCloseTo(4, 12);
  expect(found.bias).toBeCloseTo(1, 12);
  expect(found.withinTwofold).toBe(0);
});

it('takes exactly twofold as within', () => {
  expect(score([2, 0.5, 2.01]).withinTwofold).toBeCloseTo(2 / 3, 12);
});
