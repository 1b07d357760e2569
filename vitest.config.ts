import { defineConfig } from 'vitest/config';

/** Tests run the sources of every workspace, unbuilt, through the `source` export condition. */
export default defineConfig({
  resolve: { conditions: ['source', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['source', 'import', 'module', 'default'] } },
  test: {
    include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}', 'apps/*/test/**/*.test.ts', '{validation,examples,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@decrescendo\//] } },
  },
});
