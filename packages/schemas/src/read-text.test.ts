import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

function codeOf(text: string, format?: 'yaml' | 'json'): string {
  const read = readText(text, format);
  return read.ok ? 'read' : read.issues.map(({ code }) => code).join(' ');
}

describe('readText', () => {
  it('reads YAML 1.2: times, dates and yes stay text', () => {
    const text = 'at: [08:00, 20:30]\nstart: 2026-12-01\nliquid: yes\ngone: no\non: on\nday: 010\n';
    expect(readText(text)).toEqual({
      ok: true,
      value: { at: ['08:00', '20:30'], start: '2026-12-01', liquid: 'yes', gone: 'no', on: 'on', day: 10 },
    });
  });

  it('reads JSON, and flow YAML that only looks like JSON', () => {
    expect(readText('{"a": [1, "2 mg"]}')).toEqual({ ok: true, value: { a: [1, '2 mg'] } });
    expect(readText('{ a: 2 mg }')).toEqual({ ok: true, value: { a: '2 mg' } });
    expect(readText('\uFEFF{"a": true}')).toEqual({ ok: true, value: { a: true } });
  });

  it.each([
    ['a repeated key in YAML', 'amount: 1 mg\namount: 2 mg\n', 'key-repeated'],
    ['a repeated key in a nested YAML map', 'a: { b: 1, b: 2 }', 'key-repeated'],
    ['a repeated key in JSON', '{"a": {"amount": "1 mg", "amount" : "2 mg"}}', 'key-repeated'],
    ['a repeated key in JSON written with an escape', '{"amount": 1, "am\\u006funt": 2}', 'key-repeated'],
    ['a tab as indentation', 'a:\n\tb: 1', 'yaml-tab'],
    ['two documents', 'a: 1\n---\nb: 2', 'yaml-several'],
    ['an own tag', 'a: !!python/object x', 'yaml-tag'],
    ['YAML 1.1, where 20:00 is a number', '%YAML 1.1\n---\nat: 20:00', 'yaml-version'],
    ['a list that never ends', 'a: [1, 2', 'yaml-mistake'],
    ['nothing', '  \n\n', 'document-empty'],
    ['a binary file', 'PK\u0003\u0004', 'document-not-text'],
    ['text that was not UTF-8', 'title: caf\ufffd', 'document-not-text'],
    ['brackets a thousand deep', '['.repeat(1000), 'document-too-deep'],
    ['dashes a thousand deep', '- '.repeat(1000) + 'a', 'document-too-deep'],
    ['question marks a thousand deep', '? '.repeat(1000) + 'a', 'document-too-deep'],
    ['dashes and question marks mixed', '- ? '.repeat(1000) + 'a', 'document-too-deep'],
    ['a repeated key in other quotes', 'amount: 1 mg\n"amount": 2 mg\n', 'key-repeated'],
    ['keys that become one in an object', '1: a\n"1": b\n', 'key-repeated'],
    ['a list as a key', '? [a, b]\n: 1\n', 'key-not-text'],
    ['an anchor that was never set', 'a: *nowhere', 'yaml-anchor-unknown'],
    ['YAML that would take long', `# ${'a'.repeat(1_000_001)}\na: 1`, 'yaml-too-large'],
    ['a megabyte too many', 'a'.repeat(4_000_001), 'document-too-large'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('reads a map of a hundred thousand keys, and finds the one that is repeated', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}:`);
    expect(codeOf(keys.join('\n'))).toBe('read');
    expect(readText([...keys, 'k70000:'].join('\n'))).toMatchObject({
      issues: [{ code: 'key-repeated', fields: { key: 'k70000', line: 100_001 } }],
    });
  });

  it('reads a list of a megabyte and more as JSON', () => {
    expect(codeOf(`{"a": [${'1,'.repeat(600_000)}1]}`)).toBe('read');
  });

  it('takes a title of many words for no nesting', () => {
    expect(codeOf(`title: ${'word '.repeat(300)}`)).toBe('read');
  });

  it('refuses thousands of anchors, each of which is searched for', () => {
    const lines = Array.from({ length: 1001 }, (_, index) => `- &a${index} x\n- *a${index}`);
    expect(codeOf(lines.join('\n'))).toBe('yaml-aliases');
  });

  it('refuses an alias bomb without unfolding it', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(codeOf(lines.join('\n'))).toBe('yaml-aliases');
  });

  it('says where JSON breaks when JSON was promised', () => {
    expect(readText('{"a": 1,\n "b": }', 'json')).toMatchObject({
      issues: [{ code: 'json-mistake', fields: { line: 2 } }],
    });
    expect(codeOf('a: 1', 'json')).toBe('json-mistake');
  });

  it('does not take equal keys of different objects, or a value equal to a key, for a repetition', () => {
    expect(codeOf('{"a": {"b": "a"}, "c": [{"b": 1}, {"b": 2}], "b": "b"}')).toBe('read');
  });
});
