import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileModel } from './compile.ts';
import { describeIssue } from './messages.ts';
import type { CompiledModel } from './types.ts';

const page = readFileSync(new URL('../../../docs/language.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```model\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);

function compileBlock(system: string): CompiledModel {
  const text = blocks.find((block) => block.includes(`system ${system}`))!;
  const compiled = compileModel([{ name: 'language.md', text }]);
  if (!compiled.ok) throw new Error(compiled.issues.map(describeIssue).join('\n'));
  return compiled.value;
}

describe('docs/language.md', () => {
  test('holds its examples', () => expect(blocks.length).toBeGreaterThanOrEqual(7));

  test.each(blocks.map((block) => [block.split('\n')[0]!, block]))('%s compiles', (_, text) => {
    const compiled = compileModel([{ name: 'language.md', text }]);
    expect(compiled.ok ? [] : compiled.issues.map(describeIssue)).toEqual([]);
  });

  test('the conversions it states come out', () => {
    const model = compileBlock('conversion');
    const out = new Float64Array(model.quantities.length);
    const p = Float64Array.from(model.parameters, ({ value }) => value);
    model.reader(model.quantities.map((_, i) => i))(new Float64Array(0), p, new Float64Array(0), out);
    expect(model.quantities.map(({ unit }) => unit)).toEqual(['mg/L', 'nM', '1/d', 'h']);
    // 26.7 mL/min = 1.602 L/h
    [0.25, 0.25e-3 / 284.7e-9, (1.602 / 40) * 24, (Math.LN2 * 40) / 1.602].forEach((value, i) =>
      expect(out[i]! / value).toBeCloseTo(1, 12),
    );
  });

  test('the layers it names in comments are the layers found', () => {
    expect(compileBlock('enzyme').states.map(({ meaning, layer }) => [meaning, layer])).toEqual([
      ['environment', 'environment'],
      ['linear', 'linear'],
      ['slow', 'slow'],
    ]);
  });
});
