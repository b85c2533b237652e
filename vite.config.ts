import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Works from any folder: a sub-path, a bucket, GitHub Pages.
  base: './',
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.4'],
    chunkSizeWarningLimit: 900,
    assetsInlineLimit: 0,
    license: true,
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'e2e/lab/**/*.test.ts'],
    server: { deps: { inline: [/@pexip/] } },
  },
});
