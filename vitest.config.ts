import { defineConfig } from 'vitest/config';

/** Tests run the sources of every workspace, unbuilt, through the `source` export condition. */
export default defineConfig({
  // Node gets these as --conditions too: `import` among them would break every CommonJS package that requires another.
  resolve: { conditions: ['source', 'node'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: [
      '{packages,apps}/*/src/**/*.test.{ts,tsx}',
      '{packages,apps}/*/test/**/*.test.{ts,tsx}',
      '{validation,examples,scripts}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@decrescendo\//] } },
  },
});
