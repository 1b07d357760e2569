import { describe, expect, test } from 'vitest';
import { compileModel } from './compile.ts';
import { adaptation, chain } from './examples.ts';

describe('compileModel', () => {
  test('the adaptation system of the language proposal compiles', () => {
    const compiled = compileModel([{ name: 'adaptation.model', text: adaptation }]);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 1));
    expect(compiled.value.counts.slow).toBe(3);
  });

  test('a chain from enzyme to tolerance falls into its layers', () => {
    const compiled = compileModel([{ name: 'chain.model', text: chain }]);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 1));
    expect(compiled.value.counts).toEqual({ environment: 1, linear: 6, slow: 2, drive: 2 });
  });
});
