import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { tokensCss } from './src/tokens/css.ts';

/** Serves the design tokens as a style sheet, so that no generated copy can grow stale. */
function tokens(): Plugin {
  const id = '\0tokens.css';
  return {
    name: 'decrescendo-tokens',
    resolveId: (source) => (source === 'virtual:tokens.css' ? id : undefined),
    load: (loaded) => (loaded === id ? tokensCss() : undefined),
  };
}

/** Workspace packages are bundled from their sources; the worker is a module of its own under a stricter policy. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tokens()],
  // An alias and not the `source` condition: other people's packages name sources under it that they do not ship.
  resolve: {
    alias: [
      {
        find: /^@decrescendo\/([a-z-]+)$/,
        replacement: fileURLToPath(new URL('../../packages/$1/src/index.ts', import.meta.url)),
      },
    ],
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'assets/[name]-worker-[hash].js', chunkFileNames: 'assets/[name]-worker-[hash].js' },
    },
  },
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: true, chunkSizeWarningLimit: 900 },
  server: {
    host: '127.0.0.1',
    port: 5174,
    proxy: { '/api': 'http://127.0.0.1:8080', '/health': 'http://127.0.0.1:8080' },
  },
  preview: { host: '127.0.0.1', port: 5175 },
});
