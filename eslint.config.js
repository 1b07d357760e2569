import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

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
    files: ['packages/{units,formulary,equations,mechanism,simulator,taper}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'Buffer', 'require', 'fetch', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'randomness is addressed by (seed, person, purpose, n)' },
        { object: 'Date', property: 'now', message: 'the date is an input' },
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'zod'] }],
    },
  },
  {
    // Tools read their configuration from a default export.
    files: ['*.config.js', '*.config.ts', 'apps/*/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  { files: ['scripts/**/*.js', 'apps/cli/bin/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
