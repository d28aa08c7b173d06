import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { onePreact } from './scripts/one-preact.ts';
import { serviceWorker } from './scripts/service-worker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [
    onePreact(),
    serviceWorker(here('./sw/sw.js')),
    ...(process.env['SIXFOLD_MOCK'] ? [(await import('./mock/plugin.ts')).mock()] : []),
  ],
  optimizeDeps: { rolldownOptions: { plugins: [onePreact()] } },
  build: {
    // Small files would otherwise become data: URLs, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // antd and the editors of the studio; the handler's budget is checked by scripts/build.mjs.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // What a page begins with is one file: a phone waits for the line with each of a dozen.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: {
    port: 8085,
    // Limits stand in one file of the server's.
    fs: { allow: [here('../..')] },
    proxy: process.env['SIXFOLD_MOCK']
      ? {}
      : { '/api': process.env['SIXFOLD_API'] ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
