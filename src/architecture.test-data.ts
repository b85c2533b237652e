import { parseSync } from 'vite';

// The parser of the build itself: patterns over text are evaded by a line break or another kind of quote.

/** Each folder, and the folders it may import from. Read it as the map of the program. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: ['domain'],
  checks: ['domain', 'ports'],
  visit: ['domain', 'ports', 'checks'],
  report: ['domain', 'checks', 'visit'],
  content: ['domain', 'checks'],
  ui: ['domain', 'checks', 'visit', 'report', 'content'],
  adapters: ['domain', 'ports'],
};
/** Packages that only these folders may know. A package that is not named here belongs to nobody. */
const ownedBy: Readonly<Record<string, readonly string[]>> = {
  '@pexip/infinity': ['adapters'],
  '@pexip/peer-connection': ['adapters'],
  '@pexip/signal': ['adapters'],
  'webrtc-adapter': ['adapters'],
  zustand: ['visit'],
  preact: ['ui'],
  // Whatever comes from outside as JSON: a deployment's files, and reports.
  valibot: ['domain', 'report'],
  fflate: ['report'],
  uqr: ['ui'],
};
const forTests = ['vitest', 'fast-check', '@testing-library/preact'];

/** The composition root knows all; by their whole names, so that no other file slips in beside them. */
const roots = ['./main.tsx', './live.ts'];
/** Expected failures are values. Exceptions end in adapters, or here, and each of these says why. */
const mayCatch = /^\.\/adapters\/|^\.\/(?:domain\/parse\.ts|report\/packing\.ts|main\.tsx|live\.ts)$/;
/** A part of the program that did not arrive rejects, and cannot be asked beforehand. */
const mayCatchChunks = ['./ui/Fetched.tsx', './checks/line.ts'];

const ofTheDevice = (
  'navigator localStorage sessionStorage indexedDB mediaDevices getUserMedia getDisplayMedia ' +
  'fetch XMLHttpRequest WebSocket EventSource RTCPeerConnection globalThis eval'
).split(' ');
const ofThePage = ['document', 'window', 'location', 'self', 'top', 'frames'];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
/** A piece of syntax, what it stands in, and as what. */
type Piece = readonly [node: Node, parent: Node, role: string];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const at = (node: unknown, ...[key, ...rest]: string[]): unknown =>
  key === undefined ? node : isNode(node) ? at(node[key], ...rest) : undefined;

function* piecesOf(parent: Node): Generator<Piece> {
  for (const [role, value] of Object.entries(parent))
    for (const node of [value].flat())
      if (isNode(node)) {
        yield [node, parent, role];
        yield* piecesOf(node);
      }
}

/** The text that an expression comes to, if that can be told from the outside. */
function textOf(node: unknown): string | null {
  const value = at(node, 'value');
  if (at(node, 'type') === 'Literal') return typeof value === 'string' ? value : null;
  if (at(node, 'type') === 'TemplateLiteral') {
    const quasis = [at(node, 'quasis')].flat();
    const text = at(quasis[0], 'value');
    return quasis.length === 1 && typeof text === 'object' && text !== null && 'cooked' in text
      ? String(text.cooked)
      : null;
  }
  if (at(node, 'type') !== 'BinaryExpression' || at(node, 'operator') !== '+') return null;
  const [left, right] = [textOf(at(node, 'left')), textOf(at(node, 'right'))];
  return left === null || right === null ? null : left + right;
}

/** What a node is called or says: of an identifier its name, of a text the text. */
const nameOf = (node: unknown) => {
  const name = at(node, 'name');
  return typeof name === 'string' && at(node, 'type') !== 'JSXIdentifier' ? name : textOf(node);
};
const propertyOf = (node: unknown) =>
  at(node, 'computed') === true ? textOf(at(node, 'property')) : nameOf(at(node, 'property'));

const importing: Readonly<Record<string, string>> = {
  ImportDeclaration: 'source',
  ExportNamedDeclaration: 'source',
  ExportAllDeclaration: 'source',
  ImportExpression: 'source',
  TSImportType: 'source',
  TSExternalModuleReference: 'expression',
};

/** What a file imports, in whatever way. `null` for what cannot be told by reading it. */
const importsOf = (pieces: readonly Piece[]): (string | null)[] =>
  pieces.flatMap(([node]) => {
    const source = at(node, importing[node.type] ?? '');
    if (isNode(source)) return [textOf(source)];
    const called = node.type === 'CallExpression' ? at(node, 'callee') : null;
    if (nameOf(called) === 'require') return [textOf([at(node, 'arguments')].flat()[0])];
    // `import.meta.glob` of whole folders, and workers by `new URL(…, import.meta.url)`.
    return node.type === 'MetaProperty' ? [null] : [];
  });

const isTestData = (path: string) => /\.test-data\.tsx?$/.test(path);
const folderOf = (path: string) => /^\.\/([^/]+)\//.exec(path)?.[1] ?? '';

