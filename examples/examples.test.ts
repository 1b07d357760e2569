import { readFileSync, readdirSync } from 'node:fs';
import { describeIssue, parseCaseDocument, parseScenarioDocument } from '@decrescendo/schemas';
import { simulate, type SimulationResult } from '@decrescendo/simulator';
import { describe, expect, it } from 'vitest';

const folder = (name: string): URL => new URL(`./${name}/`, import.meta.url);
const files = (name: string): string[] => readdirSync(folder(name)).filter((file) => file.endsWith('.yaml'));
const read = (name: string, file: string): string => readFileSync(new URL(file, folder(name)), 'utf8');

function run(file: string): SimulationResult {
  const parsed = parseScenarioDocument(read('scenarios', file));
  if (!parsed.ok) throw new Error(parsed.issues.map((found) => describeIssue(found)).join('\n'));
  const result = simulate(parsed.value);
  if (!result.ok) throw new Error(result.issues.map((found) => describeIssue(found)).join('\n'));
  return result.value;
}

describe('scenarios', () => {
  it.each(files('scenarios'))('%s runs and gives a finite value at every time', (file) => {
    const { time, series } = run(file);
    expect(time.values.length).toBeGreaterThan(10);
    for (const { typical } of series) expect(typical.every(Number.isFinite)).toBe(true);
  });
});
