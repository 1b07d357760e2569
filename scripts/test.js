// npm test                       types, lint, format, floors, then every test; ends with "N passed, N failed"
// npm test -- packages/units     the tests whose path contains that, and nothing else; further options go to vitest
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamps.js';

const bin = (...path) => join(root, 'node_modules', ...path);
const node = (script, args, stdio = 'inherit') =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, stdio, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const gates = [
  ['types', bin('typescript', 'bin', 'tsc'), ['-b']],
  [
    'lint',
    bin('eslint', 'bin', 'eslint.js'),
    ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint'],
  ],
  ['format', bin('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.']],
  [
    'floors',
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    ['packages', 'apps', 'validation', '--config', 'dependency-cruiser.config.cjs', '--output-type', 'err'],
  ],
];

/** A gate counts as one test: silent when it holds, with its whole output when it does not. */
function runGate([name, script, args]) {
  const started = performance.now();
  const done = node(script, args, ['ignore', 'pipe', 'pipe']);
  const holds = done.status === 0;
  console.log(`${holds ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!holds) console.log(`${done.stdout}${done.stderr}`.trim());
  return holds;
}

function runTests(args) {
  const report = join(root, '.cache', 'tests.json');
  rmSync(report, { force: true });
  const done = node(bin('vitest', 'vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  let counted = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Vitest did not get as far as a report: its exit code says so below.
  }
  // A file that could not be loaded has no tests to count.
  const unloaded = counted.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  );
  let failed = counted.numFailedTests + unloaded.length;
  if (done.status !== 0 && failed === 0) failed = 1;
  return { passed: counted.numPassedTests, failed, skipped: counted.numPendingTests };
}

const filters = process.argv.slice(2);
mkdirSync(join(root, '.cache'), { recursive: true });
const held = filters.length > 0 ? [] : gates.map(runGate);
const tests = runTests(filters);
if (filters.length === 0) {
  // A skipped test proves nothing, so it may not pass for one that does.
  held.push(tests.skipped === 0);
  if (tests.skipped > 0) console.log(`✗ ${tests.skipped} tests are skipped; mend or remove them`);
}
const passed = held.filter(Boolean).length + tests.passed;
const failed = held.filter((gate) => !gate).length + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
