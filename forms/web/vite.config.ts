import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './scripts/service-worker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [
    serviceWorker(here('./sw/sw.js')),
    ...(process.env['SIXFOLD_MOCK'] ? [(await import('./mock/plugin.ts')).mock()] : []),
  ],
  build: {
    outDir: process.env['SIXFOLD_WEB_OUT'] ?? 'dist',
    emptyOutDir: true,
    // Small files would otherwise become data: URLs, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The command room's script with antd; the handler's budget is checked by scripts/build.mjs.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      input: {
        handler: here('./index.html'),
        desk: here('./desk/index.html'),
        own: here('./own/index.html'),
      },
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