function badImports(path: string, pieces: readonly Piece[]): string[] {
  const folder = folderOf(path);
  const allowed = [folder, ...(mayImport[folder] ?? [])];
  return importsOf(pieces).flatMap((target) => {
    if (target === null) return isTestData(path) ? [] : ['imports what reading cannot tell'];
    if (/\.test(?:-data)?(?:\.tsx?)?$/.test(target))
      return isTestData(path) ? [] : [`imports a test, ${target}`];
    if (roots.includes(path)) return [];
    if (/^[./]/.test(target)) {
      const { pathname } = new URL(target, `file:///src/${path}`);
      const isConfig = isTestData(path) && /^\/public\/\w+\.json$/.test(pathname);
      const to = /^\/src\/([^/]+)(?:\/|$)/.exec(pathname)?.[1] ?? pathname;
      return allowed.includes(to) || isConfig ? [] : [`may not import ${target}`];
    }
    if (isTestData(path) && forTests.includes(target)) return [];
    const owner = Object.keys(ownedBy).find((name) => target === name || target.startsWith(`${name}/`));
    return owner && ownedBy[owner]?.includes(folder) ? [] : [`may not know the package ${target}`];
  });
}

/** A name that stands for a value, not for a property or a key of something else. */
const isFree = ([node, parent, role]: Piece) =>
  node.type === 'Identifier' &&
  !((role === 'property' || role === 'key') && at(parent, 'computed') === false && !at(parent, 'shorthand'));

function badNames(path: string, pieces: readonly Piece[]): string[] {
  const folder = folderOf(path);
  if (folder === 'adapters' || roots.includes(path)) return [];
  return pieces.flatMap((piece) => {
    const [node] = piece;
    const name = nameOf(node) ?? '';
    if (ofTheDevice.includes(name)) return [`touches ${name}`];
    if (folder !== 'ui' && ofThePage.includes(name) && isFree(piece)) return [`touches ${name}`];
    // `window['navi' + part]`: what cannot be read might be anything.
    const hides = at(node, 'computed') === true && ofThePage.includes(nameOf(at(node, 'object')) ?? '');
    return hides && propertyOf(node) === null ? ['hides what it touches'] : [];
  });
}

/** Time enters through the clock port alone, else a replay would not equal the visit. */
const badTimes = (path: string, pieces: readonly Piece[]) =>
  folderOf(path) === 'adapters' || roots.includes(path)
    ? []
    : pieces.flatMap(([node, parent, role]) => {
        const name = nameOf(node);
        if (node.type !== 'Identifier') return [];
        if (name === 'performance') return ['asks for the time'];
        if (name === 'Math') {
          const of = role === 'object' ? propertyOf(parent) : null;
          return of === null || of === 'random' ? ['asks for chance'] : [];
        }
        if (name !== 'Date' || parent.type.startsWith('TS')) return [];
        const given = [at(parent, 'arguments')].flat().length > 0 && parent.type === 'NewExpression';
        return given || (role === 'object' && propertyOf(parent) === 'UTC') ? [] : ['asks for the time'];
      });

const badCatches = (path: string, pieces: readonly Piece[]) =>
  mayCatch.test(path) || mayCatchChunks.includes(path)
    ? []
    : pieces.flatMap(([node]) => {
        const called = node.type === 'CallExpression' ? propertyOf(at(node, 'callee')) : null;
        const handlers = called === 'then' ? [at(node, 'arguments')].flat().length : 0;
        return node.type === 'CatchClause' || called === 'catch' || handlers > 1 ? ['catches'] : [];
      });

function badStatements(path: string, program: Node): string[] {
  const folder = folderOf(path);
  return [at(program, 'body')].flat().flatMap((statement) => {
    const declared = at(statement, 'declaration') ?? statement;
    const kind = String(at(declared, 'type'));
    if (folder === 'domain') {
      return kind === 'VariableDeclaration' && at(declared, 'kind') !== 'const'
        ? ['keeps a state of its own']
        : [];
    }
    if (folder !== 'ports') return [];
    const isType = [at(statement, 'importKind'), at(statement, 'exportKind')].includes('type');
    return isType || /^TS(?:Interface|TypeAlias)Declaration$/.test(kind) ? [] : ['holds code'];
  });
}

/** Whatever one source file does that the map of the program forbids. Empty if all is well. */
export function violationsOf(path: string, source: string): string[] {
  // Recording from a prison is a criminal offence: no code here may be able to. Not even a comment names it.
  const records = /MediaRecorder/.test(source) ? ['records'] : [];
  const long = source.split('\n').length > 301 ? ['is too long'] : [];
  const placed = roots.includes(path) || folderOf(path) in mayImport ? [] : ['belongs to no folder'];
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) return ['cannot be read'];
  const root: Node = { ...program };
  const pieces = [...piecesOf(root)];
  const spelt = pieces.some(([node]) => nameOf(node) === 'MediaRecorder') ? ['records'] : [];
  const found = [...badImports(path, pieces), ...badNames(path, pieces), ...badTimes(path, pieces)];
  const rest = [...badCatches(path, pieces), ...badStatements(path, root)];
  const console = pieces.some(([node]) => node.type === 'Identifier' && nameOf(node) === 'console')
    ? ['logs']
    : [];
  return [...new Set([...records, ...spelt, ...long, ...placed, ...found, ...rest, ...console])];
}
