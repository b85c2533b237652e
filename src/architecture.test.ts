import { expect, it } from 'vitest';

/** Each folder, and the folders it may import from. Read it as the map of the program. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  ports: ['domain'],
  checks: ['domain', 'ports'],
  visit: ['domain', 'ports', 'checks'],
  report: ['domain', 'checks', 'visit'],
  content: ['domain', 'checks'],
  ui: ['domain', 'checks', 'visit', 'report', 'content'],
  adapters: ['domain', 'ports'],
};
/** Packages that only one folder may know. A package that is not named here belongs to nobody. */
const ownedBy: Record<string, string> = {
  '@pexip/infinity': 'adapters',
  '@pexip/peer-connection': 'adapters',
  '@pexip/signal': 'adapters',
  'webrtc-adapter': 'adapters',
  zustand: 'visit',
  preact: 'ui',
  valibot: 'domain',
};

const sources = import.meta.glob<string>('./**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const production = Object.entries(sources).filter(
  ([path]) => !/\.test[.-]|\.d\.ts$|^\.\/(main|live)/.test(path),
);
const importsOf = (source: string) =>
  [...source.matchAll(/(?:from|import\(|^import) ?'([^']+)'/gm)].map((match) => match[1] ?? '');

it('knows every folder', () => {
  const folders = new Set(production.map(([path]) => folderOf(path)));
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...folders]));
});

const folderOf = (path: string) => path.split('/')[1] ?? '';
const filesIn = (test: (folder: string) => boolean) => production.filter(([path]) => test(folderOf(path)));

it.each(production)('%s imports only what its folder may', (path, source) => {
  const folder = folderOf(path);
  for (const target of importsOf(source)) {
    if (target.startsWith('.')) {
      const to = new URL(target, `file://${path.slice(1)}`).pathname.split('/')[1] ?? '';
      expect([folder, ...(mayImport[folder] ?? [])], `${folder}/ may not import ${target}`).toContain(to);
    } else {
      const owner = Object.entries(ownedBy).find(
        ([name]) => target === name || target.startsWith(`${name}/`),
      );
      expect(owner?.[1], `${target} in ${folder}/`).toBe(folder);
    }
  }
});

it.each(filesIn((folder) => folder === 'domain'))('%s is pure', (_path, source) => {
  expect(source).not.toMatch(/\bDate\.now|new Date\(\)|Math\.random|\bconsole\.|^export let /m);
});

it.each(filesIn((folder) => folder === 'ports'))('%s is types only', (_path, source) => {
  expect(source).not.toMatch(/^(export )?(const|let|function|class)\b/m);
});

it.each(filesIn((folder) => folder !== 'adapters'))('%s keeps its hands off the browser', (_path, source) => {
  expect(source).not.toMatch(/\bnavigator\.|\b(local|session)Storage\b|\bfetch\(|\bRTCPeerConnection\b/);
});

// Recording from a prison is a criminal offence: no code here may be able to.
it.each(Object.entries(sources).filter(([path]) => !/\.test[.-]/.test(path)))(
  '%s records nothing',
  (_path, source) => {
    expect(source).not.toMatch(/\bMediaRecorder\b/);
  },
);

it.each(filesIn((folder) => folder !== 'content'))(
  '%s is short enough to read in one go',
  (_path, source) => {
    expect(source.split('\n').length).toBeLessThanOrEqual(300);
  },
);
