import { describe, expect, test } from 'vitest';
import { compileModel } from './compile.ts';

const parameters = `param k = 0.3 [1/h] range 0.1 .. 1 assumed "test"
param half = 1 range 0.5 .. 2 assumed "test"
input outside = 0.5`;

/** Layer of every state of a system, as `name: layer`. */
function layersOf(lines: string): string[] {
  const compiled = compileModel([{ name: 's.model', text: `system s\n${parameters}\n${lines}` }]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value.states.map(({ name, layer }) => `${name.slice(2)}: ${layer}`);
}

const dosed = 'state gut = 0\nd/dt gut = -k * gut\nstate blood = 0';

describe('findLayers', () => {
  test('a decay is linear wherever it starts', () => {
    expect(layersOf('state x = 5\nd/dt x = -k * x')).toEqual(['x: linear']);
  });

  test('a constant source, a switch on an input and a ratio of parameters leave a state linear', () => {
    expect(layersOf('state x = 0\nd/dt x = outside * k - (if outside > 0.3 then k else 2 * k) * x / half')).toEqual([
      'x: linear',
    ]);
  });

  test('an enzyme level in a clearance is environment, the drug linear', () => {
    const enzyme = 'state enzyme = 1\nd/dt enzyme = k * (outside - enzyme)';
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * enzyme * blood\n${enzyme}`)).toEqual([
      'enzyme: environment',
      'gut: linear',
      'blood: linear',
    ]);
  });

  test('an enzyme that nobody multiplies by is linear like any other state', () => {
    const enzyme = 'state enzyme = 1\nd/dt enzyme = k * (outside - enzyme)';
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * blood\n${enzyme}`)).toEqual([
      'gut: linear',
      'blood: linear',
      'enzyme: linear',
    ]);
  });

  test('what an environment state depends on is environment too, even where it is nonlinear', () => {
    const enzyme =
      'state message = 1\nd/dt message = k * (outside - message)\nstate enzyme = 1\nd/dt enzyme = k * (message^2 - enzyme)';
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * enzyme * blood\n${enzyme}`)).toEqual([
      'message: environment',
      'enzyme: environment',
      'gut: linear',
      'blood: linear',
    ]);
  });

  test('an effect that multiplies itself by a function of the drug is slow and leaves the drug linear', () => {
    const effect = 'state effect = 1\nd/dt effect = k * blood^3 / (blood^3 + half) * (2 - effect) - k * (effect - 1)';
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * blood\n${effect}`)).toEqual([
      'gut: linear',
      'blood: linear',
      'effect: slow',
    ]);
  });

  test('a drug that induces its own enzyme is slow from there on; its gut stays linear', () => {
    const enzyme = 'state enzyme = 1\nd/dt enzyme = k * (1 + blood - enzyme)';
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * enzyme * blood\n${enzyme}`)).toEqual([
      'gut: linear',
      'blood: slow',
      'enzyme: slow',
    ]);
  });

  test('a linear filter of a slow state is slow', () => {
    expect(layersOf('state x = 1\nd/dt x = k * x * (1 - x)\nstate y = 0\nd/dt y = k * (x^2 - y)')).toEqual([
      'x: slow',
      'y: slow',
    ]);
  });

  test('a state fed by a nonlinear one is slow with it; a drug fed by it is linear, and the nonlinear one environment', () => {
    const logistic = 'state x = 1\nd/dt x = k * x * (2 - x)';
    expect(layersOf(`${logistic}\nstate y = 0\nd/dt y = k * (x - y)`)).toEqual(['x: slow', 'y: slow']);
    expect(layersOf(`${dosed}\nd/dt blood = k * x * gut - k * blood\n${logistic}`)).toEqual([
      'x: environment',
      'gut: linear',
      'blood: linear',
    ]);
  });

  test('an undosed amount with an enzyme in its clearance is linear, the enzyme environment', () => {
    const enzyme = 'state enzyme = 1\nd/dt enzyme = k * (outside - enzyme)';
    expect(layersOf(`state amount = 10\nd/dt amount = -k * enzyme * amount\n${enzyme}`)).toEqual([
      'enzyme: environment',
      'amount: linear',
    ]);
  });

  test('a product of two drugs makes what it feeds slow', () => {
    const other = 'state other = 0\nd/dt other = -k * other\nstate both = 0\nd/dt both = k * other * blood - k * both';
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * blood\n${other}`)).toEqual([
      'gut: linear',
      'blood: linear',
      'other: linear',
      'both: slow',
    ]);
  });

  test('Michaelis-Menten elimination is slow', () => {
    expect(layersOf(`${dosed}\nd/dt blood = k * gut - k * blood / (half + blood)`)).toEqual([
      'gut: linear',
      'blood: slow',
    ]);
  });
});
