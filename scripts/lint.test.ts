import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** The rules that a text breaks when it stands in a file there. */
async function broken(text: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('the lint', () => {
  it.each([
    ['export const x = Math.random();', 'no-restricted-properties'],
    ['export const x = Date.now();', 'no-restricted-properties'],
    ['export const x = new Date();', 'no-restricted-syntax'],
    ['export const x = performance.now();', 'no-restricted-globals'],
    ['export const x = process.env;', 'no-restricted-globals'],
    ['export const x = () => fetch("/x");', 'no-restricted-globals'],
    ["import fs from 'node:fs'; export const x = fs;", 'no-restricted-imports'],
    ["import fs from 'fs'; export const x = fs;", 'no-restricted-imports'],
    ["import { z } from 'zod'; export const x = z;", 'no-restricted-imports'],
    ["export const x = () => import('node:fs');", 'no-restricted-syntax'],
  ])('keeps the engine free of clock, chance and built-ins: %s', async (text, rule) => {
    for (const room of ['units', 'taper', 'simulator'])
      expect(await broken(text, `packages/${room}/src/planted.ts`)).toContain(rule);
    expect(await broken(text, 'apps/server/src/planted.ts')).not.toContain(rule);
  });

  it('lets the engine work with a date it was given', async () => {
    expect(await broken('export const x = new Date(0);', 'packages/taper/src/planted.ts')).toEqual([]);
  });

  it.each([
    ['export default 1;', 'no-restricted-exports'],
    [
      "import { Case } from './types.ts'; export const f = (x: Case) => x;",
      '@typescript-eslint/consistent-type-imports',
    ],
    ['export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['const unused = 1; export {};', '@typescript-eslint/no-unused-vars'],
  ])('refuses in every room: %s', async (text, rule) => {
    for (const path of [
      'packages/store/src/planted.ts',
      'apps/web/src/planted.tsx',
      'packages/units/src/planted.test.ts',
    ])
      expect(await broken(text, path)).toContain(rule);
  });
});
