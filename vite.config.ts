import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const configFile = new URL('./public/config.json', import.meta.url);

/**
 * The page's own policy: nothing is contacted but this origin and the two that the deployment's config names.
 * A server's header can say more (frame-ancestors, for one, works only there): see "Host it" in the README.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml() {
      const { node, measuring } = JSON.parse(readFileSync(configFile, 'utf8'));
      const connect = [...new Set(["'self'", node, measuring])].join(' ');
      const policy = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        `connect-src ${connect}`,
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types own-worker',
      ].join('; ');
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}

const WORKER = 'service-worker.js';

/**
 * Tells the worker what to keep: what must be there without a network, and the call's parts, which nothing waits for; but
 * not the visits that support demonstrates, which no visitor needs.
 */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/adapters/offline/serviceWorker.ts', fileName: WORKER });
    },
    generateBundle(_, bundle) {
      const worker = bundle[WORKER];
      const page = bundle['index.html'];
      if (worker?.type !== 'chunk' || page?.type !== 'asset') throw new Error(`No ${WORKER}, or no page`);
      const parts = Object.keys(bundle).filter((file) =>
        /^assets\/(?!call-|demonstrations-).*\.(?:js|css)$/.test(file),
      );
      const files = [...parts, 'favicon.svg'];
      const late = Object.keys(bundle).filter((file) => /^assets\/call-.*\.js$/.test(file));
      const hash = createHash('sha256');
      for (const text of [worker.code, page.source, ...files, ...late]) hash.update(text);
      const build = { version: hash.digest('hex').slice(0, 12), files, late };
      worker.code = `const BUILD=${JSON.stringify(build)};${worker.code}`;
    },
  };
}

/**
 * The schema library is one file, of which a bundler keeps one copy with all that anybody uses. The first screen must not
 * carry what only reports need of it, so they get a copy of their own.
 */
function schemasOfReports(): Plugin {
  return {
    name: 'schemas-of-reports',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^valibot$/ },
      async handler(source, importer, options) {
        if (!importer?.includes('/src/report/')) return null;
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return resolved && { ...resolved, id: `${resolved.id}?reports` };
      },
    },
  };
}

/**
 * Told to Chromium (136 on), which then compiles these on another processor as they come in, and not function by function
 * at the press of Join, when the call waits for each: https://v8.dev/blog/explicit-compile-hints
 */
function compiledAtOnce(): Plugin {
  const hint = '//# allFunctionsCalledOnLoad\n';
  const parts = ['call', 'Inside'];
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && parts.includes(file.name)) file.code = hint + file.code;
    },
    // Only the first line counts, and others may have put one of their own before it.
    writeBundle(_, bundle) {
      const hinted = Object.values(bundle).filter(
        (file) => file.type === 'chunk' && file.code.startsWith(hint),
      );
      if (hinted.length !== parts.length)
        throw new Error(`Not one part each begins with ${hint.trim()}: ${parts.join(', ')}`);
    },
  };
}

export default defineConfig({
  // Works from any folder: a sub-path, a bucket, GitHub Pages.
  base: './',
  plugins: [contentSecurityPolicy(), schemasOfReports(), compiledAtOnce(), serviceWorker()],
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.4'],
    chunkSizeWarningLimit: 900,
    assetsInlineLimit: 0,
    license: true,
    rolldownOptions: {
      output: {
        // In one piece the first load packs to 3 kB less than in the eight whose parts later screens share.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !id.includes('/adapters/offline/') }],
        },
        // Tells the two languages apart, in a list of requests and for `npm run weight`.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/[name]${facadeModuleId?.includes('/content/cy/') ? '-cy' : ''}-[hash].js`,
      },
    },
  },
  // The SDK names an entry for bundlers alone. Only tests resolve as a server does.
  ssr: { resolve: { mainFields: ['module', 'main'] } },
  test: {
    environment: 'node',
    // Else every style sheet reads as empty, and the test of the styles would pass whatever they say.
    css: true,
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // No test leaves anything behind for the next, in whatever order; a new process for each file took twice as long.
    isolate: false,
    // Vitest leaves one processor free for others; here nobody else works, and a part of the tests only waits.
    maxWorkers: '100%',
    server: { deps: { inline: [/@pexip/] } },
  },
});
