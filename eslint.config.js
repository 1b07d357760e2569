import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What only Node or only a browser has, and clocks. */
const builtIns = [
  'process',
  'Buffer',
  'require',
  'global',
  'window',
  'self',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Up to `taper` the same code runs in Node, in a worker and in a browser: no clock, no global random, no built-ins of either.
    files: ['packages/{units,formulary,equations,mechanism,simulator,inference,taper,care}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...builtIns],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'the date is an input' },
        { selector: "CallExpression[callee.name='Date']", message: 'the date is an input' },
        {
          selector: 'ImportExpression[source.value=/^(node:|zod)/]',
          message: 'the engine runs without Node and without zod',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'randomness is addressed by (seed, person, purpose, n)' },
        { object: 'Date', property: 'now', message: 'the date is an input' },
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'zod', 'zod/*'], paths: builtinModules }],
    },
  },
  {
    // Tools read their configuration from a default export.
    files: ['*.config.js', '*.config.ts', 'apps/*/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  {
    files: ['scripts/**/*.js', 'apps/cli/bin/*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
);
