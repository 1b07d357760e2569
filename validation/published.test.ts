import { describe, expect, it } from 'vitest';
import { predict } from './predict.ts';
import { published } from './published.ts';
import { score } from './score.ts';

const predicted = published.map((observation) => ({ observation, ratio: predict(observation) / observation.value }));
const ratiosOf = (keep: (observation: (typeof published)[number]) => boolean): number[] =>
  predicted.filter(({ observation }) => keep(observation)).map(({ ratio }) => ratio);

describe('the product against published studies', () => {
  it('has a finite answer for each', () => {
    for (const { observation, ratio } of predicted)
      expect(Number.isFinite(ratio), JSON.stringify(observation)).toBe(true);
  });

  it('meets peaks, areas, clearances and half-lives: 85 % within twofold, mean fold error 1.5 at most, no bias beyond a fifth', () => {
    const found = score(ratiosOf(({ reference }) => !reference));
    expect(found.n).toBeGreaterThan(140);
    expect(found.withinTwofold).toBeGreaterThanOrEqual(0.85);
    expect(found.gmfe).toBeLessThanOrEqual(1.5);
    expect(Math.abs(Math.log(found.bias))).toBeLessThan(Math.log(1.2));
  });

  it.each(['Cmax', 'AUC', 'clearance', 'halfLife', 'Css', 'tmax'] as const)('meets %s by itself', (metric) => {
    const found = score(ratiosOf((observation) => !observation.reference && observation.metric === metric));
    expect(found.withinTwofold).toBeGreaterThanOrEqual(0.85);
    expect(found.gmfe).toBeLessThanOrEqual(1.5);
  });

  it('meets what inhibitors, inducers, genes, smoking and livers do: 80 % within 1.5-fold', () => {
    const found = score(ratiosOf(({ reference }) => reference !== undefined));
    expect(found.n).toBeGreaterThan(30);
    expect(found.withinOneAndHalf).toBeGreaterThanOrEqual(0.8);
    expect(found.withinTwofold).toBeGreaterThanOrEqual(0.85);
  });

  it('H34: clears diazepam more slowly with cirrhosis and in older men, as measured', () => {
    const arms = ratiosOf(
      ({ analyte, metric, arm }) =>
        analyte === 'diazepam' &&
        metric === 'clearance' &&
        (arm.person?.liver !== undefined || (arm.person?.age ?? 0) > 65),
    );
    expect(arms.length).toBeGreaterThanOrEqual(4);
    expect(score(arms).withinOneAndHalf).toBe(1);
  });
});
